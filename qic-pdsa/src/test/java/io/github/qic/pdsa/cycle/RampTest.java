package io.github.qic.pdsa.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.history.Move;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RampTest {
    private static final Scale ONE = new Scale(1, ScaleUnit.RESIDENT);
    private static final Scale THREE = new Scale(3, ScaleUnit.RESIDENT);
    private static final Scale HOME = new Scale(1, ScaleUnit.CARE_HOME);

    @Test
    void cycles_that_follow_each_other_are_a_ramp_and_a_fork_makes_two() {
        List<Cycle> cycles = List.of(
                cycle("d", "b", HOME),
                cycle("a", null, ONE),
                cycle("b", "a", THREE),
                cycle("c", "b", THREE),
                cycle("e", null, ONE));
        assertThat(RampFinder.of(cycles))
                .extracting(
                        ramp -> ramp.cycles().stream().map(c -> c.id().value()).toList())
                .containsExactly(List.of("a", "b", "d"), List.of("a", "b", "c"), List.of("e"));
    }

    @Test
    void a_ramp_has_a_first_test_and_a_latest_one() {
        Ramp ramp = ramp(ONE, THREE, HOME);
        assertThat(ramp.first().plan().scale()).contains(ONE);
        assertThat(ramp.last().plan().scale()).contains(HOME);
    }

    @Test
    void a_ramp_grows_when_no_test_is_smaller_than_one_before_and_the_last_is_larger() {
        assertThat(ramp(ONE, THREE, HOME).grows()).isTrue();
        assertThat(ramp(ONE, ONE, THREE).grows()).isTrue();
        assertThat(ramp(ONE, null, THREE).grows()).isTrue();
        assertThat(ramp(THREE, ONE, HOME).grows()).isFalse();
        assertThat(ramp(THREE, THREE).grows()).isFalse();
        assertThat(ramp(ONE).grows()).isFalse();
    }

    @Test
    void a_home_is_larger_than_any_number_of_residents() {
        assertThat(HOME).isGreaterThan(new Scale(60, ScaleUnit.RESIDENT));
    }

    @ParameterizedTest
    @CsvSource({
        "1, RESIDENT, 3 residents",
        "2, RESIDENT, 3 residents",
        "5, RESIDENT, 1 care home",
        "40, RESIDENT, 1 care home"
    })
    void the_next_step_of_one_three_five_all_is_the_first_larger_one(int count, ScaleUnit unit, String next) {
        assertThat(RampSteps.ONE_THREE_FIVE_ALL.after(new Scale(count, unit)).map(Scale::text))
                .contains(next);
    }

    @Test
    void no_step_follows_the_last_one() {
        assertThat(RampSteps.ONE_THREE_FIVE_ALL.after(HOME)).isEmpty();
    }

    @Test
    void steps_between_two_tests_are_counted_without_the_tests() {
        assertThat(RampSteps.ONE_THREE_FIVE_ALL.between(ONE, HOME)).isEqualTo(2);
        assertThat(RampSteps.ONE_THREE_FIVE_ALL.between(ONE, THREE)).isZero();
        assertThat(RampSteps.ONE_THREE_FIVE_ALL.between(HOME, ONE)).isZero();
    }

    @Test
    void steps_that_do_not_grow_are_refused() {
        assertThatThrownBy(() -> new RampSteps(List.of(THREE, ONE))).hasMessageStartingWith("/steps/1: must be larger");
        assertThatThrownBy(() -> new RampSteps(List.of(ONE, ONE))).hasMessageStartingWith("/steps/1: must be larger");
        assertThatThrownBy(() -> new RampSteps(List.of())).hasMessageStartingWith("/steps: must not be empty");
    }

    @Test
    void circular_cycles_are_refused() {
        List<Cycle> circle = List.of(cycle("a", "b", ONE), cycle("b", "a", ONE), cycle("c", "b", ONE));
        assertThatThrownBy(() -> RampFinder.of(circle)).hasMessage("must not lead back to the same cycle");
        assertThatThrownBy(() -> RampFinder.of(circle.subList(0, 2)))
                .hasMessage("must not lead back to the same cycle");
        List<Cycle> later = List.of(cycle("e", null, ONE), cycle("a", "b", ONE), cycle("b", "a", ONE));
        assertThatThrownBy(() -> RampFinder.of(later)).hasMessage("must not lead back to the same cycle");
    }

    /** A chain of 20,000 with 20,000 more that follow its end: as many ramps of 20,001 cycles. */
    @Test
    void ramps_that_would_fill_the_memory_together_are_refused() {
        List<Cycle> cycles = new ArrayList<>();
        for (int i = 0; i < 40_000; i++) {
            cycles.add(cycle("c" + i, i == 0 ? null : "c" + Math.min(i - 1, 19_999), ONE));
        }
        assertThatThrownBy(() -> RampFinder.of(cycles))
                .hasMessage("must be at most 1,000,000 cycles of all ramps together, but are 400,020,000");
        assertThat(RampFinder.of(cycles.subList(0, 20_020))).hasSize(20);
    }

    @Test
    void cycles_that_are_not_linked_do_not_form_a_ramp() {
        assertThatThrownBy(() -> new Ramp(List.of(cycle("a", null, ONE), cycle("b", null, ONE))))
                .hasMessage("/cycles/1/follows: must be the previous cycle");
    }

    private static Ramp ramp(@Nullable Scale... scales) {
        List<Cycle> cycles = new ArrayList<>();
        for (int i = 0; i < scales.length; i++) {
            cycles.add(cycle("c" + i, i == 0 ? null : "c" + (i - 1), scales[i]));
        }
        return new Ramp(cycles);
    }

    private static Cycle cycle(String id, @Nullable String follows, @Nullable Scale scale) {
        return Cycle.builder()
                .id(Id.of(id))
                .title(id)
                .follows(Optional.ofNullable(follows).map(Id::of))
                .plan(Plan.builder()
                        .objective("x")
                        .scale(Optional.ofNullable(scale))
                        .build())
                .addHistory(Move.of(CycleStage.PLANNING, LocalDate.of(2017, 1, 1)))
                .build();
    }
}
