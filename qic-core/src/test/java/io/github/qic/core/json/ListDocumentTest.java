package io.github.qic.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.Collaborative;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.valid.InvalidValueException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListDocumentTest {
    private static final int ITEMS = 10_000;

    /** What a file, a compressing stream or a connection is asked to do. */
    private static final class Counter extends FilterOutputStream {
        private int writes;
        private int flushes;
        private long bytes;

        Counter() {
            super(OutputStream.nullOutputStream());
        }

        @Override
        public void write(byte[] text, int from, int length) {
            writes++;
            bytes += length;
        }

        @Override
        public void flush() {
            flushes++;
        }
    }

    @Test
    void a_list_is_flushed_at_its_end_and_never_after_an_item() throws IOException {
        Counter out = new Counter();
        Fact.DOCUMENT.write(Collections.nCopies(ITEMS, LayoutTest.VALUE).iterator(), out);
        assertThat(out.bytes).isGreaterThan(100L * ITEMS);
        assertThat(out.flushes).isLessThanOrEqualTo(2);
        // Jackson fills a buffer of 8,000 bytes.
        assertThat(out.writes).isLessThan((int) (out.bytes / 4_000));
    }

    private static final String HEADER = "\"format\":\"qic/facts\",\"version\":1";
    private static final String ITEM =
            "{\"name\":\"events.held\",\"about\":\"site-1\",\"value\":\"1\",\"unit\":\"events\","
                    + "\"asOf\":\"2018-02-28\",\"definition\":\"events\",\"source\":\"calculated\"}";

    private final ListDocument<Fact> facts = ListDocument.of("qic/facts", 1, "facts", Fact.class);

    private List<Fact> read(String json) {
        List<Fact> read = new ArrayList<>();
        try {
            facts.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), read::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    @Test
    void the_header_is_a_line_and_so_is_each_item() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        facts.write(List.of(LayoutTest.VALUE, LayoutTest.VALUE).iterator(), out);
        assertThat(out).hasToString("{" + HEADER + ",\"facts\":[\n" + ITEM + ",\n" + ITEM + "\n]}\n");
        out.reset();
        facts.write(Collections.emptyIterator(), out);
        assertThat(out).hasToString("{" + HEADER + ",\"facts\":[\n]}\n");
        assertThat(facts.type()).isEqualTo(Fact.class);
    }

    @Test
    void the_header_may_come_after_the_list() {
        String list = "\"facts\":[" + ITEM + "," + ITEM + "]";
        assertThat(read("{" + HEADER + "," + list + "}")).containsExactly(LayoutTest.VALUE, LayoutTest.VALUE);
        assertThat(read("{" + list + "," + HEADER + "}")).containsExactly(LayoutTest.VALUE, LayoutTest.VALUE);
        assertThat(read("{\"version\":1," + list + ",\"format\":\"qic/facts\"}"))
                .hasSize(2);
        assertThat(read("{\"format\":\"qic/facts\"," + list + ",\"version\":1}"))
                .hasSize(2);
    }

    /** Whoever takes the items must not have acted on those of another version. */
    @Test
    void no_item_is_given_before_format_and_version_are_known() {
        String list = "\"facts\":[" + ITEM + "]";
        for (String json : List.of(
                "{\"format\":\"qic/facts\"," + list + ",\"version\":2}",
                "{\"version\":1," + list + ",\"format\":\"qic/other\"}",
                "{\"version\":1," + list + "}",
                "{\"format\":\"qic/facts\"," + list + "}")) {
            List<Fact> given = new ArrayList<>();
            assertThatThrownBy(() ->
                            facts.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), given::add))
                    .isInstanceOf(InvalidValueException.class);
            assertThat(given).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"format":"qic/facts","version":1}                    | /facts: is missing
            {"format":"qic/facts","version":1,"facts":{}}         | /facts: must be a list
            {"format":"qic/facts","version":1,"fact":[]}          | /fact: is an unknown field
            {"format":"qic/facts","version":1,"facts":[]} {}      | must end where its object ends
            {"format":"qic/facts","version":1,"facts":[7]}        | /facts/0: must be an object
            {"facts":[{},{}],"format":"qic/facts","version":1}    | /facts/0/
            {"facts":[],"format":"qic/facts"}                     | /version: must be 1, the version this library reads
            {"format":"qic/facts","version":1,"facts":[],"facts":[]} | /facts: is a duplicate field
            []                                                    | must be a JSON object
            """)
    void a_document_that_is_no_such_list_is_refused(String json, String problem) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(problem);
    }

    /** Fuzzing found the first: characters of four bytes beyond the last of Unicode. */
    @ParameterizedTest
    @ValueSource(strings = {"0000007b782c6261", "00007b0000006100"})
    void bytes_that_are_no_text_are_refused_and_no_failing_stream(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        String refusal = "is not JSON: its bytes are not those of a text in UTF-8, UTF-16 or UTF-32";
        assertThatThrownBy(() -> Fact.DOCUMENT.read(new ByteArrayInputStream(bytes), fact -> {}))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(refusal);
        assertThatThrownBy(() -> Collaborative.DOCUMENT.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(refusal);
    }
}
