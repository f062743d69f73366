package io.github.qic.payments.claim;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Problem;
import io.github.qic.payments.pay.Band;
import io.github.qic.payments.pay.LookupResult;
import io.github.qic.payments.pay.RateUnit;
import io.github.qic.payments.pay.UnitRate;
import io.github.qic.payments.scheme.ActualCostBasis;
import io.github.qic.payments.scheme.BandBasis;
import io.github.qic.payments.scheme.Enhancement;
import io.github.qic.payments.scheme.FixedRateBasis;
import io.github.qic.payments.scheme.OwnSalaryBasis;
import io.github.qic.payments.scheme.PayBasis;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.SalariedGpBasis;
import java.time.LocalDate;
import java.util.ArrayList;
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
                    : new UnpaidTerms(RejectionReason.FIGURE_NOT_GIVEN, "the person's salary was not given");
        }

        @Override
        public DayTerms fixedRate(FixedRateBasis basis) {
            return terms(BasicRate.fixed(basis), onCosts.on(day, Optional.empty(), RateUnit.HOUR));
        }

        @Override
        public DayTerms actualCost(ActualCostBasis basis) {
            return basis.upTo().accept(new ByBasis(day, true));
        }

        private DayTerms salaried(LookupResult<Salary> found, RateUnit unit) {
            return found.match(
                    salary -> terms(BasicRate.of(salary, unit), onCosts.on(day, Optional.of(salary), unit)),
                    TermsFinder::noRate);
        }

        private DayTerms terms(BasicRate basic, LookupResult<List<OnCostTerms>> costs) {
            return costs.match(found -> verified(priced(basic, found, actualCost)), TermsFinder::noRate);
        }
    }

    private static DayTerms noRate(Problem problem) {
        return new UnpaidTerms(RejectionReason.NO_RATE, problem.message());
    }

    /** A rate before any enhancement, and how it was found. */
    private record BasicRate(
            String grade,
            Optional<Band> band,
            Optional<Money> annual,
            UnitRate rate,
            CalculationStep step,
            List<PayRowReference> rows) {
        static BasicRate of(Salary salary, RateUnit unit) {
            UnitRate exact = UnitRate.ofAnnual(salary.annual(), unit);
            boolean own = salary.published().isEmpty();
            // Six decimals of a rate reveal the salary to the pound, so an own salary leaves the rounded rate only.
            UnitRate rate = own ? UnitRate.stated(exact.amount(), unit) : exact;
            String what = switch (unit) {
                case HOUR -> "hourly rate";
                case SESSION -> "rate of a session";
            };
            String shown = own ? "own salary" : salary.annual().display();
            return new BasicRate(
                    salary.grade(),
                    salary.band(),
                    salary.published(),
                    rate,
                    CalculationStep.rateOf(shown, what, rate),
                    salary.rows());
        }

        static BasicRate fixed(FixedRateBasis basis) {
            return new BasicRate(
                    "fixed rate",
                    Optional.empty(),
                    Optional.empty(),
                    UnitRate.stated(basis.hourly(), RateUnit.HOUR),
                    CalculationStep.exact("hourly rate", "fixed: " + basis.reason(), basis.hourly()),
                    List.of());
        }
    }

    private PricedTerms priced(BasicRate basic, List<OnCostTerms> costs, boolean actualCost) {
        UnitRate rate = basic.rate();
        List<CalculationStep> steps = new ArrayList<>(List.of(basic.step()));
        if (terms.enhancement().isPresent()) {
            Enhancement enhancement = terms.enhancement().get();
            rate = rate.raisedBy(enhancement.percent());
            String formula = basic.rate().amount().display() + " raised by "
                    + enhancement.percent().toPlainString() + "% (" + enhancement.reason() + ")";
            steps.add(CalculationStep.rate("enhanced rate", formula, rate));
        }
        return new PricedTerms(
                basic.grade(), basic.band(), basic.annual(), rate, List.copyOf(steps), basic.rows(), costs, actualCost);
    }

    private DayTerms verified(PricedTerms priced) {
        return priced.allRows()
                .filter(row -> verifiedOnly && !row.verification().verified())
                .findFirst()
                .<DayTerms>map(
                        row -> new UnpaidTerms(RejectionReason.UNVERIFIED_RATE, "is not verified: " + row.text()))
                .orElse(priced);
    }
}
