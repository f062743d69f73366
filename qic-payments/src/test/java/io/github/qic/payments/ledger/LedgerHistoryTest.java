package io.github.qic.payments.ledger;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.invoice.Cases.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimStatement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was recorded stays as it was recorded. */
class LedgerHistoryTest {
    private static final Path GOLDEN = Path.of("src/test/resources/io/github/qic/payments/show/ledger.json");
    private static final int STEP = Boolean.getBoolean("qic.every.byte") ? 1 : 7;
    private static final ClaimStatement STATEMENT =
            Cases.statement(Cases.PRICING, attended("P-manager", "2016-09-14", "10:00", "11:30"));
    private static final AuditStamp STAMP = AuditStamp.builder()
            .at(Instant.parse("2016-10-01T08:15:30Z"))
            .by(Id.of("clerk-7"))
            .why("month end")
            .build();
    private static final Ledger ISSUED = Ledger.empty()
            .draft(Id.of("d1"), STATEMENT)
            .stamped(STAMP)
            .issue(Id.of("d1"), terms(HOME, "A1", "2016-10-01"));

    @Test
    void an_entry_says_when_by_whom_and_why_if_the_application_does() {
        assertThat(ISSUED.entries()).extracting(LedgerEntry::stamp).containsExactly(AuditStamp.none(), STAMP);
        Ledger read = Ledger.DOCUMENT.read(Ledger.DOCUMENT.write(ISSUED));
        assertThat(read.entries()).extracting(LedgerEntry::stamp).containsExactly(AuditStamp.none(), STAMP);
        refused(() -> AuditStamp.builder().why(" ").build(), "/why: must not be blank");
    }

