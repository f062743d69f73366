package io.github.qic.payments.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Many mutations of the inputs of each reader, by hand: {@code MutationRun [mutations of each target, 10,000] [first seed, 1] [pattern
 * of names of targets]}. An input that breaks the contract is written to {@code target/fuzz/found}; of one kind, only the first.
 */
final class MutationRun {
    private static final Path FOUND = Path.of("target", "fuzz", "found");

    private MutationRun() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        int mutations = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        String names = args.length > 2 ? args[2] : ".*";
        Files.createDirectories(FOUND);
        long all = 0;
        for (Target target : Targets.all()) {
            if (target.name().matches(names)) {
                run(target, mutations, seed);
                all += mutations;
            }
        }
        System.out.printf(Locale.ROOT, "%,d mutations%n", all);
    }

    private static void run(Target target, int mutations, long seed) throws IOException {
        Mutator mutator = Mutator.of(target);
        Map<String, Integer> kinds = new HashMap<>();
        int read = 0;
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < mutations; i++) {
            byte[] input = mutator.mutate(Choices.random(seed + i));
            try {
                read += Contract.keep(target, input) ? 1 : 0;
            } catch (Exception | Error e) {
                String kind = kind(e);
                if (kinds.merge(kind, 1, Integer::sum) == 1) {
                    Path file = FOUND.resolve(target.name() + "-" + (seed + i));
                    Files.write(file, input);
                    System.out.println(file + "\n" + kind);
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-32s %,9d mutations, %,9d valid, %,5d ms, faults %s%n",
                target.name(),
                mutations,
                read,
                (threads.getCurrentThreadCpuTime() - start) / 1_000_000,
                kinds.values());
    }

    /** {@return the exception and where it was thrown} */
    private static String kind(Throwable e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        String message = e.getClass().getSimpleName() + " "
                + String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceAll("\\d+", "9");
        return message.substring(0, Math.min(200, message.length()))
                + trace.toString()
                        .lines()
                        .filter(line -> line.contains("at "))
                        .limit(8)
                        .reduce("", (a, b) -> a + "\n" + b);
    }
}
