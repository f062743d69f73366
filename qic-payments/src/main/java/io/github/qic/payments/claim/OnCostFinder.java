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
import io.github.qic.payments.scheme.FlatOnCosts;
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
    /** In percent; the rest of a locum's fee counts as expenses. */
    private static final BigDecimal PENSIONABLE_SHARE_OF_A_FEE = BigDecimal.valueOf(90);

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
                .map(percent -> OnCostTerms.percent(ChargeKind.PAID_LEAVE, percent, List.of()))
                .ifPresent(leave -> found.add(LookupResult.found(leave)));
        costs.nationalInsurance()
                .filter(use -> use != SecondaryThresholdUse.COVERED_BY_EMPLOYMENT_ALLOWANCE)
                .ifPresent(use -> found.add(nationalInsurance(use, day)));
        costs.pension().ifPresent(pension -> found.add(pension(pension, day)));
        if (costs.apprenticeshipLevy()) {
            found.add(other(ChargeKind.APPRENTICESHIP_LEVY, "apprenticeship levy", day));
        }
        costs.flat().map(OnCostFinder::flat).ifPresent(flat -> found.add(LookupResult.found(flat)));
        return LookupResult.all(found);
    }

    private static OnCostTerms flat(FlatOnCosts flat) {
        String shown = flat.percent().toPlainString() + "% (" + flat.reason() + ")";
        return new OnCostTerms(
                ChargeKind.ON_COSTS, null, Percentage.of(flat.percent()), shown, null, List.of(), List.of());
    }

    private LookupResult<OnCostTerms> supplement(HighCostArea area, Salary salary, RateUnit unit, LocalDate day) {
        PayTable<AreaSupplement> table = tables.highCostAreas();
        return salaries.rows(table, Words.of(area), day).map(rows -> supplement(table, rows.get(0), salary, unit));
    }

    private static OnCostTerms supplement(
            PayTable<AreaSupplement> table, AreaSupplement row, Salary salary, RateUnit unit) {
        Money share = salary.annual().percent(row.percent(), RoundingMode.HALF_UP);
        long pence = Math.max(row.minimum().pence(), Math.min(row.maximum().pence(), share.pence()));
        Money annual = Money.ofPence(pence);
        UnitRate rate = UnitRate.ofAnnual(annual, unit, salary.hours());
        boolean own = salary.published().isEmpty();
        String shown =
                own && annual.equals(share) ? row.percent().toPlainString() + "% of own salary" : annual.display();
        return new OnCostTerms(
                ChargeKind.HIGH_COST_AREA,
                rate,
                Percentage.of(BigDecimal.ZERO),
                "",
                null,
                List.of(CalculationStep.rateOf(
                        shown,
                        salary.hours(),
                        "rate of the " + row.label() + " supplement",
                        own ? UnitRate.stated(rate.amount(), unit) : rate)),
                List.of(PayRowReference.of(table.id(), row)));
    }

    private LookupResult<OnCostTerms> nationalInsurance(SecondaryThresholdUse use, LocalDate day) {
        PayTable<NationalInsurance> table = tables.nationalInsurance();
        return table.find("employer", day).map(rows -> rows.get(0)).map(row -> {
            OnCostTerms onAll = OnCostTerms.percent(
                    ChargeKind.NATIONAL_INSURANCE, row.percent(), List.of(PayRowReference.of(table.id(), row)));
            return switch (use) {
                case FREE_EACH_WEEK -> onAll.above(row.weeklyThreshold(), EarningsPeriod.WEEK);
                case FREE_EACH_MONTH -> onAll.above(row.monthlyThreshold(), EarningsPeriod.MONTH);
                case FREE_EACH_YEAR -> onAll.above(row.annualThreshold(), EarningsPeriod.YEAR);
                case USED_BY_NORMAL_PAY, COVERED_BY_EMPLOYMENT_ALLOWANCE -> onAll;
            };
        });
    }

    private LookupResult<OnCostTerms> pension(PensionCost pension, LocalDate day) {
        return switch (pension) {
            case WORKPLACE_MINIMUM -> other(ChargeKind.PENSION, "workplace pension", day);
            case NHS_COLLECTED -> nhsPension(NhsPension::collected, day);
            case NHS_FULL -> nhsPension(NhsPension::full, day);
            case NHS_LOCUM ->
                nhsPension(NhsPension::collected, day).map(collected -> collected.ofShare(PENSIONABLE_SHARE_OF_A_FEE));
        };
    }

    private LookupResult<OnCostTerms> nhsPension(Function<NhsPension, BigDecimal> percent, LocalDate day) {
        return percent(ChargeKind.PENSION, tables.nhsPension(), "employer", day, percent);
    }

    private LookupResult<OnCostTerms> other(ChargeKind kind, String series, LocalDate day) {
        return percent(kind, tables.otherOnCosts(), series, day, OnCostRate::percent);
    }

    private static <R extends PayRow> LookupResult<OnCostTerms> percent(
            ChargeKind kind, PayTable<R> table, String series, LocalDate day, Function<R, BigDecimal> percent) {
        return table.find(series, day)
                .map(rows -> rows.get(0))
                .map(row ->
                        OnCostTerms.percent(kind, percent.apply(row), List.of(PayRowReference.of(table.id(), row))));
    }
}
