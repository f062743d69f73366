package io.github.qic.pdsa.bench;

import io.github.qic.pdsa.chart.Analyser;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.measure.Direction;
import io.github.qic.pdsa.show.chart.ChartPicture;

/** One chart of 36 points as SVG and no more, to measure what a first call costs; with an argument nothing. */
public final class FirstChart {
    private FirstChart() {}

    /**
     * Draws.
     *
     * @param arguments any, to do nothing
     */
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            double[] values = new double[36];
            for (int i = 0; i < values.length; i++) {
                values[i] = 50 + i * 37 % 11;
            }
            Series series = Series.of("Falls", values);
            System.out.println(ChartPicture.of(
                            Analyser.of(ChartOptions.nhs(Direction.DECREASE)).analyse(series))
                    .svg()
                    .length());
        }
    }
}
