package io.github.qic.pdsa.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.pdsa.measure.Direction;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules in sigma by hand: the I charts have the centre 0 and limits of 3, so that a value is its number of sigma. */
class SigmaRulesTest {
    private static final double NAN = Double.NaN;
    private static final ChartOptions SIGMA = ChartOptions.builder()
            .kind(ChartKind.I)
            .direction(Direction.INCREASE)
            .centre(0)
            .lower(-3)
            .upper(3)
            .build();

    private static Chart chart(RuleSet rules, double... values) {
        return Chart.of(
                Series.withGaps("sigma", values), SIGMA.toBuilder().rules(rules).build());
    }

    private static List<List<Integer>> points(SignalRule rule, double... values) {
        return chart(RuleSet.of("one", rule), values).signals().stream()
                .map(Signal::points)
                .toList();
    }

    private static SignalRule beyond(int points, int of, double sigmas, boolean oneSide) {
        return new SignalRule.Beyond(points, of, sigmas, oneSide, "far from the centre");
    }

    @Test
    void the_points_beyond_carry_the_signal_wherever_the_others_are() {
        SignalRule rule = beyond(2, 3, 2, true);
        assertThat(points(rule, 0, 2.1, -1, 3.5, 0)).containsExactly(List.of(1, 3));
        assertThat(points(rule, 0, 2.1, NAN, 2.1, 0)).containsExactly(List.of(1, 3));
        assertThat(points(rule, 2.1, 2.1, 0, 0)).containsExactly(List.of(0, 1));
        assertThat(points(rule, 0, 2.1, 0, 0, 2.1)).isEmpty();
        assertThat(points(rule, 0, 2.1, -2.1, 0)).isEmpty();
        assertThat(points(rule, 0, 2, 2, 2)).isEmpty();
        assertThat(points(rule, 0, -2, -2, -2)).isEmpty();
    }

    @Test
    void windows_that_overlap_are_one_signal_and_those_of_the_other_side_another() {
        SignalRule rule = beyond(4, 5, 1, true);
        assertThat(points(rule, 0, 1.5, 1.5, 0, 1.5, 1.5, 1.5, 0)).containsExactly(List.of(1, 2, 4, 5, 6));
        assertThat(points(rule, 2, 2, 2, 2, -2, -2, -2, -2)).containsExactly(List.of(0, 1, 2, 3), List.of(4, 5, 6, 7));
        assertThat(points(rule, 2, 2, -2, -2, 2)).isEmpty();
        SignalRule two = beyond(2, 3, 2, true);
        assertThat(points(two, 2.5, 0, 2.5, 0, 2.5)).containsExactly(List.of(0, 2, 4));
        assertThat(points(two, 2.5, 0, 2.5, 0, 0, 2.5, 2.5)).containsExactly(List.of(0, 2), List.of(5, 6));
        assertThat(points(two, -2.5, 0, -2.5, 0, 0, -2.5, -2.5)).containsExactly(List.of(0, 2), List.of(5, 6));
    }

    /** The second phase begins with two points beyond, before a third fills its window. */
    @Test
    void a_signal_at_the_start_of_a_phase_has_no_points_of_the_one_before() {
        ChartOptions options = SIGMA.toBuilder()
                .rules(RuleSet.of("one", beyond(2, 3, 2, true)))
                .addRebases(Rebase.at("6", "moved"))
                .build();
        Chart chart = Chart.of(Series.of("sigma", 0, 2.1, 2.1, 0, 0, 2.1, 2.1, 0), options);
        assertThat(chart.signals()).extracting(Signal::points).containsExactly(List.of(1, 2), List.of(5, 6));
    }

    /** Around 10 with limits of 4 and 13, two sigma are 6 and 12. */
    @Test
    void a_sigma_of_fixed_limits_is_a_third_of_the_way_from_the_centre() {
        ChartOptions options = SIGMA.toBuilder()
                .centre(10)
                .lower(4)
                .upper(13)
                .rules(RuleSet.of("one", beyond(2, 2, 2, true)))
                .build();
        Chart chart = Chart.of(Series.of("sigma", 12.1, 12.1, 11.9, 11.9, 5.9, 5.9, 6.1, 6.1), options);
        assertThat(chart.signals()).extracting(Signal::points).containsExactly(List.of(0, 1), List.of(4, 5));
    }

    @Test
    void points_on_either_side_have_a_side_only_if_all_are_on_it() {
        RuleSet rules = RuleSet.of("mixture", beyond(4, 4, 1, false));
        Chart mixed = chart(rules, 2, -2, 2, -2);
        assertThat(mixed.signals()).singleElement().satisfies(signal -> {
            assertThat(signal.side()).isEqualTo(Side.NONE);
            assertThat(signal.points()).containsExactly(0, 1, 2, 3);
            assertThat(signal.text()).isEqualTo("far from the centre");
        });
        assertThat(mixed.variation(0)).isEqualTo(Variation.COMMON_CAUSE);
        assertThat(chart(rules, -2, -2, -2, -2).variation(0)).isEqualTo(Variation.CONCERN_LOW);
        assertThat(chart(rules, 2, 2, 2, 2).variation(0)).isEqualTo(Variation.IMPROVEMENT_HIGH);
    }

