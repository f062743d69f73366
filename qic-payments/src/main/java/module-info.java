/** Backfill pay, claims and invoices. */
@SuppressWarnings("requires-automatic")
module io.github.qic.payments {
    requires transitive io.github.qic.core;
    requires static org.immutables.value.annotations;
    requires org.apache.commons.lang3;

    provides io.github.qic.core.finding.RuleProvider with
            io.github.qic.payments.internal.PaymentsRuleProvider;

    exports io.github.qic.payments.account;
    exports io.github.qic.payments.claim;
    exports io.github.qic.payments.invoice;
    exports io.github.qic.payments.ledger;
    exports io.github.qic.payments.ledger.store;
    exports io.github.qic.payments.pay;
    exports io.github.qic.payments.plan;
    exports io.github.qic.payments.receive;
    exports io.github.qic.payments.reconcile;
    exports io.github.qic.payments.scheme;
    exports io.github.qic.payments.show;

    opens io.github.qic.payments.claim to
            com.fasterxml.jackson.databind;
    opens io.github.qic.payments.ledger to
            com.fasterxml.jackson.databind;
    opens io.github.qic.payments.invoice to
            com.fasterxml.jackson.databind;
    opens io.github.qic.payments.pay to
            com.fasterxml.jackson.databind;
    opens io.github.qic.payments.receive to
            com.fasterxml.jackson.databind;
    opens io.github.qic.payments.scheme to
            com.fasterxml.jackson.databind;
}
