package io.github.qic.payments.claim;

import io.github.qic.payments.pay.LookupResult;
import io.github.qic.payments.pay.RateUnit;
import io.github.qic.payments.pay.UnitRate;
import io.github.qic.payments.scheme.ActualCostBasis;
import io.github.qic.payments.scheme.BandBasis;
import io.github.qic.payments.scheme.Enhancement;
import io.github.qic.payments.scheme.FixedRateBasis;
import io.github.qic.payments.scheme.FlatAmountBasis;
import io.github.qic.payments.scheme.OwnSalaryBasis;
import io.github.qic.payments.scheme.PayBasis;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.SalariedGpBasis;
import io.github.qic.payments.scheme.Scheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the rate, with on-costs, that the terms of a rule give on a day. */
final class TermsFinder {
    private final Scheme scheme;
    private final PayTerms terms;
    private final Optional<OwnSalary> ownSalary;
    private final SalaryFinder salaries;
    private final OnCostFinder onCosts;

    TermsFinder(Scheme scheme, PayTerms terms, Optional<OwnSalary> ownSalary, SalaryFinder salaries) {
        this.scheme = scheme;
        this.terms = terms;
        this.ownSalary = ownSalary;
        this.salaries = salaries;
        this.onCosts = new OnCostFinder(terms, salaries);
    }

    DayTerms on(LocalDate day) {
        return terms.basis().accept(new ByBasis(day, false));
    }

    private final class ByBasis implements PayBasis.Visitor<DayTerms> {
        private final LocalDate day;
        private final boolean actualCost;

        ByBasis(LocalDate day, boolean actualCost) {
            this.day = day;
            this.actualCost = actualCost;
        }

        @Override
        public DayTerms band(BandBasis basis) {
            return salaried(salaries.of(basis, day), RateUnit.HOUR);
        }

        @Override
        public DayTerms salariedGp(SalariedGpBasis basis) {
            return salaried(salaries.of(basis, day), basis.unit());
        }

        @Override
        public DayTerms ownSalary(OwnSalaryBasis basis) {
            return ownSalary.isPresent()
                    ? salaried(LookupResult.found(Salary.own(ownSalary.get())), basis.unit())
                    : new DayTerms.Unpaid(RejectionReason.FIGURE_NOT_GIVEN, "the person's salary was not given");
        }

        @Override
        public DayTerms fixedRate(FixedRateBasis basis) {
            UnitRate rate = UnitRate.stated(basis.hourly(), RateUnit.HOUR);
            CalculationStep step = CalculationStep.exact("hourly rate", "fixed: " + basis.reason(), basis.hourly());
            return terms(onCosts.on(day, Optional.empty(), RateUnit.HOUR)
                    .map(costs -> new PricedTerms(
                            "fixed rate",
                            Optional.empty(),
                            Optional.empty(),
                            rate,
                            null,
                            List.of(step),
                            List.of(),
                            costs,
                            terms.expenses(),
                            actualCost))
                    .map(TermsFinder.this::raisedAfterRounding));
        }

        @Override
        public DayTerms flatAmount(FlatAmountBasis basis) {
            return terms(onCosts.on(day, Optional.empty(), RateUnit.HOUR)
                    .map(costs -> new PricedTerms(
                            "flat amount",
                            Optional.empty(),
                            Optional.empty(),
                            null,
                            basis,
                            List.of(),
                            List.of(),
                            costs,
                            terms.expenses(),
                            false)));
        }

        @Override
        public DayTerms actualCost(ActualCostBasis basis) {
            return basis.upTo().accept(new ByBasis(day, true));
        }

        private DayTerms salaried(LookupResult<Salary> found, RateUnit unit) {
            return terms(found.flatMap(
                    salary -> onCosts.on(day, Optional.of(salary), unit).map(costs -> priced(salary, unit, costs))));
        }

        private PricedTerms priced(Salary salary, RateUnit unit, List<OnCostTerms> costs) {
            UnitRate rate = shown(salary, UnitRate.ofAnnual(salary.annual(), unit, salary.hours()));
            String what = switch (unit) {
                case HOUR -> "hourly rate";
                case SESSION -> "rate of a session";
            };
            CalculationStep step = CalculationStep.rateOf(salary.shown(), salary.hours(), what, rate);
            PricedTerms basic = new PricedTerms(
                    salary.grade(),
                    salary.band(),
                    salary.published(),
                    rate,
                    null,
                    List.of(step),
                    salary.rows(),
                    costs,
                    terms.expenses(),
                    actualCost);
            return switch (scheme.rateRounding()) {
                case BEFORE_ENHANCEMENT -> raisedAfterRounding(basic);
                case AFTER_ENHANCEMENT -> raisedBeforeRounding(basic, salary);
            };
        }
    }

    /** Six decimals of a rate reveal the salary to the pound, so a person's own leaves the rounded rate only. */
    private static UnitRate shown(Salary salary, UnitRate exact) {
        return salary.published().isPresent() ? exact : UnitRate.stated(exact.amount(), exact.unit());
    }

    private DayTerms terms(LookupResult<PricedTerms> found) {
        return found.match(this::verified, problem -> new DayTerms.Unpaid(RejectionReason.NO_RATE, problem.message()));
    }

    private PricedTerms raisedAfterRounding(PricedTerms basic) {
        return terms.enhancement()
                .map(enhancement -> basic.withRate(
                        "enhanced rate",
                        basic.timeRate().amount().display() + raised(enhancement),
                        basic.timeRate().raisedBy(enhancement.percent())))
                .orElse(basic);
    }

    private PricedTerms raisedBeforeRounding(PricedTerms basic, Salary salary) {
        RateUnit unit = basic.timeRate().unit();
        return terms.enhancement()
                .map(enhancement -> basic.withRate(
                        "enhanced rate",
                        CalculationStep.divided(salary.shown(), salary.hours(), unit) + raised(enhancement),
                        shown(
                                salary,
                                UnitRate.ofAnnualRaisedBy(
                                        enhancement.percent(), salary.annual(), unit, salary.hours()))))
                .orElse(basic);
    }

    private static String raised(Enhancement enhancement) {
        return " raised by " + enhancement.percent().toPlainString() + "% (" + enhancement.reason() + ")";
    }

    private DayTerms verified(PricedTerms priced) {
        return priced.allRows()
                .filter(row -> scheme.verifiedRatesOnly() && !row.verification().verified())
                .findFirst()
                .<DayTerms>map(
                        row -> new DayTerms.Unpaid(RejectionReason.UNVERIFIED_RATE, "is not verified: " + row.text()))
                .orElse(priced);
    }
}
