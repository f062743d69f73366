package io.github.qic.pdsa.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.valid.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BurdenTest {
    // By hand: 365.25 / 12 = 30.4375 days a month; 30.4375 / 7 = 4.348... weeks; 10 * 30.4375 = 304.375.
    @ParameterizedTest
    @CsvSource({"DAILY, 10, 304", "DAILY, 8, 244", "WEEKLY, 10, 43", "WEEKLY, 30, 130", "FORTNIGHTLY, 30, 65"})
    void minutes_a_month_follow_from_the_length_of_the_month(Frequency every, int minutes, long expected) {
        assertThat(every.minutesAMonth(minutes)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"MONTHLY, 7, 7", "QUARTERLY, 4, 1", "QUARTERLY, 5, 2", "MONTHLY, 0, 0"})
    void a_third_of_a_round_is_rounded_to_the_nearest_minute(Frequency every, int minutes, long expected) {
        assertThat(every.minutesAMonth(minutes)).isEqualTo(expected);
    }

    // New: 43 + 20 + 15; reused: 90.
    @Test
    void reused_data_are_no_new_burden() {
        Burden burden = Burden.of(plan());
        assertThat(burden.newMinutesAMonth()).isEqualTo(78);
        assertThat(burden.reusedMinutesAMonth()).isEqualTo(90);
    }

    @Test
    void a_light_plan_keeps_one_measure_of_each_kind_before_a_second_of_any() {
        ReducedMeasurementPlan light = ReducedMeasurementPlan.within(plan(), measures(), 60);
        assertThat(light.plan().measures())
                .extracting(m -> m.measure().value())
                .containsExactly("admissions", "reviewed", "workload");
        assertThat(light.leftOut()).extracting(Id::value).containsExactly("weight");
        assertThat(light.burden().newMinutesAMonth()).isEqualTo(35);
    }

    @Test
    void a_limit_of_zero_keeps_what_is_collected_anyway() {
        assertThat(ReducedMeasurementPlan.within(plan(), measures(), 0).plan().measures())
                .extracting(m -> m.measure().value())
                .containsExactly("admissions");
    }

    // Weekly 10 takes 43 minutes a month; the others are first: 20 + 15 + 43 = 78.
    @Test
    void a_limit_that_is_exactly_met_leaves_no_measure_out() {
        assertThat(ReducedMeasurementPlan.within(plan(), measures(), 78).leftOut())
                .isEmpty();
        assertThat(ReducedMeasurementPlan.within(plan(), measures(), 77).leftOut())
                .extracting(Id::value)
                .containsExactly("weight");
    }

    @Test
    void a_measure_of_unknown_kind_comes_last_and_of_equal_ones_the_earlier_is_kept() {
        List<Measure> known = measures().subList(0, 2);
        MeasurementPlan plan = plan().toBuilder()
                .measures(List.of(
                        planned("weight", Frequency.MONTHLY, 20).build(),
                        planned("admissions", Frequency.MONTHLY, 20).build(),
                        planned("reviewed", Frequency.MONTHLY, 5).build()))
                .build();
        assertThat(ReducedMeasurementPlan.within(plan, known, 20).plan().measures())
                .extracting(m -> m.measure().value())
                .containsExactly("weight");
        assertThat(ReducedMeasurementPlan.within(plan, known, 25).leftOut())
                .extracting(Id::value)
                .containsExactly("admissions");
    }

    /** Of 50,000 measures that take a minute each, the first half fits into 25,000 minutes. */
    @Test
    void a_plan_of_very_many_measures_is_reduced() {
        MeasurementPlan plan = plan().toBuilder()
                .measures(IntStream.range(0, 50_000)
                        .mapToObj(i -> planned("m" + i, Frequency.MONTHLY, 1).build())
                        .toList())
                .build();
        ReducedMeasurementPlan half = ReducedMeasurementPlan.within(plan, List.of(), 25_000);
        assertThat(half.plan().measures()).hasSize(25_000);
        assertThat(half.leftOut()).hasSize(25_000).startsWith(Id.of("m25000"));
    }

    private static MeasurementPlan plan() {
        return MeasurementPlan.builder()
                .firstDay(LocalDate.of(2017, 4, 1))
                .addMeasures(planned("weight", Frequency.WEEKLY, 10).build())
                .addMeasures(planned("admissions", Frequency.MONTHLY, 90)
                        .reusedFrom("commissioning return")
                        .build())
                .addMeasures(planned("reviewed", Frequency.MONTHLY, 20).build())
                .addMeasures(planned("workload", Frequency.MONTHLY, 15).build())
                .build();
    }

    private static PlannedMeasure.Builder planned(String measure, Frequency every, int minutes) {
        return PlannedMeasure.builder().measure(Id.of(measure)).every(every).minutes(minutes);
    }

    private static List<Measure> measures() {
        return List.of(
                measure("weight", MeasureKind.OUTCOME),
                measure("admissions", MeasureKind.OUTCOME),
                measure("reviewed", MeasureKind.PROCESS),
                measure("workload", MeasureKind.BALANCING));
    }

    private static Measure measure(String id, MeasureKind kind) {
        return Measure.builder()
                .id(Id.of(id))
                .name(id)
                .kind(kind)
                .values(ValueKind.QUANTITY)
                .better(Direction.NEITHER)
                .build();
    }
}
