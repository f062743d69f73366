package io.github.qic.pdsa.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.house.Readme;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.show.Page;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.chart.advice.ChartAdvice;
import io.github.qic.pdsa.check.MethodCheck;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.Doing;
import io.github.qic.pdsa.cycle.Fidelity;
import io.github.qic.pdsa.cycle.Plan;
import io.github.qic.pdsa.cycle.Prediction;
import io.github.qic.pdsa.cycle.Ramp;
import io.github.qic.pdsa.cycle.RampFinder;
import io.github.qic.pdsa.cycle.Scale;
import io.github.qic.pdsa.cycle.ScaleUnit;
import io.github.qic.pdsa.measure.Burden;
import io.github.qic.pdsa.measure.Direction;
import io.github.qic.pdsa.measure.Expectation;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.MeasureKind;
import io.github.qic.pdsa.measure.MeasurementPlan;
import io.github.qic.pdsa.measure.Observation;
import io.github.qic.pdsa.measure.ObservationSheet;
import io.github.qic.pdsa.measure.OperationalDefinition;
import io.github.qic.pdsa.measure.ReducedMeasurementPlan;
import io.github.qic.pdsa.measure.ValueKind;
import io.github.qic.pdsa.show.DriverDiagram;
import io.github.qic.pdsa.show.ProjectTables;
import io.github.qic.pdsa.show.RampPicture;
import io.github.qic.pdsa.show.form.ProjectSummary;
import io.github.qic.pdsa.show.form.Worksheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private final Project project = Hydration.project();

    @Test
    void the_examples_of_the_readme_are_compiled_and_run_here() {
        Readme.assertExamplesAreIn(
                "README.md",
                "src/test/java/io/github/qic/pdsa/project/ReadmeTest.java",
                "src/test/java/io/github/qic/pdsa/show/chart/ChartReadmeTest.java");
    }

    @Test
    void a_cycle_is_taken_through_its_stages_and_printed() {
        LocalDate monday = LocalDate.of(2024, 1, 15);
        Plan plan = Plan.builder()
                .objective("Find out whether a trolley between meals gets drinks to residents.")
                .addPredictions(Prediction.builder()
                        .id(Id.of("share"))
                        .text("At least four of five residents are offered a drink.")
                        .expected(Expectation.builder()
                                .atLeast(new BigDecimal("80"))
                                .unit("%")
                                .build())
                        .build())
                .scale(new Scale(1, ScaleUnit.RESIDENT))
                .build();
        Cycle cycle = Cycle.planned(Id.of("h-1"), "One resident, one morning", plan, monday)
                .begun(monday.plusDays(7))
                .done(
                        Doing.builder()
                                .carriedOut(Fidelity.AS_PLANNED)
                                .dataRecorded(true)
                                .build(),
                        monday.plusDays(14));
        String forThePen = Worksheet.of(project, cycle).htmlPage();
        String blank = Worksheet.blank().htmlPage();
        assertThat(forThePen).contains("at least 80 %");
        assertThat(blank).doesNotContain("at least 80 %");
    }

    @Test
    void ramps_and_drivers_are_drawn() {
        Ramp ramp = RampFinder.of(project.cycles()).get(0);
        String picture = RampPicture.of(project.title(), ramp).svg();
        String drivers = DriverDiagram.of(project).svg(); // or .mermaid(), .dot(), .graphMl()
        assertThat(picture).contains("5 residents");
        assertThat(drivers).contains("Rounds between meals");
    }

    @Test
    void findings_are_reported() {
        ImprovementProjects projects = PeachProjects.all();
        Collaborative collaborative = PeachCollaborative.collaborative();
        List<Finding> findings = MethodCheck.standard().check(projects, collaborative, LocalDate.of(2018, 2, 28));
        assertThat(findings).isNotEmpty();
        Page summary = ProjectSummary.of(projects, projects.projects().get(0), findings);
        String page = summary.htmlPage(); // one A4 page, or .markdown()
        String shared = ProjectTables.sharings(projects).markdown(); // who adopted whose material
        List<Fact> facts = ProjectFacts.of(projects); // figures for other modules, each with its definition
        assertThat(page).contains("the project has no measurement plan");
        assertThat(shared).contains("Medication review template and checklist");
        assertThat(facts).isNotEmpty();
    }

    @Test
    void the_burden_is_calculated_and_observations_are_read() {
        MeasurementPlan measurementPlan = project.measurementPlan().orElseThrow();
        SheetSource csv = SheetSource.of("date,measure,value\n15/01/2024,infections,3\n");
        Burden burden = Burden.of(measurementPlan);
        ReducedMeasurementPlan lighter =
                ReducedMeasurementPlan.within(measurementPlan, project.measures(), 70); // minutes a month
        List<Observation> observations =
                ObservationSheet.read(csv, project.measures(), measurementPlan).orThrow();
        assertThat(burden.newMinutesAMonth()).isEqualTo(130);
        assertThat(lighter.leftOut()).hasSize(1);
        assertThat(observations).hasSize(1);
    }

    @Test
    void a_measure_has_observations_that_are_shown_with_their_periods() {
        Measure falls = Measure.builder()
                .id(Id.of("falls"))
                .name("Falls")
                .kind(MeasureKind.OUTCOME)
                .values(ValueKind.RATE)
                .better(Direction.DECREASE)
                .definition(OperationalDefinition.builder()
                        .numerator("falls")
                        .denominator("bed days")
                        .unit("falls per 1,000 bed days")
                        .build())
                .build();
        Observation january = Observation.builder()
                .measure(falls.id())
                .on(LocalDate.of(2024, 1, 1))
                .period("Jan-24")
                .numerator(new BigDecimal("7"))
                .denominator(new BigDecimal("1010"))
                .build();
        assertThat(ChartAdvice.of(falls, List.of(january)).unit()).contains("falls per 1,000 bed days");
        Project measured = Project.builder()
                .id(Id.of("falls"))
                .site(Id.of("site-1"))
                .title("Fewer falls")
                .addMeasures(falls)
                .addObservations(january)
                .build();
        ImprovementProjects all = ImprovementProjects.builder()
                .collaborative(Id.of("homes"))
                .addProjects(measured)
                .build();
        assertThat(ProjectSummary.of(all, measured, List.of()).markdown())
                .contains("| Falls, falls per 1,000 bed days | outcome | 1 | 6.931 (Jan-24) | 6.931 (Jan-24) |");
    }
}
