package io.github.qic.payments.claim;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.money.Money;
import io.github.qic.payments.pay.AreaSupplement;
import io.github.qic.payments.pay.HighCostArea;
import io.github.qic.payments.pay.NationalInsurance;
import io.github.qic.payments.pay.NhsPension;
import io.github.qic.payments.pay.OnCostRate;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.RateUnit;
import io.github.qic.payments.pay.UnitRate;
import io.github.qic.payments.scheme.OnCosts;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.PensionCost;
import io.github.qic.payments.scheme.SecondaryThresholdUse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out the charges on top of pay on a day. */
final class OnCostFinder {
    private final PayTerms terms;
    private final PayTables tables;
    private final SalaryFinder salaries;

    OnCostFinder(PayTerms terms, PayTables tables, SalaryFinder salaries) {
        this.terms = terms;
        this.tables = tables;
        this.salaries = salaries;
    }

    List<OnCostTerms> on(LocalDate day, Optional<Salary> salary, RateUnit unit) {
        List<OnCostTerms> extras = new ArrayList<>();
        OnCosts costs = terms.onCosts();
        if (terms.highCostArea().isPresent() && salary.isPresent()) {
            extras.add(supplement(terms.highCostArea().get(), salary.get(), unit, day));
        }
        costs.paidLeavePercent()
                .ifPresent(percent -> extras.add(OnCostTerms.percent(ChargeKind.PAID_LEAVE, percent, List.of())));
        costs.nationalInsurance().ifPresent(use -> extras.add(nationalInsurance(use, day)));
        costs.pension().ifPresent(pension -> extras.add(pension(pension, day)));
        if (costs.apprenticeshipLevy()) {
            extras.add(other(ChargeKind.APPRENTICESHIP_LEVY, "apprenticeship levy", day));
        }
        return List.copyOf(extras);
    }

    private OnCostTerms supplement(HighCostArea area, Salary salary, RateUnit unit, LocalDate day) {
        AreaSupplement row =
                salaries.rows(tables.highCostAreas(), Words.of(area), day).get(0);
        Money share = Money.of(salary.annual().pounds().multiply(row.percent()).movePointLeft(2), RoundingMode.HALF_UP);
        Money annual = share.compareTo(row.minimum()) < 0
                ? row.minimum()
                : share.compareTo(row.maximum()) > 0 ? row.maximum() : share;
        UnitRate rate = UnitRate.ofAnnual(annual, unit);
        String shown = annual.equals(share) && salary.rows().isEmpty()
                ? row.percent().toPlainString() + "% of own salary"
                : annual.display();
        UnitRate step = salary.rows().isEmpty() ? UnitRate.stated(rate.amount(), unit) : rate;
        return new OnCostTerms(
                ChargeKind.HIGH_COST_AREA,
                rate,
                salary.rows().isEmpty() ? Optional.empty() : Optional.of(annual),
                BigDecimal.ZERO,
                Money.ZERO,
                List.of(CalculationStepWriter.salary("rate of the " + row.label() + " supplement", shown, step)),
                List.of(PayRowReference.of(tables.highCostAreas().id(), row)));
    }

    private OnCostTerms nationalInsurance(SecondaryThresholdUse use, LocalDate day) {
        NationalInsurance row = tables.nationalInsurance().on("employer", day).get(0);
        return new OnCostTerms(
                ChargeKind.NATIONAL_INSURANCE,
                null,
                Optional.empty(),
                row.percent(),
                use == SecondaryThresholdUse.FREE_EACH_WEEK ? row.weeklyThreshold() : Money.ZERO,
                List.of(),
                List.of(PayRowReference.of(tables.nationalInsurance().id(), row)));
    }

    private OnCostTerms pension(PensionCost pension, LocalDate day) {
        if (pension == PensionCost.WORKPLACE_MINIMUM) {
            return other(ChargeKind.PENSION, "workplace pension", day);
        }
        NhsPension row = tables.nhsPension().on("employer", day).get(0);
        BigDecimal percent = pension == PensionCost.NHS_FULL ? row.full() : row.collected();
        return OnCostTerms.percent(
                ChargeKind.PENSION,
                percent,
                List.of(PayRowReference.of(tables.nhsPension().id(), row)));
    }

    private OnCostTerms other(ChargeKind kind, String series, LocalDate day) {
        OnCostRate row = tables.otherOnCosts().on(series, day).get(0);
        return OnCostTerms.percent(
                kind,
                row.percent(),
                List.of(PayRowReference.of(tables.otherOnCosts().id(), row)));
    }
}
