/** Backfill pay, claims and invoices. */
@SuppressWarnings("requires-automatic")
module io.github.qic.payments {
    requires transitive io.github.qic.core;
    requires static org.immutables.value.annotations;
    requires org.apache.commons.lang3;
}
