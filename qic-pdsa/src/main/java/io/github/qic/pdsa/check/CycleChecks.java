package io.github.qic.pdsa.check;

import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.Doing;
import io.github.qic.pdsa.cycle.Fidelity;
import io.github.qic.pdsa.cycle.Plan;
import io.github.qic.pdsa.cycle.Prediction;
import io.github.qic.pdsa.cycle.PredictionResult;
import io.github.qic.pdsa.cycle.Study;
import io.github.qic.pdsa.cycle.Task;
import io.github.qic.pdsa.cycle.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks whether each cycle predicts, records and compares. */
final class CycleChecks {
    static final CheckGroup<ProjectCheckContext> GROUP = new CheckGroup<>(CycleChecks::check);
    private static final Rule NO_PREDICTION = GROUP.warning("pdsa.no-prediction", RuleSources.TAYLOR);
    private static final Rule NO_DATA_PLAN = GROUP.warning("pdsa.no-data-plan", RuleSources.TAYLOR);
    private static final Rule DATA_NOT_RECORDED = GROUP.warning("pdsa.data-not-recorded", RuleSources.TAYLOR);
    private static final Rule TASK_UNOWNED = GROUP.advice("pdsa.task-unowned", RuleSources.MODEL);
    private static final Rule NOT_DESCRIBED = GROUP.advice("pdsa.stage-not-described", RuleSources.TAYLOR);
    private static final Rule NOT_COMPARED = GROUP.warning("pdsa.study-not-compared", RuleSources.TAYLOR);
    private static final Rule VERDICT_CONTRADICTED = GROUP.error("pdsa.verdict-contradicted", RuleSources.TAYLOR);

    private CycleChecks() {}

    private static void check(ProjectCheckContext c) {
        c.each(c.project.cycles(), "/cycles", (cycle, path) -> cycle(c, cycle, path));
    }

    private static void cycle(ProjectCheckContext c, Cycle cycle, String path) {
        Plan plan = cycle.plan();
        c.foundIf(
                plan.predictions().isEmpty(),
                NO_PREDICTION,
                path + "/plan/predictions",
                "the cycle makes no prediction");
        boolean noData = plan.data().isEmpty();
        c.foundIf(noData, NO_DATA_PLAN, path + "/plan/data", "the cycle does not say which data are collected");
        tasks(c, plan.tasks(), path + "/plan/tasks");
        tasks(c, plan.data(), path + "/plan/data");
        cycle.doing().ifPresent(doing -> doing(c, doing, path + "/do"));
        cycle.study().ifPresent(study -> study(c, cycle, study, path + "/study"));
    }

    private static void tasks(ProjectCheckContext c, List<Task> tasks, String path) {
        c.each(tasks, path, (task, at) -> {
            c.foundIf(task.who().isEmpty(), TASK_UNOWNED, at, "the task is assigned to nobody");
        });
    }

    private static void doing(ProjectCheckContext c, Doing doing, String path) {
        c.foundIf(!doing.dataRecorded(), DATA_NOT_RECORDED, path + "/dataRecorded", "no data were recorded");
        c.foundIf(doing.observations().isEmpty(), NOT_DESCRIBED, path, "the observations are not described");
        if (doing.carriedOut() != Fidelity.AS_PLANNED && doing.departures().isEmpty()) {
            c.found(NOT_DESCRIBED, path + "/departures", "the departures from the plan are not described");
        }
    }

    private static void study(ProjectCheckContext c, Cycle cycle, Study study, String path) {
        boolean silent = study.learning().isEmpty() && study.summary().isEmpty();
        c.foundIf(silent, NOT_DESCRIBED, path, "what was learned is not described");
        Map<Id<Prediction>, PredictionResult> results = Maps.byKey(study.results(), PredictionResult::prediction);
        for (Prediction prediction : cycle.plan().predictions()) {
            Optional<PredictionResult> result = Optional.ofNullable(results.get(prediction.id()));
            Verdict verdict = result.map(r -> r.verdict(prediction)).orElse(Verdict.UNKNOWN);
            boolean contradicted =
                    result.filter(r -> contradicted(r, prediction)).isPresent();
            String name = "the prediction " + prediction.id();
            String at = path + "/results";
            c.foundIf(verdict == Verdict.UNKNOWN, NOT_COMPARED, at, name + " is not compared with the result");
            String message = "the judgement on " + name + " contradicts its figures";
            c.foundIf(contradicted, VERDICT_CONTRADICTED, at, message);
        }
    }

    /** An intermediate judgement does not contradict any figure. */
    private static boolean contradicted(PredictionResult result, Prediction prediction) {
        boolean compared = prediction.expected().isPresent() && result.actual().isPresent();
        Verdict judged = result.judged().orElse(Verdict.UNKNOWN);
        return compared
                && (judged == Verdict.AS_PREDICTED || judged == Verdict.NOT_AS_PREDICTED)
                && judged != result.verdict(prediction);
    }
}
