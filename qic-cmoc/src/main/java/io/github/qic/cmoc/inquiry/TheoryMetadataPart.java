package io.github.qic.cmoc.inquiry;

/** What stands around the claims of a programme theory. */
public enum TheoryMetadataPart {
    /** The programme it explains. */
    PROGRAMME,
    /** The form of configuration it declares. */
    VARIANT,
    /** How far it has come. */
    STATUS,
    /** A wider theory it leans on. */
    FORMAL_THEORY,
    /** A limitation. */
    LIMITATION,
    /** A recommendation. */
    RECOMMENDATION
}
