package io.github.qic.cmoc.bench;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.core.house.Pairs;
import io.github.qic.core.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Reading and writing of the library and of plain records, in turns within one JVM, by the processor time of the thread. Run it in
 * three JVMs with {@code -Xms3g -Xmx3g -XX:+AlwaysPreTouch -XX:+UseSerialGC}.
 */
public final class TheoryRatio {
    private TheoryRatio() {}

    /**
     * Measures.
     *
     * @param arguments none
     * @throws Exception never
     */
    public static void main(String[] arguments) throws Exception {
        Inquiry inquiry = BigInquiry.of(1_000);
        byte[] json = Inquiry.DOCUMENT.write(inquiry).getBytes(StandardCharsets.UTF_8);
        reading(inquiry, json);
        writing(inquiry, json);
    }

    /** The whole document, whose references are followed too; and its evidence alone, which is the types and nothing else. */
    private static void reading(Inquiry inquiry, byte[] json) throws Exception {
        JsonMapper library = Json.newMapper();
        byte[] items = library.writeValueAsBytes(inquiry.evidence().items());
        ObjectReader types = library.readerForListOf(Evidence.class);
        for (boolean strict : new boolean[] {false, true}) {
            JsonMapper plain = strict ? Plain.strictMapper() : Plain.mapper();
            String how = strict ? "equally strict plain records" : "plain records";
            ObjectReader whole = plain.readerFor(Plain.Inquiry.class);
            Pairs.print(
                    "document read",
                    how,
                    1,
                    () -> Inquiry.DOCUMENT.read(new ByteArrayInputStream(json)),
                    () -> whole.<Plain.Inquiry>readValue(new ByteArrayInputStream(json)));
            if (strict) {
                Pairs.print(
                        "document read",
                        "equally strict plain records checked by hand",
                        1,
                        () -> Inquiry.DOCUMENT.read(new ByteArrayInputStream(json)),
                        () -> PlainChecks.check(whole.readValue(new ByteArrayInputStream(json))));
            }
            ObjectReader records = plain.readerForListOf(Plain.Item.class);
            Pairs.print(
                    "evidence read",
                    how,
                    1,
                    () -> types.<Object>readValue(new ByteArrayInputStream(items)),
                    () -> records.<Object>readValue(new ByteArrayInputStream(items)));
        }
    }

    private static void writing(Inquiry inquiry, byte[] json) throws Exception {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators =
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        ObjectWriter writer = Plain.mapper()
                .writerFor(Plain.Inquiry.class)
                .with(new DefaultPrettyPrinter(separators)
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter));
        Plain.Inquiry plain = Plain.mapper().readerFor(Plain.Inquiry.class).readValue(json);
        Pairs.print(
                "document written",
                "plain records",
                1,
                () -> written(json.length, out -> Inquiry.DOCUMENT.write(inquiry, out)),
                () -> written(json.length, out -> writer.writeValue(out, plain)));
    }

    private interface Sink {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static Object written(int size, Sink sink) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(size + 1_000);
        sink.to(out);
        return out;
    }
}
