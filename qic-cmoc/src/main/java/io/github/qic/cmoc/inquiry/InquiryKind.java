package io.github.qic.cmoc.inquiry;

/** The kinds of realist inquiry, which differ in what their evidence is and in how they are reported. */
public enum InquiryKind {
    /** An evaluation of a programme from primary data, reported by RAMESES II (Wong et al. 2016). */
    EVALUATION,
    /** A synthesis, or review, of published evidence, reported by RAMESES I (Wong et al. 2013). */
    SYNTHESIS
}
