package io.github.qic.payments.fuzz;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What holds for every input: it is read, and all else works; or it is refused; soon, in either case. */
final class Contract {
    /** Of processor time for reading a megabyte, and for all else. */
    private static final long READ = TimeUnit.MILLISECONDS.toNanos(Long.getLong("qic.fuzz.millis", 1_000));

    private static final long USED = 10 * READ;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int MEGABYTE = 1_000_000;
    private static final int TRIES = 3;

    private Contract() {}

    /**
     * Reads an input and uses what was read.
     *
     * @return whether it was read
     * @throws AssertionError if the contract is broken; other exceptions and errors are those of the library
     */
    static boolean keep(Target target, byte[] input) {
        try {
            Target.Use use = within(READ * (1 + input.length / MEGABYTE), "reading", () -> read(target, input));
            if (use == null) {
                return false;
            }
            within(USED, "all else", () -> {
                use.run();
                return null;
            });
            return true;
        } catch (IOException e) {
            throw new AssertionError("an exception that only a failing file or stream may cause", e);
        }
    }

    /** Some work. */
    private interface Work {
        Target.@Nullable Use run() throws IOException;
    }

    /** Works again if it takes too long, as it may have been the first time, or the collector of garbage. */
    private static Target.@Nullable Use within(long limit, String what, Work work) throws IOException {
        for (int i = 1; ; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            Target.Use use = work.run();
            long time = THREADS.getCurrentThreadCpuTime() - start;
            if (time <= limit) {
                return use;
            }
            if (i == TRIES) {
                throw new AssertionError(what + " took " + TimeUnit.NANOSECONDS.toMillis(time) + " ms");
            }
        }
    }

    private static Target.@Nullable Use read(Target target, byte[] input) throws IOException {
        try {
            return target.reading().read(input);
        } catch (InvalidValueException e) {
            check(e.problems());
            return null;
        }
    }

    /** Checks the problems of a refusal. */
    static void check(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new AssertionError("refused without a problem");
        }
        for (Problem problem : problems) {
            // An exception of another kind in a builder becomes "is invalid".
            if (problem.message().isBlank()
                    || problem.message().startsWith("is invalid")
                    || !(problem.path().isEmpty() || problem.path().startsWith("/"))) {
                throw new AssertionError("no clear problem: " + problem);
            }
            text(problem.message());
        }
    }

    /** Does what may refuse a valid value by its contract. */
    static void mayRefuse(Target.Use use) throws IOException {
        try {
            use.run();
        } catch (InvalidValueException e) {
            check(e.problems());
        }
    }

    /** Checks that a text can be written to a file. */
    static void text(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new AssertionError("half a character in a text");
        }
    }

    static void equal(Object expected, Object found, String what) {
        if (!expected.equals(found)) {
            throw new AssertionError(what + ":\n" + expected + "\n" + found);
        }
    }
}
