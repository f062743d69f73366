package io.github.qic.payments.ledger;

import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.InvoiceDraft;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The journal of a ledger and the state that follows from it. It changes only while a new ledger is being made. */
final class LedgerState {
    final CopyOnWriteMap<Integer, LedgerEntry> entries;
    /** Every draft there ever was; empty once it was issued or withdrawn. */
    final CopyOnWriteMap<Id<InvoiceDraft>, Optional<InvoiceDraft>> drafts;

    final CopyOnWriteMap<DocumentKey, DocumentRecord> documents;
    final CopyOnWriteMap<Id<Payment>, Payment> payments;
    final CopyOnWriteMap<ClaimReference, ClaimRecord> claims;

    LedgerState() {
        entries = new CopyOnWriteMap<>();
        drafts = new CopyOnWriteMap<>();
        documents = new CopyOnWriteMap<>();
        payments = new CopyOnWriteMap<>();
        claims = new CopyOnWriteMap<>();
    }

    LedgerState(LedgerState other) {
        entries = new CopyOnWriteMap<>(other.entries);
        drafts = new CopyOnWriteMap<>(other.drafts);
        documents = new CopyOnWriteMap<>(other.documents);
        payments = new CopyOnWriteMap<>(other.payments);
        claims = new CopyOnWriteMap<>(other.claims);
    }

    /** Applies a step and adds its entry to the journal; if it breaks a rule, this state is of no further use. */
    void record(AuditStamp stamp, LedgerStep step) {
        step.accept(new Posting(this));
        entries.put(entries.size(), LedgerEntry.after(head(), stamp, step));
    }

    /** Does the same for an entry that has been recorded before. */
    void append(LedgerEntry entry) {
        LedgerHead head = head();
        new Problems()
                .require(entry.revision() == head.revision() + 1, "/revision", "must be " + (head.revision() + 1))
                .require(
                        entry.previous().equals(head.hash()),
                        "/previous",
                        "must be the hash of the entry before: an entry was changed, dropped, inserted or moved")
                .throwIfAny();
        try {
            entry.step().accept(new Posting(this));
        } catch (InvalidValueException e) {
            new Problems().addAll("/step", e.problems()).throwIfAny();
        }
        entries.put(entries.size(), entry);
    }

    LedgerEntry entry(int index) {
        return Objects.requireNonNull(entries.get(index));
    }

    LedgerHead head() {
        return entries.size() == 0
                ? LedgerHead.START
                : entry(entries.size() - 1).head();
    }

    void put(DocumentRecord record) {
        documents.put(DocumentKey.of(record.document()), record);
    }

    void put(ClaimRecord record) {
        claims.put(record.claim(), record);
    }

    @Nullable
    ActiveBilling active(ClaimReference claim) {
        ClaimRecord found = claims.get(claim);
        return found == null ? null : found.active();
    }

    boolean isBillable(ClaimReference claim) {
        ClaimRecord found = claims.get(claim);
        return found == null || found.isBillable();
    }

    /** @throws InvalidValueException if the ledger has no such open draft */
    InvoiceDraft requireOpen(Id<InvoiceDraft> id) {
        Optional<InvoiceDraft> draft = drafts.get(id);
        if (draft == null || draft.isEmpty()) {
            throw InvalidValueException.of("/draft", "is not an open draft: " + id);
        }
        return draft.get();
    }

    /** @throws InvalidValueException at the path if the supplier has no such document */
    DocumentRecord requireDocument(Id<Organisation> supplier, DocumentNumber number, String path) {
        DocumentRecord found = documents.get(new DocumentKey(supplier, number));
        if (found == null) {
            throw InvalidValueException.of(path, "is not a document of this supplier: " + number);
        }
        return found;
    }

    ClaimRecord record(ClaimReference claim) {
        return Objects.requireNonNull(claims.get(claim), claim::toString);
    }

    DocumentRecord record(DocumentKey document) {
        return Objects.requireNonNull(documents.get(document), document::toString);
    }

    Optional<BillingDocument> document(Id<Organisation> supplier, DocumentNumber number) {
        return Optional.ofNullable(documents.get(new DocumentKey(supplier, number)))
                .map(DocumentRecord::document);
    }
}
