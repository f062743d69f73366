package io.github.qic.payments.ledger;

import io.github.qic.core.money.Money;

/**
 * How one document stands. Amounts include VAT, and are negative where money is due back from the supplier.
 *
 * @param owed what the document itself adds to what the buyer owes
 * @param credited what credit notes took back of it; a credit note that is set off against others is itself taken back
 * @param paid what was paid on it
 */
public record DocumentBalance(Money owed, Money credited, Money paid) {
    /** {@return what the document comes to after credit notes} */
    public Money due() {
        return owed.minus(credited);
    }

    /** {@return what is still to be paid; negative if money is due back} */
    public Money outstanding() {
        return due().minus(paid);
    }

    /** {@return whether all of it is paid, also what was credited afterwards} */
    boolean allPaid() {
        return !owed.isZero() && paid.equals(owed);
    }

    /** {@return whether nothing is left to be paid of what was not credited} */
    boolean remainderPaid() {
        return due().isZero() || (owed.isNegative() ? paid.compareTo(due()) <= 0 : paid.compareTo(due()) >= 0);
    }

    /** {@return whether one more payment keeps between nothing, the document and what is left of it after credits} */
    boolean allows(Money payment) {
        Money after = paid.plus(payment);
        return after.compareTo(min(min(owed, due()), Money.ZERO)) >= 0
                && after.compareTo(max(max(owed, due()), Money.ZERO)) <= 0;
    }

    private static Money min(Money a, Money b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Money max(Money a, Money b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
