package io.github.qic.core.check;

/** The sources of the rules. */
final class RuleSources {
    static final String DEFINITION =
            "key features of a quality improvement collaborative, BMJ Open Quality, table 1: multicentre, rationale, expert team";
    static final String PEACH = "Devi and others, Age and Ageing 2021;50(4):1371-1381";
    static final String SERIES = "The Breakthrough Series, Institute for Healthcare Improvement 2003";
    static final String RECORD = "consistency of the record";

    static final String OUR_NUMBER = "; the threshold is our choice";

    private RuleSources() {}
}
