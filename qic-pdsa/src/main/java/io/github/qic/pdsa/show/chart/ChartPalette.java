package io.github.qic.pdsa.show.chart;

import io.github.qic.pdsa.chart.Variation;

/** The colours of Making Data Count. Shapes say the same without colour. */
final class ChartPalette {
    static final String IMPROVEMENT = "#00B0F0";
    static final String CONCERN = "#E46C0A";
    static final String NEUTRAL = "#490092";
    static final String GREY = "#A6A6A6";
    static final String CENTRE = "#000000";
    static final String TARGET = "#DE1B1B";
    static final String TEXT = "#222222";
    static final String QUIET = "#595959";
    static final String GRID = "#E8E8E8";
    static final String FONT = "Arial, Helvetica, 'Liberation Sans', sans-serif";

    private ChartPalette() {}

    static String of(Variation variation) {
        if (variation == Variation.COMMON_CAUSE) {
            return GREY;
        }
        return variation.isImprovement() ? IMPROVEMENT : variation.isConcern() ? CONCERN : NEUTRAL;
    }
}
