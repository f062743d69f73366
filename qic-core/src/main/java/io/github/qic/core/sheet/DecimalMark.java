package io.github.qic.core.sheet;

/** The mark before the decimals of a figure; the other one may separate thousands. */
public enum DecimalMark {
    /** {@code 1234.5}, as in the United Kingdom. */
    POINT,
    /** {@code 1234,5}, as in most of Europe. */
    COMMA
}
