package io.github.qic.pdsa.show.form;

import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.internal.page.Section;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.cycle.Act;
import io.github.qic.pdsa.cycle.CycleDecision;
import io.github.qic.pdsa.cycle.Doing;
import io.github.qic.pdsa.cycle.Fidelity;
import io.github.qic.pdsa.cycle.Plan;
import io.github.qic.pdsa.cycle.Prediction;
import io.github.qic.pdsa.cycle.PredictionResult;
import io.github.qic.pdsa.cycle.Study;
import io.github.qic.pdsa.measure.Expectation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened, what was learned from it, and what was decided. */
final class WorksheetResults {
    private WorksheetResults() {}

    static Section doing(Optional<Doing> doing) {
        return Section.onNewPage("Do")
                .choice(
                        "Was it carried out as planned?",
                        words(Fidelity.values()),
                        doing.map(d -> Words.capital(d.carriedOut())))
                .text("What was done differently", doing.flatMap(WorksheetResults::departures), 1)
                .text("What was seen", doing.map(Doing::observations).orElse(List.of()), 3)
                .text("Problems and surprises", doing.map(Doing::problems).orElse(List.of()), 2)
                .choice(
                        "Were the data recorded?",
                        List.of("Yes", "No"),
                        doing.map(d -> d.dataRecorded() ? "Yes" : "No"));
    }

    private static Optional<String> departures(Doing doing) {
        return doing.departures()
                .or(() -> doing.carriedOut() == Fidelity.AS_PLANNED ? Optional.of("None") : Optional.empty());
    }

    static Section study(Optional<Plan> plan, Optional<Study> study) {
        Map<Id<Prediction>, PredictionResult> results =
                Maps.byKey(study.map(Study::results).orElse(List.of()), PredictionResult::prediction);
        List<List<String>> rows = plan.stream()
                .flatMap(p -> p.predictions().stream())
                .map(p -> result(p, Optional.ofNullable(results.get(p.id()))))
                .toList();
        return Section.of("Study")
                .table(
                        "Predictions and what happened",
                        List.of("Prediction", "Expected", "Found", "As predicted?"),
                        rows,
                        3)
                .text("Summary of the results", study.flatMap(Study::summary), 2)
                .text("What was learned", study.map(Study::learning).orElse(List.of()), 2);
    }

    private static List<String> result(Prediction prediction, Optional<PredictionResult> result) {
        String unit = prediction
                .expected()
                .flatMap(Expectation::unit)
                .map(u -> " " + u)
                .orElse("");
        return List.of(
                prediction.text(),
                prediction.expected().map(Expectation::text).orElse(""),
                result.map(r -> found(r, unit)).orElse(""),
                result.map(r -> Words.capital(r.verdict(prediction))).orElse(""));
    }

    private static String found(PredictionResult result, String unit) {
        return Stream.concat(
                        result.actual().map(BigDecimal::toPlainString).map(f -> f + unit).stream(),
                        result.found().stream())
                .collect(Collectors.joining("; "));
    }

    static Section act(Optional<Act> act) {
        return Section.of("Act")
                .choice("Decision", words(CycleDecision.values()), act.map(a -> Words.capital(a.decision())))
                .text("Why", act.flatMap(Act::reason), 1)
                .text("Next step", act.flatMap(Act::nextStep), 2);
    }

    private static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Words::capital).toList();
    }
}
