package io.github.qic.pdsa.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.pdsa.measure.Direction;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules by hand. The I charts have a fixed centre and fixed limits, so that nothing else matters. */
class RuleSetTest {
    private static final double NAN = Double.NaN;

    private static List<Signal> signals(RuleSet rules, double... values) {
        ChartOptions options = ChartOptions.builder()
                .kind(ChartKind.I)
                .rules(rules)
                .centre(0)
                .lower(-3)
                .upper(3)
                .build();
        return Chart.of(Series.withGaps("by hand", values), options).signals();
    }

    private static List<List<Integer>> points(SignalRule rule, double... values) {
        return signals(RuleSet.of("one", rule), values).stream()
                .map(Signal::points)
                .toList();
    }

    /** A long run is a shift, whose length depends on the number of useful points. */
    @Test
    void every_rule_has_its_own_words_except_a_long_run() {
        List<SignalRule> rules = List.of(
                new SignalRule.Outside(),
                new SignalRule.Shift(7, TieHandling.BREAKS),
                new SignalRule.Trend(7, TieHandling.BREAKS),
                new SignalRule.TwoInThree(false),
                new SignalRule.LongRun(),
                new SignalRule.FewCrossings(),
                new SignalRule.UnusualRuns(0.05),
                new SignalRule.Beyond(4, 5, 1, true, "far up or down"),
                new SignalRule.Within(15, 1, "hugs the centre"),
                new SignalRule.Alternating(14));
        assertThat(rules.stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrder(SignalRule.class.getPermittedSubclasses());
        assertThat(rules.stream().map(rule -> rule.scan().text(true, 7)).distinct())
                .hasSize(rules.size() - 1);
    }

    @Test
    void rules_of_nelson_say_whether_the_points_are_on_one_side() {
        List<SignalRule> nelson = RuleSet.nelson().rules();
        assertThat(nelson.get(5).scan().text(true, 5))
                .isEqualTo("4 of 5 consecutive points beyond 1 sigma on one side");
        assertThat(nelson.get(7).scan().text(true, 8))
                .isEqualTo("8 of 8 consecutive points beyond 1 sigma on either side");
    }

    @Test
    void a_shift_of_six_passes_over_points_on_the_median_and_missing_ones() {
        SignalRule shift = new SignalRule.Shift(6, TieHandling.IGNORED);
        assertThat(points(shift, -1, 1, 1, 0, 1, NAN, 1, 1, 1, -1)).containsExactly(List.of(1, 2, 4, 6, 7, 8));
        assertThat(points(shift, -1, 1, 1, 0, 1, NAN, 1, 1, -1)).isEmpty();
    }

    @Test
    void a_shift_of_seven_is_broken_by_a_point_on_the_mean_and_by_a_missing_one() {
        SignalRule shift = new SignalRule.Shift(7, TieHandling.BREAKS);
        assertThat(points(shift, 1, 1, 1, 1, 1, 1, 1)).containsExactly(List.of(0, 1, 2, 3, 4, 5, 6));
        assertThat(points(shift, 1, 1, 1, 0, 1, 1, 1, 1)).isEmpty();
        assertThat(points(shift, 1, 1, 1, NAN, 1, 1, 1, 1)).isEmpty();
    }

    @Test
    void a_trend_of_five_passes_over_equal_neighbours() {
        SignalRule trend = new SignalRule.Trend(5, TieHandling.IGNORED);
        assertThat(points(trend, 9, 1, 2, 2, 3, 4, 5, 4)).containsExactly(List.of(1, 2, 3, 4, 5, 6));
        assertThat(points(trend, 9, 1, 2, 2, 3, 4, 4)).isEmpty();
        assertThat(points(trend, 5, 4, NAN, 3, 2, 1)).containsExactly(List.of(0, 1, 3, 4, 5));
    }

    @Test
    void a_trend_of_seven_is_broken_by_a_tie() {
        SignalRule trend = new SignalRule.Trend(7, TieHandling.BREAKS);
        assertThat(points(trend, 1, 2, 3, 4, 5, 6, 7)).containsExactly(List.of(0, 1, 2, 3, 4, 5, 6));
        assertThat(points(trend, 1, 2, 3, 3, 4, 5, 6, 7)).isEmpty();
        assertThat(points(trend, 7, 6, 5, NAN, 4, 3, 2, 1)).isEmpty();
    }

    /** Inner limits at 2: the third point only needs to be on the same side. */
    @Test
    void two_in_three_are_close_and_on_one_side() {
        SignalRule rule = new SignalRule.TwoInThree(false);
        assertThat(points(rule, 0, 2.5, 0.1, 2.6, 0)).containsExactly(List.of(1, 3));
        assertThat(points(rule, 0, 2.5, -0.1, 2.6, 0)).isEmpty();
        assertThat(points(rule, 0, 2.5, -2.5, 2.6, 0)).isEmpty();
        assertThat(points(rule, 0, 2.5, 2.5, -1, 0)).isEmpty();
        assertThat(points(rule, 0, 2.5, NAN, 2.6, 1)).isEmpty();
        assertThat(points(rule, -1, -2.5, -2.1, -2.2, 1)).containsExactly(List.of(1, 2, 3));
    }

    @Test
    void a_point_on_the_inner_limit_is_not_close_and_one_on_the_outer_is() {
        assertThat(points(new SignalRule.TwoInThree(false), 0, 2, 2, 2, 0)).isEmpty();
        assertThat(points(new SignalRule.TwoInThree(false), 0, 3, 3, 0.5, 0)).containsExactly(List.of(1, 2));
        assertThat(points(new SignalRule.TwoInThree(false), 0, -3, -3, -0.5, 0)).containsExactly(List.of(1, 2));
    }

    @Test
    void threes_that_overlap_are_one_signal_and_others_are_two() {
        SignalRule rule = new SignalRule.TwoInThree(false);
        assertThat(points(rule, 2.5, 2.5, 1, 2.5, 2.5)).containsExactly(List.of(0, 1, 3, 4));
        assertThat(points(rule, 2.5, 2.5, 1, -1, -2.5, -2.5)).containsExactly(List.of(0, 1), List.of(4, 5));
    }

    /** The excluded second point is as if it were missing from the series. */
    @Test
    void an_excluded_point_neither_breaks_nor_belongs_to_a_pattern() {
        ChartOptions options = ChartOptions.builder()
                .kind(ChartKind.I)
                .centre(0)
                .lower(-3)
                .upper(3)
                .addExclusions(new Exclusion("2", "flood"))
                .rules(RuleSet.of(
                        "three",
                        new SignalRule.Shift(7, TieHandling.BREAKS),
                        new SignalRule.Trend(5, TieHandling.BREAKS),
                        new SignalRule.TwoInThree(false)))
                .build();
        Series series = Series.of("excluded", 1, -9, 1.2, 1.4, 1.6, 1.8, 2.5, 2.6);
        assertThat(Chart.of(series, options).signals())
                .extracting(Signal::points)
                .containsExactly(List.of(0, 2, 3, 4, 5, 6, 7), List.of(0, 2, 3, 4, 5, 6, 7), List.of(6, 7));
    }

    /** With 10 useful points chance allows a run of 6 and requires 2 crossings. */
    @Test
    void a_run_longer_than_chance_allows_marks_its_points() {
        SignalRule run = new SignalRule.LongRun();
        assertThat(points(run, -1, 1, 1, 1, 0, 1, 1, 1, 1, -1, -1)).containsExactly(List.of(1, 2, 3, 5, 6, 7, 8));
        assertThat(points(run, -1, 1, 1, 1, 1, 1, 1, -1, -1, -1)).isEmpty();
        SignalRule crossings = new SignalRule.FewCrossings();
        assertThat(points(crossings, -1, -1, -1, -1, -1, 1, 1, 1, 1, 1)).hasSize(1);
        assertThat(points(crossings, -1, -1, -1, -1, 1, 1, 1, 1, -1, -1)).isEmpty();
    }

    @Test
    void a_point_outside_counts_for_two_in_three_since_november_2023_only() {
        assertThat(points(new SignalRule.TwoInThree(false), 1, 3.5, 2.5, 1, 0)).isEmpty();
        assertThat(points(new SignalRule.TwoInThree(true), 1, 3.5, 2.5, 1, 0)).containsExactly(List.of(1, 2));
    }

    @Test
    void a_point_on_a_limit_is_not_outside() {
        assertThat(points(new SignalRule.Outside(), 3, -3, 3.1, -3.1)).containsExactly(List.of(2), List.of(3));
    }

    @Test
    void six_points_can_be_required_instead_of_seven() {
        double[] six = {1, 1, 1, 1, 1, 1, -1};
        assertThat(signals(RuleSet.nhs(6), six)).hasSize(1);
        assertThat(signals(RuleSet.nhs(), six)).isEmpty();
    }

    /** With 10 above and 10 below, 2 runs have probability 2/184756. */
    @Test
    void too_few_and_too_many_runs_are_signals_of_the_phase() {
        double[] two = new double[20];
        double[] twenty = new double[20];
        for (int i = 0; i < 20; i++) {
            two[i] = i < 10 ? -1 : 1;
            twenty[i] = i % 2 == 0 ? -1 : 1;
        }
        SignalRule runs = new SignalRule.UnusualRuns(0.05);
        assertThat(signals(RuleSet.of("runs", runs), two))
                .extracting(Signal::side)
                .containsExactly(Side.NONE);
        assertThat(points(runs, twenty).get(0)).hasSize(20);
        assertThat(points(runs, 1, -1, 1, 1, -1, -1, 1, -1)).isEmpty();
    }

    /** Of the 70 orders of 4 and 4 two have 2 runs, 2.9 %; of the 252 orders of 5 and 5 also two, 0.8 %; a tail of 5 % has 2.5 %. */
    @Test
    void the_level_of_unusual_runs_is_split_between_few_and_many() {
        SignalRule runs = new SignalRule.UnusualRuns(0.05);
        assertThat(points(runs, -1, -1, -1, -1, 1, 1, 1, 1)).isEmpty();
        assertThat(points(runs, -1, -1, -1, -1, -1, 1, 1, 1, 1, 1)).hasSize(1);
        assertThat(points(runs, -1, 1, -1, 1, -1, 1, -1, 1)).isEmpty();
        assertThat(points(runs, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1)).hasSize(1);
    }

    @Test
    void sets_combine_and_a_rule_in_both_counts_once() {
        RuleSet both = RuleSet.anhoej().and(RuleSet.nhs());
        assertThat(both.name()).isEqualTo("anhoej+nhs-7");
        assertThat(both.rules()).hasSize(6);
    }

    /** Falling from high above to the centre: above the mean where higher is better, and falling. */
    @Test
    void a_point_can_be_improvement_and_concern() {
        ChartOptions options = ChartOptions.nhs(Direction.INCREASE).toBuilder()
                .centre(0)
                .lower(-30)
                .upper(30)
                .build();
        ChartPoint point = Chart.of(Series.of("both", 8, 7, 6, 5, 4, 3, 2, -5, 4), options)
                .points()
                .get(3);
        assertThat(point.variation()).isEqualTo(Variation.CONCERN_LOW);
        assertThat(point.variations()).containsExactly(Variation.IMPROVEMENT_HIGH, Variation.CONCERN_LOW);
        assertThat(point.signals())
                .extracting(Signal::text)
                .containsExactly("8 points in a row, all falling", "7 points in a row above the centre line");
    }

    @Test
    void the_later_of_a_rise_and_a_fall_that_share_a_point_decides() {
        double[] peak = {1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1};
        ChartOptions options = ChartOptions.builder()
                .from(ChartOptions.nhs(Direction.INCREASE))
                .centre(0)
                .lower(-9)
                .upper(9)
                .build();
        Chart chart = Chart.of(Series.of("peak", peak), options);
        assertThat(chart.variation(5)).isEqualTo(Variation.IMPROVEMENT_HIGH);
        assertThat(chart.variation(6)).isEqualTo(Variation.CONCERN_LOW);
    }

    @Test
    void the_later_of_two_trends_decides_even_after_a_tie_and_a_gap() {
        ChartOptions options = ChartOptions.builder()
                .kind(ChartKind.I)
                .direction(Direction.INCREASE)
                .rules(RuleSet.of("trend", new SignalRule.Trend(5, TieHandling.IGNORED)))
                .build();
        Series peak = Series.withGaps("peak", 5, 4, 3, 2, 1, 1, NAN, 2, 3, 4, 5);
        Chart chart = Chart.of(peak, options);
        assertThat(chart.signals()).extracting(Signal::side).containsExactly(Side.LOW, Side.HIGH);
        assertThat(chart.variation(3)).isEqualTo(Variation.CONCERN_LOW);
        assertThat(chart.variation(5)).isEqualTo(Variation.IMPROVEMENT_HIGH);
    }
}
