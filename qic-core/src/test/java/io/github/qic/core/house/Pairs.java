package io.github.qic.core.house;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/**
 * Measures two pieces of work in turns within one JVM, by the processor time of the thread, so that a busy machine does not blur
 * the ratio. Run it with {@code -Xms3g -Xmx3g -XX:+AlwaysPreTouch -XX:+UseSerialGC}.
 */
public final class Pairs {
    private static final int ROUNDS = 15;
    private static final int WARM_UP = 10;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @SuppressWarnings("UnusedVariable") // read by nobody, so that the work cannot be left out
    private static volatile Object kept = "";

    private Pairs() {}

    /** Something to measure. */
    public interface Work {
        /** {@return what must not be optimised away} */
        Object run() throws Exception;
    }

    /** Prints the median ratio of the library to a baseline, and the time of the library for each of so many items. */
    public static void print(String what, String baseline, int items, Work library, Work other) throws Exception {
        double[] ratios = new double[ROUNDS];
        double[] times = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            // Who goes first changes, so that neither always pays for the other's garbage.
            boolean first = round % 2 == 0;
            double before = time(first ? library : other);
            double after = time(first ? other : library);
            if (round >= 0) {
                times[round] = (first ? before : after) / items;
                ratios[round] = first ? before / after : after / before;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s, times %s: %.2f (library %,.0f ns each)%n",
                what,
                baseline,
                median(ratios),
                median(times));
    }

    private static double time(Work work) throws Exception {
        long begin = THREADS.getCurrentThreadCpuTime();
        kept = work.run();
        return THREADS.getCurrentThreadCpuTime() - begin;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
