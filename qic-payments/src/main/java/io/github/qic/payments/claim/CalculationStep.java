package io.github.qic.payments.claim;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.claim.Working.RateTimesMinutes;
import io.github.qic.payments.claim.Working.ShareOfPay;
import io.github.qic.payments.claim.Working.Stated;
import io.github.qic.payments.pay.ContractHours;
import io.github.qic.payments.pay.RateUnit;
import io.github.qic.payments.pay.UnitRate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * One step of a calculation, such as {@code hourly rate: £31,383.00 / 52.143 / 37.5 = 16.049709, rounded to £16.05}. Steps are
 * equal if they say the same.
 */
@JsonPropertyOrder({"what", "formula", "unrounded", "result"})
public final class CalculationStep {
    private final String what;
    private final Working working;
    private final Money result;

    private CalculationStep(String what, Working working, Money result) {
        this.what = Objects.requireNonNull(what, "what");
        this.working = working;
        this.result = result;
    }

    /**
     * {@return a step}
     *
     * @param what the name of the result
     * @param formula the formula with all its figures
     * @param unrounded the result in pounds before rounding, to six decimals
     * @param result the result, rounded half up to the penny
     * @throws InvalidValueException if a text is blank or the result more than {@link Money#MAX}
     */
    @JsonCreator
    public static CalculationStep of(
            @JsonProperty(value = "what", required = true) String what,
            @JsonProperty(value = "formula", required = true) String formula,
            @JsonProperty(value = "unrounded", required = true) BigDecimal unrounded,
            @JsonProperty(value = "result", required = true) Money result) {
        Objects.requireNonNull(unrounded, "unrounded");
        Problems problems = new Problems();
        result.requireBounded(problems, "/result");
        problems.requireText(what, "/what")
                .requireText(formula, "/formula")
                .requireDecimal(unrounded, "/unrounded")
                .throwIfAny();
        return new CalculationStep(what, new Stated(formula, unrounded), result);
    }

    static CalculationStep exact(String what, String formula, Money result) {
        return of(what, formula, result.pounds(), result);
    }

    static CalculationStep rounded(String what, String formula, BigDecimal unrounded) {
        return of(what, formula, Working.shown(unrounded), Money.of(unrounded, RoundingMode.HALF_UP));
    }

    static CalculationStep rate(String what, String formula, UnitRate rate) {
        return of(what, formula, Working.shown(rate.unrounded()), rate.amount());
    }

    static CalculationStep rateOf(String salary, ContractHours hours, String what, UnitRate rate) {
        return rate(what, divided(salary, hours, rate.unit()), rate);
    }

    static String divided(String salary, ContractHours hours, RateUnit unit) {
        return salary + " / " + hours.weeksPerYear().toPlainString() + " / "
                + hours.perWeek(unit).toPlainString();
    }

    static CalculationStep time(String what, int minutes, UnitRate rate, Money result) {
        return new CalculationStep(what, new RateTimesMinutes(rate, minutes), result);
    }

    static CalculationStep share(OnCostTerms onCost, Money base, Money left, Money amount) {
        return new CalculationStep(onCost.kind().text(), new ShareOfPay(onCost, base, left), amount);
    }

    /** {@return the name of the result} */
    @JsonProperty
    public String what() {
        return what;
    }

    /** {@return the formula with all its figures} */
    @JsonProperty
    public String formula() {
        return working.formula();
    }

    /** {@return the result in pounds before rounding, to six decimals} */
    @JsonProperty
    public BigDecimal unrounded() {
        return working.unrounded();
    }

    /** {@return the result, rounded half up to the penny} */
    @JsonProperty
    public Money result() {
        return result;
    }

    /** {@return the step in one line} */
    public String text() {
        boolean exact = unrounded().compareTo(result.pounds()) == 0;
        return what + ": " + formula() + " = "
                + (exact ? result.display() : unrounded().toPlainString() + ", rounded to " + result.display());
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof CalculationStep step
                        && what.equals(step.what)
                        && result.equals(step.result)
                        && unrounded().equals(step.unrounded())
                        && formula().equals(step.formula()));
    }

    @Override
    public int hashCode() {
        return 31 * what.hashCode() + result.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
