package io.github.qic.payments.ledger;

import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.InvoiceDraft;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What follows from the entries of a ledger. It is changed only while a ledger is made, never once a ledger holds it. */
final class LedgerState {
    /** Every draft there ever was; none is left where it was issued or withdrawn. */
    final PersistentMap<Id<InvoiceDraft>, Optional<InvoiceDraft>> drafts;

    final PersistentMap<DocumentKey, DocumentRecord> documents;
    final PersistentMap<Id<Payment>, Payment> payments;
    final PersistentMap<ClaimReference, ClaimRecord> claims;

    LedgerState() {
        drafts = new PersistentMap<>();
        documents = new PersistentMap<>();
        payments = new PersistentMap<>();
        claims = new PersistentMap<>();
    }

    LedgerState(LedgerState other) {
        drafts = new PersistentMap<>(other.drafts);
        documents = new PersistentMap<>(other.documents);
        payments = new PersistentMap<>(other.payments);
        claims = new PersistentMap<>(other.claims);
    }

    Optional<InvoiceDraft> openDraft(Id<InvoiceDraft> id) {
        Optional<InvoiceDraft> draft = drafts.get(id);
        return draft == null ? Optional.empty() : draft;
    }

    void put(DocumentRecord known) {
        documents.put(DocumentKey.of(known.document()), known);
    }

    @Nullable
    ActiveBilling inForce(ClaimReference claim) {
        ClaimRecord found = claims.get(claim);
        return found == null ? null : found.inForce();
    }

    ClaimRecord record(ClaimReference claim) {
        return known(claims.get(claim), claim);
    }

    DocumentRecord record(DocumentKey document) {
        return known(documents.get(document), document);
    }

    private static <T> T known(@Nullable T found, Object asked) {
        if (found == null) {
            throw new IllegalStateException("unknown to the ledger: " + asked);
        }
        return found;
    }

    @Nullable
    BillingDocument document(Id<Organisation> supplier, DocumentNumber number) {
        DocumentRecord found = documents.get(new DocumentKey(supplier, number));
        return found == null ? null : found.document();
    }
}
