package io.github.qic.payments.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.qic.core.json.Document;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.InvoiceDraft;
import java.util.Collection;
import java.util.List;

/**
 * What has been drafted, issued, credited and paid, as a journal that only grows. An immutable value: every step gives a new
 * ledger whose {@link #revision()} is one higher, or refuses with the place and the rule and changes nothing. An application
 * stores the new ledger only if the stored one still has the revision it started from (compare-and-set). A step costs what it
 * touches, however much the ledger holds.
 *
 * <p>The rules: an attendance has at most one active billing, whichever organisation claims it; a draft reserves; issuing
 * numbers and records in one step; a number is used once by a supplier; a credit takes back exactly what was issued, once, and
 * frees exactly those attendances; nothing is paid beyond what a document comes to.
 */
@JsonPropertyOrder({"revision", "entries"})
public final class Ledger {
    /** The JSON document of a ledger. Reading it holds every entry against the rules again. */
    public static final Document<Ledger> DOCUMENT = Document.of("qic/ledger", 1, Ledger.class);

    private static final Ledger EMPTY = new Ledger(Journal.EMPTY, new LedgerState());

    private final Journal journal;
    private final LedgerState state;

    private Ledger(Journal journal, LedgerState state) {
        this.journal = journal;
        this.state = state;
    }

    /** {@return a ledger in which nothing has happened} */
    public static Ledger empty() {
        return EMPTY;
    }

    /**
     * {@return the ledger in which all this happened}
     *
     * @param revision the number of entries
     * @param entries what happened, in order
     * @throws InvalidValueException with the first entry that breaks a rule
     */
    @JsonCreator
    public static Ledger of(
            @JsonProperty(value = "revision", required = true) long revision,
            @JsonProperty(value = "entries", required = true) List<LedgerEntry> entries) {
        if (revision != entries.size()) {
            throw InvalidValueException.of("/revision", "must be the number of entries: " + entries.size());
        }
        LedgerState state = new LedgerState();
        Journal journal = Journal.EMPTY;
        for (int i = 0; i < entries.size(); i++) {
            try {
                Posting.post(state, entries.get(i));
                journal = journal.plus(entries.get(i));
            } catch (InvalidValueException e) {
                throw under("/entries/" + i, e);
            }
        }
        return new Ledger(journal, state);
    }

    private static InvalidValueException under(String path, InvalidValueException e) {
        List<Problem> problems = e.problems().stream().map(p -> p.under(path)).toList();
        return new InvalidValueException(problems);
    }

    /** {@return how many entries it has} */
    @JsonProperty
    public long revision() {
        return journal.size;
    }

    /** {@return what happened, in order} */
    @JsonProperty
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public List<LedgerEntry> entries() {
        return journal.entries();
    }

    /**
     * {@return this ledger, if it is still the one a decision was made on}
     *
     * @param expected the revision that the decision was made on
     * @throws InvalidValueException if the ledger has moved on
     */
    public Ledger requireRevision(long expected) {
        if (expected != revision()) {
            throw InvalidValueException.of(
                    "/revision", "is stale: the ledger is at " + revision() + " and not at " + expected);
        }
        return this;
    }

    /**
     * {@return the ledger after one more entry}
     *
     * @param entry what happened
     * @throws InvalidValueException if it breaks a rule; paths begin at the entry
     */
    public Ledger with(LedgerEntry entry) {
        LedgerState next = new LedgerState(state);
        Posting.post(next, entry);
        return new Ledger(journal.plus(entry), next);
    }

    /**
     * {@return the ledger after a draft that reserves what a statement lists}
     *
     * @param id the id of the draft
     * @param statement what is to be billed; see {@link #billable}
     * @throws InvalidValueException if any of it is billed or reserved already
     */
    public Ledger draft(Id<InvoiceDraft> id, ClaimStatement statement) {
        return with(new LedgerEntry.Drafted(InvoiceDraft.builder()
                .id(id)
                .supplier(statement.organisation())
                .lines(statement.lines())
                .build()));
    }

    /**
     * {@return the ledger after a draft of a supplementary invoice}
     *
     * @param id the id of the draft
     * @param rise what a change of rates adds; see {@link Rerating#rise()}
     */
    public Ledger draft(Id<InvoiceDraft> id, RateCorrection rise) {
        return with(new LedgerEntry.Drafted(InvoiceDraft.builder()
                .id(id)
                .supplier(rise.supplier())
                .lines(rise.lines())
                .build()));
    }

    /**
     * {@return the ledger after a draft was given up}
     *
     * @param draft an open draft
     */
    public Ledger withdraw(Id<InvoiceDraft> draft) {
        return with(new LedgerEntry.Withdrawn(draft));
    }

    /**
     * {@return the ledger after a draft became an invoice: numbered and recorded in one step}
     *
     * @param draft an open draft
     * @param terms number, dates and parties
     */
    public Ledger issue(Id<InvoiceDraft> draft, InvoiceTerms terms) {
        return with(new LedgerEntry.Issued(draft, InvoiceFactory.invoice(DraftPosting.require(state, draft), terms)));
    }

    /**
     * {@return the ledger after all that still stands of a document was credited}
     *
     * @param supplier who issued the document
     * @param number its number
     * @param terms number, date and reason of the credit note
     * @throws InvalidValueException if nothing of it is left to be credited
     */
    public Ledger credit(Id<Organisation> supplier, DocumentNumber number, CreditTerms terms) {
        return with(new LedgerEntry.Credited(new CreditNoteFactory(state, supplier, number, terms).whole()));
    }

    /**
     * {@return the ledger after some lines of a document were credited}
     *
     * @param supplier who issued the document
     * @param number its number
     * @param lines the numbers of the lines; all lines of an attendance together
     * @param terms number, date and reason of the credit note
     * @throws InvalidValueException if a line is not in the document or is taken back already
     */
    public Ledger credit(
            Id<Organisation> supplier, DocumentNumber number, Collection<Integer> lines, CreditTerms terms) {
        return with(new LedgerEntry.Credited(new CreditNoteFactory(state, supplier, number, terms).lines(lines)));
    }

    /**
     * {@return the ledger after a credit note for rates that fell}
     *
     * @param fall what a change of rates takes away; see {@link Rerating#fall()}
     * @param terms number, date and reason of the credit note
     */
    public Ledger credit(RateCorrection fall, CreditTerms terms) {
        return with(new LedgerEntry.Credited(InvoiceFactory.creditNote(state, fall, terms)));
    }

    /**
     * {@return the ledger after a payment}
     *
     * @param payment the payment
     */
    public Ledger pay(Payment payment) {
        return with(new LedgerEntry.Paid(payment));
    }

    /**
     * {@return a statement without the attendances that are reserved or billed: what a draft may bill}
     *
     * @param statement what may be claimed in all
     */
    public ClaimStatement billable(ClaimStatement statement) {
        return statement.withLines(
                statement.lines().stream().filter(line -> isFree(line.claim())).toList());
    }

    private boolean isFree(ClaimReference claim) {
        ClaimRecord known = state.claims.get(claim);
        return known == null || (known.draft() == null && known.inForce() == null);
    }

    LedgerState state() {
        return state;
    }

    /** {@return the questions that can be asked of it} */
    public LedgerView view() {
        return new LedgerView(this);
    }
}
