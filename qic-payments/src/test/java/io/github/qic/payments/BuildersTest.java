package io.github.qic.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.house.Builders;
import io.github.qic.core.json.Document;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.LedgerEntry;
import io.github.qic.payments.receive.IncomingInvoice;
import io.github.qic.payments.receive.IncomingResult;
import io.github.qic.payments.scheme.Scheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuildersTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/qic/payments");

    @Test
    void a_builder_that_starts_from_a_value_builds_the_same_value() throws IOException, ReflectiveOperationException {
        List<LedgerEntry> entries = read(Ledger.DOCUMENT, "show/ledger.json").entries();
        assertThat(Builders.assertRebuilt(
                        read(Scheme.DOCUMENT, "scheme/scheme.json"),
                        read(Claims.DOCUMENT, "claim/claims.json"),
                        read(ClaimStatement.DOCUMENT, "show/claim-statement.json"),
                        read(Invoice.DOCUMENT, "show/supplementary-invoice.json"),
                        read(CreditNote.DOCUMENT, "show/credit-note.json"),
                        read(IncomingInvoice.DOCUMENT, "show/incoming-invoice.json"),
                        read(IncomingResult.DOCUMENT, "show/incoming-result.json"),
                        entries.stream().map(LedgerEntry::stamp).toList(),
                        entries.stream().map(LedgerEntry::step).toList(),
                        Cases.terms(Cases.HOME, "A1", "2016-10-01")))
                .hasSizeGreaterThan(20);
    }

    private static <T> T read(Document<T> form, String name) throws IOException {
        return form.read(Files.readString(FOLDER.resolve(name)));
    }
}
