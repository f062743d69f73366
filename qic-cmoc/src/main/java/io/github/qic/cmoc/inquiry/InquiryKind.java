package io.github.qic.cmoc.inquiry;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kinds of realist inquiry, which differ in what their evidence is and in how they are reported. */
public enum InquiryKind {
    /** An evaluation of a programme from primary data, reported by RAMESES II (Wong et al. 2016). */
    @JsonProperty("evaluation")
    EVALUATION,
    /** A synthesis, or review, of published evidence, reported by RAMESES (Wong et al. 2013). */
    @JsonProperty("synthesis")
    SYNTHESIS
}
