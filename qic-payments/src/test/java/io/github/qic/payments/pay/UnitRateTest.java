package io.github.qic.payments.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitRateTest {
    /** Computed with Python's decimal module: annual / 52.143 / 37.5 or / 9, half up; minutes x rate / 60 or / 250. */
    @ParameterizedTest
    @CsvSource({
        "31383, HOUR, 16.05, 90, 24.08",
        "31383, HOUR, 16.05, 180, 48.15",
        "31383, HOUR, 16.05, 1, 0.27",
        "21909, HOUR, 11.20, 100, 18.67",
        "19217, HOUR, 9.83, 150, 24.58",
        "22458, HOUR, 11.49, 90, 17.24",
        "55965, HOUR, 28.62, 250, 119.25",
        "55965, SESSION, 119.26, 250, 119.26",
        "55965, SESSION, 119.26, 125, 59.63",
        "84453, SESSION, 179.96, 180, 129.57",
        "56525, SESSION, 120.45, 300, 144.54",
        "84453, HOUR, 43.19, 90, 64.79"
    })
    void a_salary_becomes_a_rate_and_minutes_become_pay(
            String annual, RateUnit unit, String rate, int minutes, String pay) {
        UnitRate found = UnitRate.ofAnnual(Money.of(annual), unit);
        assertThat(found.amount()).isEqualTo(Money.of(rate));
        assertThat(found.forMinutes(minutes)).isEqualTo(Money.of(pay));
    }

    @Test
    void half_a_penny_is_rounded_up() {
        assertThat(UnitRate.stated(Money.of("10.31"), RateUnit.HOUR).forMinutes(90))
                .isEqualTo(Money.of("15.47"));
        assertThat(UnitRate.stated(Money.of("16.03"), RateUnit.HOUR).forMinutes(30))
                .isEqualTo(Money.of("8.02"));
    }

    /** By hand: 0.5, 1.5 and 0.496 pence. */
    @Test
    void half_a_penny_of_a_session_is_rounded_up() {
        assertThat(UnitRate.stated(Money.of("1.25"), RateUnit.SESSION).penceFor(1))
                .isEqualTo(1);
        assertThat(UnitRate.stated(Money.of("1.25"), RateUnit.SESSION).penceFor(3))
                .isEqualTo(2);
        assertThat(UnitRate.stated(Money.of("1.24"), RateUnit.SESSION).penceFor(1))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1E-999999999", "1E+40"})
    void a_rate_is_not_raised_by_a_percentage_of_more_digits_than_fit(String percent) {
        UnitRate rate = UnitRate.stated(Money.of("1.25"), RateUnit.HOUR);
        assertThatThrownBy(() -> rate.raisedBy(new BigDecimal(percent)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/percent: must be a decimal number of at most 40 digits");
    }

    /** By hand: 52.143 weeks of 30 hours are 1,564.29 hours, so £20,000.00 are 12.7853... an hour and 53.272... a session of 4 1/6 hours. */
    @Test
    void other_hours_make_another_rate() {
        ContractHours thirty = ContractHours.of("30");
        assertThat(UnitRate.ofAnnual(Money.of("20000"), RateUnit.HOUR, thirty).amount())
                .isEqualTo(Money.of("12.79"));
        assertThat(UnitRate.ofAnnual(Money.of("20000"), RateUnit.SESSION, thirty)
                        .amount())
                .isEqualTo(Money.of("53.27"));
        assertThat(thirty.perWeek(RateUnit.HOUR)).isEqualTo(new BigDecimal("30"));
        assertThat(thirty.perWeek(RateUnit.SESSION)).isEqualTo(new BigDecimal("7.2"));
        assertThat(thirty).hasToString("30 hours a week, 52.143 weeks a year");
    }

    /** Forty digits are the most of any figure. */
    @ParameterizedTest
    @ValueSource(strings = {"", "full time", "1e1", "00000000000000000000000000000000000000030"})
    void hours_are_a_number_of_few_digits(String text) {
        assertThatThrownBy(() -> ContractHours.of(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/hoursPerWeek: must be a number such as 37.5");
        assertThat(ContractHours.of("0".repeat(38) + "30").hoursPerWeek()).isEqualByComparingTo("30");
    }

    @Test
    void contract_hours_have_bounds() {
        assertThat(ContractHours.of("60").hoursPerWeek()).isEqualByComparingTo("60");
        assertThat(ContractHours.of("0.0001").hoursPerWeek()).isEqualByComparingTo("0.0001");
        assertThat(new ContractHours(new BigDecimal("60"), new BigDecimal("53")).weeksPerYear())
                .isEqualByComparingTo("53");
        assertThatThrownBy(() -> new ContractHours(new BigDecimal("60.0001"), new BigDecimal("53.0001")))
                .hasMessageContaining("/hoursPerWeek: must be greater than 0 and at most 60")
                .hasMessageContaining("/weeksPerYear: must be greater than 0 and at most 53");
        assertThatThrownBy(() -> new ContractHours(new BigDecimal("1"), new BigDecimal("0.00001")))
                .hasMessage("/weeksPerYear: must be greater than 0 and at most 53");
    }

    /** £20,000.00 and 83% are £36,600.00, 23.39719... an hour of 1,564.29; the rounded hour would give 12.79 x 1.83 = 23.4057. */
    @Test
    void a_raised_salary_is_rounded_once() {
        ContractHours thirty = ContractHours.of("30");
        UnitRate raised = UnitRate.ofAnnualRaisedBy(new BigDecimal("83"), Money.of("20000"), RateUnit.HOUR, thirty);
        assertThat(raised.amount()).isEqualTo(Money.of("23.40"));
        assertThat(raised.unrounded()).isEqualByComparingTo("23.397196");
    }

    /** Both quoted in public for 2026/27: £12.92 gives £18.22 at 41% and £23.64 at 83%. */
    @Test
    void an_enhancement_is_applied_to_the_rounded_rate() {
        UnitRate basic = UnitRate.ofAnnual(Money.of("25272"), RateUnit.HOUR);
        assertThat(basic.raisedBy(new BigDecimal("41")).amount()).isEqualTo(Money.of("18.22"));
        assertThat(basic.raisedBy(new BigDecimal("83")).amount()).isEqualTo(Money.of("23.64"));
        assertThat(basic.raisedBy(new BigDecimal("41")).unrounded()).isEqualByComparingTo("18.2172");
    }

    @Test
    void the_unrounded_rate_is_kept_beside_the_rounded_one() {
        assertThat(UnitRate.ofAnnual(Money.of("31383"), RateUnit.HOUR).unrounded())
                .isEqualByComparingTo("16.049709");
    }

    @Test
    void a_product_out_of_range_is_refused() {
        UnitRate huge = UnitRate.stated(Money.MAX, RateUnit.HOUR);
        assertThat(huge.forMinutes(60)).isEqualTo(Money.MAX);
        assertThatThrownBy(() -> huge.forMinutes(61)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> huge.penceFor(Integer.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    }
}
