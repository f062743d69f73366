package io.github.qic.pdsa.chart.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.chart.ChartKind;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.measure.Direction;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.MeasureKind;
import io.github.qic.pdsa.measure.Observation;
import io.github.qic.pdsa.measure.OperationalDefinition;
import io.github.qic.pdsa.measure.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartAdviceTest {
    private static final Id<Measure> ID = Id.of("m1");

    private static Measure measure(ValueKind values) {
        return Measure.builder()
                .id(ID)
                .name("Falls")
                .kind(MeasureKind.OUTCOME)
                .values(values)
                .better(Direction.DECREASE)
                .definition(OperationalDefinition.builder()
                        .numerator("falls")
                        .denominator("resident days")
                        .unit("falls per 1,000 resident days")
                        .build())
                .build();
    }

    private static List<Observation> observations(double[] values, double[] denominators) {
        List<Observation> observations = new ArrayList<>();
        for (int i = values.length - 1; i >= 0; i--) {
            Observation.Builder one = Observation.builder()
                    .measure(ID)
                    .on(LocalDate.of(2023, 1, 1).plusMonths(i));
            BigDecimal value = BigDecimal.valueOf(values[i]);
            observations.add(
                    denominators.length == 0
                            ? one.value(value).build()
                            : one.numerator(value)
                                    .denominator(BigDecimal.valueOf(denominators[i]))
                                    .build());
        }
        return observations;
    }

    private static ChartAdvice advice(ValueKind kind, double[] values, double... denominators) {
        return ChartAdvice.of(measure(kind), observations(values, denominators));
    }

    private static double[] alternating(int n, double a, double b) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = i % 2 == 0 ? a : b;
        }
        return values;
    }

    @Test
    void few_values_make_a_run_chart() {
        ChartAdvice advice = advice(ValueKind.COUNT, alternating(11, 3, 5));
        assertThat(advice.options().kind()).isEqualTo(ChartKind.RUN);
        assertThat(advice.reasons()).first().isEqualTo("A run chart: 11 values are too few for limits, which need 12.");
        assertThat(advice(ValueKind.COUNT, alternating(1, 3, 5)).reasons())
                .first()
                .isEqualTo("A run chart: 1 value is too few for limits, which need 12.");
    }

    @Test
    void a_rate_is_shown_in_its_unit() {
        ChartAdvice advice = advice(ValueKind.RATE, alternating(12, 3, 5), alternating(12, 1000, 1200));
        assertThat(advice.options().kind()).isEqualTo(ChartKind.U);
        assertThat(advice.options().multiplier()).isEqualTo(1000);
        assertThat(advice.reasons()).contains("Shown per 1,000, according to the unit of the measure.");
        assertThat(advice.options().direction()).isEqualTo(Direction.DECREASE);
        assertThat(advice.series().label(0)).isEqualTo("2023-01-01");
        assertThat(advice.chart().value(0)).isEqualTo(3);
    }

    /** By hand: p is 0.4 or 0.6 around 0.5 with s = 0.005; each step of 40 s, over 1.128, is 35 times chance. */
    @Test
    void overdispersion_calls_for_laneys_limits() {
        ChartAdvice advice = advice(ValueKind.PROPORTION, alternating(14, 4000, 6000), alternating(14, 10000, 10000));
        assertThat(advice.options().kind()).isEqualTo(ChartKind.P_PRIME);
        assertThat(advice.reasons().get(0)).contains("differ 35.5 times as much as chance");
    }

    @Test
    void the_kind_follows_from_what_an_observation_is() {
        assertThat(advice(ValueKind.COUNT, alternating(12, 3, 5)).options().kind())
                .isEqualTo(ChartKind.C);
        assertThat(advice(ValueKind.QUANTITY, alternating(12, 3, 5)).options().kind())
                .isEqualTo(ChartKind.I);
        assertThat(advice(ValueKind.TIME_BETWEEN, alternating(12, 3, 5))
                        .options()
                        .kind())
                .isEqualTo(ChartKind.T);
        assertThat(advice(ValueKind.TIME_BETWEEN, alternating(12, 0, 5))
                        .options()
                        .kind())
                .isEqualTo(ChartKind.G);
        assertThat(advice(ValueKind.CASES_BETWEEN, alternating(12, 3, 5))
                        .options()
                        .kind())
                .isEqualTo(ChartKind.G);
        assertThat(advice(ValueKind.PROPORTION, alternating(12, 0.3, 0.5))
                        .options()
                        .kind())
                .isEqualTo(ChartKind.I);
    }

    @Test
    void every_advice_has_a_reason_and_a_chart() {
        for (ValueKind kind : ValueKind.values()) {
            double[] none = new double[0];
            double[] ten = alternating(12, 10, 10);
            ChartAdvice advice = advice(kind, alternating(12, 1, 2), kind.isRatio() ? ten : none);
            assertThat(advice.reasons()).as(kind.name()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(advice.chart().size()).isEqualTo(12);
        }
    }

    @Test
    void the_reasons_are_sentences() {
        assertThat(advice(ValueKind.QUANTITY, alternating(12, 3, 5)).reasons())
                .containsExactly(
                        "An I chart (XmR): each observation is one measured quantity.",
                        "Rules and limits as in Making Data Count for XmR charts.");
        assertThat(advice(ValueKind.COUNT, alternating(12, 1, 1)).reasons().get(0))
                .startsWith("A C chart: ");
    }

    @Test
    void observations_of_other_measures_and_missed_ones_do_not_count() {
        List<Observation> observations = new ArrayList<>(observations(alternating(12, 3, 5), new double[0]));
        observations.add(Observation.builder()
                .measure(Id.of("other"))
                .on(LocalDate.of(2023, 1, 1))
                .value(BigDecimal.ONE)
                .build());
        observations.add(Observation.builder()
                .measure(ID)
                .on(LocalDate.of(2022, 12, 1))
                .note("nobody available")
                .build());
        Series series = ChartAdvice.of(measure(ValueKind.COUNT), observations).series();
        assertThat(series.size()).isEqualTo(13);
        assertThat(series.value(0)).isNaN();
        assertThat(series.note(0)).contains("nobody available");
    }
}
