package io.github.qic.payments.bench;

import io.github.qic.payments.house.SharedCalculations;
import java.util.List;

/** The calculations of {@link SharedCalculations} on 16 threads; argument: the number of runs, 100,000 by default. */
final class ManyThreads {
    private static final int PART = 10_000;

    private ManyThreads() {}

    public static void main(String... args) throws Exception {
        int runs = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
        int different = 0;
        for (int done = 0; done < runs; done += PART) {
            List<String> found = SharedCalculations.differences(16, Math.min(PART, runs - done), 960);
            found.stream().limit(10).forEach(System.out::println);
            different += found.size();
            System.out.printf(
                    "%,d runs on 16 threads, %d with other results%n", Math.min(runs, done + PART), different);
        }
    }
}
