package io.github.qic.payments.ledger;

import io.github.qic.core.internal.collect.Chain;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimedAttendance;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.invoice.PersonReference;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The journal of a ledger and the state that follows from it. It changes only while a new ledger is being made. */
final class LedgerState {
    final CopyOnWriteMap<Integer, LedgerEntry> entries;
    /** The number of the entry that took a step, by the key of the step. */
    final CopyOnWriteMap<String, Integer> steps;

    /** The open drafts. */
    final CopyOnWriteMap<Id<InvoiceDraft>, InvoiceDraft> drafts;

    final CopyOnWriteMap<DocumentKey, DocumentRecord> documents;
    final CopyOnWriteMap<Id<Organisation>, AccountRecord> accounts;
    final CopyOnWriteMap<ClaimReference, ClaimRecord> claims;
    /** The attendances that a supplier ever drafted or billed; another may have billed them since. */
    final CopyOnWriteMap<ClaimMonth, Chain<ClaimReference>> months;

    /** The attendances of a person that were ever drafted or billed. */
    final CopyOnWriteMap<PersonReference, Chain<ClaimReference>> people;

    /** The holds in force. */
    final CopyOnWriteMap<Id<PaymentHold>, PaymentHold> holds;

    @Nullable
    LocalDate closedThrough;

    final OccupiedTime times;

    LedgerState() {
        entries = new CopyOnWriteMap<>();
        steps = new CopyOnWriteMap<>();
        drafts = new CopyOnWriteMap<>();
        documents = new CopyOnWriteMap<>();
        accounts = new CopyOnWriteMap<>();
        claims = new CopyOnWriteMap<>();
        months = new CopyOnWriteMap<>();
        people = new CopyOnWriteMap<>();
        holds = new CopyOnWriteMap<>();
        times = new OccupiedTime();
    }

    LedgerState(LedgerState other) {
        entries = new CopyOnWriteMap<>(other.entries);
        steps = new CopyOnWriteMap<>(other.steps);
        drafts = new CopyOnWriteMap<>(other.drafts);
        documents = new CopyOnWriteMap<>(other.documents);
        accounts = new CopyOnWriteMap<>(other.accounts);
        claims = new CopyOnWriteMap<>(other.claims);
        months = new CopyOnWriteMap<>(other.months);
        people = new CopyOnWriteMap<>(other.people);
        holds = new CopyOnWriteMap<>(other.holds);
        closedThrough = other.closedThrough;
        times = new OccupiedTime(other.times);
    }

    /** Applies a step and adds its entry to the journal; if it breaks a rule, this state is of no further use. */
    void record(AuditStamp stamp, LedgerStep step) {
        post(step);
        add(LedgerEntry.after(head(), stamp, step));
    }

    private void post(LedgerStep step) {
        step.accept(new Posting(this));
    }

    private void add(LedgerEntry entry) {
        StepKey.of(entry.step()).ifPresent(key -> steps.put(key, entries.size()));
        entries.put(entries.size(), entry);
    }

    /** {@return whether the step was taken before, with the same content} */
    boolean isRecorded(LedgerStep step) {
        if (step instanceof LedgerStep.SupplierRecorded recorded) {
            return recorded.supplier().equals(account(recorded.supplier().id()).supplier());
        }
        LedgerEntry known = StepKey.of(step).map(this::entryOf).orElse(null);
        return known != null && known.step().equals(step);
    }

    /** {@return the entry with the step of this key} */
    @Nullable
    LedgerEntry entryOf(String key) {
        Integer index = steps.get(key);
        return index == null ? null : entry(index);
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
            post(entry.step());
        } catch (InvalidValueException e) {
            new Problems().addAll("/step", e.problems()).throwIfAny();
        }
        add(entry);
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
        DocumentKey key = DocumentKey.of(record.document());
        DocumentRecord before = documents.get(key);
        Money outstanding = record.balance().outstanding();
        Money change = before == null
                ? outstanding
                : outstanding.minus(before.balance().outstanding());
        documents.put(key, record);
        put(key.supplier(), account(key.supplier()).plusOutstanding(change));
    }

    void put(Id<Organisation> supplier, AccountRecord account) {
        accounts.put(supplier, account);
    }

    AccountRecord account(Id<Organisation> supplier) {
        AccountRecord found = accounts.get(supplier);
        return found == null ? AccountRecord.NEW : found;
    }

    /** Puts what is known of a claim in the place of what was known before; null for nothing. */
    void replace(@Nullable ClaimRecord before, ClaimRecord record) {
        times.replace(before == null ? null : before.occupied(), record.occupied());
        ClaimMonth month = ClaimMonth.of(record);
        if (before == null || !month.equals(ClaimMonth.of(before))) {
            Chain<ClaimReference> others = months.get(month);
            if (others == null) {
                put(month.supplier(), account(month.supplier()).plus(month.month()));
            }
            months.put(month, new Chain<>(record.claim(), others));
        }
        if (before == null) {
            PersonReference person = record.attendance().person();
            people.put(person, new Chain<>(record.claim(), people.get(person)));
        }
        claims.put(record.claim(), record);
    }

    /** {@return what was ever drafted or billed for a person, in that order} */
    Stream<ClaimRecord> claims(PersonReference person) {
        return Chain.list(people.get(person)).stream().map(this::record);
    }

    /** {@return what a supplier ever drafted or billed in some months, even if another has billed it since} */
    Stream<ClaimRecord> claims(Id<Organisation> supplier, Predicate<YearMonth> wanted) {
        return Chain.list(account(supplier).months()).stream()
                .filter(wanted)
                .map(month -> months.get(new ClaimMonth(supplier, month)))
                .flatMap(claims -> Chain.list(claims).stream())
                .distinct()
                .map(this::record);
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
        return isBillable(attendance.claim()) && times.overlapping(attendance).isEmpty();
    }

    /** @throws InvalidValueException if the ledger has no such open draft */
    InvoiceDraft requireOpen(Id<InvoiceDraft> id) {
        InvoiceDraft draft = drafts.get(id);
        if (draft == null) {
            throw InvalidValueException.of("/draft", "is not an open draft: " + id);
        }
        return draft;
    }

    /** {@return the draft, even if it was issued or withdrawn since} */
    InvoiceDraft requireDraft(Id<InvoiceDraft> id) {
        LedgerEntry entry = entryOf(StepKey.draft(id));
        return entry != null && entry.step() instanceof LedgerStep.Drafted drafted ? drafted.draft() : requireOpen(id);
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
