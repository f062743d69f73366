package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.svg.Palette;

/** The colours of points, lines and icons. Shapes have the same meaning, so a chart can be read without colour. */
public enum ChartColours {
    /** Those of Making Data Count; its grey and its blue have a contrast of about 2.5 to white. */
    NHS(Palette.GREY, Palette.IMPROVEMENT, Palette.CONCERN),
    /** Darker ones, all with a contrast to white of at least 3, as WCAG 2.2 asks of graphics (1.4.11). */
    CONTRAST("#6B6B6B", "#0072B2", "#C24E00");

    private final String common;
    private final String improvement;
    private final String concern;

    ChartColours(String common, String improvement, String concern) {
        this.common = common;
        this.improvement = improvement;
        this.concern = concern;
    }

    /** Common cause, the line through the points and the limits. */
    String common() {
        return common;
    }

    String improvement() {
        return improvement;
    }

    String concern() {
        return concern;
    }

    /** Special cause without a direction of improvement, and unusual runs. */
    String neutral() {
        return Palette.NEUTRAL;
    }
}
