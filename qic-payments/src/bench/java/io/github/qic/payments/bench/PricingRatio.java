package io.github.qic.payments.bench;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.payments.claim.Pricer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A million attendances priced, and loops by hand over the same, in turns within one JVM, by the processor time of the thread, so that a busy machine does
 * not blur the ratio to the loop over pence. Prints the median over the rounds; run it in three JVMs with
 * {@code -Xms3g -Xmx3g -XX:+AlwaysPreTouch -XX:+UseSerialGC}.
 */
public final class PricingRatio {
    private static final int ROWS = 1_000_000;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 15;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private PricingRatio() {}

    /**
     * Measures.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Crowd crowd = new Crowd(1_000);
        ByHand byHand = new ByHand(crowd);
        Pricer pricer = crowd.pricing().pricer(crowd.collaborative());
        Attendance[] attendances =
                IntStream.range(0, ROWS).mapToObj(crowd::attendance).toArray(Attendance[]::new);
        double[][] ratios = new double[3][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            // Each has a loop of its own: a shared one would add the cost of dispatch to all.
            double pence = time(results -> {
                for (int i = 0; i < ROWS; i++) {
                    results[i] = byHand.pence(attendances[i]);
                }
            });
            double library = time(results -> {
                for (int i = 0; i < ROWS; i++) {
                    results[i] = pricer.decide(attendances[i]);
                }
            });
            double bigDecimal = time(results -> {
                for (int i = 0; i < ROWS; i++) {
                    results[i] = byHand.bigDecimal(attendances[i]);
                }
            });
            double jodaMoney = time(results -> {
                for (int i = 0; i < ROWS; i++) {
                    results[i] = byHand.jodaMoney(attendances[i]);
                }
            });
            double[] others = {library, bigDecimal, jodaMoney};
            for (int i = 0; i < others.length && round >= 0; i++) {
                ratios[i][round] = others[i] / pence;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "times the loop over pence: library %.2f, BigDecimal %.2f, Joda-Money %.2f%n",
                median(ratios[0]),
                median(ratios[1]),
                median(ratios[2]));
    }

    private static double time(Consumer<Object[]> loop) {
        Object[] results = new Object[ROWS];
        long begin = THREADS.getCurrentThreadCpuTime();
        loop.accept(results);
        long time = THREADS.getCurrentThreadCpuTime() - begin;
        if (Arrays.asList(results).contains(null)) { // also keeps the results from being left out as unused
            throw new IllegalStateException("not everything was priced");
        }
        return time;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
