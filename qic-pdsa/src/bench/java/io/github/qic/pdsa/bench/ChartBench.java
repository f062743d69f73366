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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * 10,000 series of 36 points, the four NHS rules. {@code paired} measures both in turns and is the figure to quote:
 * {@code -Djmh.args="ChartBench"}; the ratio is library / bare.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class ChartBench {
    private static final int COUNT = 10_000;
    private static final int POINTS = 36;

    private final double[][] values = new double[COUNT][POINTS];
    private final Series[] series = new Series[COUNT];
    private final double[][] lines = new double[COUNT][5];
    private final byte[][] marks = new byte[COUNT][POINTS];
    private final Analyser analyser = Analyser.of(ChartOptions.nhs(Direction.INCREASE));

    /** Makes the series, the same for each run. */
    @Setup
    public void make() {
        SplittableRandom random = new SplittableRandom(36);
        for (int s = 0; s < COUNT; s++) {
            for (int i = 0; i < POINTS; i++) {
                values[s][i] = (random.nextInt(21) + random.nextInt(21) + random.nextInt(21) + (s % 3 == 0 && i > 20 ? 15 : 0)) / 10.0;
            }
            series[s] = Series.of("series " + s, values[s]);
        }
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
            Chart chart = analyser.analyse(one);
            hole.consume(chart);
        }
    }
}
