package io.github.qic.payments.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.show.Table;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.LedgerEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JournalTableTest {
    private static final Path GOLDEN = Path.of("src/test/resources/io/github/qic/payments/show/ledger.json");

    /** The golden ledger has every kind of step; its figures are worked out in {@code LateAwardTest}. */
    @Test
    void a_journal_says_what_was_recorded_when_by_whom_and_why() throws IOException {
        Ledger ledger = Ledger.DOCUMENT.read(Files.readString(GOLDEN));
        Table table = JournalTable.of(ledger);
        assertThat(table.rows().stream()
                        .map(row ->
                                row.subList(0, 9).stream().map(Object::toString).collect(Collectors.joining("|"))))
                .containsExactly(
                        "1|2025-05-12T09:30:00Z|clerk-1||drafted|home|d0||£60.95",
                        "2|||wrong month|withdrawn||d0||",
                        "3||||drafted|home|d1||£60.95",
                        "4||||issued|home|BH1|2025-05-12|£73.14",
                        "5||||held BH1|home|h1|2025-05-13|",
                        "6||||released||h1||",
                        "7||||paid|home|p1|2025-05-20|£75.00",
                        "8||||written off|home|w1|2025-05-31|£0.01",
                        "9||||period closed|||2025-05-31|",
                        "10||||drafted|home|d2||£2.20",
                        "11||||issued|home|BH2|2025-06-02|£2.64",
                        "12||||allocated|home|a1|2025-06-02|£1.87",
                        "13||||credited|home|BH3|2025-06-03|-£2.64",
                        "14||||supplier recorded|home|home||");
        List<String> hashes =
                table.rows().stream().map(row -> row.get(9).toString()).toList();
        assertThat(hashes)
                .isEqualTo(ledger.entries().stream()
                        .map(LedgerEntry::hash)
                        .map(hash -> hash.value().substring(0, 16))
                        .toList());
    }
}
