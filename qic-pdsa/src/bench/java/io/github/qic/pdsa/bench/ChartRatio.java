package io.github.qic.pdsa.bench;

import io.github.qic.pdsa.chart.Analyser;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.measure.Direction;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Ten thousand charts and the bare arithmetic in turns within one JVM, by the processor time of the thread, so that a busy machine
 * does not blur the ratio; then the time of a point in longer and longer series. Prints the median over the rounds; run it in three JVMs with
 * {@code -Xms1g -Xmx1g -XX:+AlwaysPreTouch -XX:+UseSerialGC}.
 */
public final class ChartRatio {
    private static final int COUNT = 10_000;
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 61;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static volatile Object kept = "";

    private ChartRatio() {}

    /**
     * Measures.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Analyser analyser = Analyser.of(ChartOptions.nhs(Direction.INCREASE));
        SplittableRandom random = new SplittableRandom(36);
        double[][] values = new double[COUNT][];
        Series[] series = new Series[COUNT];
        for (int s = 0; s < COUNT; s++) {
            values[s] = values(random, 36, s % 3 == 0);
            series[s] = Series.of("series " + s, values[s]);
        }
        double[][] lines = new double[COUNT][5];
        byte[][] marks = new byte[COUNT][36];
        Chart[] charts = new Chart[COUNT];
        Object[] signals = new Object[COUNT];
        double[] alone = new double[ROUNDS];
        double[] withSignals = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double bare = time(() -> {
                for (int s = 0; s < COUNT; s++) {
                    BareChart.analyse(values[s], lines[s], marks[s]);
                }
            });
            double bareSignals = time(() -> {
                for (int s = 0; s < COUNT; s++) {
                    signals[s] = BareChart.signals(marks[s]);
                }
            });
            double library = time(() -> {
                for (int s = 0; s < COUNT; s++) {
                    charts[s] = analyser.analyse(series[s]);
                }
            });
            double librarySignals = time(() -> {
                for (int s = 0; s < COUNT; s++) {
                    signals[s] = charts[s].signals();
                    charts[s].variation();
                }
            });
            alone[Math.max(0, round)] = library / bare;
            withSignals[Math.max(0, round)] = (library + librarySignals) / (bare + bareSignals);
            kept = charts;
            kept = signals;
        }
        System.out.printf(
                Locale.ROOT,
                "times the bare arithmetic: %.2f; with signals: %.2f%n",
                median(alone),
                median(withSignals));
        for (int length = 1_000; length <= 1_000_000; length *= 10) {
            Series one = Series.of("long", values(random, length, false));
            double[] times = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                times[round] = time(() -> kept = analyser.analyse(one)) / length;
            }
            System.out.printf(Locale.ROOT, "%,d points: %.1f ns a point%n", length, median(times));
        }
    }

    private static double[] values(SplittableRandom random, int points, boolean shifted) {
        double[] values = new double[points];
        for (int i = 0; i < points; i++) {
            int spread = random.nextInt(21) + random.nextInt(21) + random.nextInt(21);
            values[i] = (spread + (shifted && i > 20 ? 15 : 0)) / 10.0;
        }
        return values;
    }

    private static double time(Runnable work) {
        long begin = THREADS.getCurrentThreadCpuTime();
        work.run();
        return THREADS.getCurrentThreadCpuTime() - begin;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
