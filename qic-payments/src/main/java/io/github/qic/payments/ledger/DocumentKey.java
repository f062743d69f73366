package io.github.qic.payments.ledger;

import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.DocumentNumber;
import java.util.Comparator;

/**
 * Identifies a document in a ledger: two suppliers may both have an invoice 1.
 *
 * @param number the key of its number, so that two ways of writing it are one
 */
record DocumentKey(Id<Organisation> supplier, String number) implements Comparable<DocumentKey> {
    private static final Comparator<DocumentKey> ORDER = Comparator.<DocumentKey, Id<Organisation>>comparing(
                    DocumentKey::supplier)
            .thenComparing(DocumentKey::number);

    DocumentKey(Id<Organisation> supplier, DocumentNumber number) {
        this(supplier, number.key());
    }

    static DocumentKey of(BillingDocument document) {
        return new DocumentKey(document.supplier().id(), document.number());
    }

    @Override
    public int compareTo(DocumentKey other) {
        return ORDER.compare(this, other);
    }
}
