package io.github.qic.pdsa.chart;

import static io.github.qic.pdsa.chart.Reference.same;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.pdsa.measure.Direction;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 500 series of 36 points against both R packages; 11 of them have a point exactly on the mean. */
class ManySeriesTest {
    private final List<Cells> expected = Reference.rows("mass-expected.csv");

    @Test
    void limits_and_flags_of_xmr_charts_agree_with_NHSRplotthedots() {
        Analyser analyser = Analyser.of(ChartOptions.nhs(Direction.INCREASE));
        for (Cells row : expected) {
            Chart chart = analyser.analyse(series(row.integer("seed")));
            same("mean", row.number("mean"), chart.centre(0));
            same("lower", row.number("lpl"), chart.lower(0));
            same("upper", row.number("upl"), chart.upper(0));
            assertThat(Reference.causes(chart)).as("series " + row.text("seed")).isEqualTo(row.text("causes"));
        }
    }

    @Test
    void limits_and_runs_of_i_charts_agree_with_qicharts2() {
        Analyser analyser = Analyser.of(ChartOptions.of(ChartKind.I));
        for (Cells row : expected) {
            Chart chart = analyser.analyse(series(row.integer("seed")));
            same("lower", row.number("lcl"), chart.lower(0));
            same("upper", row.number("ucl"), chart.upper(0));
            long outside = chart.signals().stream()
                    .filter(signal -> signal.rule() instanceof SignalRule.Outside)
                    .count();
            assertThat(outside).isEqualTo(row.integer("outside"));
            compare(row, chart, "meanUseful", "meanLongest", "meanCrossings", "meanRuns");
        }
    }

    @Test
    void runs_of_run_charts_agree_with_qicharts2() {
        Analyser analyser = Analyser.of(ChartOptions.of(ChartKind.RUN));
        for (Cells row : expected) {
            Chart chart = analyser.analyse(series(row.integer("seed")));
            same("median", row.number("median"), chart.centre(0));
            compare(row, chart, "useful", "longest", "crossings", "runs");
        }
    }

    private static void compare(
            Cells row, Chart chart, String useful, String longest, String crossings, String signal) {
        Runs runs = chart.phases().get(0).runs();
        assertThat(runs.useful()).isEqualTo(row.integer(useful));
        assertThat(runs.longest()).isEqualTo(row.integer(longest));
        assertThat(runs.crossings()).isEqualTo(row.integer(crossings));
        assertThat(runs.isSignal()).isEqualTo(row.integer(signal) == 1);
    }

    /** The same generator as for the series in R: the one of Park and Miller, with shifts, trends and spikes by seed. */
    private static Series series(int seed) {
        long state = seed;
        for (int i = 0; i < 5; i++) {
            state = next(state);
        }
        double[] y = new double[36];
        for (int i = 1; i <= 36; i++) {
            long v = 0;
            for (int k = 0; k < 3; k++) {
                state = next(state);
                v += state % 21;
            }
            if (seed % 3 == 1 && i > 20) {
                v += 18;
            }
            if (seed % 5 == 2 && i > 8 && i <= 17) {
                v = v / 8 + 6L * i;
            }
            if (seed % 7 == 3 && (i == 12 || i == 29)) {
                v += 70;
            }
            y[i - 1] = v / 10.0;
        }
        return Series.of("series " + seed, y);
    }

    private static long next(long state) {
        return 16807 * state % 2147483647L;
    }
}
