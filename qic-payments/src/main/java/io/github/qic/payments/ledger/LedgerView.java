package io.github.qic.payments.ledger;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.internal.collect.Chain;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimedAttendance;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.invoice.PersonReference;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.pay.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers questions about a ledger. Look-ups give an empty result for anything unknown to the ledger. */
public final class LedgerView {
    final LedgerState state;

    LedgerView(LedgerState state) {
        this.state = state;
    }

    /** {@return the open drafts, in the order they were made} */
    public List<InvoiceDraft> drafts() {
        return state.drafts
                .values()
                .sorted(Comparator.comparing(draft -> state.steps.get(StepKey.draft(draft.id()))))
                .toList();
    }

    /** {@return every invoice and credit note, in the order they were issued} */
    public List<BillingDocument> documents() {
        return state.accounts
                .values()
                .flatMap(account -> Chain.list(account.movements()).stream())
                .filter(AccountMovement::isDocument)
                .sorted(Comparator.comparing(AccountMovement::revision))
                .map(movement -> documentOf(state.entry((int) movement.revision() - 1)))
                .toList();
    }

    /** {@return every invoice and credit note of a {@code supplier}, in the order they were issued} */
    public List<BillingDocument> documents(Id<Organisation> supplier) {
        return movements(supplier).stream()
                .filter(AccountMovement::isDocument)
                .map(movement -> documentOf(state.entry((int) movement.revision() - 1)))
                .toList();
    }

    private static BillingDocument documentOf(LedgerEntry entry) {
        return entry.step() instanceof LedgerStep.Issued issued
                ? issued.invoice()
                : ((LedgerStep.Credited) entry.step()).creditNote();
    }

