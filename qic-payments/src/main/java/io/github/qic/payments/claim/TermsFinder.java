package io.github.qic.payments.claim;

import io.github.qic.core.money.Money;
import io.github.qic.payments.pay.LookupResult;
import io.github.qic.payments.pay.RateUnit;
import io.github.qic.payments.pay.UnitRate;
import io.github.qic.payments.scheme.ActualCostBasis;
import io.github.qic.payments.scheme.BandBasis;
import io.github.qic.payments.scheme.FixedRateBasis;
import io.github.qic.payments.scheme.OwnSalaryBasis;
import io.github.qic.payments.scheme.PayBasis;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.SalariedGpBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the rate, with on-costs, that the terms of a rule give on a day. */
final class TermsFinder {
    private final PayTerms terms;
    private final Optional<Money> ownSalary;
    private final boolean verifiedOnly;
    private final SalaryFinder salaries;
    private final OnCostFinder onCosts;

    TermsFinder(PayTerms terms, Optional<Money> ownSalary, boolean verifiedOnly, SalaryFinder salaries) {
        this.terms = terms;
        this.ownSalary = ownSalary;
        this.verifiedOnly = verifiedOnly;
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
                            List.of(step),
                            List.of(),
                            costs,
                            actualCost)));
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
            UnitRate exact = UnitRate.ofAnnual(salary.annual(), unit);
            boolean own = salary.published().isEmpty();
            // Six decimals of a rate reveal the salary to the pound, so an own salary leaves the rounded rate only.
            UnitRate rate = own ? UnitRate.stated(exact.amount(), unit) : exact;
            String what = switch (unit) {
                case HOUR -> "hourly rate";
                case SESSION -> "rate of a session";
            };
            CalculationStep step =
                    CalculationStep.rateOf(own ? "own salary" : salary.annual().display(), what, rate);
            return new PricedTerms(
                    salary.grade(),
                    salary.band(),
                    salary.published(),
                    rate,
                    List.of(step),
                    salary.rows(),
                    costs,
                    actualCost);
        }
    }

    private DayTerms terms(LookupResult<PricedTerms> found) {
        return found.map(this::enhanced)
                .match(this::verified, problem -> new DayTerms.Unpaid(RejectionReason.NO_RATE, problem.message()));
    }

    private PricedTerms enhanced(PricedTerms basic) {
        return terms.enhancement()
                .map(enhancement -> {
                    String formula = basic.rate().amount().display() + " raised by "
                            + enhancement.percent().toPlainString() + "% (" + enhancement.reason() + ")";
                    return basic.withRate("enhanced rate", formula, basic.rate().raisedBy(enhancement.percent()));
                })
                .orElse(basic);
    }

    private DayTerms verified(PricedTerms priced) {
        return priced.allRows()
                .filter(row -> verifiedOnly && !row.verification().verified())
                .findFirst()
                .<DayTerms>map(
                        row -> new DayTerms.Unpaid(RejectionReason.UNVERIFIED_RATE, "is not verified: " + row.text()))
                .orElse(priced);
    }
}
