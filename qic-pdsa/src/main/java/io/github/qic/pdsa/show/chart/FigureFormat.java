package io.github.qic.pdsa.show.chart;

import io.github.qic.pdsa.chart.Chart;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Figures as people read them, with commas between thousands.
 *
 * @param decimals the number of decimals, from 0
 * @param percent whether 0.25 is written as 25%
 */
record FigureFormat(int decimals, boolean percent) {
    private static final int MOST_DECIMALS = 12;

    /** From here on a figure is written as 1.234E+15 to fit a chart; one that needs too many decimals as 1.234E-13. */
    private static final double HUGE = 1e15;

    /** Figures with enough decimals to distinguish values that are a step apart. */
    static FigureFormat forStep(double step, boolean percent) {
        double seen = percent ? step * 100 : step;
        int decimals = (int) Math.ceil(-Math.log10(seen) - 1e-9);
        return new FigureFormat(Math.max(0, Math.min(MOST_DECIMALS, decimals)), percent);
    }

    static boolean isPercent(Chart chart, PictureOptions options) {
        boolean parts = switch (chart.options().kind()) {
            case P, P_PRIME -> true;
            // 0.7 in the unit % would be read as 0.7 %.
            case RUN, I, MR, I_PRIME, U, U_PRIME ->
                chart.series().isRatio()
                        && options.unit().filter(unit -> unit.startsWith("%")).isPresent();
            case XBAR, S, C, T, G -> false;
        };
        return options.percent().orElse(parts && chart.options().multiplier() == 1);
    }

    FigureFormat finer() {
        return new FigureFormat(Math.min(MOST_DECIMALS, decimals + 1), percent);
    }

    String text(double value) {
        if (!Double.isFinite(value)) {
            return "none";
        }
        if (decimals == MOST_DECIMALS || Math.abs(value) >= HUGE) {
            return new BigDecimal(value)
                    .round(new MathContext(4, RoundingMode.HALF_UP))
                    .toString();
        }
        BigDecimal seen = BigDecimal.valueOf(value);
        BigDecimal rounded = (percent ? seen.movePointRight(2) : seen).setScale(decimals, RoundingMode.HALF_UP);
        String text = String.format(Locale.ROOT, "%,." + decimals + "f", rounded.abs());
        return (rounded.signum() < 0 ? "\u2212" : "") + text + (percent ? "%" : "");
    }
}