    /** Computed by JSON and hash functions alone: the entry without its hash, in one line. */
    @Test
    void the_hash_of_an_entry_can_be_verified_by_another_program() throws Exception {
        String previous = "0".repeat(64);
        ObjectMapper plain = new ObjectMapper();
        for (JsonNode entry : plain.readTree(Ledger.DOCUMENT.write(ISSUED)).get("entries")) {
            String hash = ((ObjectNode) entry).remove("hash").textValue();
            byte[] line = plain.writeValueAsString(entry).getBytes(StandardCharsets.UTF_8);
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(line)))
                    .isEqualTo(hash);
            assertThat(entry.get("previous").textValue()).isEqualTo(previous);
            previous = hash;
        }
        assertThat(ISSUED.head().hash().value()).isEqualTo(previous);
    }

    /**
     * Bytes of a document with every kind of text are changed, by every bit in turn: one in seven, or each with
     * {@code -Dqic.every.byte=true}.
     */
    @Test
    void no_byte_of_a_ledger_can_change_what_it_says() throws IOException {
        byte[] bytes = Files.readAllBytes(GOLDEN);
        Ledger ledger = read(bytes);
        int refused = 0;
        for (int i = 0; i < bytes.length; i += STEP) {
            byte kept = bytes[i];
            bytes[i] = (byte) (kept ^ (1 << (i % 8)));
            try {
                assertThat(read(bytes).head()).as("byte %s", i).isEqualTo(ledger.head());
                assertThat(kept).as("white space").isIn((byte) ' ', (byte) '\n');
            } catch (InvalidValueException e) {
                refused++;
            }
            bytes[i] = kept;
        }
        assertThat(refused).isGreaterThan(bytes.length / STEP / 2);
    }

    private static Ledger read(byte[] json) {
        try {
            return Ledger.DOCUMENT.read(new ByteArrayInputStream(json));
        } catch (IOException e) {
            throw InvalidValueException.of("", "is not UTF-8");
        }
    }

    @Test
    void an_entry_that_is_dropped_moved_or_repeated_is_found() throws IOException {
        List<LedgerEntry> entries =
                Ledger.DOCUMENT.read(Files.readString(GOLDEN)).entries();
        for (int i = 0; i < entries.size() - 1; i++) {
            List<LedgerEntry> dropped = new ArrayList<>(entries);
            dropped.remove(i);
            refused(() -> Ledger.of(dropped.size(), dropped), "/entries/" + i + "/revision: must be " + (i + 1));
            List<LedgerEntry> swapped = new ArrayList<>(entries);
            Collections.swap(swapped, i, i + 1);
            refused(() -> Ledger.of(swapped.size(), swapped), "/entries/" + i + "/previous: must be the hash");
            List<LedgerEntry> repeated = new ArrayList<>(entries);
            repeated.add(i, entries.get(i));
            refused(() -> Ledger.of(repeated.size(), repeated), "/entries/" + (i + 1) + "/previous: must be the hash");
        }
    }

    @Test
    void an_entry_from_another_history_is_refused() {
        Ledger other = Ledger.empty().stamped(STAMP).draft(Id.of("d1"), STATEMENT);
        refused(
                () -> other.with(ISSUED.entriesAfter(1)),
                "/0/previous: must be the hash of the entry before: an entry was changed, dropped, inserted or moved");
        assertThat(Ledger.empty().with(ISSUED.entries().subList(0, 1)).with(ISSUED.entriesAfter(1)))
                .isEqualTo(ISSUED);
    }

    @Test
    void a_head_kept_elsewhere_finds_dropped_and_rewritten_entries() {
        Ledger drafted = Ledger.empty().draft(Id.of("d1"), STATEMENT);
        for (LedgerHead earlier : List.of(LedgerHead.START, drafted.head(), ISSUED.head())) {
            assertThat(ISSUED.requireContinues(earlier)).isSameAs(ISSUED);
        }
        refused(() -> drafted.requireContinues(ISSUED.head()), "/entries: were dropped: there were 2, now there are 1");
        Ledger rewritten = drafted.issue(Id.of("d1"), terms(HOME, "A2", "2016-10-01"));
        refused(() -> rewritten.requireContinues(ISSUED.head()), "/entries: were replaced: entry 2 has another hash");
    }

    @Test
    void a_stale_head_is_refused() {
        Ledger drafted = Ledger.empty().draft(Id.of("d1"), STATEMENT);
        assertThat(ISSUED.requireHead(ISSUED.head())).isSameAs(ISSUED);
        refused(() -> ISSUED.requireHead(drafted.head()), "/revision: is stale: the ledger is at revision 2, not 1");
        Ledger other = drafted.issue(Id.of("d1"), terms(HOME, "A2", "2016-10-01"));
        refused(() -> ISSUED.requireHead(other.head()), "/revision: is stale: entry 2 of the ledger is another one");
    }

    @Test
    void the_entries_after_a_revision_are_what_a_store_lacks() {
        assertThat(ISSUED.entriesAfter(0)).isEqualTo(ISSUED.entries());
        assertThat(ISSUED.entriesAfter(1)).containsExactly(ISSUED.entries().get(1));
        assertThat(ISSUED.entriesAfter(2)).isEmpty();
        refused(() -> ISSUED.entriesAfter(3), "/revision: must be from 0 to 2, the number of entries: 3");
        refused(() -> ISSUED.entriesAfter(-1), "/revision: must be from 0 to 2, the number of entries: -1");
    }

    @Test
    void an_entry_is_a_document_of_its_own() {
        LedgerEntry entry = ISSUED.entries().get(1);
        LedgerEntry read = LedgerEntry.DOCUMENT.read(LedgerEntry.DOCUMENT.write(entry));
        assertThat(read).isEqualTo(entry);
        assertThat(read.step()).isEqualTo(entry.step());
        refused(
                () -> LedgerEntry.DOCUMENT.read(
                        LedgerEntry.DOCUMENT.write(entry).replace("Beech House", "Beach House")),
                "/hash: does not match: the entry was changed after it was recorded");
        assertThat(entry.equals(ISSUED.entries().get(0))).isFalse();
        assertThat(entry).hasSameHashCodeAs(read).hasToString("entry 2: Issued");
        assertThat(entry.hashCode()).isNotEqualTo(ISSUED.entries().get(0).hashCode());
        assertThat(ISSUED)
                .hasToString("ledger at revision 2, head " + entry.hash().value());
    }

    @Test
    void an_entry_has_a_revision_from_1() {
        LedgerEntry first = ISSUED.entries().get(0);
        refused(
                () -> LedgerEntry.of(0, first.stamp(), first.step(), first.previous(), first.hash()),
                "/revision: must be 1 or more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", ":", "`", "g", "A", "00", ""})
    void a_hash_has_64_lower_case_hexadecimal_digits(String last) {
        String digits = "0123456789abcdef".repeat(4).substring(1);
        assertThat(EntryHash.of(digits + "0")).hasToString(digits + "0");
        refused(() -> EntryHash.of(digits + last), "must be 64 lower-case hexadecimal digits");
    }

    private static void refused(ThrowingCallable step, String message) {
        assertThatThrownBy(step).isInstanceOf(InvalidValueException.class).hasMessageContaining(message);
    }
}
