package io.github.qic.payments.reconcile;

import io.github.qic.core.Collaborative;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.RateCorrection;
import io.github.qic.payments.pay.DateRange;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A ledger compared with the register and the scheme of a collaborative as they are now: every attendance for which the amount billed
 * is not the amount due, with the cause, the amounts and the step that mends it. Withdraw, credit and correct first, then reconcile
 * again and bill: a credit may make room in a budget or a cap. When nothing differs, what is billed is what is due.
 */
public final class Reconciliation {
    private final Ledger ledger;
    private final Claims claims;
    private final List<BillingDifference> differences;
    private final List<OtherProgramme> others;
    private final List<DueAmount> dues;
    private final Map<ClaimReference, ClaimReference> waiting;
    private final List<ClaimStatement> billable;
    private final Corrections corrections;
    private final Set<ClaimReference> known;

    Reconciliation(
            Ledger ledger,
            Claims claims,
            List<BillingDifference> differences,
            List<OtherProgramme> others,
            List<DueAmount> dues,
            Map<ClaimReference, ClaimReference> waiting,
            List<ClaimStatement> billable,
            Corrections corrections,
            Set<ClaimReference> known) {
        this.ledger = ledger;
        this.claims = claims;
        this.differences = differences;
        this.others = others;
        this.dues = dues;
        this.waiting = waiting;
        this.billable = billable;
        this.corrections = corrections;
        this.known = known;
    }

    /**
     * {@return the comparison of a ledger with a collaborative}
     *
     * @param pricing the scheme and its tables; the ledger adds what it has billed, see
     *     {@link io.github.qic.payments.ledger.LedgerView#pricing}
     * @throws InvalidValueException if a salary is not positive or an actual cost is negative
     */
    public static Reconciliation of(Ledger ledger, Collaborative collaborative, Pricing pricing) {
        Reconciler found = Reconciler.of(ledger, collaborative, pricing);
        Ledger withdrawn = found.withdrawn();
        Reconciler rest = withdrawn.equals(ledger) ? found : Reconciler.of(withdrawn, collaborative, pricing);
        return found.reconciliation(rest.corrections());
    }

    /** {@return the ledger that was compared} */
    public Ledger ledger() {
        return ledger;
    }

    /** {@return the claims within limits that take into account all that is billed and reserved now} */
    public Claims claims() {
        return claims;
    }

    /** {@return the differences, by supplier, day and reference; empty if what is billed is what is due} */
    public List<BillingDifference> differences() {
        return differences;
    }

    /** {@return what is due less what is billed, excluding VAT} */
    public Money net() {
        return Money.sum(differences.stream().map(BillingDifference::amount));
    }

    /** {@return what is due for each attendance that the scheme pays} */
    public List<DueAmount> dues() {
        return dues;
    }

    /** {@return whether the ledger ever billed or reserved a {@code claim} for this collaborative and scheme} */
    public boolean covers(ClaimReference claim) {
        return known.contains(Objects.requireNonNull(claim, "claim"));
    }

    /** {@return what the ledger has billed for other collaboratives and schemes; it is not compared} */
    public List<OtherProgramme> otherProgrammes() {
        return others;
    }

    /**
     * {@return what is billed or reserved and must be credited or withdrawn first, by the reference of each attendance that may be
     * the same after a correction}
     */
    public Map<ClaimReference, ClaimReference> waiting() {
        return waiting;
    }

    /** {@return what may be billed now, a statement for each supplier, ready to be drafted; its period is that of all claims} */
    public List<ClaimStatement> billable() {
        return billable;
    }

    /** {@return what may be billed now for a period, a statement for each supplier} */
    public List<ClaimStatement> billable(DateRange period) {
        return billable.stream()
                .map(statement -> statement.withLines(statement.lines().stream()
                        .filter(line -> period.contains(line.date()))
                        .toList()))
                .filter(statement -> !statement.lines().isEmpty())
                .map(statement -> statement.toBuilder().period(period).build())
                .toList();
    }

    /** {@return the drafts to withdraw} */
    public List<Id<InvoiceDraft>> toWithdraw() {
        return with(MendingStep.WITHDRAW)
                .flatMap(difference -> difference.draft().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** {@return the drafts to issue as they are} */
    public List<Id<InvoiceDraft>> toIssue() {
        return with(MendingStep.ISSUE)
                .flatMap(difference -> difference.draft().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * {@return the attendances to credit once the drafts to withdraw are withdrawn, by the supplier that billed them} A credit note has
     * one VAT treatment: what a supplier billed under another is left to the next reconciliation.
     */
    public Map<Id<Organisation>, List<ClaimReference>> toCredit() {
        return corrections.toCredit();
    }

    /** {@return the supplementary invoices to draft and issue once the drafts to withdraw are withdrawn} */
    public List<RateCorrection> toSupplement() {
        return corrections.toSupplement();
    }

    /** {@return the credit notes to issue for differences once the drafts to withdraw are withdrawn, as {@link #toCredit()}} */
    public List<RateCorrection> toReduce() {
        return corrections.toReduce();
    }

    private Stream<BillingDifference> with(MendingStep step) {
        return differences.stream().filter(difference -> difference.step() == step);
    }
}
