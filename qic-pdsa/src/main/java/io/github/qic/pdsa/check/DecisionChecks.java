package io.github.qic.pdsa.check;

import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.cycle.Act;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.CycleDecision;
import io.github.qic.pdsa.cycle.CycleStage;
import io.github.qic.pdsa.cycle.Prediction;
import io.github.qic.pdsa.cycle.Scale;
import io.github.qic.pdsa.cycle.Verdict;
import io.github.qic.pdsa.history.Move;
import java.util.Map;
import java.util.Optional;

/** Checks whether the decision of each cycle has a reason, a next step, and enough tests behind it. */
final class DecisionChecks {
    static final CheckGroup<ProjectCheckContext> GROUP = new CheckGroup<>(DecisionChecks::check);
    private static final Rule NO_REASON = GROUP.warning("pdsa.act-no-reason", RuleSources.MODEL);
    private static final Rule NO_NEXT_STEP = GROUP.advice("pdsa.act-no-next-step", RuleSources.MODEL);
    private static final Rule ONE_SMALL_TEST = GROUP.countWarning("pdsa.adopted-after-one-test", RuleSources.TAYLOR);
    private static final Rule AGAINST_PREDICTION = GROUP.warning("pdsa.adopted-against-prediction", RuleSources.TAYLOR);

    private DecisionChecks() {}

    private static void check(ProjectCheckContext c) {
        c.each(c.project.cycles(), "/cycles", (cycle, path) -> {
            cycle.act().ifPresent(act -> act(c, cycle, act, path + "/act"));
            Move<CycleStage> last = cycle.history().get(cycle.history().size() - 1);
            boolean unexplained =
                    last.to() == CycleStage.STOPPED && last.reason().isEmpty();
            c.foundIf(unexplained, NO_REASON, path + "/history", "the cycle was stopped without a reason");
        });
    }

    private static void act(ProjectCheckContext c, Cycle cycle, Act act, String path) {
        boolean ends = act.decision() == CycleDecision.ABANDON;
        c.foundIf(act.reason().isEmpty(), NO_REASON, path, "the decision gives no reason");
        c.foundIf(act.nextStep().isEmpty() && !ends, NO_NEXT_STEP, path, "the decision names no next step");
        if (act.decision() == CycleDecision.ADOPT) {
            smallTest(c, cycle, path);
            String message = "the change was adopted although a prediction of the cycle did not come true";
            c.foundIf(isAgainstPrediction(cycle), AGAINST_PREDICTION, path, message);
        }
    }

    private static void smallTest(ProjectCheckContext c, Cycle cycle, String path) {
        Optional<Scale> small = cycle.plan()
                .scale()
                .filter(scale -> scale.compareTo(c.thresholds.firstTestBelow()) < 0)
                .filter(scale -> cycle.follows().isEmpty());
        small.ifPresent(scale ->
                c.found(ONE_SMALL_TEST, path, "the change was adopted after a single test of " + scale.text()));
    }

    private static boolean isAgainstPrediction(Cycle cycle) {
        Map<Id<Prediction>, Prediction> predictions = Maps.byKey(cycle.plan().predictions(), Prediction::id);
        return cycle.study().stream()
                .flatMap(study -> study.results().stream())
                .anyMatch(result -> Optional.ofNullable(predictions.get(result.prediction()))
                        .filter(prediction -> result.verdict(prediction) == Verdict.NOT_AS_PREDICTED)
                        .isPresent());
    }
}
