package io.github.qic.payments.reconcile;

import io.github.qic.payments.ledger.ClaimPosition;
import io.github.qic.payments.ledger.LedgerView;

/** Finds the step that mends the difference of an attendance whose supplier is right. */
final class StepFinder {
    private final LedgerView ledger;

    StepFinder(LedgerView ledger) {
        this.ledger = ledger;
    }

    /** {@return the step for a draft that reserves the amount due} */
    MendingStep ofDraft(ClaimPosition position) {
        return vatChanged(position) ? MendingStep.WITHDRAW : MendingStep.ISSUE;
    }

    /**
     * {@return the step for another time or amount}
     *
     * @param sameTime whether only the amount differs
     * @param change positive if more is due, negative if less
     */
    MendingStep ofChange(ClaimPosition position, boolean sameTime, int change) {
        if (position.draft().isPresent()) {
            return MendingStep.WITHDRAW;
        }
        if (!sameTime || (change > 0 && vatChanged(position))) {
            return MendingStep.CREDIT_AND_BILL;
        }
        return change > 0 ? MendingStep.SUPPLEMENT : MendingStep.REDUCE;
    }

    /** Whether it was billed under another VAT treatment than that of its supplier now, so that no invoice can correct it. */
    private boolean vatChanged(ClaimPosition position) {
        return position.document()
                .flatMap(document -> ledger.supplier(position.supplier())
                        .filter(now -> !now.vat().sameTaxAs(document.supplier().vat())))
                .isPresent();
    }
}
