package io.github.qic.pdsa.check;

/** The sources of the rules. */
final class RuleSources {
    static final String MODEL = "Model for Improvement (Langley and others)";
    static final String TAYLOR = "Taylor and others 2014, features of the PDSA method, BMJ Qual Saf 23:290";
    static final String KNUDSEN = "Knudsen and others 2019, key features of PDSA, BMC Health Serv Res 19:683";
    static final String KNUDSEN_HALF = KNUDSEN + "; the threshold of a half is our choice";
    static final String PEACH = "Devi and others 2021, doi 10.1093/ageing/afab007";
    static final String COLLABORATIVE = "the collaborative";
    static final String OURS = "practice; the threshold is our choice";
    static final String OUR_RULE = "practice; the rule is our own";

    private RuleSources() {}
}
