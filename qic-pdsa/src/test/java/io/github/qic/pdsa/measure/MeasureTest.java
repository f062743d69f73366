package io.github.qic.pdsa.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.valid.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The validation of measures, plans, observations and expectations. */
class MeasureTest {
    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);

    @ParameterizedTest
    @CsvSource({
        "80, , 80, true, at least 80 %",
        "80, , 79.9, false, at least 80 %",
        ", 5, 5.0, true, at most 5 %",
        ", 5, 5.1, false, at most 5 %",
        "2, 4, 2, true, 2 to 4 %",
        "2, 4, 4, true, 2 to 4 %",
        "2, 4, 4.01, false, 2 to 4 %",
        "3, 3.0, 3.00, true, exactly 3 %",
        "3, 3.0, 2, false, exactly 3 %",
        "1E+3, , 1000, true, at least 1000 %"
    })
    void the_ends_of_an_expectation_count(
            BigDecimal atLeast, BigDecimal atMost, BigDecimal actual, boolean met, String text) {
        Expectation expected = Expectation.builder()
                .atLeast(Optional.ofNullable(atLeast))
                .atMost(Optional.ofNullable(atMost))
                .unit("%")
                .build();
        assertThat(expected.metBy(actual)).isEqualTo(met);
        assertThat(expected.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            falls per 1,000 resident days | 1000
            per 100 residents             | 100
            falls per 10000 bed days      | 10000
            falls per resident            | 1
            per 0 residents               | 1
            super 8                       | 1
            %                             | 1
            """)
    void a_unit_determines_the_multiplier(String unit, BigDecimal times) {
        assertThat(OperationalDefinition.builder()
                        .numerator("Falls")
                        .unit(unit)
                        .build()
                        .multiplier())
                .isEqualTo(times);
    }

    @Test
    void an_expectation_has_an_end_and_its_ends_do_not_cross() {
        assertThatThrownBy(() -> Expectation.builder().build()).hasMessage("must have atLeast, atMost or both");
        assertThatThrownBy(() -> Expectation.builder()
                        .atLeast(BigDecimal.TEN)
                        .atMost(BigDecimal.ONE)
                        .build())
                .hasMessage("/atMost: must not be below atLeast");
    }

    @Test
    void a_proportion_or_a_rate_needs_a_denominator_in_its_definition() {
        OperationalDefinition half =
                OperationalDefinition.builder().numerator("falls").build();
        assertThat(measure(ValueKind.COUNT).definition(half).build().definition())
                .isPresent();
        assertThatThrownBy(() -> measure(ValueKind.PROPORTION).definition(half).build())
                .hasMessage("/definition/denominator: is missing: a proportion or a rate needs one");
        assertThatThrownBy(() -> measure(ValueKind.RATE).definition(half).build())
                .hasMessage("/definition/denominator: is missing: a proportion or a rate needs one");
    }

    @Test
    void events_of_a_rate_may_be_more_than_its_exposure_and_a_quantity_may_be_negative() {
        assertThat(measure(ValueKind.RATE).build().problems(ratio(3, 2))).isEmpty();
        assertThat(measure(ValueKind.PROPORTION).build().problems(ratio(2, 2))).isEmpty();
        assertThat(measure(ValueKind.QUANTITY).build().problems(value(-3))).isEmpty();
        assertThat(measure(ValueKind.COUNT).build().problems(value(0))).isEmpty();
        assertThat(measure(ValueKind.TIME_BETWEEN).build().problems(value(-3)))
                .extracting(p -> p.toString())
                .containsExactly("/value: must not be negative: the measure is not a quantity");
    }

    @Test
    void an_observation_is_a_value_or_a_fraction_or_missed() {
        assertThat(value(3).figure()).hasValue(3);
        assertThat(ratio(1, 4).figure()).hasValue(0.25);
        assertThat(ratio(0, 0).figure()).isEmpty();
        assertThat(observation().build().figure()).isEmpty();
        assertThatThrownBy(() -> observation()
                        .value(BigDecimal.ONE)
                        .numerator(BigDecimal.ONE)
                        .denominator(BigDecimal.TEN)
                        .build())
                .hasMessage("/value: must not be given with a numerator");
        assertThatThrownBy(() -> observation()
                        .numerator(new BigDecimal(-1))
                        .denominator(new BigDecimal(-2))
                        .build())
                .hasMessage("/numerator: must not be negative\n/denominator: must not be negative");
    }

    @Test
    void a_measurement_plan_covers_its_first_and_its_last_day() {
        MeasurementPlan plan =
                MeasurementPlan.builder().firstDay(DAY).lastDay(DAY.plusDays(1)).build();
        assertThat(plan.covers(DAY.minusDays(1))).isFalse();
        assertThat(plan.covers(DAY)).isTrue();
        assertThat(plan.covers(DAY.plusDays(1))).isTrue();
        assertThat(plan.covers(DAY.plusDays(2))).isFalse();
        assertThat(plan.toBuilder().lastDay(Optional.empty()).build().covers(DAY.plusYears(9)))
                .isTrue();
        assertThatThrownBy(() -> plan.toBuilder().lastDay(DAY.minusDays(1)).build())
                .hasMessage("/lastDay: must not be before firstDay");
        assertThatThrownBy(() ->
                        plan.toBuilder().addMeasures(planned(5), planned(6)).build())
                .hasMessage("/measures/1/measure: is a duplicate: falls");
    }

    @Test
    void a_collection_takes_at_most_a_week() {
        assertThat(planned(0).minutes()).isZero();
        assertThat(planned(10_080).minutes()).isEqualTo(10_080);
        assertThatThrownBy(() -> planned(-1)).hasMessage("/minutes: must be 0 to 10080 (a week)");
        assertThatThrownBy(() -> planned(10_081)).hasMessage("/minutes: must be 0 to 10080 (a week)");
    }

    @Test
    void source_systems_have_their_usual_names() {
        assertThat(SourceSystem.EMIS_WEB.label()).isEqualTo("EMIS Web");
        assertThat(SourceSystem.SYSTMONE.label()).isEqualTo("SystmOne");
        assertThat(SourceSystem.HOSPITAL.label()).isEqualTo("hospital system");
        assertThat(SourceSystem.CARE_RECORD.label()).isEqualTo("care home record");
        assertThat(new SourceSystem("care-planning-app").label()).isEqualTo("care planning app");
        assertThatThrownBy(() -> new SourceSystem("EMIS Web")).hasMessage("must look like care-planning-app");
    }

    private static Measure.Builder measure(ValueKind values) {
        return Measure.builder()
                .id(Id.of("falls"))
                .name("Falls")
                .kind(MeasureKind.OUTCOME)
                .values(values)
                .better(Direction.DECREASE);
    }

    private static PlannedMeasure planned(int minutes) {
        return PlannedMeasure.builder()
                .measure(Id.of("falls"))
                .every(Frequency.WEEKLY)
                .minutes(minutes)
                .build();
    }

    private static Observation.Builder observation() {
        return Observation.builder().measure(Id.of("falls")).on(DAY);
    }

    private static Observation value(int value) {
        return observation().value(new BigDecimal(value)).build();
    }

    private static Observation ratio(int numerator, int denominator) {
        return observation()
                .numerator(new BigDecimal(numerator))
                .denominator(new BigDecimal(denominator))
                .build();
    }
}
