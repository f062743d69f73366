package io.github.qic.payments.claim;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.money.Money;
import io.github.qic.payments.pay.UnitRate;

/**
 * An attendance that is paid, as light as a register of millions needs it: {@link #claim()} gives the claim with everything
 * explained.
 */
public final class PricedAttendance implements PricingDecision {
    final Attendance source;
    final PersonTerms payee;
    final PricedTerms terms;
    final AttendanceFigures given;
    private final int minutes;
    private final long pay;

    PricedAttendance(Attendance source, PersonTerms payee, PricedTerms terms, int minutes, AttendanceFigures given) {
        this.source = source;
        this.payee = payee;
        this.terms = terms;
        this.minutes = minutes;
        this.given = given;
        long limit = terms.rate().penceFor(minutes);
        Money actual = given.actualCost();
        this.pay = actual == null ? limit : Math.min(limit, actual.pence());
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
        return Money.ofPence(terms.extras().isEmpty() ? pay : Math.addExact(pay, OnCostCalculator.extras(this)));
    }

    /** {@return the claim, with every figure explained} */
    public Claim claim() {
        return ClaimWriter.write(this);
    }

    PricedAttendance withMinutes(int fewer) {
        return new PricedAttendance(source, payee, terms, fewer, given);
    }

    PricedAttendance withFree(Money freeOfInsurance) {
        return new PricedAttendance(source, payee, terms, minutes, given.withFree(freeOfInsurance));
    }
}
