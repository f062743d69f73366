package io.github.qic.payments.claim;

import io.github.qic.core.money.Money;
import io.github.qic.payments.pay.UnitRate;
import java.math.RoundingMode;

/** Adds up the charges on top of pay. */
final class OnCostCalculator {
    private OnCostCalculator() {}

    static long extras(PricedAttendance accepted) {
        long[] sum = new long[1];
        each(accepted, (extra, base, amount) -> sum[0] = Math.addExact(sum[0], amount));
        return sum[0];
    }

    /** {@return pay with all that counts as pay, in pence} */
    static long paidAsPay(PricedAttendance accepted) {
        long[] sum = {accepted.pay().pence()};
        each(
                accepted,
                (extra, base, amount) ->
                        sum[0] = Math.addExact(sum[0], extra.kind().countsAsPay() ? amount : 0));
        return sum[0];
    }

    /** Takes one charge: what it is taken on, in pence (0 for a rate), and what it comes to. */
    interface Taker {
        void take(OnCostTerms extra, long base, long amount);
    }

    static void each(PricedAttendance accepted, Taker taker) {
        long base = accepted.pay().pence();
        for (OnCostTerms extra : accepted.terms.extras()) {
            UnitRate rate = extra.rate();
            long on = rate != null ? 0 : base - freePart(accepted, extra, base);
            long amount = rate != null ? supplement(accepted, rate) : share(on, extra);
            taker.take(extra, on, amount);
            if (extra.kind().countsAsPay()) {
                base = Math.addExact(base, amount);
            }
        }
    }

    private static long freePart(PricedAttendance accepted, OnCostTerms extra, long base) {
        return extra.kind() == ChargeKind.NATIONAL_INSURANCE
                ? Math.min(base, accepted.given.free().pence())
                : 0;
    }

    /** Where the actual cost is paid, pay and supplement together stay within it. */
    private static long supplement(PricedAttendance accepted, UnitRate rate) {
        long full = rate.penceFor(accepted.minutes());
        Money actual = accepted.given.actualCost();
        return actual == null
                ? full
                : Math.min(full, actual.minus(accepted.pay()).pence());
    }

    private static long share(long base, OnCostTerms extra) {
        return Money.of(Money.ofPence(base).pounds().multiply(extra.percent()).movePointLeft(2), RoundingMode.HALF_UP)
                .pence();
    }
}
