package io.github.qic.payments.ledger;

import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimedAttendance;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.InvoiceDraft;
import java.util.ArrayList;
import java.util.List;
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

    /** What is reserved or billed at present. */
    final CopyOnWriteMap<PersonDay, List<ClaimedAttendance>> times;

    LedgerState() {
        entries = new CopyOnWriteMap<>();
        drafts = new CopyOnWriteMap<>();
        documents = new CopyOnWriteMap<>();
        payments = new CopyOnWriteMap<>();
        claims = new CopyOnWriteMap<>();
        times = new CopyOnWriteMap<>();
    }

    LedgerState(LedgerState other) {
        entries = new CopyOnWriteMap<>(other.entries);
        drafts = new CopyOnWriteMap<>(other.drafts);
        documents = new CopyOnWriteMap<>(other.documents);
        payments = new CopyOnWriteMap<>(other.payments);
        claims = new CopyOnWriteMap<>(other.claims);
        times = new CopyOnWriteMap<>(other.times);
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
        ClaimRecord before = claims.get(record.claim());
        if (before != null && !before.isBillable()) {
            free(before.attendance());
        }
        if (!record.isBillable()) {
            occupy(record.attendance());
        }
        claims.put(record.claim(), record);
    }

    private void occupy(ClaimedAttendance attendance) {
        PersonDay key = PersonDay.of(attendance);
        List<ClaimedAttendance> day = new ArrayList<>(on(key));
        day.add(attendance);
        times.put(key, List.copyOf(day));
    }

    private void free(ClaimedAttendance attendance) {
        PersonDay key = PersonDay.of(attendance);
        times.put(
                key,
                on(key).stream()
                        .filter(other -> !other.claim().equals(attendance.claim()))
                        .toList());
    }

    private List<ClaimedAttendance> on(PersonDay key) {
        List<ClaimedAttendance> day = times.get(key);
        return day == null ? List.of() : day;
    }

    /** {@return another attendance that is reserved or billed for some of the same time of the same person} */
    Optional<ClaimedAttendance> overlapping(ClaimedAttendance attendance) {
        return PersonDay.near(attendance)
                .flatMap(key -> on(key).stream())
                .filter(other -> other.overlaps(attendance) && !other.claim().equals(attendance.claim()))
                .findFirst();
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

    /** {@return whether a draft may bill an attendance} */
    boolean isBillable(ClaimedAttendance attendance) {
        return isBillable(attendance.claim()) && overlapping(attendance).isEmpty();
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
