package io.github.qic.pdsa.bench;

import io.github.qic.pdsa.chart.Analyser;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.measure.Direction;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** 10,000 series of 36 points with the four NHS rules: {@code library} against {@code bare}; and the time of one long series. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class ChartBench {
    private static final int COUNT = 10_000;
    private static final int POINTS = 36;

    private final double[][] values = new double[COUNT][];
    private final Series[] series = new Series[COUNT];
    private final double[][] lines = new double[COUNT][5];
    private final byte[][] marks = new byte[COUNT][POINTS];
    private final Analyser analyser = Analyser.of(ChartOptions.nhs(Direction.INCREASE));

    /** Makes the series, the same for each run. */
    @Setup
    public void make() {
        SplittableRandom random = new SplittableRandom(36);
        for (int s = 0; s < COUNT; s++) {
            values[s] = values(random, POINTS, s % 3 == 0);
            series[s] = Series.of("series " + s, values[s]);
        }
    }

    static double[] values(SplittableRandom random, int points, boolean shifted) {
        double[] values = new double[points];
        for (int i = 0; i < points; i++) {
            int spread = random.nextInt(21) + random.nextInt(21) + random.nextInt(21);
            values[i] = (spread + (shifted && i > 20 ? 15 : 0)) / 10.0;
        }
        return values;
    }

    /** The arithmetic alone. */
    @Benchmark
    public void bare(Blackhole hole) {
        for (int s = 0; s < COUNT; s++) {
            BareChart.analyse(values[s], lines[s], marks[s]);
            hole.consume(marks[s]);
        }
    }

    /** The library. */
    @Benchmark
    public void library(Blackhole hole) {
        for (Series one : series) {
            hole.consume(analyser.analyse(one));
        }
    }

    /** One series: the time a point should not depend on its length. */
    @State(Scope.Benchmark)
    public static class OneSeries {
        /** The points of the series. */
        @Param({"1000", "10000", "100000", "1000000"})
        public int length;

        private Series series = Series.of("none");

        /** Makes the series. */
        @Setup
        public void make() {
            series = Series.of("long", values(new SplittableRandom(length), length, false));
        }
    }

    /** One long series. */
    @Benchmark
    public Chart oneSeries(OneSeries one) {
        return analyser.analyse(one.series);
    }
}