    /** {@return the suppliers with a document, payment or record of their own, by id} */
    public List<Supplier> suppliers() {
        return state.accounts
                .values()
                .map(AccountRecord::supplier)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Supplier::id))
                .toList();
    }

    /** {@return a supplier as it was last recorded, by {@link Ledger#recordSupplier} or else by its first invoice} */
    public Optional<Supplier> supplier(Id<Organisation> supplier) {
        return Optional.ofNullable(state.account(supplier).supplier());
    }

    /** {@return what changed the account of a {@code supplier}, in the order it was recorded} */
    public List<AccountMovement> movements(Id<Organisation> supplier) {
        return Chain.list(state.account(supplier).movements());
    }

    /**
     * {@return the money paid to a {@code supplier} and not allocated to documents; negative if it paid back more than it owed}
     */
    public Money onAccount(Id<Organisation> supplier) {
        return state.account(supplier).onAccount();
    }

    /** {@return the payment of a {@code supplier} with this {@code reference}} */
    public Optional<Payment> payment(Id<Organisation> supplier, Id<Payment> reference) {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(reference, "reference");
        LedgerEntry entry = state.entryOf(StepKey.settlement(supplier, reference));
        return entry != null && entry.step() instanceof LedgerStep.Paid paid
                ? Optional.of(paid.payment())
                : Optional.empty();
    }

    /**
     * {@return the amount of a document that is on hold or disputed by holds now in force, including VAT} Lines that were credited
     * since are not held, of a line that corrects others the difference it makes, and a whole document up to what is outstanding.
     *
     * @param by the last day on which a hold may have begun
     */
    public Money held(Id<Organisation> supplier, DocumentNumber number, LocalDate by) {
        Objects.requireNonNull(by, "by");
        return balance(supplier, number)
                .map(balance -> held(supplier, number, by, balance.outstanding()))
                .orElse(Money.ZERO);
    }

    /**
     * {@return the same, up to what was outstanding on the document at another time, such as the end of an earlier day}
     *
     * @param by the last day on which a hold may have begun
     * @param outstanding what was outstanding
     */
    public Money held(Id<Organisation> supplier, DocumentNumber number, LocalDate by, Money outstanding) {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(outstanding, "outstanding");
        DocumentRecord known = state.documents.get(new DocumentKey(supplier, number));
        return known == null ? Money.ZERO : HeldAmount.of(state, known, by, outstanding);
    }

    /** {@return the holds in force, by day and id} */
    public List<PaymentHold> holds() {
        return state.holds
                .values()
                .sorted(Comparator.comparing(PaymentHold::date).thenComparing(PaymentHold::id))
                .toList();
    }

    /** {@return the last day of the closed period} */
    public Optional<LocalDate> closedThrough() {
        return Optional.ofNullable(state.closedThrough);
    }

    /** {@return the invoice of a {@code supplier} with this {@code number}} */
    public Optional<Invoice> invoice(Id<Organisation> supplier, DocumentNumber number) {
        Objects.requireNonNull(supplier, "supplier");
        return state.document(supplier, number)
                .flatMap(document -> document.match(Optional::of, creditNote -> Optional.empty()));
    }

    /** {@return the credit note of a {@code supplier} with this {@code number}} */
    public Optional<CreditNote> creditNote(Id<Organisation> supplier, DocumentNumber number) {
        Objects.requireNonNull(supplier, "supplier");
        return state.document(supplier, number)
                .flatMap(document -> document.match(invoice -> Optional.empty(), Optional::of));
    }

    /** {@return the balance of the invoice or credit note of a {@code supplier} with this {@code number}, including VAT} */
    public Optional<DocumentBalance> balance(Id<Organisation> supplier, DocumentNumber number) {
        Objects.requireNonNull(supplier, "supplier");
        return Optional.ofNullable(state.documents.get(new DocumentKey(supplier, number)))
                .map(DocumentRecord::balance);
    }

    /**
     * {@return the amount still to be paid on the documents of a {@code supplier}, including VAT, before money {@link #onAccount on
     * account}; negative if the supplier owes money back}
     */
    public Money outstanding(Id<Organisation> supplier) {
        return state.account(supplier).outstanding();
    }

    /** {@return whether a draft may bill the attendance of a {@code claim}: it is neither reserved nor billed} */
    public boolean isBillable(ClaimReference claim) {
        return state.isBillable(claim);
    }

    /**
     * {@return the reference under which some of the time of an {@code attendance} is reserved or billed for the same person: its
     * own, or that of an overlapping attendance, such as itself before a correction; empty if a draft may bill it}
     */
    public Optional<ClaimReference> occupiedBy(ClaimedAttendance attendance) {
        return state.isBillable(attendance.claim())
                ? state.times.overlapping(attendance).map(ClaimedAttendance::claim)
                : Optional.of(attendance.claim());
    }

    /** {@return the billing of an {@code attendance} of a {@code collaborative}; empty if it was never drafted or billed} */
    public Optional<ClaimPosition> position(Id<Collaborative> collaborative, AttendanceKey attendance) {
        return position(ClaimReference.of(collaborative, attendance));
    }

    /** {@return the billing of the attendance of a {@code claim}; empty if it was never drafted or billed} */
    public Optional<ClaimPosition> position(ClaimReference claim) {
        return Optional.ofNullable(state.claims.get(claim)).map(known -> known.position(state));
    }

    /** {@return the billing of all attendances that were ever drafted or billed} */
    public LedgerPosition position() {
        return position(state.claims.values());
    }

    /** {@return the billing of attendances by a {@code supplier}, without what others drafted or billed for them} */
    public LedgerPosition position(Id<Organisation> supplier) {
        return position(supplier, month -> true, day -> true);
    }

    /** {@return the same for the attendances in a {@code period}} */
    public LedgerPosition position(Id<Organisation> supplier, DateRange period) {
        return position(
                supplier,
                month -> !month.atEndOfMonth().isBefore(period.from())
                        && !month.atDay(1).isAfter(period.to()),
                period::contains);
    }

    private LedgerPosition position(Id<Organisation> supplier, Predicate<YearMonth> months, Predicate<LocalDate> days) {
        return position(state.claims(supplier, months)
                .filter(known -> days.test(known.date()))
                .map(known -> known.by(supplier)));
    }

    /** {@return whether a recorded supplier has succeeded another, directly or through others} */
    public boolean succeeds(Id<Organisation> successor, Id<Organisation> predecessor) {
        Objects.requireNonNull(predecessor, "predecessor");
        Set<Id<Organisation>> seen = new HashSet<>();
        Deque<Id<Organisation>> open = new ArrayDeque<>(List.of(successor));
        while (!open.isEmpty()) {
            Supplier supplier = state.account(open.remove()).supplier();
            for (Id<Organisation> one : supplier == null ? List.<Id<Organisation>>of() : supplier.predecessors()) {
                if (one.equals(predecessor)) {
                    return true;
                }
                if (seen.add(one)) {
                    open.add(one);
                }
            }
        }
        return false;
    }

    /**
     * {@return a pricing whose limits take into account what this ledger has billed and reserved for a collaborative: budget, caps,
     * thresholds and days to claim} What is billed is priced again, as a re-rating needs it, and has priority over what is not; billed
     * time that is no longer in the register still counts until it is credited. Use it to bill, to check incoming invoices and to
     * re-rate.
     *
     * @param pricing the scheme and its tables, with {@link Pricing#earlierClaims() claims paid elsewhere} only
     */
    public Pricing pricing(Pricing pricing, Collaborative collaborative) {
        return new BilledPricing(this, collaborative).of(pricing);
    }

    /**
     * {@return the same for some people alone, at a cost that depends on what is billed for them and, if the scheme limits when to
     * claim, on the register} It prices attendances of these people only.
     *
     * @throws InvalidValueException if the scheme has a budget, which holds for everybody
     */
    public Pricing pricing(Pricing pricing, Collaborative collaborative, Collection<Participant> people) {
        new Problems()
                .require(
                        pricing.scheme().budget().isEmpty(),
                        "/scheme/budget",
                        "holds for everybody, not for some people")
                .throwIfAny();
        return new BilledPricing(this, collaborative, people).of(pricing);
    }

    /**
     * {@return the attendances of a {@code collaborative} that are reserved or billed at present, by a {@code supplier} or for some
     * {@code people}}
     */
    public Set<ClaimReference> occupied(
            Id<Collaborative> collaborative, Id<Organisation> supplier, Collection<Participant> people) {
        Objects.requireNonNull(collaborative, "collaborative");
        return Stream.concat(
                        state.claims(supplier, month -> true),
                        people.stream().flatMap(person -> state.claims(PersonReference.of(collaborative, person.id()))))
                .filter(known -> !known.isBillable()
                        && known.attendance().collaborative().equals(collaborative))
                .map(ClaimRecord::claim)
                .collect(Collectors.toSet());
    }

    private LedgerPosition position(Stream<ClaimRecord> claims) {
        return new LedgerPosition(claims.map(known -> known.position(state))
                .sorted(Comparator.comparing(ClaimPosition::date).thenComparing(ClaimPosition::claim))
                .toList());
    }
}
