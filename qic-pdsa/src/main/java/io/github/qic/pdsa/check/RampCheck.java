package io.github.qic.pdsa.check;

import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.CycleStage;
import io.github.qic.pdsa.cycle.Ramp;
import io.github.qic.pdsa.cycle.RampFinder;
import io.github.qic.pdsa.cycle.RampSteps;
import io.github.qic.pdsa.cycle.Scale;
import io.github.qic.pdsa.history.Move;
import io.github.qic.pdsa.project.Project;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Whether cycles build on one another, from small to large. */
final class RampCheck {
    private static final int CYCLES_TO_VARY = 3;

    private RampCheck() {}

    static void check(Project project, LocalDate asOf, MethodThresholds thresholds, String path, Findings findings) {
        List<Cycle> cycles = project.cycles();
        List<Ramp> ramps = RampFinder.of(cycles);
        findings.addIf(cycles.isEmpty(), MethodRules.NO_CYCLES, path + "/cycles", "the project has no cycle");
        findings.addIf(
                !cycles.isEmpty() && ramps.stream().allMatch(r -> r.cycles().size() < 2),
                MethodRules.CYCLES_UNLINKED,
                path + "/cycles",
                "no cycle builds on another");
        for (Ramp ramp : ramps) {
            String last = path + "/cycles/" + cycles.indexOf(ramp.last());
            int size = ramp.cycles().size();
            boolean scaled =
                    ramp.cycles().stream().allMatch(c -> c.plan().scale().isPresent());
            findings.addIf(
                    size > 1 && scaled && !ramp.grows(),
                    MethodRules.RAMP_NOT_GROWING,
                    last,
                    "the ramp does not grow in scale");
            findings.addIf(
                    size >= CYCLES_TO_VARY && ramp.conditions().size() < 2,
                    MethodRules.RAMP_ONE_CONDITION,
                    last,
                    "the ramp of " + size + " cycles was not tried under different conditions");
            long days = daysOfDoing(ramp.last(), asOf);
            findings.addIf(
                    size == 1 && days > thresholds.longCycleDays(),
                    MethodRules.LONG_SINGLE_CYCLE,
                    last,
                    "one cycle of " + days + " days stands where several small ones could");
        }
        for (int i = 0; i < cycles.size(); i++) {
            String scale = path + "/cycles/" + i + "/plan/scale";
            firstTest(cycles.get(i), thresholds, scale, findings);
            leap(project, cycles.get(i), thresholds, scale, findings);
        }
    }

    private static void firstTest(Cycle cycle, MethodThresholds thresholds, String path, Findings findings) {
        Optional<Scale> scale = cycle.plan().scale();
        findings.addIf(scale.isEmpty(), MethodRules.NO_SCALE, path, "the cycle does not say how large its test is");
        findings.addIf(
                cycle.follows().isEmpty()
                        && scale.isPresent()
                        && scale.get().compareTo(thresholds.firstTestBelow()) >= 0,
                MethodRules.FIRST_TEST_LARGE,
                path,
                "a first test of " + scale.map(Scale::text).orElse("") + " is large; it should stay below "
                        + thresholds.firstTestBelow().text());
        long passed = scale.filter(s -> cycle.follows().isEmpty())
                .map(s -> stepsBelow(s, thresholds.rampSteps()))
                .orElse(0L);
        findings.addIf(
                passed > 1,
                MethodRules.RAMP_LEAP,
                path,
                "the first test of " + scale.map(Scale::text).orElse("") + " passes over " + passed + " steps");
    }

    private static long stepsBelow(Scale first, RampSteps steps) {
        return steps.steps().stream()
                .filter(s -> s.unit() == first.unit() && s.compareTo(first) < 0)
                .count();
    }

    private static void leap(
            Project project, Cycle cycle, MethodThresholds thresholds, String path, Findings findings) {
        Optional<Scale> before = cycle.follows()
                .flatMap(id ->
                        project.cycles().stream().filter(c -> c.id().equals(id)).findFirst())
                .flatMap(c -> c.plan().scale());
        int passed = before.flatMap(b ->
                        cycle.plan().scale().map(next -> thresholds.rampSteps().between(b, next)))
                .orElse(0);
        findings.addIf(
                passed > 1,
                MethodRules.RAMP_LEAP,
                path,
                "the test passes over " + passed + " steps from "
                        + before.map(Scale::text).orElse(""));
    }

    /** {@return the days from the beginning of the test to its end, or to the day asked about while it goes on} */
    private static long daysOfDoing(Cycle cycle, LocalDate asOf) {
        Optional<LocalDate> begun = day(cycle, CycleStage.DOING);
        Optional<LocalDate> ended = day(cycle, CycleStage.STUDYING).or(() -> day(cycle, CycleStage.STOPPED));
        return begun.map(from -> ChronoUnit.DAYS.between(from, ended.orElse(asOf)))
                .orElse(0L);
    }

    private static Optional<LocalDate> day(Cycle cycle, CycleStage stage) {
        return cycle.history().stream()
                .filter(m -> m.to() == stage)
                .map(Move::on)
                .findFirst();
    }
}
