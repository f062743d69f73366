package io.github.qic.payments.bench;

import io.github.qic.payments.house.SharedCalculations;
import java.util.List;

/** The calculations of {@link SharedCalculations} on 16 threads; argument: the number of runs, 100,000 by default. */
final class ManyThreads {
    private ManyThreads() {}

    public static void main(String... args) throws Exception {
        int runs = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
        List<String> differences = SharedCalculations.differences(16, runs, 960);
        System.out.printf("%,d runs on 16 threads, %d with other results%n", runs, differences.size());
        differences.stream().limit(10).forEach(System.out::println);
    }
}
