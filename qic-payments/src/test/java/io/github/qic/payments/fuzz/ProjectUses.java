package io.github.qic.payments.fuzz;

import io.github.qic.core.finding.Finding;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartKind;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.RebaseRule;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.SeriesBuilder;
import io.github.qic.pdsa.chart.Subgroups;
import io.github.qic.pdsa.chart.advice.ChartAdvice;
import io.github.qic.pdsa.chart.compare.ComparisonOptions;
import io.github.qic.pdsa.chart.compare.SiteComparison;
import io.github.qic.pdsa.chart.project.ProjectChart;
import io.github.qic.pdsa.chart.tidy.TidySeries;
import io.github.qic.pdsa.check.MethodCheck;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.Ramp;
import io.github.qic.pdsa.cycle.RampFinder;
import io.github.qic.pdsa.measure.Burden;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.Observation;
import io.github.qic.pdsa.measure.ObservationSheet;
import io.github.qic.pdsa.measure.ReducedMeasurementPlan;
import io.github.qic.pdsa.measure.ValueKind;
import io.github.qic.pdsa.project.ImprovementProjects;
import io.github.qic.pdsa.project.Project;
import io.github.qic.pdsa.project.ProjectFacts;
import io.github.qic.pdsa.show.DriverDiagram;
import io.github.qic.pdsa.show.ProjectTables;
import io.github.qic.pdsa.show.RampPicture;
import io.github.qic.pdsa.show.chart.ChartData;
import io.github.qic.pdsa.show.chart.ChartPicture;
import io.github.qic.pdsa.show.chart.FunnelPicture;
import io.github.qic.pdsa.show.chart.PictureOptions;
import io.github.qic.pdsa.show.chart.SmallMultiples;
import io.github.qic.pdsa.show.form.ProjectSummary;
import io.github.qic.pdsa.show.form.Worksheet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is done with the values of qic-pdsa. */
final class ProjectUses {
    private static final PictureOptions PICTURE = PictureOptions.standard();
    private static final Series DATED = dated();
    private static final Series RATIO =
            Series.ratio("Falls", new double[] {1, 3, 2, 4, 2, 1, 3, 2, 5, 1, 2, 3}, new double[] {
                90, 88, 92, 91, 90, 85, 93, 90, 91, 90, 89, 92
            });

    private ProjectUses() {}

    private static Series dated() {
        SeriesBuilder builder = Series.builder("Minutes");
        for (int month = 1; month <= 12; month++) {
            builder.add(LocalDate.of(2024, month, 1), 10 + month * 7 % 5);
        }
        return builder.build();
    }

    static void projects(ImprovementProjects all) throws IOException {
        List<Finding> findings = MethodCheck.standard().check(all, CoreUses.TWO_HOMES, CoreUses.DAY);
        Outputs.findings(findings);
        MethodCheck.standard().review(all, CoreUses.TWO_HOMES, CoreUses.DAY);
        Outputs.table(ProjectTables.cycles(all));
        Outputs.table(ProjectTables.sharings(all));
        ProjectFacts.of(all);
        for (Project project : all.projects()) {
            project(project);
            Outputs.page(ProjectSummary.of(all, project, findings));
        }
    }

    private static void project(Project project) throws IOException {
        DriverDiagram drivers = DriverDiagram.of(project);
        Outputs.xml(drivers.svg());
        Outputs.xml(drivers.graphMl());
        Contract.text(drivers.dot());
        Contract.mayRefuse(() -> Contract.text(drivers.mermaid()));
        Outputs.table(ProjectTables.measurementPlan(project));
        for (Cycle cycle : project.cycles()) {
            Outputs.page(Worksheet.of(project, cycle));
        }
        for (Ramp ramp : RampFinder.of(project.cycles())) {
            Outputs.xml(RampPicture.of("Ramp", ramp).svg());
        }
        if (project.measurementPlan().isPresent()) {
            Burden.of(project.measurementPlan().get());
            ReducedMeasurementPlan.within(project.measurementPlan().get(), project.measures(), 30);
        }
        for (Measure measure : project.measures()) {
            charts(project, measure);
        }
        String observations = ObservationSheet.table(project.observations()).csv();
        // Observations of one measure and day cannot be told apart in a sheet.
        Contract.mayRefuse(() -> Outputs.unchanged(
                ObservationSheet.readOver(SheetSource.of(observations), project.measures(), project.observations())));
    }

    private static void charts(Project project, Measure measure) throws IOException {
        Contract.mayRefuse(() -> {
            ProjectChart chart = ProjectChart.of(project, measure.id());
            chart(chart.chart());
            chart.proposals(RebaseRule.SCOTTISH);
            Outputs.xml(ChartPicture.of(chart, PICTURE).svg());
        });
        Contract.mayRefuse(() -> {
            ChartAdvice advice = ChartAdvice.of(measure, project.observationsOf(measure.id()));
            chart(advice.chart());
            Outputs.xml(ChartPicture.of(advice, PICTURE).svg());
        });
    }

    static void chart(Chart chart) throws IOException {
        chart.signals();
        chart.phases();
        chart.points();
        chart.unused();
        chart.variation();
        chart.assurance();
        chart.proposals(RebaseRule.SCOTTISH);
        ChartData data = ChartData.of(chart);
        Contract.text(data.json());
        Outputs.table(data.table());
        ChartPicture picture = ChartPicture.of(chart);
        Outputs.xml(picture.svg());
        Contract.text(picture.description());
    }

    static void options(ChartOptions options) throws IOException {
        for (Series series : List.of(DATED, RATIO, Series.of("Ten", 3, 5, 2, 4, 6, 3, 4, 2, 5, 4))) {
            Contract.mayRefuse(() -> chart(Chart.of(series, options)));
        }
    }

    static void tidy(List<TidySeries> all) throws IOException {
        List<Chart> charts = new ArrayList<>();
        for (TidySeries tidy : all) {
            for (ChartKind kind : List.of(ChartKind.RUN, ChartKind.I, ChartKind.P, ChartKind.U_PRIME)) {
                Contract.mayRefuse(() -> {
                    Chart chart = tidy.chart(ChartOptions.of(kind));
                    chart(chart);
                    charts.add(chart);
                });
            }
            Contract.mayRefuse(() -> sites(tidy.series()));
        }
        if (!charts.isEmpty()) {
            for (SmallMultiples.Axes axes : SmallMultiples.Axes.values()) {
                Outputs.xml(SmallMultiples.of("All", charts, 2, axes, PICTURE).svg());
            }
            Outputs.table(ChartData.table(charts));
        }
    }

    private static void sites(Series sites) throws IOException {
        ComparisonOptions options =
                ComparisonOptions.builder().values(ValueKind.PROPORTION).build();
        Outputs.xml(FunnelPicture.of(SiteComparison.of(sites, options), PICTURE).svg());
    }

    static void subgroups(List<Subgroups> all) throws IOException {
        for (Subgroups subgroups : all) {
            Contract.mayRefuse(() -> chart(Chart.of(subgroups.sums(), ChartOptions.of(ChartKind.RUN))));
            Contract.mayRefuse(() -> chart(Chart.of(subgroups.means(), ChartOptions.of(ChartKind.XBAR))));
        }
    }

    static void observations(List<Observation> observations, Measure measure) throws IOException {
        Outputs.table(ObservationSheet.table(observations));
        Contract.mayRefuse(() -> chart(ChartAdvice.of(measure, observations).chart()));
    }
}
