package io.github.qic.core.finding;

/** How certain a rule is of what it finds. */
public enum RuleKind {
    /** Certain: it follows from the structure of the value. */
    STRUCTURAL,
    /** A count held against a threshold. */
    COUNT,
    /** A hint from the wording; may be wrong, so never more than advice. */
    WORDING,
    /** Only a person can judge. */
    JUDGEMENT
}
