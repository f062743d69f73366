package io.github.qic.payments.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedRowsTest {
    private static final DateRange YEAR = new DateRange(LocalDate.of(2030, 4, 1), LocalDate.of(2031, 3, 31));
    private static final RowSource SOURCE = new RowSource(Verification.OFFICIAL, "circular");
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUGE = new BigDecimal("1E+400000000");

    static Stream<Arguments> rows() {
        return Stream.of(
                refused("/name", () -> point(" ", "60000")),
                refused("/annual", () -> point("entry", "0")),
                refused("/maximum", () -> new SalaryRange(Money.of("2"), Money.of("1"), YEAR, SOURCE)),
                refused("/minimum", () -> new SalaryRange(Money.ZERO, Money.of("1"), YEAR, SOURCE)),
                refused("/percent", () -> supplement(HUGE, "1", "2")),
                refused("/maximum", () -> supplement(TEN, "2", "1")),
                refused("/minimum", () -> supplement(TEN, "-1", "1")),
                refused("/percent", () -> insurance(TEN.negate(), "1")),
                refused("/weeklyThreshold", () -> insurance(TEN, "-1")),
                refused(
                        "/monthlyThreshold",
                        () -> new NationalInsurance(TEN, Money.ZERO, Money.of("-1"), Money.ZERO, YEAR, SOURCE)),
                refused(
                        "/annualThreshold",
                        () -> new NationalInsurance(TEN, Money.ZERO, Money.ZERO, Money.of("-1"), YEAR, SOURCE)),
                refused("/contribution", () -> new NhsPension(HUGE, TEN, TEN, TEN, YEAR, SOURCE)),
                refused("/levy", () -> new NhsPension(TEN, HUGE, TEN, TEN, YEAR, SOURCE)),
                refused("/full", () -> new NhsPension(TEN, TEN, HUGE, TEN, YEAR, SOURCE)),
                refused("/collected", () -> new NhsPension(TEN, TEN, TEN, HUGE, YEAR, SOURCE)),
                refused("/hourly", () -> new LivingWage(Money.ZERO, 21, YEAR, SOURCE)),
                refused("/fromAge", () -> new LivingWage(Money.of("1"), 15, YEAR, SOURCE)),
                refused("/fromAge", () -> new LivingWage(Money.of("1"), 101, YEAR, SOURCE)),
                refused("/percent", () -> new OnCostRate(OnCostItem.APPRENTICESHIP_LEVY, HUGE, "all", YEAR, SOURCE)),
                refused("/sundayAndHoliday", () -> new UnsocialHours(Band.BAND_2, TEN, HUGE, YEAR, SOURCE)),
                refused("/effectiveFrom", () -> award(LocalDate.of(2201, 1, 1), LocalDate.of(2030, 5, 1))),
                refused("/announcedOn", () -> award(LocalDate.of(2030, 4, 1), LocalDate.of(1899, 12, 31))),
                refused("/day", () -> new BankHoliday(LocalDate.of(2201, 1, 1), "New Year", SOURCE)),
                refused("/text", () -> new RowSource(Verification.OFFICIAL, "")),
                refused("/version", () -> new TableId("own", " ")),
                refused("/to", () -> new DateRange(LocalDate.of(2030, 4, 2), LocalDate.of(2030, 4, 1))),
                refused("/amount", () -> UnitRate.stated(Money.of("-1"), RateUnit.HOUR)));
    }

    private static Arguments refused(String path, ThrowingCallable call) {
        return Arguments.of(path, call);
    }

    private static PayPoint point(String name, String annual) {
        return new PayPoint(Band.BAND_7, name, OptionalInt.of(0), Money.of(annual), YEAR, SOURCE);
    }

    private static PayAward award(LocalDate from, LocalDate announced) {
        return new PayAward(from, Optional.of(announced), Optional.empty(), SOURCE);
    }

    private static AreaSupplement supplement(BigDecimal percent, String minimum, String maximum) {
        return new AreaSupplement(HighCostArea.INNER, percent, Money.of(minimum), Money.of(maximum), YEAR, SOURCE);
    }

    private static NationalInsurance insurance(BigDecimal percent, String threshold) {
        return new NationalInsurance(percent, Money.of(threshold), Money.of("1"), Money.of("1"), YEAR, SOURCE);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void an_impossible_row_is_refused_with_its_path(String path, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessageStartingWith(path + ":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1000", "1E+3", "0.000001"})
    void a_percentage_is_at_least_0_and_at_most_1000_with_six_decimals(String percent) {
        BigDecimal figure = new BigDecimal(percent);
        assertThat(new UnsocialHours(Band.BAND_2, figure, figure, YEAR, SOURCE).saturdayAndNight())
                .isEqualTo(figure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.000001", "1000.000001", "1E+4", "0E+4", "0.0000001"})
    void any_other_percentage_is_refused(String percent) {
        assertThatThrownBy(() -> new UnsocialHours(Band.BAND_2, new BigDecimal(percent), TEN, YEAR, SOURCE))
                .hasMessage("/saturdayAndNight: must be a percentage from 0 to 1000 with at most 6 decimals");
    }

    @Test
    void bounds_may_be_the_same_and_a_threshold_or_rate_may_be_zero() {
        assertThat(new SalaryRange(Money.of("0.01"), Money.of("0.01"), YEAR, SOURCE).series())
                .isEqualTo("salaried GP");
        assertThat(supplement(TEN, "0", "0").series()).isEqualTo("inner");
        assertThat(new NationalInsurance(TEN, Money.ZERO, Money.ZERO, Money.ZERO, YEAR, SOURCE).series())
                .isEqualTo("employer");
        assertThat(UnitRate.stated(Money.ZERO, RateUnit.HOUR).forMinutes(60)).isEqualTo(Money.ZERO);
        assertThat(new LivingWage(Money.of("0.01"), 16, YEAR, SOURCE).series()).isEqualTo("national living wage");
        assertThat(new LivingWage(Money.of("0.01"), 100, YEAR, SOURCE).fromAge())
                .isEqualTo(100);
    }

    @Test
    void a_source_says_whether_the_figure_was_read_and_whether_another_differs() {
        assertThat(Stream.of(Verification.values()).filter(Verification::verified))
                .containsExactly(Verification.OFFICIAL, Verification.PUBLISHED);
        assertThat(SOURCE.verified()).isTrue();
        assertThat(SOURCE.disputed()).isFalse();
        RowSource recalled = new RowSource(Verification.UNCONFIRMED, "recalled, in conflict with a circular");
        assertThat(recalled.verified()).isFalse();
        assertThat(recalled.disputed()).isTrue();
    }

    @Test
    void a_row_is_called_by_its_series_and_its_step_if_it_has_one() {
        assertThat(point("entry", "60000").label()).isEqualTo("band 7 entry");
        assertThat(supplement(TEN, "1", "2").label()).isEqualTo("inner");
    }
}
