package io.github.qic.pdsa.testing;

import io.github.qic.core.testing.CoreExamples;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.cycle.Act;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.CycleDecision;
import io.github.qic.pdsa.cycle.Doing;
import io.github.qic.pdsa.cycle.Fidelity;
import io.github.qic.pdsa.cycle.Plan;
import io.github.qic.pdsa.cycle.Prediction;
import io.github.qic.pdsa.cycle.PredictionResult;
import io.github.qic.pdsa.cycle.Scale;
import io.github.qic.pdsa.cycle.ScaleUnit;
import io.github.qic.pdsa.cycle.Study;
import io.github.qic.pdsa.cycle.Verdict;
import io.github.qic.pdsa.measure.Direction;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.MeasureKind;
import io.github.qic.pdsa.measure.ValueKind;
import io.github.qic.pdsa.project.ImprovementProjects;
import io.github.qic.pdsa.project.Project;
import java.time.LocalDate;

/** Small fixed values of qic-pdsa about the site {@code north} of {@link CoreExamples#twoHomes()}. */
public final class ProjectExamples {
    private static final LocalDate MONDAY = LocalDate.of(2024, 4, 15);

    private ProjectExamples() {}

    /** {@return a project, {@code drinks}, with a measure, {@code falls}, and the cycle of {@link #cycle()}} */
    public static Project project() {
        return Project.builder()
                .id(Id.of("drinks"))
                .site(Id.of("north"))
                .title("A drink between meals")
                .addMeasures(Measure.builder()
                        .id(Id.of("falls"))
                        .name("Falls")
                        .kind(MeasureKind.OUTCOME)
                        .values(ValueKind.QUANTITY)
                        .better(Direction.DECREASE)
                        .build())
                .addCycles(cycle())
                .build();
    }

    /** {@return a document of that project alone} */
    public static ImprovementProjects projects() {
        return ImprovementProjects.builder()
                .collaborative(CoreExamples.twoHomes().id())
                .addProjects(project())
                .build();
    }

    /**
     * {@return a cycle, {@code trolley}, planned on 15 April 2024, begun, done and studied a week later each, and decided on 13 May:
     * its prediction came true for one resident, and the change is adopted}
     */
    public static Cycle cycle() {
        return Cycle.planned(Id.of("trolley"), "One resident, one morning", plan(), MONDAY)
                .begun(MONDAY.plusWeeks(1))
                .done(
                        Doing.builder()
                                .carriedOut(Fidelity.AS_PLANNED)
                                .dataRecorded(true)
                                .build(),
                        MONDAY.plusWeeks(2))
                .studied(
                        Study.builder()
                                .addResults(PredictionResult.builder()
                                        .prediction(Id.of("drinks"))
                                        .judged(Verdict.AS_PREDICTED)
                                        .build())
                                .addLearning("The trolley has to come before the newspapers.")
                                .build(),
                        MONDAY.plusWeeks(3))
                .decided(
                        Act.builder()
                                .decision(CycleDecision.ADOPT)
                                .reason("It takes no more time than before.")
                                .build(),
                        MONDAY.plusWeeks(4));
    }

    private static Plan plan() {
        return Plan.builder()
                .objective("Find out whether a trolley between meals gets drinks to residents.")
                .addPredictions(Prediction.builder()
                        .id(Id.of("drinks"))
                        .text("The resident drinks two cups.")
                        .build())
                .scale(new Scale(1, ScaleUnit.RESIDENT))
                .build();
    }

    /** {@return twelve monthly counts of falls, whose median is 6: 8, 7, 9, 6, 8, 7, 5, 6, 4, 5, 3, 4} */
    public static Series series() {
        return Series.of("Falls, home-1", 8, 7, 9, 6, 8, 7, 5, 6, 4, 5, 3, 4);
    }
}
