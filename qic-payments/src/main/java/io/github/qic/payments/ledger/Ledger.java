package io.github.qic.payments.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.qic.core.json.Document;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.ClaimedAttendance;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.invoice.Supplier;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * What has been drafted, issued, credited and paid, as an append-only journal. An immutable value: every step either returns a
 * new ledger whose {@link #revision()} is one higher, or throws an exception with the path and the rule. An application stores
 * the new entries only if the stored ledger still has the {@link #head()} it started from (compare-and-set). The cost of a step
 * depends on what it touches, not on the size of the ledger.
 *
 * <p>Each entry holds the hash of the one before, so reading finds every entry that was changed, dropped, inserted or moved. Only a
 * {@link #head()} kept elsewhere shows the loss of the last entries, or a history rewritten as a whole.
 *
 * <p>The rules: an attendance has at most one active billing, whichever organisation claims it; a draft reserves its
 * attendances; issuing assigns the number and records the invoice in one step; a supplier uses a number only once; a credit
 * reverses exactly what was issued, once, and makes exactly those attendances billable again; payments never exceed the
 * amount of a document.
 */
@JsonPropertyOrder({"revision", "entries"})
public final class Ledger {
    /** The JSON document of a ledger. Reading it checks every entry against the rules again. */
    public static final Document<Ledger> DOCUMENT = Document.of("qic/ledger", 1, Ledger.class);

    private static final Ledger EMPTY = new Ledger(new LedgerState(), AuditStamp.none());

    private final LedgerState state;
    private final AuditStamp stamp;

    private Ledger(LedgerState state, AuditStamp stamp) {
        this.state = state;
        this.stamp = stamp;
    }

    /** {@return a ledger without entries} */
    public static Ledger empty() {
        return EMPTY;
    }

    /**
     * {@return the ledger with these entries, in order}
     *
     * @param revision the number of entries
     * @throws InvalidValueException if the revision is not the number of entries, an entry does not continue the one before, or
     *     at the first entry that breaks a rule
     */
    @JsonCreator
    public static Ledger of(
            @JsonProperty(value = "revision", required = true) long revision,
            @JsonProperty(value = "entries", required = true) List<LedgerEntry> entries) {
        if (revision != entries.size()) {
            throw InvalidValueException.of("/revision", "must be the number of entries: " + entries.size());
        }
        try {
            return EMPTY.with(entries);
        } catch (InvalidValueException e) {
            throw new InvalidValueException(e.problems().stream()
                    .map(problem -> problem.under("/entries"))
                    .toList());
        }
    }

    /** {@return the number of entries} */
    @JsonProperty
    public long revision() {
        return state.entries.size();
    }

    /** {@return the entries, in order} */
    @JsonProperty
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public List<LedgerEntry> entries() {
        return entriesAfter(0);
    }

    /**
     * {@return the entries after the first ones, in order: what an application that stores entries has still to store}
     *
     * @param revision the number of entries to leave out
     * @throws InvalidValueException if the ledger has fewer entries
     */
    public List<LedgerEntry> entriesAfter(long revision) {
        requireEntries(revision);
        return LongStream.range(revision, revision())
                .mapToObj(i -> state.entry((int) i))
                .toList();
    }

    private void requireEntries(long revision) {
        new Problems()
                .require(
                        revision >= 0 && revision <= revision(),
                        "/revision",
                        "must be from 0 to " + revision() + ", the number of entries: " + revision)
                .throwIfAny();
    }

    /** {@return its last entry, by number and hash} */
    public LedgerHead head() {
        return state.head();
    }

    /**
     * {@return this ledger, if its last entry is the {@code expected} one, on which a decision was based}
     *
     * @throws InvalidValueException if the ledger has another head
     */
    public Ledger requireHead(LedgerHead expected) {
        if (!expected.equals(head())) {
            throw InvalidValueException.of(
                    "/revision",
                    expected.revision() == revision()
                            ? "is stale: entry " + revision() + " of the ledger is another one"
                            : "is stale: the ledger is at revision " + revision() + ", not " + expected.revision());
        }
        return this;
    }

    /**
     * {@return this ledger, if it continues an {@code earlier} head, such as one kept outside the store}
     *
     * @throws InvalidValueException if entries up to that head were dropped or replaced
     */
    public Ledger requireContinues(LedgerHead earlier) {
        LedgerHead found = earlier.revision() == 0 || earlier.revision() > revision()
                ? LedgerHead.START
                : state.entry((int) earlier.revision() - 1).head();
        if (!found.equals(earlier)) {
            throw InvalidValueException.of(
                    "/entries",
                    earlier.revision() > revision()
                            ? "were dropped: there were " + earlier.revision() + ", now there are " + revision()
                            : "were replaced: entry " + earlier.revision() + " has another hash");
        }
        return this;
    }

    /** {@return this ledger, whose following steps are recorded with this stamp} */
    public Ledger stamped(AuditStamp following) {
        Objects.requireNonNull(following, "following");
        return new Ledger(state, following);
    }

    /**
     * {@return the ledger after one more step; the same ledger, at the same revision, if the step was taken before with the same
     * content} So a step can be repeated after a failure that left open whether it was stored.
     *
     * @throws InvalidValueException if the step breaks a rule; paths are relative to the step
     */
    public Ledger with(LedgerStep step) {
        if (state.isRecorded(step)) {
            return this;
        }
        LedgerState next = new LedgerState(state);
        next.record(stamp, step);
        return new Ledger(next, stamp);
    }

    /**
     * {@return the ledger after entries that were recorded elsewhere and continue this ledger}
     *
     * @throws InvalidValueException if one does not continue the entry before, or breaks a rule; paths are relative to the list
     */
    public Ledger with(List<LedgerEntry> entries) {
        LedgerState next = new LedgerState(state);
        for (int i = 0; i < entries.size(); i++) {
            try {
                next.append(entries.get(i));
            } catch (InvalidValueException e) {
                new Problems().addAll("/" + i, e.problems()).throwIfAny();
            }
        }
        return new Ledger(next, stamp);
    }

    /**
     * {@return the ledger after a draft that reserves the attendances of a statement; see {@link #billable}}
     *
     * @throws InvalidValueException if the id was used before, the statement has no lines, an attendance is already reserved or
     *     billed, or some of the same time of the same person is, under another reference
     */
    public Ledger draft(Id<InvoiceDraft> id, ClaimStatement statement) {
        return draft(id, statement.organisation(), statement.lines(), statement.attendances());
    }

    /**
     * {@return the ledger after a draft of a supplementary invoice for a {@link Rerating#rise()}}
     *
     * @throws InvalidValueException if the id was used before, or if an attendance has been reserved, credited or billed again
     *     since the re-rating
     */
    public Ledger draft(Id<InvoiceDraft> id, RateCorrection rise) {
        return draft(id, rise.supplier(), rise.lines(), List.of());
    }

    private Ledger draft(
            Id<InvoiceDraft> id,
            Id<Organisation> supplier,
            List<DocumentLine> lines,
            List<ClaimedAttendance> attendances) {
        return with(new LedgerStep.Drafted(InvoiceDraft.builder()
                .id(id)
                .supplier(supplier)
                .lines(lines)
                .attendances(attendances)
                .build()));
    }

    /**
     * {@return the ledger after a draft was withdrawn, which releases its attendances}
     *
     * @throws InvalidValueException if the ledger has no such open draft
     */
    public Ledger withdraw(Id<InvoiceDraft> draft) {
        return with(new LedgerStep.Withdrawn(draft));
    }

    /**
     * {@return the ledger after a draft was issued as an invoice, numbered and recorded in one step}
     *
     * @throws InvalidValueException if the ledger has no such open draft, the supplier has used the number or is not that of
     *     the draft, the invoice breaks a rule of {@link Invoice}, or a supplementary invoice is dated before a document it
     *     corrects or has another VAT treatment
     */
    public Ledger issue(Id<InvoiceDraft> draft, InvoiceTerms terms) {
        Invoice invoice = InvoiceFactory.of(state.requireDraft(draft).lines(), terms);
        return with(new LedgerStep.Issued(draft, invoice));
    }

    /**
     * {@return the ledger after everything in a document that has not been reversed was credited} Of an invoice that corrected
     * others, such as a supplementary invoice, that is the difference it made: its attendances are billed again as before.
     *
     * @throws InvalidValueException if the supplier has no such document or has used the number of the credit note, nothing is
     *     left to credit, an attendance is reserved by a draft, or the credit note is dated before the document
     */
    public Ledger credit(Id<Organisation> supplier, DocumentNumber number, CreditTerms terms) {
        return with(new LedgerStep.Credited(new CreditNoteFactory(state, terms).whole(supplier, number)));
    }

    /**
     * {@return the ledger after some lines of a document were credited} Of an invoice that corrected others, only the difference is
     * credited.
     *
     * @param lines the numbers of the lines, including all lines of each attendance
     * @throws InvalidValueException if the supplier has no such document or has used the number of the credit note, a line is
     *     unknown or already reversed, another line of the same attendance is missing, an attendance is reserved by a draft,
     *     or the credit note is dated before the document
     */
    public Ledger credit(
            Id<Organisation> supplier, DocumentNumber number, Collection<Integer> lines, CreditTerms terms) {
        return with(new LedgerStep.Credited(new CreditNoteFactory(state, terms).lines(supplier, number, lines)));
    }

    /**
     * {@return the ledger after everything that bills some attendances was credited, in whatever documents it is, so that they are
     * billable again}
     *
     * @throws InvalidValueException if an attendance is not billed by the supplier or is reserved by a draft, the supplier has used
     *     the number of the credit note, or it is dated before a document that it credits
     */
    public Ledger credit(Id<Organisation> supplier, Collection<ClaimReference> attendances, CreditTerms terms) {
        return with(new LedgerStep.Credited(new CreditNoteFactory(state, terms).attendances(supplier, attendances)));
    }

    /**
     * {@return the ledger after a credit note for a {@link Rerating#fall()}}
     *
     * @throws InvalidValueException if the supplier has used the number, an attendance has been reserved, credited or billed
     *     again since the re-rating, or the credit note is dated before a document it corrects
     */
    public Ledger credit(RateCorrection fall, CreditTerms terms) {
        return with(new LedgerStep.Credited(new CreditNoteFactory(state, terms).forFall(fall)));
    }

    /**
     * {@return the ledger after a payment}
     *
     * @throws InvalidValueException if the supplier is unknown, the reference was used before for it, or an allocation is to a
     *     document that is unknown, was issued later, is a credit note that is set off, or has less outstanding
     */
    public Ledger pay(Payment payment) {
        return with(new LedgerStep.Paid(payment));
    }

    /**
     * {@return the ledger after documents were settled with money on account, or against one another}
     *
     * @throws InvalidValueException if the reference was used before for this supplier, there is less on account, or a document is
     *     unknown, was issued later, is a credit note that is set off, or has less outstanding
     */
    public Ledger allocate(Allocation allocation) {
        return with(new LedgerStep.Allocated(allocation));
    }

    /**
     * {@return the ledger after the remainder of a document was given up}
     *
     * @throws InvalidValueException if the reference was used before for this supplier, or the document is unknown, was issued
     *     later, is a credit note that is set off, or has less outstanding
     */
    public Ledger writeOff(WriteOff writeOff) {
        return with(new LedgerStep.WrittenOff(writeOff));
    }

    /**
     * {@return the ledger after lines of an invoice were put on hold}
     *
     * @throws InvalidValueException if the id was used before, or the supplier has no such invoice or the invoice no such line
     */
    public Ledger hold(PaymentHold hold) {
        return with(new LedgerStep.Held(hold));
    }

    /**
     * {@return the ledger after a hold was released}
     *
     * @throws InvalidValueException if there is no such hold in force
     */
    public Ledger release(Id<PaymentHold> hold) {
        return with(new LedgerStep.Released(hold));
    }

    /**
     * {@return the ledger after a supplier was recorded, or its name, account or VAT was changed} A supplier is recorded by its first
     * invoice if not before; later invoices that differ are refused until the change is recorded. Only a person who has verified it
     * with the supplier should record it; what the invoice itself says is no proof.
     */
    public Ledger recordSupplier(Supplier supplier) {
        return with(new LedgerStep.SupplierRecorded(supplier));
    }

    /**
     * {@return the ledger after a period was closed: afterwards no document, payment, allocation, write-off or hold is dated on or
     * before its last day}
     *
     * @param through its last day
     * @throws InvalidValueException if it is not after the last day closed before
     */
    public Ledger closePeriod(LocalDate through) {
        return with(new LedgerStep.PeriodClosed(through));
    }

    /**
     * {@return the part of a {@code statement} that a draft may bill: attendances of which no time is reserved or billed for the
     * same person}
     */
    public ClaimStatement billable(ClaimStatement statement) {
        Set<ClaimReference> billable = statement.attendances().stream()
                .filter(state::isBillable)
                .map(ClaimedAttendance::claim)
                .collect(Collectors.toSet());
        return statement.withLines(statement.lines().stream()
                .filter(line -> billable.contains(line.claim()))
                .toList());
    }

    /** {@return whether the other object is a ledger with the same entries} */
    @Override
    public boolean equals(Object other) {
        return other instanceof Ledger ledger && head().equals(ledger.head());
    }

    @Override
    public int hashCode() {
        return head().hashCode();
    }

    @Override
    public String toString() {
        return "ledger at revision " + revision() + ", head " + head().hash();
    }

    LedgerState state() {
        return state;
    }

    /** {@return a view that answers questions about its documents, attendances and amounts} */
    public LedgerView view() {
        return new LedgerView(state);
    }
}
