package io.github.qic.pdsa.check;

import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.CycleStage;
import io.github.qic.pdsa.cycle.Scale;
import io.github.qic.pdsa.history.Move;
import io.github.qic.pdsa.internal.ramp.Followed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks whether cycles build on one another, from small to large. */
final class RampChecks {
    static final CheckGroup<ProjectCheckContext> GROUP = new CheckGroup<>(RampChecks::check);
    private static final Rule NO_CYCLES = GROUP.warning("pdsa.no-cycles", RuleSources.TAYLOR);
    private static final Rule CYCLES_UNLINKED = GROUP.countWarning("pdsa.cycles-unlinked", RuleSources.KNUDSEN);
    private static final Rule LONG_SINGLE_CYCLE = GROUP.countWarning("pdsa.long-single-cycle", RuleSources.OURS);
    private static final Rule FIRST_TEST_LARGE = GROUP.countWarning("pdsa.first-test-large", RuleSources.KNUDSEN);
    private static final Rule NO_SCALE = GROUP.advice("pdsa.no-scale", RuleSources.TAYLOR);
    private static final Rule RAMP_NOT_GROWING = GROUP.advice("pdsa.ramp-not-growing", RuleSources.TAYLOR);
    private static final Rule RAMP_ONE_CONDITION = GROUP.countAdvice("pdsa.ramp-one-condition", RuleSources.TAYLOR);
    private static final Rule RAMP_LEAP = GROUP.countAdvice("pdsa.ramp-leap", RuleSources.OURS);
    private static final int CYCLES_TO_VARY = 3;

    private RampChecks() {}

    private static void check(ProjectCheckContext c) {
        List<Cycle> cycles = c.project.cycles();
        Map<Id<Cycle>, RampSoFar> ramps = new Followed<>(Cycle::id, Cycle::follows).along(cycles, RampSoFar::next);
        c.foundIf(cycles.isEmpty() && isDue(c), NO_CYCLES, "/cycles", "the project has no cycle");
        if (cycles.size() > 1 && ramps.values().stream().allMatch(r -> r.size() < 2)) {
            c.found(CYCLES_UNLINKED, "/cycles", "no cycle builds on another");
        }
        Set<Id<Cycle>> followed =
                cycles.stream().flatMap(cycle -> cycle.follows().stream()).collect(Collectors.toSet());
        c.each(cycles, "/cycles", (last, path) -> {
            if (!followed.contains(last.id())) {
                ramp(c, Objects.requireNonNull(ramps.get(last.id())), last, path);
            }
        });
        c.each(cycles, "/cycles", (cycle, path) -> {
            firstTest(c, cycle, path + "/plan/scale");
            leap(c, cycle, path + "/plan/scale");
        });
    }

    private static void ramp(ProjectCheckContext c, RampSoFar ramp, Cycle last, String path) {
        int size = ramp.size();
        boolean flat = size > 1 && ramp.scaled() && !ramp.grows();
        c.foundIf(flat, RAMP_NOT_GROWING, path, "the ramp does not grow in scale");
        boolean uniform = size >= CYCLES_TO_VARY && ramp.conditions().size() < 2;
        String same = "the ramp of " + size + " cycles was not tested under different conditions";
        c.foundIf(uniform, RAMP_ONE_CONDITION, path, same);
        int most = c.thresholds.longCycleDays();
        boolean isLong = size == 1 && daysOfDoing(last, c.all.asOf) > most;
        String several = "one cycle of more than " + Words.count(most, "day") + " could have been several small ones";
        c.foundIf(isLong, LONG_SINGLE_CYCLE, path, several);
    }

    /** A baseline may be collected before the first cycle. */
    private static boolean isDue(ProjectCheckContext c) {
        return c.project
                .measurementPlan()
                .map(plan -> ChronoUnit.DAYS.between(plan.firstDay(), c.all.asOf) > c.thresholds.stalledAfterDays())
                .orElse(true);
    }

    private static void firstTest(ProjectCheckContext c, Cycle cycle, String path) {
        Optional<Scale> scale = cycle.plan().scale();
        c.foundIf(scale.isEmpty(), NO_SCALE, path, "the cycle does not say how large its test is");
        if (scale.isEmpty() || cycle.follows().isPresent()) {
            return;
        }
        Scale first = scale.get();
        Scale limit = c.thresholds.firstTestBelow();
        String message = "a first test of " + first.text() + " is large; it should be smaller than " + limit.text();
        c.foundIf(first.compareTo(limit) >= 0, FIRST_TEST_LARGE, path, message);
        long skipped = c.thresholds.rampSteps().steps().stream()
                .filter(step -> step.unit() == first.unit() && step.compareTo(first) < 0)
                .count();
        c.foundIf(skipped > 1, RAMP_LEAP, path, "the first test of " + first.text() + " skips " + skipped + " steps");
    }

    private static void leap(ProjectCheckContext c, Cycle cycle, String path) {
        Optional<Scale> before = cycle.follows()
                .flatMap(c.all.projects::cycle)
                .flatMap(earlier -> earlier.plan().scale());
        before.ifPresent(from -> cycle.plan().scale().ifPresent(to -> {
            int skipped = c.thresholds.rampSteps().between(from, to);
            c.foundIf(skipped > 1, RAMP_LEAP, path, "the test skips " + skipped + " steps from " + from.text());
        }));
    }

    /** {@return the days from the start of the test to its end, or to the given day if it has not ended} */
    private static long daysOfDoing(Cycle cycle, LocalDate asOf) {
        Optional<LocalDate> started = day(cycle, CycleStage.DOING);
        Optional<LocalDate> ended = day(cycle, CycleStage.STUDYING).or(() -> day(cycle, CycleStage.STOPPED));
        return started.map(from -> ChronoUnit.DAYS.between(from, ended.orElse(asOf)))
                .orElse(0L);
    }

    private static Optional<LocalDate> day(Cycle cycle, CycleStage stage) {
        return cycle.history().stream()
                .filter(m -> m.to() == stage)
                .map(Move::on)
                .findFirst();
    }
}
