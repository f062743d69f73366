package io.github.qic.pdsa.project;

import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.CycleStage;
import io.github.qic.pdsa.idea.ChangeIdea;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Validates the next state of a project: histories must be kept and, once a test has begun, the cycle and its plan. */
final class ProjectTransitionRules {
    private final Problems problems = new Problems();

    private ProjectTransitionRules() {}

    static void check(Project before, Project next) {
        ProjectTransitionRules rules = new ProjectTransitionRules();
        Map<Id<Cycle>, Integer> cycles = positions(next.cycles(), Cycle::id);
        before.cycles().forEach(cycle -> rules.cycle(cycle, next.cycles(), cycles.get(cycle.id())));
        Map<Id<ChangeIdea>, Integer> ideas = positions(next.ideas(), ChangeIdea::id);
        before.ideas().forEach(idea -> rules.idea(idea, next.ideas(), ideas.get(idea.id())));
        rules.problems.throwIfAny();
    }

    /** The items with the next state of one of them, which is refused if no item has its id. */
    static <T> List<T> replace(List<T> items, T next, Function<T, Id<T>> id, String path, String what) {
        new Problems()
                .require(
                        items.stream().map(id).anyMatch(id.apply(next)::equals),
                        path,
                        "unknown " + what + ": " + id.apply(next) + "; a new one is added by the builder")
                .throwIfAny();
        return items.stream()
                .map(item -> id.apply(item).equals(id.apply(next)) ? next : item)
                .toList();
    }

    private static <T> Map<Id<T>, Integer> positions(List<T> items, Function<T, Id<T>> id) {
        Map<Id<T>, Integer> positions = new HashMap<>();
        items.forEach(item -> positions.put(id.apply(item), positions.size()));
        return positions;
    }

    private void cycle(Cycle before, List<Cycle> cycles, @Nullable Integer at) {
        boolean begun = before.stage() != CycleStage.PLANNING;
        if (at == null) {
            problems.require(!begun, "/cycles", "must keep a cycle whose test has begun: " + before.id());
            return;
        }
        Cycle next = cycles.get(at);
        history(before.history(), next.history(), "/cycles/" + at);
        problems.require(
                !begun || next.plan().equals(before.plan()),
                "/cycles/" + at + "/plan",
                "must not change once the test has begun");
    }

    private void idea(ChangeIdea before, List<ChangeIdea> ideas, @Nullable Integer at) {
        if (at != null) {
            history(before.history(), ideas.get(at).history(), "/ideas/" + at);
        }
    }

    private void history(List<?> before, List<?> next, String path) {
        problems.require(
                next.size() >= before.size() && next.subList(0, before.size()).equals(before),
                path + "/history",
                "must keep all earlier moves");
    }
}
