package io.github.qic.payments.claim;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out what the terms of a rule come to on a day. */
final class TermsFinder {
    private final PayTerms terms;
    private final Optional<Money> ownSalary;
    private final boolean verifiedOnly;
    private final SalaryFinder salaries;
    private final OnCostFinder extras;

    TermsFinder(PayTerms terms, Pricing pricing, Optional<Money> ownSalary) {
        this.terms = terms;
        this.ownSalary = ownSalary;
        this.verifiedOnly = pricing.scheme().verifiedRatesOnly();
        this.salaries = new SalaryFinder(pricing.tables(), pricing.knownOn());
        this.extras = new OnCostFinder(terms, pricing.tables(), salaries);
    }

    DayTerms on(LocalDate day) {
        boolean actualCost = terms.basis() instanceof ActualCostBasis;
        PayBasis basis = terms.basis() instanceof ActualCostBasis actual ? actual.upTo() : terms.basis();
        if (basis instanceof OwnSalaryBasis && ownSalary.isEmpty()) {
            return new UnpaidTerms(RejectionReason.FIGURE_NOT_GIVEN, "the person's salary was not given");
        }
        try {
            PricedTerms found = basis instanceof FixedRateBasis fixed
                    ? fixed(fixed, actualCost, day)
                    : salaried(salary(basis, day), unit(basis), actualCost, day);
            return verifiedOnly ? verified(found) : found;
        } catch (InvalidValueException e) {
            return new UnpaidTerms(RejectionReason.NO_RATE, e.problems().get(0).message());
        }
    }

    private Salary salary(PayBasis basis, LocalDate day) {
        if (basis instanceof BandBasis band) {
            return salaries.of(band, day);
        }
        if (basis instanceof SalariedGpBasis gp) {
            return salaries.of(gp, day);
        }
        return new Salary(ownSalary.orElseThrow(), "own salary", "own salary", Optional.empty(), List.of());
    }

    private static RateUnit unit(PayBasis basis) {
        if (basis instanceof SalariedGpBasis gp) {
            return gp.unit();
        }
        return basis instanceof OwnSalaryBasis own ? own.unit() : RateUnit.HOUR;
    }

    private PricedTerms salaried(Salary salary, RateUnit unit, boolean actualCost, LocalDate day) {
        UnitRate exact = UnitRate.ofAnnual(salary.annual(), unit);
        // Six decimals of a rate give the salary away to the pound, so an own salary leaves the rounded rate only.
        UnitRate rate = salary.rows().isEmpty() ? UnitRate.stated(exact.amount(), unit) : exact;
        List<CalculationStep> steps =
                new ArrayList<>(List.of(CalculationStepWriter.salary(rateName(unit), salary.shown(), rate)));
        UnitRate enhanced = enhanced(rate, steps);
        return new PricedTerms(
                salary.grade(),
                salary.band(),
                salary.rows().isEmpty() ? Optional.empty() : Optional.of(salary.annual()),
                enhanced,
                List.copyOf(steps),
                salary.rows(),
                extras.on(day, Optional.of(salary), unit),
                actualCost);
    }

    private PricedTerms fixed(FixedRateBasis basis, boolean actualCost, LocalDate day) {
        UnitRate rate = UnitRate.stated(basis.hourly(), RateUnit.HOUR);
        List<CalculationStep> steps = new ArrayList<>(List.of(
                new CalculationStep("hourly rate", "fixed: " + basis.reason(), rate.unrounded(), rate.amount())));
        UnitRate enhanced = enhanced(rate, steps);
        return new PricedTerms(
                "fixed rate",
                Optional.empty(),
                Optional.empty(),
                enhanced,
                List.copyOf(steps),
                List.of(),
                extras.on(day, Optional.empty(), RateUnit.HOUR),
                actualCost);
    }

    private UnitRate enhanced(UnitRate rate, List<CalculationStep> steps) {
        if (terms.enhancement().isEmpty()) {
            return rate;
        }
        var enhancement = terms.enhancement().get();
        UnitRate raised = rate.raisedBy(enhancement.percent());
        steps.add(new CalculationStep(
                "enhanced rate",
                rate.amount().display() + " raised by " + enhancement.percent().toPlainString() + "% ("
                        + enhancement.reason() + ")",
                CalculationStepWriter.shown(raised.unrounded()),
                raised.amount()));
        return raised;
    }

    private static String rateName(RateUnit unit) {
        return unit == RateUnit.HOUR ? "hourly rate" : "rate of a session";
    }

    private static DayTerms verified(PricedTerms terms) {
        return PayRowReferences.of(terms)
                .filter(row -> !row.verification().verified())
                .findFirst()
                .<DayTerms>map(
                        row -> new UnpaidTerms(RejectionReason.UNVERIFIED_RATE, "is not verified: " + row.text()))
                .orElse(terms);
    }
}
