package io.github.qic.pdsa.chart;

/** The direction of a signal. */
public enum Side {
    /** Above the centre line, or rising. */
    HIGH,
    /** Below the centre line, or falling. */
    LOW,
    /** Neither: the pattern of a whole phase, such as too few crossings. */
    NONE
}
