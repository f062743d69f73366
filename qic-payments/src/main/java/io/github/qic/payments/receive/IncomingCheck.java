package io.github.qic.payments.receive;

import io.github.qic.core.Collaborative;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.invoice.PersonReference;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.LedgerView;
import io.github.qic.payments.reconcile.Reconciliation;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks incoming invoices against the register, the scheme and a ledger. The amount payable never exceeds the amount claimed or the
 * amount the scheme pays; the rest is queried with the reason. A check is made once for a register and a scheme, and serves any number
 * of invoices and every state of the ledger. Its cost depends on the invoice and on what the supplier's people attended; it prices the
 * whole register only if the scheme has a budget, or if something is billed that is no longer in the register.
 */
public final class IncomingCheck {
    private final Collaborative collaborative;
    private final Pricing pricing;
    private final PayerRecords records;
    private final RegisterIndex register;
    private final Decisions decisions;
    private final RateYearFinder years;

    private IncomingCheck(Collaborative collaborative, Pricing pricing, PayerRecords records) {
        this.collaborative = collaborative;
        this.pricing = pricing;
        this.records = records;
        this.register = new RegisterIndex(collaborative);
        this.decisions = new Decisions(collaborative, pricing, register);
        this.years = new RateYearFinder(collaborative, pricing);
    }

    /**
     * {@return a check against a register and a scheme, which does not compare the heads of invoices with records of the payer}
     *
     * @param pricing the scheme and its tables, with {@link Pricing#earlierClaims() claims paid elsewhere} only: the limits of the
     *     scheme take into account what the ledger has billed
     * @throws InvalidValueException if the pricing refuses a salary that is not positive or an actual cost that is negative
     */
    public static IncomingCheck of(Collaborative collaborative, Pricing pricing) {
        return of(collaborative, pricing, PayerRecords.none());
    }

    /**
     * {@return a check against a register, a scheme and the records of the payer}
     *
     * @param pricing the scheme and its tables, with {@link Pricing#earlierClaims() claims paid elsewhere} only: the limits of the
     *     scheme take into account what the ledger has billed
     * @throws InvalidValueException if the pricing refuses a salary that is not positive or an actual cost that is negative
     */
    public static IncomingCheck of(Collaborative collaborative, Pricing pricing, PayerRecords records) {
        Objects.requireNonNull(records, "records");
        return new IncomingCheck(collaborative, pricing, records);
    }

    /**
     * {@return the result for an {@code invoice}, given what a {@code ledger} has reserved and billed} Nothing is recorded, see
     * {@link IncomingResult#accepted()}.
     */
    public IncomingResult check(IncomingInvoice invoice, Ledger ledger) {
        return check(invoice, ledger, Set.of());
    }

    /**
     * {@return the result for an {@code invoice}, as {@link #check(IncomingInvoice, Ledger)} gives it, except that a person has looked
     * at it and accepts some doubts}
     *
     * @param accepted what would be queried and becomes a note
     * @throws InvalidValueException if one of them is not {@linkplain QueryReason#acceptable() acceptable}
     */
    public IncomingResult check(IncomingInvoice invoice, Ledger ledger, Set<QueryReason> accepted) {
        Problems problems = new Problems();
        accepted.stream()
                .sorted()
                .forEach(reason -> problems.require(reason.acceptable(), "/accepted", "cannot be accepted: " + reason));
        problems.throwIfAny();
        Candidates candidates = new Candidates(
                register,
                decisions.about(invoice.supplier(), ledger.view()),
                waiting(invoice.supplier(), ledger),
                ledger.view(),
                invoice.supplier());
        return new InvoiceCheck(
                        collaborative, pricing, records, register, years, candidates, invoice, ledger.view(), accepted)
                .check();
    }

    /** {@return what the supplier has billed and must be credited first, since the register has changed, by what may replace it} */
    private Map<ClaimReference, ClaimReference> waiting(Id<Organisation> supplier, Ledger ledger) {
        boolean moved = suppliersBefore(supplier, ledger.view())
                .flatMap(one -> ledger.view().occupied(collaborative.id(), one, register.staff(one)).stream())
                .anyMatch(claim -> !register.contains(claim));
        return moved ? Reconciliation.of(ledger, collaborative, pricing).waiting() : Map.of();
    }

    /**
     * {@return the supplier, its predecessors, and those it may have been} A person whose pseudonym was corrected is another supplier:
     * whoever is no longer in the collaborative may be that person.
     */
    private Stream<Id<Organisation>> suppliersBefore(Id<Organisation> supplier, LedgerView ledger) {
        boolean isPerson = PersonReference.ofSupplier(supplier).isPresent();
        if (!isPerson
                && ledger.supplier(supplier).stream()
                        .allMatch(one -> one.predecessors().isEmpty())) {
            return Stream.of(supplier);
        }
        Stream<Id<Organisation>> known = Stream.concat(
                ledger.suppliers().stream().map(Supplier::id),
                ledger.drafts().stream().map(InvoiceDraft::supplier));
        return Stream.concat(
                        Stream.of(supplier),
                        known.filter(one -> ledger.succeeds(supplier, one)
                                || (isPerson
                                        && PersonReference.ofSupplier(one).isPresent()
                                        && register.staff(one).isEmpty())))
                .distinct();
    }
}
