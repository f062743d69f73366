package io.github.qic.payments.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.money.Money;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.ledger.Ledger;
import org.junit.jupiter.api.Test;

/** By hand: 2.5 hours at £30, £24, £16 and £90, and 2 hours at £24 and £16. */
class PaymentsExamplesTest {
    @Test
    void the_amounts_are_those_of_the_javadoc() {
        assertThat(PaymentsExamples.claims().total()).isEqualTo(Money.of("480.00"));
        assertThat(PaymentsExamples.claims().rejections()).isEmpty();
        assertThat(PaymentsExamples.statements())
                .extracting(statement -> statement.organisation().value())
                .containsExactly("home-1", "home-2", "practice");
        assertThat(PaymentsExamples.statements())
                .extracting(ClaimStatement::total)
                .containsExactly(Money.of("183.00"), Money.of("72.00"), Money.of("225.00"));
    }

    @Test
    void the_invoice_and_the_ledger_are_valid_documents() {
        Invoice invoice = PaymentsExamples.invoice();
        assertThat(invoice.totals().gross()).isEqualTo(Money.of("183.00"));
        assertThat(Invoice.DOCUMENT.read(Invoice.DOCUMENT.write(invoice))).isEqualTo(invoice);
        Ledger ledger = PaymentsExamples.ledger();
        assertThat(Ledger.DOCUMENT.read(Ledger.DOCUMENT.write(ledger))).isEqualTo(ledger);
        assertThat(ledger.revision()).isEqualTo(3);
    }
}
