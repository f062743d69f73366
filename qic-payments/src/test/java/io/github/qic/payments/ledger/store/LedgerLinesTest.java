package io.github.qic.payments.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.LedgerEntry;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerLinesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/io/github/qic/payments/show/ledger.json");

    @Test
    void entries_are_written_line_by_line_and_read_back() throws IOException {
        Ledger ledger = Ledger.DOCUMENT.read(Files.readString(GOLDEN));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (LedgerEntry entry : ledger.entries()) {
            LedgerLines.write(List.of(entry), out);
        }
        String lines = out.toString(StandardCharsets.UTF_8);
        assertThat(lines.lines())
                .hasSize((int) ledger.revision())
                .allMatch(line -> line.startsWith("{\"format\":\"qic/ledger-entry\",\"version\":1,\"revision\":"));
        List<LedgerEntry> read = read(lines);
        assertThat(Ledger.of(read.size(), read)).isEqualTo(ledger);
    }

    @Test
    void a_line_that_was_changed_cut_or_left_empty_is_refused_by_its_number() throws IOException {
        Ledger ledger = Ledger.DOCUMENT.read(Files.readString(GOLDEN));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LedgerLines.write(ledger.entries(), out);
        String lines = out.toString(StandardCharsets.UTF_8);
        refused(
                lines.replaceFirst("\"d1\"", "\"d9\""),
                "/hash: does not match: the entry was changed after it was recorded (line 3)");
        refused(lines.substring(0, lines.length() - 9), "is not JSON (line " + ledger.revision() + ", column ");
        refused(lines.replaceFirst("\n", "\n\n"), "must be a JSON object (line 2)");
    }

    @Test
    void what_was_written_does_not_wait_in_a_buffer() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LedgerLines.write(
                Ledger.DOCUMENT.read(Files.readString(GOLDEN)).entries().subList(0, 1),
                new BufferedOutputStream(out, 1_000_000));
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}\n");
    }

    private static List<LedgerEntry> read(String lines) throws IOException {
        List<LedgerEntry> entries = new ArrayList<>();
        LedgerLines.read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), entries::add);
        return entries;
    }

    private static void refused(String lines, String message) {
        assertThatThrownBy(() -> read(lines))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(message);
    }
}
