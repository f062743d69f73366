package io.github.qic.pdsa.cycle;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a cycle can never be. */
final class CycleRules {
    private CycleRules() {}

    static void check(Cycle cycle) {
        Problems problems = new Problems().requireText(cycle.title(), "/title");
        history(cycle.history(), problems);
        if (problems.found().isEmpty()) {
            parts(cycle, problems);
        }
        results(cycle, problems);
        problems.require(!cycle.follows().equals(Optional.of(cycle.id())), "/follows", "must not be the cycle itself");
        problems.throwIfAny();
    }

    static void requirePlanning(Cycle cycle) {
        new Problems()
                .require(
                        cycle.stage() == CycleStage.PLANNING,
                        "/plan",
                        "can only change while the cycle is planned; it is " + Words.of(cycle.stage()))
                .throwIfAny();
    }

    private static void history(List<CycleMove> moves, Problems problems) {
        problems.require(
                !moves.isEmpty() && moves.get(0).to() == CycleStage.PLANNING, "/history", "must begin with planning");
        for (int i = 1; i < moves.size(); i++) {
            CycleMove before = moves.get(i - 1);
            CycleMove move = moves.get(i);
            problems.require(
                            before.to().leadsTo(move.to()),
                            "/history/" + i + "/to",
                            "must not be " + Words.of(move.to()) + " behind " + Words.of(before.to()))
                    .require(
                            !move.on().isBefore(before.on()),
                            "/history/" + i + "/on",
                            "must not be before the step ahead of it");
        }
    }

    private static void parts(Cycle cycle, Problems problems) {
        boolean stopped = cycle.stage() == CycleStage.STOPPED;
        CycleStage reached =
                stopped ? cycle.history().get(cycle.history().size() - 2).to() : cycle.stage();
        part(cycle.doing().isPresent(), reached, CycleStage.DOING, "/do", problems);
        part(cycle.study().isPresent(), reached, CycleStage.STUDYING, "/study", problems);
        part(cycle.act().isPresent(), reached, CycleStage.ACTING, "/act", problems);
    }

    /** A part may be written in its own stage and must be there behind it. */
    private static void part(boolean there, CycleStage reached, CycleStage own, String path, Problems problems) {
        problems.require(!there || reached.compareTo(own) >= 0, path, "must not be there while " + Words.of(reached))
                .require(there || reached.compareTo(own) <= 0, path, "is missing behind " + Words.of(own));
    }

    private static void results(Cycle cycle, Problems problems) {
        Set<Id<Prediction>> made =
                cycle.plan().predictions().stream().map(Prediction::id).collect(Collectors.toSet());
        cycle.study().ifPresent(study -> {
            for (int i = 0; i < study.results().size(); i++) {
                problems.requireKnown(
                        study.results().get(i).prediction(), made, "/study/results/" + i + "/prediction", "prediction");
            }
        });
    }
}
