package io.github.qic.core.finding;

/** How certain the findings of a rule are. */
public enum RuleKind {
    /** Certain: it follows from the structure of the value. */
    STRUCTURAL,
    /** A count compared with a threshold. */
    COUNT,
    /** A hint from the wording, which may be wrong: advice at most. */
    WORDING,
    /** Only a person can judge. */
    JUDGEMENT
}
