/** Backfill pay, claims and invoices. */
@SuppressWarnings("requires-automatic")
module io.github.qic.payments {
    requires transitive io.github.qic.core;
    requires static org.immutables.value.annotations;

    exports io.github.qic.payments.claim;
    exports io.github.qic.payments.pay;
    exports io.github.qic.payments.scheme;

    opens io.github.qic.payments.claim to
            com.fasterxml.jackson.databind;
    opens io.github.qic.payments.pay to
            com.fasterxml.jackson.databind;
    opens io.github.qic.payments.scheme to
            com.fasterxml.jackson.databind;
}
