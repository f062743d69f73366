package io.github.qic.payments.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.json.Document;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.LedgerEntry;
import io.github.qic.payments.receive.IncomingInvoice;
import io.github.qic.payments.receive.IncomingResult;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.testing.PaymentsArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every document type has arbitrary values, and each survives being written and read. */
class ArbitraryDocumentsProperties {
    @Property(tries = 100)
    void each_document_survives_a_round_trip(@ForAll("documents") Sample<?> sample) {
        sample.assertRoundTrip();
    }

    @Provide
    Arbitrary<Sample<?>> documents() {
        return Arbitraries.oneOf(
                sample(Scheme.DOCUMENT, PaymentsArbitraries.schemes()),
                sample(Claims.DOCUMENT, PaymentsArbitraries.claims()),
                sample(ClaimStatement.DOCUMENT, PaymentsArbitraries.statements()),
                sample(Ledger.DOCUMENT, PaymentsArbitraries.ledgers()),
                sample(LedgerEntry.DOCUMENT, PaymentsArbitraries.ledgerEntries()),
                sample(Invoice.DOCUMENT, PaymentsArbitraries.invoices()),
                sample(CreditNote.DOCUMENT, PaymentsArbitraries.creditNotes()),
                sample(IncomingInvoice.DOCUMENT, PaymentsArbitraries.incomingInvoices()),
                sample(IncomingResult.DOCUMENT, PaymentsArbitraries.incomingResults()));
    }

    private static <T> Arbitrary<Sample<?>> sample(Document<T> document, Arbitrary<T> values) {
        return values.map(value -> new Sample<>(document, value));
    }

    private record Sample<T>(Document<T> document, T value) {
        void assertRoundTrip() {
            assertThat(document.read(document.write(value))).isEqualTo(value);
        }
    }
}
