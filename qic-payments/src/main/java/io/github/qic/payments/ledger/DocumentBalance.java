package io.github.qic.payments.ledger;

import io.github.qic.core.money.Money;
import java.util.Objects;

/**
 * The balance of one document. Amounts include VAT and are negative where the supplier owes money back.
 *
 * @param owed the amount the document itself adds to what the buyer owes
 * @param credited the part of it that credit notes reversed; a credit note that is set off is fully credited
 * @param paid the payments allocated to it
 * @param writtenOff the part that was given up
 */
public record DocumentBalance(Money owed, Money credited, Money paid, Money writtenOff) {
    public DocumentBalance {
        Objects.requireNonNull(owed, "owed");
        Objects.requireNonNull(credited, "credited");
        Objects.requireNonNull(paid, "paid");
        Objects.requireNonNull(writtenOff, "writtenOff");
    }

    /** {@return the amount due after credit notes} */
    public Money due() {
        return owed.minus(credited);
    }

    /** {@return the amount still to be paid; negative if the supplier owes money back} */
    public Money outstanding() {
        return due().minus(settled());
    }

    /** {@return the payments allocated to it and the part given up} */
    Money settled() {
        return paid.plus(writtenOff);
    }

    /** {@return whether all of it is paid, including any part credited afterwards} */
    boolean allPaid() {
        return !owed.isZero() && settled().equals(owed);
    }

    /** {@return whether the part that was not credited is paid} */
    boolean remainderPaid() {
        return owed.isNegative() ? settled().compareTo(due()) <= 0 : settled().compareTo(due()) >= 0;
    }

    /** {@return whether what is settled then stays between zero and the larger of the amounts before and after credits} */
    boolean allows(Money amount) {
        long after = settled().plus(amount).pence();
        return after >= Math.min(0, Math.min(owed.pence(), due().pence()))
                && after <= Math.max(0, Math.max(owed.pence(), due().pence()));
    }
}
