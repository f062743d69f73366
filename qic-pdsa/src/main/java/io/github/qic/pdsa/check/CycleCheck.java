package io.github.qic.pdsa.check;

import io.github.qic.core.internal.text.Words;
import io.github.qic.pdsa.cycle.Act;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.CycleStage;
import io.github.qic.pdsa.cycle.Doing;
import io.github.qic.pdsa.cycle.Fidelity;
import io.github.qic.pdsa.cycle.Prediction;
import io.github.qic.pdsa.cycle.PredictionResult;
import io.github.qic.pdsa.cycle.Study;
import io.github.qic.pdsa.cycle.Task;
import io.github.qic.pdsa.cycle.Verdict;
import io.github.qic.pdsa.history.Move;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Whether one cycle predicts, records, compares and decides with a reason. */
final class CycleCheck {
    private CycleCheck() {}

    static void check(Cycle cycle, LocalDate asOf, MethodThresholds thresholds, String path, Findings findings) {
        findings.addIf(
                cycle.plan().predictions().isEmpty(),
                MethodRules.NO_PREDICTION,
                path + "/plan/predictions",
                "the cycle predicts nothing, so that nothing can be compared");
        findings.addIf(
                cycle.plan().data().isEmpty(),
                MethodRules.NO_DATA_PLAN,
                path + "/plan/data",
                "the cycle does not say which data are collected");
        tasks(cycle.plan().tasks(), path + "/plan/tasks", findings);
        tasks(cycle.plan().data(), path + "/plan/data", findings);
        cycle.doing().ifPresent(doing -> doing(doing, path + "/do", findings));
        cycle.study().ifPresent(study -> study(cycle, study, path + "/study", findings));
        cycle.act().ifPresent(act -> act(act, path + "/act", findings));
        Move<CycleStage> last = cycle.history().get(cycle.history().size() - 1);
        findings.addIf(
                last.to() == CycleStage.STOPPED && last.reason().isEmpty(),
                MethodRules.ACT_NO_REASON,
                path + "/history",
                "the cycle was given up without a reason");
        long days = ChronoUnit.DAYS.between(cycle.since(), asOf);
        findings.addIf(
                !cycle.stage().isFinal() && days > thresholds.stalledAfterDays(),
                MethodRules.STALLED,
                path + "/history",
                "the cycle has been " + Words.of(cycle.stage()) + " for " + Words.count(days, "day"));
    }

    private static void tasks(List<Task> tasks, String path, Findings findings) {
        for (int i = 0; i < tasks.size(); i++) {
            findings.addIf(
                    tasks.get(i).who().isEmpty(),
                    MethodRules.TASK_UNOWNED,
                    path + "/" + i,
                    "nobody is named for the task");
        }
    }

    private static void doing(Doing doing, String path, Findings findings) {
        findings.addIf(
                !doing.dataRecorded(), MethodRules.DATA_NOT_RECORDED, path + "/dataRecorded", "no data were recorded");
        findings.addIf(
                doing.observations().isEmpty(), MethodRules.NOT_DESCRIBED, path, "what was seen is not described");
        findings.addIf(
                doing.carriedOut() != Fidelity.AS_PLANNED && doing.departures().isEmpty(),
                MethodRules.NOT_DESCRIBED,
                path + "/departures",
                "what was done differently is not described");
    }

    private static void study(Cycle cycle, Study study, String path, Findings findings) {
        findings.addIf(
                study.learning().isEmpty() && study.summary().isEmpty(),
                MethodRules.NOT_DESCRIBED,
                path,
                "what was learned is not described");
        for (Prediction prediction : cycle.plan().predictions()) {
            Optional<PredictionResult> result = study.results().stream()
                    .filter(r -> r.prediction().equals(prediction.id()))
                    .findFirst();
            findings.addIf(
                    result.map(r -> r.verdict(prediction)).orElse(Verdict.UNKNOWN) == Verdict.UNKNOWN,
                    MethodRules.NOT_COMPARED,
                    path + "/results",
                    "the prediction " + prediction.id() + " is not held against what happened");
            findings.addIf(
                    result.map(r -> contradicted(r, prediction)).orElse(false),
                    MethodRules.VERDICT_CONTRADICTED,
                    path + "/results",
                    "the judgement on the prediction " + prediction.id() + " contradicts its figures");
        }
    }

    /** A judgement in between contradicts no figure. */
    private static boolean contradicted(PredictionResult result, Prediction prediction) {
        boolean compared = prediction.expected().isPresent() && result.actual().isPresent();
        Verdict judged = result.judged().orElse(Verdict.UNKNOWN);
        return compared
                && (judged == Verdict.AS_PREDICTED || judged == Verdict.NOT_AS_PREDICTED)
                && judged != result.verdict(prediction);
    }

    private static void act(Act act, String path, Findings findings) {
        findings.addIf(act.reason().isEmpty(), MethodRules.ACT_NO_REASON, path, "the decision gives no reason");
        findings.addIf(act.nextStep().isEmpty(), MethodRules.ACT_NO_NEXT_STEP, path, "the decision names no next step");
    }
}
