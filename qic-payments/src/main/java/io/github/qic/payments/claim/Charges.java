package io.github.qic.payments.claim;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.money.Money;
import io.github.qic.payments.pay.UnitRate;
import io.github.qic.payments.scheme.FlatAmountBasis;
import java.util.ArrayList;
import java.util.List;

/**
 * The charges of an attendance, with every figure explained.
 *
 * @param all the pay, then the on-costs, then the expenses
 * @param total their sum
 */
record Charges(List<Charge> all, Money total) {
    static Charges of(PricedAttendance priced) {
        List<Charge> all = new ArrayList<>();
        all.add(pay(priced));
        long counted = priced.pay().pence();
        for (OnCostTerms onCost : priced.terms.onCosts()) {
            long base = onCost.base(counted, priced.free);
            long amount = priced.amount(onCost, base);
            all.add(onCost(priced, onCost, base, amount));
            counted += onCost.kind().countsAsPay() ? amount : 0;
        }
        all.addAll(priced.beside.expenses().charges());
        return new Charges(List.copyOf(all), priced.total());
    }

    private static Charge pay(PricedAttendance priced) {
        Money pay = priced.pay();
        Charge.Builder charge = Charge.builder().kind(ChargeKind.PAY).amount(pay);
        FlatAmountBasis flat = priced.terms.flat();
        if (flat != null) {
            String times = flat.per() == FlatAmountBasis.Per.HALF_DAY ? priced.beside.units() + " x " : "";
            String formula = times + flat.amount().display() + " per "
                    + Words.of(flat.per()).replace('-', ' ') + " (" + flat.reason() + ")";
            return charge.addStep(CalculationStep.exact("pay", formula, pay)).build();
        }
        UnitRate rate = priced.terms.timeRate();
        charge.addAllSteps(priced.terms.rateSteps()).addAllRows(priced.terms.rows());
        Money actual = priced.beside.actualCost();
        if (actual == null) {
            return charge.addStep(CalculationStep.time("pay", priced.minutes(), rate, pay))
                    .build();
        }
        Money limit = rate.forMinutes(priced.minutes());
        String formula = "the lower of the actual cost " + actual.display() + " and the limit " + limit.display();
        return charge.addStep(CalculationStep.time("limit", priced.minutes(), rate, limit))
                .addStep(CalculationStep.exact("pay", formula, pay))
                .build();
    }

    private static Charge onCost(PricedAttendance priced, OnCostTerms onCost, long base, long pence) {
        Money amount = Money.ofPence(pence);
        Charge.Builder charge =
                Charge.builder().kind(onCost.kind()).amount(amount).addAllRows(onCost.rows());
        UnitRate rate = onCost.rate();
        if (rate == null) {
            Money left = onCost.free(priced.free);
            return charge.addStep(CalculationStep.share(onCost, Money.ofPence(base), left, amount))
                    .build();
        }
        String what = onCost.kind().text();
        Money full = rate.forMinutes(priced.minutes());
        charge.addAllSteps(onCost.rateSteps()).addStep(CalculationStep.time(what, priced.minutes(), rate, full));
        if (!full.equals(amount)) {
            String formula = "the lower of this and what is left of the actual cost after the pay, " + amount.display();
            charge.addStep(CalculationStep.exact(what, formula, amount));
        }
        return charge.build();
    }
}
