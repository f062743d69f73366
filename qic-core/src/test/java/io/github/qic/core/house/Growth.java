package io.github.qic.core.house;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;

/**
 * How the CPU time of calculations grows over inputs of n, 2n, 4n and 8n: 1 is linear, 2 quadratic. Prints rows of a Markdown table. Each
 * figure is the least of several runs, the sizes in turn; what the input takes to make does not count.
 */
public final class Growth {
    private static final int SIZES = 4;
    private static final int LEAST_ROUNDS = 2;
    private static final int MOST_ROUNDS = 7;
    private static final double WARM_SECONDS = 0.15;
    private static final double ROUND_SECONDS = 0.3;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private final Map<String, Case> cases = new LinkedHashMap<>();

    private record Case(int smallest, IntFunction<Callable<?>> made) {}

    /**
     * Adds a calculation.
     *
     * @param smallest the size n of the smallest input
     * @param made makes the input of a size, and the calculation of it
     */
    public Growth add(String name, int smallest, IntFunction<Callable<?>> made) {
        cases.put(name, new Case(smallest, made));
        return this;
    }

    /** Measures the calculations whose names contain one of the words, or all. */
    public void run(String... words) throws Exception {
        System.out.println("| calculation | n | ms for n, 2n, 4n, 8n | exponent |");
        System.out.println("| --- | --- | --- | --- |");
        for (Map.Entry<String, Case> each : cases.entrySet()) {
            if (words.length == 0 || List.of(words).stream().anyMatch(each.getKey()::contains)) {
                try {
                    measure(each.getKey(), each.getValue());
                } catch (RuntimeException e) {
                    System.out.println("| " + each.getKey() + " | failed: " + e + " |");
                }
            }
        }
    }

    private static void measure(String name, Case each) throws Exception {
        List<Callable<?>> sizes = new ArrayList<>();
        for (int i = 0; i < SIZES; i++) {
            sizes.add(each.made().apply(each.smallest() << i));
        }
        double warm = 0;
        for (int i = 0; i < 100 && warm < WARM_SECONDS; i++) {
            warm += seconds(sizes.get(i % 2));
        }
        double[] least = new double[SIZES];
        Arrays.fill(least, Double.MAX_VALUE);
        double spent = 0;
        for (int round = 0; round < LEAST_ROUNDS || (round < MOST_ROUNDS && spent < ROUND_SECONDS); round++) {
            for (int i = 0; i < SIZES; i++) {
                double took = seconds(sizes.get(i));
                least[i] = Math.min(least[i], took);
                spent += took;
            }
        }
        double exponent = Math.log(least[SIZES - 1] / least[0]) / Math.log(2) / (SIZES - 1);
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %s, %s, %s, %s | %.2f |%n",
                name,
                each.smallest(),
                millis(least[0]),
                millis(least[1]),
                millis(least[2]),
                millis(least[3]),
                exponent);
    }

    /** The CPU time of one run on this thread. */
    public static double seconds(Callable<?> calculation) throws Exception {
        long start = THREAD.getCurrentThreadCpuTime();
        Object result = calculation.call();
        double took = (THREAD.getCurrentThreadCpuTime() - start) / 1e9;
        if (result == null) {
            throw new IllegalStateException("no result");
        }
        return took;
    }

    private static String millis(double seconds) {
        double millis = seconds * 1000;
        return String.format(Locale.ROOT, millis < 10 ? "%.2f" : "%,.0f", millis);
    }
}
