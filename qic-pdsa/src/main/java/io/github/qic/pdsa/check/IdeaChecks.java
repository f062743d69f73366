package io.github.qic.pdsa.check;

import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.CycleDecision;
import io.github.qic.pdsa.cycle.CycleStage;
import io.github.qic.pdsa.idea.ChangeIdea;
import io.github.qic.pdsa.idea.Driver;
import io.github.qic.pdsa.idea.IdeaStage;
import io.github.qic.pdsa.project.Project;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks whether drivers, ideas, cycles and measures are linked. */
final class IdeaChecks {
    static final CheckGroup<ProjectCheckContext> GROUP = new CheckGroup<>(IdeaChecks::check);
    private static final Rule IDEA_UNTESTED = GROUP.warning("pdsa.idea-untested", RuleSources.MODEL);
    private static final Rule IDEA_WAITING = GROUP.advice("pdsa.idea-waiting", RuleSources.MODEL);
    private static final Rule IDEA_NO_MEASURE = GROUP.advice("pdsa.idea-no-measure", RuleSources.MODEL);
    private static final Rule IDEA_NO_DRIVER = GROUP.advice("pdsa.idea-no-driver", RuleSources.MODEL);
    private static final Rule DRIVER_NO_IDEA = GROUP.advice("pdsa.driver-no-idea", RuleSources.MODEL);
    private static final Rule IDEA_BEHIND = GROUP.advice("pdsa.idea-stage-behind", RuleSources.OUR_RULE);
    private static final Rule CYCLE_NO_IDEA = GROUP.advice("pdsa.cycle-no-idea", RuleSources.MODEL);

    private IdeaChecks() {}

    private static void check(ProjectCheckContext c) {
        Project project = c.project;
        c.each(project.ideas(), "/ideas", (idea, path) -> idea(c, idea, path));
        c.each(project.cycles(), "/cycles", (cycle, path) -> {
            c.foundIf(cycle.idea().isEmpty(), CYCLE_NO_IDEA, path, "the cycle does not say which change idea it tests");
        });
        Set<Id<Driver>> used = project.ideas().stream()
                .flatMap(idea -> idea.drivers().stream())
                .collect(Collectors.toSet());
        c.each(project.drivers(), "/drivers", (primary, path) -> {
            Stream<Driver> drivers = Stream.concat(Stream.of(primary), primary.secondary().stream());
            boolean unaddressed = drivers.noneMatch(driver -> used.contains(driver.id()));
            c.foundIf(unaddressed, DRIVER_NO_IDEA, path, "no change idea addresses the driver");
        });
    }

    private static void idea(ProjectCheckContext c, ChangeIdea idea, String path) {
        List<Cycle> cycles = c.cyclesOf(idea);
        boolean untested = cycles.isEmpty();
        IdeaStage stage = idea.stage();
        if (untested && stage != IdeaStage.PROPOSED && stage != IdeaStage.ABANDONED) {
            c.found(IDEA_UNTESTED, path, "the idea is past the proposal stage but no cycle has tested it");
        }
        c.foundIf(
                untested && stage == IdeaStage.PROPOSED, IDEA_WAITING, path, "the idea is waiting for its first cycle");
        behind(cycles, stage).ifPresent(message -> c.found(IDEA_BEHIND, path, message));
        boolean unmeasured = !c.project.measures().isEmpty() && idea.measures().isEmpty();
        c.foundIf(unmeasured, IDEA_NO_MEASURE, path, "the idea names no measure that it should improve");
        boolean undriven = !c.project.drivers().isEmpty() && idea.drivers().isEmpty();
        c.foundIf(undriven, IDEA_NO_DRIVER, path, "the idea names no driver that it addresses");
    }

    private static Optional<String> behind(List<Cycle> cycles, IdeaStage stage) {
        boolean begun = cycles.stream().anyMatch(cycle -> cycle.stage() != CycleStage.PLANNING);
        if (stage == IdeaStage.PROPOSED && begun) {
            return Optional.of("the idea is still proposed although a cycle has tested it");
        }
        boolean over = cycles.stream().allMatch(cycle -> cycle.stage().isFinal());
        boolean adopted = cycles.stream()
                .filter(cycle -> cycle.stage() == CycleStage.CLOSED)
                .max(Comparator.comparing(Cycle::since))
                .flatMap(Cycle::act)
                .filter(act -> act.decision() == CycleDecision.ADOPT)
                .isPresent();
        return stage == IdeaStage.TESTING && over && adopted
                ? Optional.of("the idea is still being tested although its latest cycle adopted it")
                : Optional.empty();
    }
}
