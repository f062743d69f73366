package io.github.qic.pdsa.cycle;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.history.Move;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The validation of a cycle. */
final class CycleRules {
    private CycleRules() {}

    static Problems check(Cycle cycle) {
        Problems problems = new Problems().requireName(cycle.title(), "/title");
        List<Move<CycleStage>> history = cycle.history();
        boolean begins = !history.isEmpty() && history.get(0).to() == CycleStage.PLANNING;
        problems.require(begins, "/history", "must begin with planning")
                .addAll("", Move.problems(history, CycleStage::leadsTo));
        if (problems.found().isEmpty()) {
            parts(cycle, problems);
        }
        results(cycle, problems);
        return problems.require(
                !cycle.follows().equals(Optional.of(cycle.id())), "/follows", "must not be the cycle itself");
    }

    private static void parts(Cycle cycle, Problems problems) {
        boolean stopped = cycle.stage() == CycleStage.STOPPED;
        CycleStage reached =
                stopped ? cycle.history().get(cycle.history().size() - 2).to() : cycle.stage();
        part(cycle.doing().isPresent(), reached, CycleStage.DOING, "/do", problems);
        part(cycle.study().isPresent(), reached, CycleStage.STUDYING, "/study", problems);
        part(cycle.act().isPresent(), reached, CycleStage.ACTING, "/act", problems);
    }

    /** A part is optional during its own stage, required after it, and not allowed before it. */
    private static void part(boolean present, CycleStage reached, CycleStage own, String path, Problems problems) {
        problems.require(!present || reached.compareTo(own) >= 0, path, "must be absent while " + Words.of(reached))
                .require(present || reached.compareTo(own) <= 0, path, "is required after " + Words.of(own));
    }

    private static void results(Cycle cycle, Problems problems) {
        Set<Id<Prediction>> made =
                cycle.plan().predictions().stream().map(Prediction::id).collect(Collectors.toSet());
        List<PredictionResult> results = cycle.study().map(Study::results).orElse(List.of());
        for (int i = 0; i < results.size(); i++) {
            problems.requireKnown(
                    results.get(i).prediction(), made, "/study/results/" + i + "/prediction", "prediction");
        }
    }
}
