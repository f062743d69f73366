package io.github.qic.payments.invoice;

import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What follows from the entries of a ledger. It is changed only while a ledger is made, never once a ledger holds it. */
final class LedgerState {
    /** Every draft there ever was; none is left where it was issued or withdrawn. */
    final SharedMap<Id<Draft>, Optional<Draft>> drafts;

    final SharedMap<DocumentKey, DocumentRecord> documents;
    final SharedMap<Id<Payment>, Payment> payments;
    final SharedMap<ClaimReference, ClaimRecord> claims;

    LedgerState() {
        drafts = new SharedMap<>();
        documents = new SharedMap<>();
        payments = new SharedMap<>();
        claims = new SharedMap<>();
    }

    LedgerState(LedgerState other) {
        drafts = new SharedMap<>(other.drafts);
        documents = new SharedMap<>(other.documents);
        payments = new SharedMap<>(other.payments);
        claims = new SharedMap<>(other.claims);
    }

    Optional<Draft> openDraft(Id<Draft> id) {
        Optional<Draft> draft = drafts.get(id);
        return draft == null ? Optional.empty() : draft;
    }

    void put(DocumentRecord known) {
        documents.put(DocumentKey.of(known.document()), known);
    }

    @Nullable
    InForce inForce(ClaimReference claim) {
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
