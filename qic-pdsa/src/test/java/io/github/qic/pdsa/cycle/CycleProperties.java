package io.github.qic.pdsa.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CycleProperties {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 8);
    private static final Plan PLAN = Plan.builder().objective("try it").build();

    @Property
    void a_history_only_grows_and_only_by_allowed_moves(
            @ForAll @Size(max = 12) List<@IntRange(max = 5) Integer> tries,
            @ForAll @IntRange(min = -2, max = 5) int days) {
        Cycle cycle = Cycle.planned(Id.of("c"), "A test", PLAN, DAY);
        for (int attempt : tries) {
            Cycle before = cycle;
            LocalDate on = before.since().plusDays(days);
            cycle = tried(before, attempt, on);
            assertThat(cycle.history().subList(0, before.history().size())).isEqualTo(before.history());
            if (!cycle.equals(before)) {
                assertThat(before.stage().leadsTo(cycle.stage())).isTrue();
                assertThat(cycle.since()).isAfterOrEqualTo(before.since());
            }
        }
    }

    private static Cycle tried(Cycle cycle, int attempt, LocalDate on) {
        try {
            return switch (attempt) {
                case 0 -> cycle.begun(on);
                case 1 ->
                    cycle.done(
                            Doing.builder()
                                    .carriedOut(Fidelity.PARTLY)
                                    .dataRecorded(false)
                                    .build(),
                            on);
                case 2 -> cycle.studied(Study.builder().build(), on);
                case 3 ->
                    cycle.decided(Act.builder().decision(CycleDecision.ADAPT).build(), on);
                case 4 -> cycle.stopped("no time", on);
                default -> cycle.replanned(cycle.plan());
            };
        } catch (InvalidValueException e) {
            return cycle;
        }
    }
}