    @Test
    void points_that_hug_the_centre_line_are_a_signal_without_a_side() {
        SignalRule rule = new SignalRule.Within(4, 1, "hugs the centre");
        assertThat(points(rule, 2, 0.9, -0.9, 1, -1, 2)).containsExactly(List.of(1, 2, 3, 4));
        assertThat(points(rule, 2, 0.9, NAN, 1, -1, 2)).isEmpty();
        assertThat(points(rule, 2, 0.9, 1.1, 1, -1, 0)).isEmpty();
    }

    @Test
    void points_that_alternate_are_a_signal_until_a_tie_or_a_gap() {
        SignalRule rule = new SignalRule.Alternating(5);
        assertThat(points(rule, 0, 1, 0, 1, 0)).containsExactly(List.of(0, 1, 2, 3, 4));
        assertThat(points(rule, 0, 1, 2, 0, 1, 0, 1, 1, 0)).containsExactly(List.of(1, 2, 3, 4, 5, 6));
        assertThat(points(rule, 0, 1, 0, 0, 1, 0)).isEmpty();
        assertThat(points(rule, 0, 1, NAN, 0, 1, 0)).isEmpty();
    }

    /** Example of each rule as drawn in Nelson 1984, tests 1 to 8, and in the handbook of 1956. */
    @Test
    void each_rule_of_a_set_finds_its_pattern() {
        double[] shift = {-0.1, 0.1, 0.2, 0.1, 0.2, 0.1, 0.2, 0.1, 0.2, 0.1};
        double[] trend = {-0.5, -0.3, -0.1, 0.2, 0.4, 0.6};
        double[] alternating = new double[14];
        double[] hugging = new double[15];
        for (int i = 0; i < 15; i++) {
            alternating[i % 14] = i % 2 == 0 ? -1.5 : 0.5;
            hugging[i] = i % 4 < 2 ? 0.5 : -0.5;
        }
        double[] mixture = {1.1, -1.1, 1.1, -1.1, -1.1, 1.1, 1.1, -1.1};
        double[][] patterns = {
            {0, 3.1}, shift, trend, alternating, {0, 2.1, 0, 2.1}, {0, 1.1, 1.1, 0, 1.1, 1.1}, hugging, mixture
        };
        List<SignalRule> nelson = RuleSet.nelson().rules();
        for (int r = 0; r < patterns.length; r++) {
            assertThat(chart(RuleSet.nelson(), patterns[r]).signals())
                    .extracting(Signal::rule)
                    .containsExactly(nelson.get(r));
        }
        List<SignalRule> western = RuleSet.westernElectric().rules();
        double[][] fewer = {patterns[0], patterns[4], patterns[5], Arrays.copyOf(shift, 9)};
        for (int r = 0; r < fewer.length; r++) {
            assertThat(chart(RuleSet.westernElectric(), fewer[r]).signals())
                    .extracting(Signal::rule)
                    .containsExactly(western.get(r));
        }
        assertThat(chart(RuleSet.westernElectric(), Arrays.copyOf(shift, 8)).signals())
                .isEmpty();
    }

    /** 1 of 1 beyond 3 sigma is a point outside, and beyond 2 sigma one beyond the inner limits, on every kind of chart. */
    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void a_distance_in_sigma_is_that_of_the_limits(ChartKind kind) {
        Subgroups groups = Subgroups.by(CalendarUnit.DAY, "groups");
        double[] values = {7, 9, 8, 6, 20, 8, 7, 1, 9, 8, 7, 8, 30, 9, 7, 8};
        double[] denominators = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            denominators[i] = 40 + i % 3;
            for (int row = 0; row <= 2 + i % 2; row++) {
                groups.add(Reference.date(i + 1), values[i] * (1 + row));
            }
        }
        boolean subgroups = kind == ChartKind.XBAR || kind == ChartKind.S;
        Series series = subgroups ? groups.means() : Series.ratio("ratios", values, denominators);
        ChartOptions.Builder options = ChartOptions.builder().kind(kind);
        Chart outside = Chart.of(
                series,
                options.rules(RuleSet.of("outside", new SignalRule.Outside())).build());
        Chart three = Chart.of(
                series, options.rules(RuleSet.of("3", beyond(1, 1, 3, true))).build());
        Chart two = Chart.of(
                series, options.rules(RuleSet.of("2", beyond(1, 1, 2, true))).build());
        for (int i = 0; i < series.size(); i++) {
            assertThat(three.variation(i)).isEqualTo(outside.variation(i));
            boolean beyond = two.value(i) > two.innerUpper(i) || two.value(i) < two.innerLower(i);
            assertThat(two.variation(i) != Variation.COMMON_CAUSE).isEqualTo(beyond);
        }
    }

    @Test
    void a_rule_that_cannot_be_is_refused() {
        assertThatThrownBy(() -> new SignalRule.Beyond(0, -1, 11, true, " ")).hasMessage("""
                        /points: must be at least 1
                        /of: must be at least /points
                        /sigmas: must be from 0 to 10
                        /words: must not be blank""");
        assertThatThrownBy(() -> beyond(2, 101, 1, true)).hasMessage("/of: must be at most 100");
        assertThatThrownBy(() -> new SignalRule.Within(101, 0, "near"))
                .hasMessage("/points: must be at most 100\n/sigmas: must be above 0 and at most 10");
        assertThatThrownBy(() -> new SignalRule.Alternating(3)).hasMessage("/points: must be at least 4");
    }
}
