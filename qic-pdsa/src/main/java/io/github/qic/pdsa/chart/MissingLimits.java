package io.github.qic.pdsa.chart;

/** Why a phase has no limits although its kind of chart has them. */
public enum MissingLimits {
    /** Fewer points with a value than {@link ChartOptions#fewestForLimits()}. */
    TOO_FEW_POINTS("too few points for limits"),

    /**
     * The values differ, but no difference between neighbours is left to calculate limits from, as with rare events: most values are
     * equal, and screening removes the others as outliers. R gives limits on the centre line, so that every point is outside. Such a
     * phase is not tested, unless its values cluster in time, or its centre or limits are fixed.
     */
    NO_RANGE("no limits: most neighbouring values are equal, as with rare events");

    private final String title;

    MissingLimits(String title) {
        this.title = title;
    }

    /** {@return its meaning in English} */
    public String title() {
        return title;
    }
}
