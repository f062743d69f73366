package io.github.qic.pdsa.project;

import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.CycleStage;
import io.github.qic.pdsa.idea.ChangeIdea;
import java.util.List;
import java.util.function.Function;

/** What has happened stays: the next state of a project keeps the histories and, once a test has begun, the cycle and its plan. */
final class ProjectTransitionRules {
    private final Problems problems = new Problems();

    private ProjectTransitionRules() {}

    static void check(Project was, Project is) {
        ProjectTransitionRules succession = new ProjectTransitionRules();
        was.cycles().forEach(cycle -> succession.cycle(cycle, is.cycles()));
        was.ideas().forEach(idea -> succession.idea(idea, is.ideas()));
        succession.problems.throwIfAny();
    }

    private void cycle(Cycle was, List<Cycle> next) {
        boolean begun = was.stage() != CycleStage.PLANNING;
        int at = indexOf(was.id(), next, Cycle::id);
        String path = "/cycles/" + at;
        if (at < 0) {
            problems.require(!begun, "/cycles", "must keep a cycle whose test had begun: " + was.id());
            return;
        }
        history(was.history(), next.get(at).history(), path);
        problems.require(
                !begun || next.get(at).plan().equals(was.plan()),
                path + "/plan",
                "must stay as it was when the test began");
    }

    private void idea(ChangeIdea was, List<ChangeIdea> next) {
        int at = indexOf(was.id(), next, ChangeIdea::id);
        if (at >= 0) {
            history(was.history(), next.get(at).history(), "/ideas/" + at);
        }
    }

    private void history(List<?> was, List<?> is, String path) {
        problems.require(
                is.size() >= was.size() && is.subList(0, was.size()).equals(was),
                path + "/history",
                "must keep the steps it had");
    }

    private static <T> int indexOf(Id<T> id, List<T> items, Function<T, Id<T>> key) {
        return items.stream().map(key).toList().indexOf(id);
    }
}
