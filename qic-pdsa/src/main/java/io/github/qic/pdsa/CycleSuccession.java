package io.github.qic.pdsa;

import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.CycleMove;
import io.github.qic.pdsa.cycle.CycleStage;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What has happened in a cycle stays: its next state keeps the history and, once the test has begun, the plan. */
final class CycleSuccession {
    private CycleSuccession() {}

    static void check(List<Cycle> before, List<Cycle> after, String path) {
        Map<Id<Cycle>, Cycle> known = before.stream().collect(Collectors.toMap(Cycle::id, Function.identity()));
        Problems problems = new Problems();
        for (int i = 0; i < after.size(); i++) {
            Cycle was = known.get(after.get(i).id());
            if (was != null) {
                check(was, after.get(i), path + "/" + i, problems);
            }
        }
        problems.throwIfAny();
    }

    private static void check(Cycle was, Cycle is, String path, Problems problems) {
        List<CycleMove> moves = is.history();
        int steps = was.history().size();
        problems.require(
                        moves.size() >= steps && moves.subList(0, steps).equals(was.history()),
                        path + "/history",
                        "must keep the steps it had")
                .require(
                        was.stage() == CycleStage.PLANNING || is.plan().equals(was.plan()),
                        path + "/plan",
                        "must stay as it was when the test began");
    }
}
