package io.github.qic.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.Collaborative;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.valid.InvalidValueException;
import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
