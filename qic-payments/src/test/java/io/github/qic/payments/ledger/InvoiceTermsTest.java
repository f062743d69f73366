package io.github.qic.payments.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.payments.invoice.Cases;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link Ledger#issue} would refuse whatever is billed is refused where the terms are made. */
class InvoiceTermsTest {
    private static final InvoiceTerms TERMS = Cases.terms(Cases.HOME, "A1", "2016-10-01");

    @Test
    void terms_without_any_reference_are_refused() {
        InvoiceTerms.Builder bare =
                TERMS.toBuilder().purchaseOrder(Optional.empty()).buyerReference(Optional.empty());
        assertThatThrownBy(bare::build)
                .hasMessage("/purchaseOrder: is missing, and there is no buyer reference either (Peppol R003)");
        assertThat(bare.purchaseOrder("PO-1").build().purchaseOrder()).contains("PO-1");
    }

    @Test
    void terms_without_the_order_that_the_buyer_requires_are_refused() {
        assertThatThrownBy(() -> TERMS.toBuilder()
                        .buyer(TERMS.buyer().toBuilder()
                                .purchaseOrderRequired(true)
                                .build())
                        .purchaseOrder(Optional.empty())
                        .buyerReference("B")
                        .build())
                .hasMessage("/purchaseOrder: is missing: this buyer rejects invoices without one");
    }

    @Test
    void every_problem_of_terms_is_reported_at_once() {
        assertThatThrownBy(() -> TERMS.toBuilder()
                        .dueDate(TERMS.issueDate().minusDays(1))
                        .purchaseOrder("PO\n1")
                        .buyerReference(" ")
                        .build())
                .hasMessage("""
                        /dueDate: must not be before /issueDate
                        /purchaseOrder: must be one line, without tabs
                        /buyerReference: must not be blank""");
    }
}
