package io.github.qic.pdsa.project;

import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.CycleStage;
import io.github.qic.pdsa.idea.ChangeIdea;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Validates the next state of a project: histories must be kept and, once a test has begun, the cycle and its plan. */
final class ProjectTransitionRules {
    private final Problems problems = new Problems();

    private ProjectTransitionRules() {}

    static void check(Project before, Project next) {
        ProjectTransitionRules rules = new ProjectTransitionRules();
        before.cycles().forEach(cycle -> rules.cycle(cycle, next.cycles()));
        before.ideas()
                .forEach(idea -> find(idea.id(), next.ideas(), ChangeIdea::id)
                        .ifPresent(at -> rules.history(
                                idea.history(), next.ideas().get(at).history(), "/ideas/" + at)));
        rules.problems.throwIfAny();
    }

    /** The items with the next state of one of them, which is refused if no item has its id. */
    static <T> List<T> replace(List<T> items, T next, Function<T, Id<T>> id, String path, String what) {
        new Problems()
                .require(
                        find(id.apply(next), items, id).isPresent(),
                        path,
                        "unknown " + what + ": " + id.apply(next) + "; a new one is added by the builder")
                .throwIfAny();
        return items.stream()
                .map(item -> id.apply(item).equals(id.apply(next)) ? next : item)
                .toList();
    }

    private void cycle(Cycle before, List<Cycle> cycles) {
        boolean begun = before.stage() != CycleStage.PLANNING;
        Optional<Integer> at = find(before.id(), cycles, Cycle::id);
        if (at.isEmpty()) {
            problems.require(!begun, "/cycles", "must keep a cycle whose test has begun: " + before.id());
            return;
        }
        Cycle next = cycles.get(at.get());
        history(before.history(), next.history(), "/cycles/" + at.get());
        problems.require(
                !begun || next.plan().equals(before.plan()),
                "/cycles/" + at.get() + "/plan",
                "must not change once the test has begun");
    }

    private void history(List<?> before, List<?> next, String path) {
        problems.require(
                next.size() >= before.size() && next.subList(0, before.size()).equals(before),
                path + "/history",
                "must keep all earlier moves");
    }

    private static <T> Optional<Integer> find(Id<T> id, List<T> items, Function<T, Id<T>> key) {
        int at = items.stream().map(key).toList().indexOf(id);
        return at < 0 ? Optional.empty() : Optional.of(at);
    }
}
