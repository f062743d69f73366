package io.github.qic.payments.claim;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.money.Money;
import io.github.qic.payments.pay.UnitRate;
import java.util.function.Function;

/**
 * An attendance that is paid, as light as a register of millions needs it: {@link #claim()} gives the claim with every figure
 * explained.
 */
public final class PricedAttendance implements PricingDecision {
    final Attendance source;
    final PersonTerms person;
    final PricedTerms terms;
    final AttendanceFigures figures;
    private final int minutes;
    private final long pay;

    PricedAttendance(Attendance source, PersonTerms person, PricedTerms terms, int minutes, AttendanceFigures figures) {
        this.source = source;
        this.person = person;
        this.terms = terms;
        this.minutes = minutes;
        this.figures = figures;
        this.pay = figures.limited(terms.rate().penceFor(minutes));
    }

    @Override
    public AttendanceKey attendance() {
        return source.key();
    }

    /** {@return the minutes that are paid} */
    public int minutes() {
        return minutes;
    }

    /** {@return the rate; the limit if the actual cost is paid} */
    public UnitRate rate() {
        return terms.rate();
    }

    /** {@return the pay, without on-costs} */
    public Money pay() {
        return Money.ofPence(pay);
    }

    /** {@return the sum of pay and on-costs} */
    public Money total() {
        if (terms.onCosts().isEmpty()) {
            return pay();
        }
        long[] sum = {pay};
        forEachOnCost((onCost, base, amount) -> sum[0] = Math.addExact(sum[0], amount));
        return Money.ofPence(sum[0]);
    }

    /** {@return the claim, with every figure explained} */
    public Claim claim() {
        return ClaimWriter.write(this);
    }

    @Override
    public <R> R match(Function<PricedAttendance, R> priced, Function<Rejection, R> rejected) {
        return priced.apply(this);
    }

    /** The sum of pay and the on-costs that count as pay, in pence. */
    long countedAsPay() {
        long[] sum = {pay};
        forEachOnCost((onCost, base, amount) ->
                sum[0] = Math.addExact(sum[0], onCost.kind().countsAsPay() ? amount : 0));
        return sum[0];
    }

    /** Takes an on-cost, the part of the pay that its percentage applies to (0 for a rate) and its amount, both in pence. */
    interface OnCostTaker {
        void take(OnCostTerms onCost, long base, long amount);
    }

    void forEachOnCost(OnCostTaker taker) {
        long counted = pay;
        for (OnCostTerms onCost : terms.onCosts()) {
            long base = onCost.base(counted, figures);
            long amount = amount(onCost, base);
            taker.take(onCost, base, amount);
            if (onCost.kind().countsAsPay()) {
                counted = Math.addExact(counted, amount);
            }
        }
    }

    /** If the actual cost is paid, pay and supplement together stay within it. */
    private long amount(OnCostTerms onCost, long base) {
        UnitRate rate = onCost.rate();
        return rate == null ? onCost.share(base) : figures.limited(Math.addExact(pay, rate.penceFor(minutes))) - pay;
    }

    Rejection rejected(RejectionReason reason, String message) {
        return new Rejection(attendance(), reason, message);
    }

    PricedAttendance withMinutes(int fewer) {
        return new PricedAttendance(source, person, terms, fewer, figures);
    }

    PricedAttendance withFree(Money free) {
        return new PricedAttendance(source, person, terms, minutes, figures.withFree(free));
    }
}
