package io.github.qic.payments.pay;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The zones of the high cost area supplement in and around London. */
public enum HighCostArea {
    /** Inner London, 20% of basic pay. */
    @JsonProperty("inner")
    INNER,
    /** Outer London, 15% of basic pay. */
    @JsonProperty("outer")
    OUTER,
    /** The fringe of London, 5% of basic pay. */
    @JsonProperty("fringe")
    FRINGE
}
