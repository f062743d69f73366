package io.github.qic.payments.claim;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.money.Money;
import io.github.qic.payments.pay.AreaSupplement;
import io.github.qic.payments.pay.HighCostArea;
import io.github.qic.payments.pay.LookupResult;
import io.github.qic.payments.pay.NationalInsurance;
import io.github.qic.payments.pay.NhsPension;
import io.github.qic.payments.pay.OnCostRate;
import io.github.qic.payments.pay.PayRow;
import io.github.qic.payments.pay.PayTable;
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
import java.util.function.Function;

/** Finds the on-costs of a rate. */
final class OnCostFinder {
    private final PayTerms terms;
    private final SalaryFinder salaries;
    private final PayTables tables;

    OnCostFinder(PayTerms terms, SalaryFinder salaries) {
        this.terms = terms;
        this.salaries = salaries;
        this.tables = salaries.tables();
    }

    LookupResult<List<OnCostTerms>> on(LocalDate day, Optional<Salary> salary, RateUnit unit) {
        List<LookupResult<OnCostTerms>> found = new ArrayList<>();
        OnCosts costs = terms.onCosts();
        if (terms.highCostArea().isPresent() && salary.isPresent()) {
            found.add(supplement(terms.highCostArea().get(), salary.get(), unit, day));
        }
        costs.paidLeavePercent()
                .map(percent -> OnCostTerms.percent(ChargeKind.PAID_LEAVE, percent, Money.ZERO, List.of()))
                .ifPresent(leave -> found.add(LookupResult.found(leave)));
        costs.nationalInsurance().ifPresent(use -> found.add(nationalInsurance(use, day)));
        costs.pension().ifPresent(pension -> found.add(pension(pension, day)));
        if (costs.apprenticeshipLevy()) {
            found.add(other(ChargeKind.APPRENTICESHIP_LEVY, "apprenticeship levy", day));
        }
        return LookupResult.all(found);
    }

    private LookupResult<OnCostTerms> supplement(HighCostArea area, Salary salary, RateUnit unit, LocalDate day) {
        PayTable<AreaSupplement> table = tables.highCostAreas();
        return salaries.rows(table, Words.of(area), day).map(rows -> supplement(table, rows.get(0), salary, unit));
    }

    private static OnCostTerms supplement(
            PayTable<AreaSupplement> table, AreaSupplement row, Salary salary, RateUnit unit) {
        Money share = Money.of(salary.annual().pounds().multiply(row.percent()).movePointLeft(2), RoundingMode.HALF_UP);
        long pence = Math.max(row.minimum().pence(), Math.min(row.maximum().pence(), share.pence()));
        Money annual = Money.ofPence(pence);
        UnitRate rate = UnitRate.ofAnnual(annual, unit);
        boolean own = salary.published().isEmpty();
        String shown =
                own && annual.equals(share) ? row.percent().toPlainString() + "% of own salary" : annual.display();
        return new OnCostTerms(
                ChargeKind.HIGH_COST_AREA,
                rate,
                own ? Optional.empty() : Optional.of(annual),
                BigDecimal.ZERO,
                Money.ZERO,
                List.of(CalculationStep.rateOf(
                        shown,
                        "rate of the " + row.label() + " supplement",
                        own ? UnitRate.stated(rate.amount(), unit) : rate)),
                List.of(PayRowReference.of(table.id(), row)));
    }

    private LookupResult<OnCostTerms> nationalInsurance(SecondaryThresholdUse use, LocalDate day) {
        Function<NationalInsurance, Money> free = switch (use) {
            case FREE_EACH_WEEK -> NationalInsurance::weeklyThreshold;
            case USED_BY_NORMAL_PAY -> row -> Money.ZERO;
        };
        PayTable<NationalInsurance> table = tables.nationalInsurance();
        return percent(ChargeKind.NATIONAL_INSURANCE, table, "employer", day, NationalInsurance::percent, free);
    }

    private LookupResult<OnCostTerms> pension(PensionCost pension, LocalDate day) {
        return switch (pension) {
            case WORKPLACE_MINIMUM -> other(ChargeKind.PENSION, "workplace pension", day);
            case NHS_COLLECTED -> nhsPension(NhsPension::collected, day);
            case NHS_FULL -> nhsPension(NhsPension::full, day);
        };
    }

    private LookupResult<OnCostTerms> nhsPension(Function<NhsPension, BigDecimal> percent, LocalDate day) {
        return percent(ChargeKind.PENSION, tables.nhsPension(), "employer", day, percent, row -> Money.ZERO);
    }

    private LookupResult<OnCostTerms> other(ChargeKind kind, String series, LocalDate day) {
        return percent(kind, tables.otherOnCosts(), series, day, OnCostRate::percent, row -> Money.ZERO);
    }

    private static <R extends PayRow> LookupResult<OnCostTerms> percent(
            ChargeKind kind,
            PayTable<R> table,
            String series,
            LocalDate day,
            Function<R, BigDecimal> percent,
            Function<R, Money> freeEachWeek) {
        return table.find(series, day)
                .map(rows -> rows.get(0))
                .map(row -> OnCostTerms.percent(
                        kind,
                        percent.apply(row),
                        freeEachWeek.apply(row),
                        List.of(PayRowReference.of(table.id(), row))));
    }
}
