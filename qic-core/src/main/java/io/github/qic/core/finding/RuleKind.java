package io.github.qic.core.finding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How certain the findings of a rule are. */
public enum RuleKind {
    /** Certain: it follows from the structure of the value. */
    @JsonProperty("structural")
    STRUCTURAL,
    /** A count compared with a threshold. */
    @JsonProperty("count")
    COUNT,
    /** A hint from the wording, which may be wrong: advice at most. */
    @JsonProperty("wording")
    WORDING,
    /** Only a person can judge. */
    @JsonProperty("judgement")
    JUDGEMENT
}
