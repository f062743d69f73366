package io.github.qic.cmoc.inquiry;

/** The parts of a programme theory other than its claims. */
public enum TheoryMetadataPart {
    /** The programme it explains. */
    PROGRAMME,
    /** Its form of configuration. */
    VARIANT,
    /** Its status. */
    STATUS,
    /** A wider theory it draws on. */
    FORMAL_THEORY,
    /** A limitation. */
    LIMITATION,
    /** A recommendation. */
    RECOMMENDATION
}
