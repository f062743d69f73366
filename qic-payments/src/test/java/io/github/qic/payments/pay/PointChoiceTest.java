package io.github.qic.payments.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointChoiceTest {
    /** Salaries from the table; the midpoint of band 5 in 2016/17 is half of 24,304 and 25,298. */
    @ParameterizedTest
    @CsvSource({
        "7, 2016-09-14, entry, 31383", "7, 2016-09-14, top, 41373", "7, 2016-09-14, midpoint, 36250",
        "5, 2016-09-14, midpoint, 24801", "4, 2016-09-14, midpoint, 21052", "7, 2016-09-14, years 0, 31383",
        "7, 2016-09-14, years 3, 35225", "7, 2016-09-14, years 40, 41373", "7, 2016-09-14, step point 30, 36250",
        "5, 2020-05-01, midpoint, 26970", "5, 2020-05-01, years 3, 26970", "5, 2020-05-01, top, 30615",
        "2, 2024-05-01, midpoint, 23615", "3, 2024-05-01, midpoint, 24872.50"
    })
    void a_choice_picks_its_point(String band, LocalDate day, String choice, String annual) {
        var scale = PayTables.standard().agendaForChange().on(Band.of(band).toString(), day);
        assertThat(PointChoice.of(choice).salaryFrom(scale).orElseThrow().annual())
                .isEqualTo(Money.of(annual));
    }

    @Test
    void a_transitional_point_is_paid_only_by_name() {
        var scale = PayTables.standard().agendaForChange().on("band 6", LocalDate.of(2020, 5, 1));
        assertThat(PointChoice.of("step transitional point, existing staff only")
                        .salaryFrom(scale)
                        .orElseThrow()
                        .annual())
                .isEqualTo(Money.of("33779"));
        assertThat(PointChoice.midpoint().salaryFrom(scale).orElseThrow().annual())
                .isEqualTo(Money.of("33176"));
    }

    @Test
    void a_step_the_year_does_not_have_is_refused_with_those_it_has() {
        var scale = PayTables.standard().agendaForChange().on("band 3", LocalDate.of(2024, 5, 1));
        assertThatThrownBy(() -> PointChoice.step("point 6").salaryFrom(scale).orElseThrow())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("<2 years, 2+ years");
    }

    @ParameterizedTest
    @CsvSource({"Entry", "years", "years -1", "years 61", "years 1000", "step", "bottom", "''"})
    void other_words_are_refused(String text) {
        assertThatThrownBy(() -> PointChoice.of(text)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " point 6", "point\u202e6"})
    void a_step_that_could_not_be_read_back_is_refused(String name) {
        assertThatThrownBy(() -> PointChoice.step(name)).isInstanceOf(InvalidValueException.class);
        assertThat(PointChoice.of(PointChoice.step("<2 years").text())).isEqualTo(PointChoice.step("<2 years"));
    }

    @Test
    void half_a_penny_midway_is_rounded_up() {
        assertThat(PointChoice.midpoint()
                        .salaryFrom(List.of(point("100.01"), point("100.02")))
                        .orElseThrow()
                        .annual())
                .isEqualTo(Money.of("100.02"));
    }

    /** £37,000 and £36,000 are £19.18 an hour each for 37 and 36 hours; midway would be £36,500 for 36 hours, £19.44. */
    @Test
    void there_is_no_midpoint_between_points_of_different_hours() {
        List<PayPoint> scale = List.of(point("36000", "36"), point("37000", "37"));
        assertThatThrownBy(() -> PointChoice.midpoint().salaryFrom(scale).orElseThrow())
                .hasMessage("has no midpoint between points of 36 hours a week, 52.143 weeks a year and of "
                        + "37 hours a week, 52.143 weeks a year: name the step instead");
        assertThat(PointChoice.midpoint()
                        .salaryFrom(List.of(point("36000", "37.0"), point("37000", "37")))
                        .orElseThrow()
                        .annual())
                .isEqualTo(Money.of("36500"));
    }

    private static PayPoint point(String annual, String hours) {
        PayPoint standard = point(annual);
        return new PayPoint(
                standard.band(),
                standard.name(),
                standard.minYears(),
                standard.annual(),
                ContractHours.of(hours),
                standard.effective(),
                standard.source());
    }

    private static PayPoint point(String annual) {
        return point(annual, 0, annual);
    }

    private static PayPoint point(String name, int years, String annual) {
        return new PayPoint(
                Band.BAND_5,
                name,
                OptionalInt.of(years),
                Money.of(annual),
                new DateRange(LocalDate.of(2030, 4, 1), LocalDate.of(2031, 3, 31)),
                new RowSource(Verification.UNCONFIRMED, "made up"));
    }

    @Test
    void a_band_of_transitional_points_only_needs_the_name_of_a_step() {
        PayPoint transitional = new PayPoint(
                Band.BAND_5,
                "kept",
                OptionalInt.empty(),
                Money.of("27416"),
                new DateRange(LocalDate.of(2020, 4, 1), LocalDate.of(2021, 3, 31)),
                new RowSource(Verification.UNCONFIRMED, "recalled"));
        assertThatThrownBy(() ->
                        PointChoice.entry().salaryFrom(List.of(transitional)).orElseThrow())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("name the step instead");
        assertThat(PointChoice.step("kept")
                        .salaryFrom(List.of(transitional))
                        .orElseThrow()
                        .annual())
                .isEqualTo(Money.of("27416"));
    }

    @Test
    void points_are_sorted_by_years_and_the_middle_of_an_odd_number_is_one_row() {
        var scale = new ArrayList<>(PayTables.standard().agendaForChange().on("band 7", LocalDate.of(2016, 9, 14)));
        Collections.reverse(scale);
        assertThat(PointChoice.entry().salaryFrom(scale).orElseThrow().annual()).isEqualTo(Money.of("31383"));
        assertThat(PointChoice.years(60).salaryFrom(scale).orElseThrow().annual())
                .isEqualTo(Money.of("41373"));
        assertThat(PointChoice.midpoint().salaryFrom(scale).orElseThrow().rows())
                .hasSize(1);
    }

    @Test
    void the_top_is_the_point_reached_last_even_if_another_pays_more() {
        List<PayPoint> scale = List.of(point("after 5 years", 5, "100"), point("at once", 0, "200"));
        assertThat(PointChoice.top().salaryFrom(scale).orElseThrow().annual()).isEqualTo(Money.of("100"));
        assertThat(PointChoice.years(4).salaryFrom(scale).orElseThrow().annual())
                .isEqualTo(Money.of("200"));
        assertThat(PointChoice.years(5).salaryFrom(scale).orElseThrow().annual())
                .isEqualTo(Money.of("100"));
    }

    @Test
    void a_step_has_a_name_of_at_most_100_characters() {
        assertThat(PointChoice.step("x".repeat(100)).text()).hasSize(105);
        assertThatThrownBy(() -> PointChoice.step("x".repeat(101))).isInstanceOf(InvalidValueException.class);
    }
}
