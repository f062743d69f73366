/** Backfill pay, claims and invoices. */
@SuppressWarnings("requires-automatic")
module io.github.qic.payments {
    requires transitive io.github.qic.core;
    requires static org.immutables.value.annotations;

    exports io.github.qic.payments.pay;

    opens io.github.qic.payments.pay to
            com.fasterxml.jackson.databind;
}
