package io.github.qic.pdsa.internal.aim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.measure.Direction;
import io.github.qic.pdsa.measure.Expectation;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.MeasureKind;
import io.github.qic.pdsa.measure.Observation;
import io.github.qic.pdsa.measure.ValueKind;
import io.github.qic.pdsa.project.Aim;
import io.github.qic.pdsa.project.Hydration;
import io.github.qic.pdsa.project.Project;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AimedFigureTest {
    private static final Id<Measure> MEASURE = Id.of("m");

    private static AimedFigure aimed(
            ValueKind values,
            Direction better,
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal atMost,
            @Nullable String unit) {
        Project project = Hydration.project();
        Aim aim = project.aim().orElseThrow().toBuilder()
                .howMuch(Expectation.builder()
                        .measure(MEASURE)
                        .atLeast(Optional.ofNullable(atLeast))
                        .atMost(Optional.ofNullable(atMost))
                        .unit(Optional.ofNullable(unit))
                        .build())
                .build();
        Measure measure = Measure.builder()
                .id(MEASURE)
                .name("Measure")
                .kind(MeasureKind.OUTCOME)
                .values(values)
                .better(better)
                .build();
        return AimedFigure.of(project.toBuilder().addMeasures(measure).aim(aim).build())
                .orElseThrow();
    }

    /** A proportion above 1 can only be a percentage; 1 is all of them. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            INCREASE, 0.9, ,    ,             0.9
            INCREASE, 90,  ,    ,             0.9
            INCREASE, 1,   ,    ,             1
            INCREASE, 0.5, ,    %,            0.005
            INCREASE, 0.5, ,    of residents, 0.5
            DECREASE, ,    0.2, ,             0.2
            DECREASE, ,    20,  ,             0.2
            DECREASE, 0.5, 20,  ,             0.2
            INCREASE, 100, ,    %,            1
            """)
    void the_target_of_a_proportion_is_a_fraction_whether_the_aim_is_one_or_a_percentage(
            Direction better,
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal atMost,
            @Nullable String unit,
            double target) {
        assertThat(aimed(ValueKind.PROPORTION, better, atLeast, atMost, unit).target())
                .hasValue(target);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            INCREASE, 2, 5, 2
            INCREASE,  , 5, 5
            DECREASE, 2, 5, 5
            DECREASE, 2,  , 2
            NEITHER,  2,  , 2
            NEITHER,   , 5, 5
            DECREASE,  , 0, 0
            """)
    void the_target_is_the_end_that_improvement_has_to_reach(
            Direction better, @Nullable BigDecimal atLeast, @Nullable BigDecimal atMost, double target) {
        assertThat(aimed(ValueKind.COUNT, better, atLeast, atMost, null).target())
                .hasValue(target);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            COUNT,      NEITHER,  2,    5
            COUNT,      INCREASE, -1,
            RATE,       INCREASE, -1,
            PROPORTION, INCREASE, 100.1,
            PROPORTION, INCREASE, -0.5,
            """)
    void a_range_to_stay_within_and_what_no_observation_can_be_is_no_target(
            ValueKind values, Direction better, BigDecimal atLeast, @Nullable BigDecimal atMost) {
        assertThat(aimed(values, better, atLeast, atMost, null).target()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"QUANTITY, -2", "QUANTITY, 36.6", "TIME_BETWEEN, 30", "CASES_BETWEEN, 12"})
    void a_quantity_may_be_negative_and_other_figures_are_their_own_target(ValueKind values, BigDecimal atLeast) {
        assertThat(aimed(values, Direction.INCREASE, atLeast, null, null).target())
                .hasValue(atLeast.doubleValue());
    }

    /** At least 90 % of 20 people are 18. */
    @ParameterizedTest
    @CsvSource({"18, true", "17, false"})
    void an_observation_is_compared_in_the_unit_of_the_aim(BigDecimal numerator, boolean met) {
        Observation observation = Observation.builder()
                .measure(MEASURE)
                .on(LocalDate.of(2024, 1, 8))
                .numerator(numerator)
                .denominator(BigDecimal.valueOf(20))
                .build();
        AimedFigure ninety = aimed(ValueKind.PROPORTION, Direction.INCREASE, BigDecimal.valueOf(90), null, "%");
        assertThat(ninety.isMetBy(observation)).isEqualTo(met);
    }
}
