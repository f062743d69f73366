package io.github.qic.payments.reconcile;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Rejection;
import io.github.qic.payments.claim.RejectionReason;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.PersonReference;
import io.github.qic.payments.ledger.ClaimPosition;
import io.github.qic.payments.ledger.LedgerView;
import io.github.qic.payments.reconcile.DueClaims.Due;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Compares attendances one by one: what is billed or reserved for each with what is due. */
final class BillingComparison {
    private final LedgerView ledger;
    private final DueClaims due;
    /** Who may claim for each person. */
    private final Map<PersonReference, Id<Organisation>> suppliers;

    private final Replacements replacements;
    private final CauseFinder causes;
    private final StepFinder steps;
    private final List<BillingDifference> differences = new ArrayList<>();
    private final List<DueAmount> dues = new ArrayList<>();

    BillingComparison(
            LedgerView ledger,
            DueClaims due,
            Map<PersonReference, Id<Organisation>> suppliers,
            Replacements replacements,
            CauseFinder causes) {
        this.ledger = ledger;
        this.due = due;
        this.suppliers = suppliers;
        this.replacements = replacements;
        this.causes = causes;
        this.steps = new StepFinder(ledger);
    }

    /** {@return the differences, in the order of the comparison} */
    List<BillingDifference> differences() {
        return differences;
    }

    /** {@return what is due for each attendance that the scheme pays, in the order of the comparison} */
    List<DueAmount> dues() {
        return dues;
    }

    /** Compares an attendance that is billed or reserved. */
    void billed(ClaimPosition position) {
        ClaimReference claim = position.claim();
        Due expected = due.byReference.get(claim);
        if (expected != null) {
            compare(position, expected);
        } else if (due.isRegistered(claim)) {
            notDue(position);
        } else {
            unregistered(position);
        }
    }

    /** Adds an attendance that is due, and neither billed nor reserved. */
    void unbilled(Due expected) {
        ClaimReference claim = expected.attendance().claim();
        Optional<ClaimReference> before = replacements.replacedBy(claim);
        differences.add(DifferenceBuilders.unbilled(expected)
                .counterpart(before)
                .cause(before.isPresent() ? DifferenceCause.MOVED : DifferenceCause.UNBILLED)
                .explanation(before.map(c -> "was billed or reserved as " + c).orElseGet(() -> unbilledText(claim)))
                .build());
        dues.add(new DueAmount(
                claim,
                expected.statement().organisation(),
                expected.attendance().date(),
                DocumentLines.sum(expected.lines())));
    }

    private String unbilledText(ClaimReference claim) {
        ClaimReference first = replacements.waiting().get(claim);
        return first == null
                ? "is not billed"
                : "is not billed; may be " + first + ", whose person is no longer in the collaborative";
    }

    private void compare(ClaimPosition position, Due expected) {
        Id<Organisation> supplier = expected.statement().organisation();
        Money amount = DocumentLines.sum(expected.lines());
        Money drafted = position.current().plus(position.reserved());
        boolean sameTime =
                position.attendance().minutes() == expected.attendance().minutes();
        boolean same = sameTime && drafted.equals(amount);
        boolean reserved = position.draft().isPresent();
        if (!position.supplier().equals(supplier)) {
            if (same && !reserved && ledger.succeeds(supplier, position.supplier())) {
                owe(position, position.supplier(), amount);
            } else {
                billedByOther(position, expected, amount);
            }
            return;
        }
        owe(position, supplier, amount);
        if (same && reserved) {
            drafted(position, amount);
        } else if (!same) {
            boolean sameSlot =
                    position.attendance().slot().equals(expected.attendance().slot());
            differences.add(DifferenceBuilders.changed(position, expected)
                    .cause(causes.cause(position, expected))
                    .explanation(causes.text(position, expected))
                    .step(steps.ofChange(position, sameTime && sameSlot, amount.compareTo(drafted)))
                    .build());
        }
    }

    private void billedByOther(ClaimPosition position, Due expected, Money amount) {
        Id<Organisation> supplier = expected.statement().organisation();
        employedElsewhere(position, supplier);
        differences.add(DifferenceBuilders.unbilled(expected)
                .cause(DifferenceCause.EMPLOYER)
                .explanation("was billed by " + position.supplier())
                .build());
        owe(position, supplier, amount);
    }

    /** An attendance in the register for which its supplier is due nothing. */
    private void notDue(ClaimPosition position) {
        Rejection rejection = due.rejections.get(position.claim());
        if (rejection == null) {
            cancel(position, DifferenceCause.RATE, "nothing is due");
        } else if (rejection.reason() == RejectionReason.NO_ROOM_FOR_MORE) {
            stays(position);
        } else {
            boolean limit = rejection.reason() == RejectionReason.CAP_REACHED;
            cancel(position, limit ? DifferenceCause.OVER_LIMIT : DifferenceCause.NOT_PAYABLE, rejection.message());
        }
    }

    /** What the budget has no room to raise. */
    private void stays(ClaimPosition position) {
        Id<Organisation> supplier =
                Objects.requireNonNull(suppliers.get(position.attendance().person()));
        boolean reserved = position.draft().isPresent();
        boolean succeeds = !reserved && ledger.succeeds(supplier, position.supplier());
        if (!position.supplier().equals(supplier) && !succeeds) {
            employedElsewhere(position, supplier);
            return;
        }
        Money amount = position.current().plus(position.reserved());
        owe(position, position.supplier(), amount);
        if (reserved) {
            drafted(position, amount);
        }
    }

    private void unregistered(ClaimPosition position) {
        Optional<ClaimReference> after = replacements.replacementOf(position.claim());
        differences.add(DifferenceBuilders.cancelled(
                        position,
                        after.isPresent() ? DifferenceCause.MOVED : DifferenceCause.DELETED,
                        after.map(c -> "is now " + c).orElse("is no longer in the register"))
                .counterpart(after)
                .build());
    }

    private void employedElsewhere(ClaimPosition position, Id<Organisation> supplier) {
        String text = supplier.equals(position.attendance().person().supplierId())
                ? "the person has no employer"
                : "the person is employed by " + supplier;
        cancel(position, DifferenceCause.EMPLOYER, text);
    }

    private void cancel(ClaimPosition position, DifferenceCause cause, String explanation) {
        differences.add(
                DifferenceBuilders.cancelled(position, cause, explanation).build());
    }

    private void drafted(ClaimPosition position, Money amount) {
        differences.add(DifferenceBuilders.drafted(position, amount)
                .step(steps.ofDraft(position))
                .build());
    }

    private void owe(ClaimPosition position, Id<Organisation> supplier, Money amount) {
        dues.add(new DueAmount(position.claim(), supplier, position.date(), amount));
    }
}
