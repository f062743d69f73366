package io.github.qic.payments.show;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.invoice.Cases.terms;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.Ledger;
import io.github.qic.payments.invoice.Rerating;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * The whole forms of the documents of a late award, read through by a person when they change:
 * {@code -Dqic.golden.update=true} writes them anew. Their figures are those worked out by hand in {@code LateAwardTest}.
 */
class GoldenDocumentsTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/qic/payments/show");
    private static final Attendance[] APRIL = {
        attended("P-manager", "2025-04-29", "10:00", "11:30"), attended("P-nurse", "2025-04-29", "09:20", "11:00")
    };
    private static final ClaimStatement BEFORE = Cases.statement(
            Cases.PRICING.toBuilder().knownOn(LocalDate.parse("2025-05-21")).build(), APRIL);
    private static final Ledger LEDGER = corrected();

    private static Ledger corrected() {
        Ledger billed = Ledger.empty().draft(Id.of("d1"), BEFORE).issue(Id.of("d1"), terms(HOME, "BH1", "2025-05-12"));
        Rerating rerating = Rerating.of(billed, Cases.statement(Cases.PRICING, APRIL));
        return billed.draft(Id.of("d2"), rerating.rise().orElseThrow())
                .issue(Id.of("d2"), terms(HOME, "BH2", "2025-06-02"))
                .credit(HOME, DocumentNumber.of("BH2"), Cases.credit("BH3", "2025-06-03"));
    }

    @Test
    void the_forms_of_statement_invoices_and_credit_note_are_the_committed_ones() {
        Invoice supplementary =
                LEDGER.view().invoice(HOME, DocumentNumber.of("BH2")).orElseThrow();
        CreditNote note =
                LEDGER.view().creditNote(HOME, DocumentNumber.of("BH3")).orElseThrow();
        same("claim-statement.json", ClaimStatement.DOCUMENT.write(BEFORE));
        same("claim-statement.txt", PlainText.of(BEFORE));
        same("supplementary-invoice.json", Invoice.DOCUMENT.write(supplementary));
        same("supplementary-invoice.txt", PlainText.of(supplementary));
        same("supplementary-invoice.html", PrintPage.of(supplementary));
        same("credit-note.json", CreditNote.DOCUMENT.write(note));
        same("ledger.json", Ledger.DOCUMENT.write(LEDGER));
        // The repository keeps line feeds; the CSV itself ends its rows as RFC 4180 has it.
        String csv = FinanceCsv.of(LEDGER.view().documents());
        same("documents.csv", csv.replace("\r\n", "\n"));
        assertThat(csv).doesNotContainPattern("[^\r]\n");
    }

    private static void same(String name, String actual) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("qic.golden.update")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, actual);
            }
            assertThat(actual).as(name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }
}
