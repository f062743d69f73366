package io.github.qic.pdsa.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.pdsa.measure.Direction;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the javadoc allows is accepted up to its bound, and refused beyond. */
class BoundsTest {
    private static void accepted(ChartKind kind, UnaryOperator<ChartOptions.Builder> change) {
        ChartOptions.Builder options = change.apply(ChartOptions.builder().kind(kind));
        assertThatCode(options::build).doesNotThrowAnyException();
    }

    private static void refused(Supplier<?> value, String... paths) {
        assertThatThrownBy(value::get)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.path())
                                .containsExactly(paths));
    }

    private static void refused(ChartKind kind, UnaryOperator<ChartOptions.Builder> change, String... paths) {
        refused(() -> change.apply(ChartOptions.builder().kind(kind)).build(), paths);
    }

    @Test
    void numbers_of_the_options() {
        accepted(
                ChartKind.I,
                o -> o.sigmas(10)
                        .fixAfter(1)
                        .shown(1)
                        .fewestForLimits(0)
                        .shortPhase(0)
                        .multiplier(1e100));
        refused(
                ChartKind.I,
                o -> o.sigmas(10.001)
                        .fixAfter(0)
                        .shown(0)
                        .fewestForLimits(-1)
                        .shortPhase(-1)
                        .multiplier(1.001e100),
                "/sigmas",
                "/fixAfter",
                "/shown",
                "/fewestForLimits",
                "/shortPhase",
                "/multiplier");
        refused(ChartKind.I, o -> o.sigmas(0).multiplier(0), "/sigmas", "/multiplier");
        refused(
                ChartKind.I,
                o -> o.addTargetChanges(new TargetChange("3", 1), new TargetChange("3", 2)),
                "/targetChanges/1/start");
    }

    @Test
    void lines_may_coincide_and_touch_the_ends_of_their_range() {
        accepted(ChartKind.I, o -> o.lower(5).centre(5).upper(5));
        accepted(ChartKind.I, o -> o.lower(-1e100).upper(1e100));
        accepted(ChartKind.P, o -> o.lower(0).centre(0).upper(1));
        accepted(ChartKind.P, o -> o.lower(1).centre(1).upper(1));
        accepted(ChartKind.T, o -> o.lower(0));
        accepted(ChartKind.I, o -> o.lower(-3).centre(-2).upper(-1));
        refused(ChartKind.I, o -> o.upper(1.001e100), "/upper");
        refused(ChartKind.P, o -> o.centre(1.001), "/centre");
        refused(ChartKind.U, o -> o.centre(-0.001), "/centre");
    }

    /** A target is in the unit that is shown: a percentage has the multiplier 100. */
    @Test
    void targets_touch_the_ends_of_their_range() {
        accepted(ChartKind.P, o -> o.multiplier(100).target(100));
        accepted(ChartKind.P, o -> o.multiplier(100).target(0));
        accepted(ChartKind.I, o -> o.target(-4));
        accepted(ChartKind.I, o -> o.target(1e100));
        accepted(ChartKind.U, o -> o.multiplier(100).target(250));
        refused(ChartKind.P, o -> o.multiplier(100).target(100.001), "/target");
        refused(ChartKind.U, o -> o.target(-0.001), "/target");
        refused(ChartKind.P, o -> o.addTargetChanges(new TargetChange("3", 1.001)), "/targetChanges/0/target");
        refused(
                ChartKind.C,
                o -> o.addTargetChanges(new TargetChange("3", 0), new TargetChange("4", -1)),
                "/targetChanges/1/target");
        assertThat(new TargetChange("3", -1e100).target()).isEqualTo(-1e100);
        refused(() -> new TargetChange("3", 1.001e100), "/target");
    }

    @Test
    void defaults_are_those_of_the_javadoc() {
        ChartOptions options = ChartOptions.of(ChartKind.I);
        assertThat(options.rules()).isEqualTo(RuleSet.anhoej());
        assertThat(options.direction()).isEqualTo(Direction.NEITHER);
        assertThat(options.screened()).isTrue();
        assertThat(options.factor()).isEqualTo(LimitFactor.PER_D2);
        assertThat(options.sigmas()).isEqualTo(3);
        assertThat(options.fewestForLimits()).isZero();
        assertThat(options.multiplier()).isEqualTo(1);
        assertThat(options.shortPhase()).isEqualTo(13);
        assertThat(options.improvementFirst()).isFalse();
    }

    @Test
    void numbers_of_the_rules() {
        assertThat(List.of(
                        new SignalRule.Shift(2, TieHandling.BREAKS),
                        new SignalRule.Trend(3, TieHandling.BREAKS),
                        new SignalRule.Beyond(1, 1, 0, true, "off"),
                        new SignalRule.Beyond(100, 100, 10, true, "off"),
                        new SignalRule.Within(2, 10, "near"),
                        new SignalRule.Within(100, 1, "near"),
                        new SignalRule.Alternating(4)))
                .hasSize(7);
        refused(() -> new SignalRule.Shift(1, TieHandling.BREAKS), "/points");
        refused(() -> new SignalRule.Trend(2, TieHandling.BREAKS), "/points");
        refused(() -> new SignalRule.UnusualRuns(0), "/level");
        refused(() -> new SignalRule.UnusualRuns(1), "/level");
        refused(() -> new SignalRule.Beyond(0, 1, 1, true, "off"), "/points");
        refused(() -> new SignalRule.Beyond(3, 2, 1, true, "off"), "/of");
        refused(() -> new SignalRule.Beyond(3, 101, 1, true, "off"), "/of");
        refused(() -> new SignalRule.Beyond(1, 1, -0.1, true, "off"), "/sigmas");
        refused(() -> new SignalRule.Beyond(1, 1, 10.1, true, "off"), "/sigmas");
        refused(() -> new SignalRule.Within(1, 1, "near"), "/points");
        refused(() -> new SignalRule.Within(101, 1, "near"), "/points");
        refused(() -> new SignalRule.Within(2, 0, "near"), "/sigmas");
        refused(() -> new SignalRule.Within(2, 10.1, "near"), "/sigmas");
        refused(() -> new SignalRule.Alternating(3), "/points");
        assertThat(new RebaseRule(6, 2).text()).isEqualTo("6 useful points on one side of the centre of the first 2");
        refused(() -> new RebaseRule(5, 1), "/run", "/baseline");
    }

    @Test
    void labels_of_baselines_and_exclusions_are_not_blank() {
        refused(() -> new Baseline(" ", ""), "/first", "/last");
        refused(() -> new Exclusion("", " "), "/point", "/reason");
    }

    @ParameterizedTest
    @EnumSource
    void the_first_and_the_last_day_there_are_have_a_unit_and_are_refused(CalendarUnit unit) {
        refused(
                () -> Subgroups.by(unit, "Falls")
                        .add(LocalDate.MIN, 1)
                        .add(LocalDate.MAX, 2)
                        .sums(),
                "/points/0/date",
                "/points/1/date");
    }

    @Test
    void a_rule_set_has_up_to_16_rules() {
        SignalRule[] rules = new SignalRule[17];
        for (int r = 0; r < rules.length; r++) {
            rules[r] = new SignalRule.Shift(r + 2, TieHandling.BREAKS);
        }
        RuleSet most = RuleSet.builder()
                .name("most")
                .addRules(Arrays.copyOf(rules, 16))
                .build();
        assertThat(most.rules()).hasSize(16);
        refused(() -> RuleSet.of("more", rules), "/rules");
        refused(() -> most.toBuilder().name(" ").build(), "/name");
    }

    @Test
    void numbers_of_a_series() {
        assertThat(Series.of("Falls", 1e100, -1e100).size()).isEqualTo(2);
        assertThat(Series.ratio("Falls", new double[] {1e100}, new double[] {1}).value(0))
                .isEqualTo(1e100);
        assertThat(Series.builder("Falls").addSubgroup("a", 2, 3, 0).build().subgroupSize(0))
                .hasValue(2);
        refused(() -> Series.of("Falls", 1.001e100), "/points/0/value");
        refused(() -> Series.builder("Falls").addSubgroup("a", 0, 3, 1).build(), "/points/0/size");
        refused(() -> Series.builder("Falls").addSubgroup("a", 2, 3, -0.1).build(), "/points/0/deviation");
        // The deviation of a single value means nothing, whatever it is.
        assertThat(Series.builder("Falls").addSubgroup("a", 1, 3, -1).build().value(0))
                .isEqualTo(3);
    }

    @Test
    void a_count_of_0_a_whole_proportion_and_no_events_are_valid() {
        assertThat(Chart.of(Series.of("Falls", 0, 2), ChartOptions.of(ChartKind.C))
                        .value(0))
                .isZero();
        Series all = Series.ratio("Reviews", new double[] {5, 0}, new double[] {5, 4});
        assertThat(Chart.of(all, ChartOptions.of(ChartKind.P)).value(0)).isEqualTo(1);
        refused(() -> Chart.of(Series.of("Days", 0.1, 0), ChartOptions.of(ChartKind.T)), "/points/1/value");
    }

    @Test
    void a_long_series_of_subgroups_keeps_every_size_and_ratio() {
        SeriesBuilder subgroups = Series.builder("Falls");
        SeriesBuilder ratios = Series.builder("Falls");
        for (int i = 1; i <= 40; i++) {
            subgroups.addSubgroup("s" + i, i, 100 + i, 200 + i);
            ratios.add("r" + i, i, 2 * i + 1);
        }
        Series groups = subgroups.build();
        Series rates = ratios.build();
        for (int i = 1; i <= 40; i++) {
            assertThat(groups.subgroupSize(i - 1)).hasValue(i);
            assertThat(groups.value(i - 1)).isEqualTo(100 + i);
            assertThat(rates.numerator(i - 1)).isEqualTo(i);
            assertThat(rates.denominator(i - 1)).isEqualTo(2 * i + 1);
        }
    }
}
