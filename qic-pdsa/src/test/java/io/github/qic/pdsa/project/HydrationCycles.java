package io.github.qic.pdsa.project;

import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.cycle.Act;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.CycleDecision;
import io.github.qic.pdsa.cycle.CycleStage;
import io.github.qic.pdsa.cycle.Doing;
import io.github.qic.pdsa.cycle.Fidelity;
import io.github.qic.pdsa.cycle.Plan;
import io.github.qic.pdsa.cycle.Prediction;
import io.github.qic.pdsa.cycle.PredictionResult;
import io.github.qic.pdsa.cycle.Scale;
import io.github.qic.pdsa.cycle.ScaleUnit;
import io.github.qic.pdsa.cycle.Study;
import io.github.qic.pdsa.cycle.Task;
import io.github.qic.pdsa.history.Move;
import io.github.qic.pdsa.measure.Expectation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The five cycles of the synthetic project, moved through their stages one by one. */
final class HydrationCycles {
    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 8);

    private HydrationCycles() {}

    static LocalDate week(int week) {
        return BEGIN.plusWeeks(week);
    }

    static List<Cycle> all() {
        return List.of(
                cycle(1, "One resident, one morning", 1, ScaleUnit.RESIDENT, "morning", "100", CycleDecision.EXPAND),
                cycle(2, "Three residents", 3, ScaleUnit.RESIDENT, "morning", "67", CycleDecision.ADAPT),
                cycle(3, "Five residents, afternoon", 5, ScaleUnit.RESIDENT, "afternoon", "80", CycleDecision.EXPAND),
                cycle(4, "One floor", 1, ScaleUnit.UNIT, "agency staff", "85", CycleDecision.EXPAND),
                cycle(5, "The whole home", 1, ScaleUnit.CARE_HOME, "weekend", "92", CycleDecision.ADOPT));
    }

    private static Cycle cycle(
            int number,
            String title,
            int count,
            ScaleUnit unit,
            String condition,
            String actual,
            CycleDecision decision) {
        LocalDate start = week(4 * number - 3);
        return Cycle.builder()
                .id(Id.of("h-" + number))
                .title(title)
                .idea(Id.of("trolley"))
                .follows(number == 1 ? Optional.empty() : Optional.of(Id.of("h-" + (number - 1))))
                .plan(plan(start, new Scale(count, unit), condition))
                .addHistory(Move.of(CycleStage.PLANNING, start))
                .build()
                .begun(start.plusDays(7))
                .done(doing(), start.plusDays(14))
                .studied(study(actual), start.plusDays(15))
                .decided(
                        Act.builder()
                                .decision(decision)
                                .reason("The share of " + actual + " % tells.")
                                .nextStep(number < 5 ? "Plan the next cycle." : "Keep it on the weekly rota.")
                                .build(),
                        start.plusDays(15));
    }

    private static Plan plan(LocalDate start, Scale scale, String condition) {
        return Plan.builder()
                .objective("Find out whether a trolley between meals gets drinks to residents.")
                .addQuestions("How many residents are offered a drink?", "What do they choose?")
                .addPredictions(Prediction.builder()
                        .id(Id.of("share"))
                        .text("At least four of five residents are offered a drink.")
                        .expected(Expectation.builder()
                                .measure(Id.of("offered"))
                                .atLeast(new BigDecimal("80"))
                                .unit("%")
                                .build())
                        .build())
                .test("A member of staff takes the trolley round twice.")
                .scale(scale)
                .addConditions(condition)
                .firstDay(start.plusDays(7))
                .lastDay(start.plusDays(13))
                .addPlannedBy(Hydration.MANAGER, Hydration.NURSE)
                .addTasks(Task.builder()
                        .what("Fill the trolley")
                        .who(Hydration.MANAGER)
                        .when(start.plusDays(7))
                        .where("Kitchen")
                        .build())
                .addData(Task.builder()
                        .what("Tick each resident who is offered a drink")
                        .who(Hydration.NURSE)
                        .when(start.plusDays(13))
                        .where("Lounge")
                        .measure(Id.of("offered"))
                        .build())
                .build();
    }

    private static Doing doing() {
        return Doing.builder()
                .carriedOut(Fidelity.AS_PLANNED)
                .addObservations("Most residents chose squash.")
                .addProblems("One round was late.")
                .dataRecorded(true)
                .build();
    }

    private static Study study(String actual) {
        return Study.builder()
                .addResults(PredictionResult.builder()
                        .prediction(Id.of("share"))
                        .actual(new BigDecimal(actual))
                        .build())
                .summary("The trolley reached " + actual + " % of the residents.")
                .addLearning("A fixed time helps.")
                .build();
    }
}
