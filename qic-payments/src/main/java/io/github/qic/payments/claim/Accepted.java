package io.github.qic.payments.claim;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.money.Money;
import io.github.qic.payments.pay.UnitRate;
import org.jspecify.annotations.Nullable;

/**
 * An attendance that is paid, as light as a register of millions needs it: {@link #claim()} gives the claim with everything
 * explained.
 */
public final class Accepted implements Decision {
    final Attendance source;
    final Payee payee;
    final Terms terms;
    final @Nullable Money actualCost;
    final Money free;
    private final int minutes;
    private final long pay;
    private final long total;

    Accepted(Attendance source, Payee payee, Terms terms, int minutes, @Nullable Money actualCost, Money free) {
        this.source = source;
        this.payee = payee;
        this.terms = terms;
        this.minutes = minutes;
        this.actualCost = actualCost;
        this.free = free;
        long limit = terms.rate().penceFor(minutes);
        this.pay = actualCost == null ? limit : Math.min(limit, actualCost.pence());
        this.total = terms.extras().isEmpty() ? pay : Math.addExact(pay, Charges.extras(this));
    }

    @Override
    public AttendanceKey attendance() {
        return source.key();
    }

    /** {@return the minutes that are paid} */
    public int minutes() {
        return minutes;
    }

    /** {@return the rate; the limit where the actual cost is paid} */
    public UnitRate rate() {
        return terms.rate();
    }

    /** {@return the pay, without on-costs} */
    public Money pay() {
        return Money.ofPence(pay);
    }

    /** {@return pay and on-costs together} */
    public Money total() {
        return Money.ofPence(total);
    }

    /** {@return the claim, with every figure explained} */
    public Claim claim() {
        return ClaimWriter.write(this);
    }

    Accepted withMinutes(int fewer) {
        return new Accepted(source, payee, terms, fewer, actualCost, free);
    }

    Accepted withFree(Money freeOfInsurance) {
        return new Accepted(source, payee, terms, minutes, actualCost, freeOfInsurance);
    }
}
