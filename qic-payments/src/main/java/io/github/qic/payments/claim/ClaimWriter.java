package io.github.qic.payments.claim;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.money.Money;
import io.github.qic.payments.pay.UnitRate;
import java.util.ArrayList;
import java.util.List;

/** Writes a claim with every figure explained. */
final class ClaimWriter {
    private ClaimWriter() {}

    static Claim write(PricedAttendance accepted) {
        Attendance attendance = accepted.source;
        Claim.Builder claim = Claim.builder()
                .id(ClaimIds.of(attendance.key()))
                .scheme(accepted.payee.scheme().id())
                .attendance(attendance.key())
                .end(attendance.end())
                .employer(accepted.payee.employer())
                .site(accepted.payee.person().site())
                .role(accepted.payee.person().role())
                .grade(accepted.terms.grade())
                .band(accepted.terms.band())
                .minutes(accepted.minutes())
                .time(PaidMinutes.explained(accepted))
                .unit(accepted.rate().unit())
                .addCharges(pay(accepted));
        if (!belowLimit(accepted)) {
            claim.rate(accepted.rate().amount());
        }
        OnCostCalculator.each(
                accepted, (extra, base, amount) -> claim.addCharges(extra(accepted, extra, base, amount)));
        return claim.total(accepted.total()).build();
    }

    private static boolean belowLimit(PricedAttendance accepted) {
        return accepted.pay().compareTo(accepted.rate().forMinutes(accepted.minutes())) < 0;
    }

    private static Charge pay(PricedAttendance accepted) {
        UnitRate rate = accepted.rate();
        List<CalculationStep> steps = new ArrayList<>(accepted.terms.rateSteps());
        Money limit = rate.forMinutes(accepted.minutes());
        steps.add(CalculationStepWriter.time(
                accepted.terms.actualCost() ? "limit" : "pay", accepted.minutes(), rate, limit));
        Money actual = accepted.given.actualCost();
        if (actual != null) {
            String formula = "the lower of the actual cost " + actual.display() + " and the limit " + limit.display();
            steps.add(new CalculationStep("pay", formula, accepted.pay().pounds(), accepted.pay()));
        }
        return Charge.builder()
                .kind(ChargeKind.PAY)
                .amount(accepted.pay())
                .steps(steps)
                .rows(accepted.terms.rows())
                .build();
    }

    private static Charge extra(PricedAttendance accepted, OnCostTerms extra, long base, long pence) {
        Money amount = Money.ofPence(pence);
        String what = Words.of(extra.kind());
        UnitRate rate = extra.rate();
        List<CalculationStep> steps = new ArrayList<>(extra.rateSteps());
        if (rate == null) {
            steps.add(CalculationStepWriter.share(
                    what, extra.percent(), Money.ofPence(base), free(accepted, extra), amount));
        } else {
            Money full = rate.forMinutes(accepted.minutes());
            steps.add(CalculationStepWriter.time(what, accepted.minutes(), rate, full));
            if (!full.equals(amount)) {
                String formula = "the lower of this and what the pay leaves of the actual cost, " + amount.display();
                steps.add(new CalculationStep(what, formula, amount.pounds(), amount));
            }
        }
        return Charge.builder()
                .kind(extra.kind())
                .amount(amount)
                .steps(steps)
                .rows(extra.rows())
                .build();
    }

    private static Money free(PricedAttendance accepted, OnCostTerms extra) {
        return extra.freeEachWeek().isZero() ? Money.ZERO : accepted.given.free();
    }
}
