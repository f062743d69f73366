package io.github.qic.cmoc.bench;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.qic.cmoc.check.TheoryCheck;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.core.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Reading and writing of the library and of plain records, in turns within one JVM, by the processor time of the thread; and
 * how reading, checking and writing grow from 1,000 to 10,000 configurations. Prints medians over the rounds; run it in three
 * JVMs with {@code -Xms3g -Xmx3g -XX:+AlwaysPreTouch -XX:+UseSerialGC}.
 */
public final class TheoryRatio {
    private static final int WARM_UP = 15;
    private static final int ROUNDS = 21;
    private static final int GROWTH_ROUNDS = 7;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @SuppressWarnings("UnusedVariable") // read by nobody, so that the work cannot be left out
    private static volatile Object kept = "";

    private TheoryRatio() {}

    /** Something to measure. */
    private interface Work {
        Object run() throws IOException;
    }

    /**
     * Measures.
     *
     * @param arguments anything, to leave the growth out
     * @throws IOException never
     */
    public static void main(String[] arguments) throws IOException {
        Inquiry inquiry = BigInquiry.of(1_000);
        byte[] json = Inquiry.DOCUMENT.write(inquiry).getBytes(StandardCharsets.UTF_8);
        reading(inquiry, json);
        writing(inquiry, json);
        if (arguments.length == 0) {
            growth(inquiry, json);
        }
    }

    /** The whole document, whose references are followed too; and its evidence alone, which is the types and nothing else. */
    private static void reading(Inquiry inquiry, byte[] json) throws IOException {
        JsonMapper library = Json.newMapper();
        byte[] items = library.writeValueAsBytes(inquiry.evidence().items());
        ObjectReader types = library.readerForListOf(Evidence.class);
        for (boolean strict : new boolean[] {false, true}) {
            JsonMapper plain = strict ? Plain.strictMapper() : Plain.mapper();
            String how = strict ? " times equally strict plain records" : " times plain records";
            ObjectReader whole = plain.readerFor(Plain.Inquiry.class);
            pairs(
                    "document read",
                    how,
                    () -> Inquiry.DOCUMENT.read(new ByteArrayInputStream(json)),
                    () -> whole.<Plain.Inquiry>readValue(new ByteArrayInputStream(json)));
            if (strict) {
                pairs(
                        "document read",
                        " times equally strict plain records checked by hand",
                        () -> Inquiry.DOCUMENT.read(new ByteArrayInputStream(json)),
                        () -> PlainChecks.check(whole.readValue(new ByteArrayInputStream(json))));
            }
            ObjectReader records = plain.readerForListOf(Plain.Item.class);
            pairs(
                    "evidence read",
                    how,
                    () -> types.<Object>readValue(new ByteArrayInputStream(items)),
                    () -> records.<Object>readValue(new ByteArrayInputStream(items)));
        }
    }

    private static void writing(Inquiry inquiry, byte[] json) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators =
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        ObjectWriter writer = Plain.mapper()
                .writerFor(Plain.Inquiry.class)
                .with(new DefaultPrettyPrinter(separators)
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter));
        Plain.Inquiry plain = Plain.mapper().readerFor(Plain.Inquiry.class).readValue(json);
        pairs(
                "document written",
                " times plain records",
                () -> written(json.length, out -> Inquiry.DOCUMENT.write(inquiry, out)),
                () -> written(json.length, out -> writer.writeValue(out, plain)));
    }

    private static void growth(Inquiry small, byte[] smallJson) throws IOException {
        Inquiry large = BigInquiry.of(10_000);
        byte[] largeJson = Inquiry.DOCUMENT.write(large).getBytes(StandardCharsets.UTF_8);
        TheoryCheck check = TheoryCheck.standard().withWordingHints();
        grows(
                "read",
                () -> Inquiry.DOCUMENT.read(new ByteArrayInputStream(smallJson)),
                () -> Inquiry.DOCUMENT.read(new ByteArrayInputStream(largeJson)));
        grows("check", () -> check.check(small), () -> check.check(large));
        grows(
                "write",
                () -> written(smallJson.length, out -> Inquiry.DOCUMENT.write(small, out)),
                () -> written(largeJson.length, out -> Inquiry.DOCUMENT.write(large, out)));
    }

    private interface Sink {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static Object written(int size, Sink sink) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(size + 1_000);
        sink.to(out);
        return out;
    }

    private static void pairs(String what, String how, Work library, Work plain) throws IOException {
        double[] ratios = new double[ROUNDS];
        double[] times = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            // Who goes first changes, so that neither always pays for the other's garbage.
            boolean first = round % 2 == 0;
            double before = first ? time(library) : time(plain);
            double after = first ? time(plain) : time(library);
            if (round >= 0) {
                times[round] = first ? before : after;
                ratios[round] = first ? before / after : after / before;
            }
        }
        System.out.printf(Locale.ROOT, "%s: %.2f%s (library %.1f ms)%n", what, median(ratios), how, median(times));
    }

    private static void grows(String what, Work small, Work large) throws IOException {
        double[] ratios = new double[GROWTH_ROUNDS];
        double[] times = new double[GROWTH_ROUNDS];
        for (int round = -5; round < GROWTH_ROUNDS; round++) {
            double one = 0;
            for (int i = 0; i < 3; i++) {
                one += time(small) / 3;
            }
            double ten = time(large);
            if (round >= 0) {
                ratios[round] = ten / one;
                times[round] = one;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f times for 10 times the theory (1,000 configurations: %.1f ms)%n",
                what,
                median(ratios),
                median(times));
    }

    private static double time(Work work) throws IOException {
        long start = THREADS.getCurrentThreadCpuTime();
        kept = work.run();
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
