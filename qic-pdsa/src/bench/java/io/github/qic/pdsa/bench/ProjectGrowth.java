package io.github.qic.pdsa.bench;

import io.github.qic.core.Collaborative;
import io.github.qic.core.house.Growth;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.testing.CoreExamples;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.RuleSet;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.SeriesBuilder;
import io.github.qic.pdsa.chart.compare.Pareto;
import io.github.qic.pdsa.chart.project.ProjectChart;
import io.github.qic.pdsa.chart.tidy.TidySheet;
import io.github.qic.pdsa.check.MethodCheck;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.RampFinder;
import io.github.qic.pdsa.idea.ChangeIdea;
import io.github.qic.pdsa.measure.Direction;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.Observation;
import io.github.qic.pdsa.measure.ObservationSheet;
import io.github.qic.pdsa.project.ImprovementProjects;
import io.github.qic.pdsa.project.Project;
import io.github.qic.pdsa.project.ProjectFacts;
import io.github.qic.pdsa.show.DriverDiagram;
import io.github.qic.pdsa.show.ProjectTables;
import io.github.qic.pdsa.show.RampPicture;
import io.github.qic.pdsa.show.chart.ChartData;
import io.github.qic.pdsa.show.chart.ChartPicture;
import io.github.qic.pdsa.show.chart.ParetoPicture;
import io.github.qic.pdsa.show.chart.PictureOptions;
import io.github.qic.pdsa.show.chart.SmallMultiples;
import io.github.qic.pdsa.show.form.ProjectSummary;
import io.github.qic.pdsa.testing.ProjectExamples;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** Growth of the calculations of this module; arguments: words of those wanted, all without. */
public final class ProjectGrowth {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 6);
    /** The first day there is: a chart of 80,000 days ends in 2119. */
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private ProjectGrowth() {}

    public static void main(String... args) throws Exception {
        new Growth()
                .add("projects with a chain of n cycles, built", 1_000, n -> () -> projects(chain(n)))
                .add("projects with a chain of n cycles, read", 250, n -> {
                    String json = ImprovementProjects.DOCUMENT.write(projects(chain(n)));
                    return () -> ImprovementProjects.DOCUMENT.read(json);
                })
                .add("projects with a chain of n cycles, written", 250, n -> {
                    ImprovementProjects all = projects(chain(n));
                    return () -> ImprovementProjects.DOCUMENT.write(all);
                })
                .add("n projects, each found by id, and each cycle", 500, n -> {
                    ImprovementProjects made = many(n);
                    return () -> {
                        ImprovementProjects all = made.toBuilder().build();
                        all.projects().forEach(p -> all.project(p.id()).orElseThrow());
                        all.projects()
                                .forEach(p -> p.cycles()
                                        .forEach(c -> all.cycle(c.id()).orElseThrow()));
                        return all;
                    };
                })
                .add("ideas, measures and observations of a project, each found by id", 500, n -> {
                    return () -> {
                        Project project = wide(n);
                        project.ideas().forEach(i -> project.idea(i.id()).orElseThrow());
                        project.measures().forEach(m -> project.observationsOf(m.id()));
                        return project;
                    };
                })
                .add("MethodCheck of a chain of n cycles", 250, n -> check(projects(chain(n))))
                .add("MethodCheck of a project with n ideas, measures and cycles", 250, n -> check(projects(wide(n))))
                .add("MethodCheck of n projects", 250, n -> check(many(n)))
                .add("ramp of n cycles found", 1_000, n -> {
                    List<Cycle> cycles = chain(n).cycles();
                    return () -> RampFinder.of(cycles);
                })
                .add("ramp of n cycles drawn", 100, n -> {
                    var ramp = RampFinder.of(chain(n).cycles()).get(0);
                    return () -> RampPicture.of("Ramp", ramp).svg();
                })
                .add("ProjectFacts of n projects", 500, n -> {
                    ImprovementProjects all = many(n);
                    return () -> ProjectFacts.of(all);
                })
                .add("ProjectTables.cycles of n projects", 500, n -> {
                    ImprovementProjects all = many(n);
                    return () -> ProjectTables.cycles(all).html();
                })
                .add("ProjectSummary with n ideas, measures and cycles", 100, n -> {
                    Project project = wide(n);
                    ImprovementProjects all = projects(project);
                    return () -> ProjectSummary.of(all, project, List.of()).html();
                })
                .add("DriverDiagram of n ideas", 250, n -> {
                    Project project = wide(n);
                    return () -> DriverDiagram.of(project).svg()
                            + DriverDiagram.of(project).dot();
                })
                .add("ObservationSheet of n figures, read", 1_000, n -> {
                    List<Measure> measures = ProjectExamples.project().measures();
                    String csv =
                            ObservationSheet.table(observations("falls", n)).csv();
                    return () ->
                            ObservationSheet.read(SheetSource.of(csv), measures).orThrow();
                })
                .add("TidySheet of n figures, read", 1_000, n -> {
                    StringBuilder csv = new StringBuilder("series,date,value\n");
                    for (int i = 0; i < n; i++) {
                        csv.append("a,")
                                .append(DAY.plusDays(i))
                                .append(',')
                                .append(i * 7 % 13)
                                .append('\n');
                    }
                    return () ->
                            TidySheet.read("a", SheetSource.of(csv.toString())).orThrow();
                })
                .add("chart of n points with the NHS rules: limits, signals, variation", 10_000, n -> {
                    Series series = series("a", n);
                    ChartOptions options = ChartOptions.nhs(Direction.INCREASE);
                    return () -> {
                        Chart chart = Chart.of(series, options);
                        chart.signals();
                        return chart.points();
                    };
                })
                .add("chart of n points, all rule sets", 10_000, n -> {
                    Series series = series("a", n);
                    ChartOptions options = ChartOptions.nhs(Direction.INCREASE).toBuilder()
                            .rules(RuleSet.nhs()
                                    .and(RuleSet.ihi())
                                    .and(RuleSet.anhoej())
                                    .and(RuleSet.nelson()))
                            .build();
                    return () -> Chart.of(series, options).signals();
                })
                .add("ChartPicture of n points", 500, n -> {
                    Chart chart = chart("a", n);
                    return () -> ChartPicture.of(chart).svg();
                })
                .add("ChartPicture with a name of n characters", 250, n -> {
                    Chart chart = chart("Falls ".repeat(n / 6), 24);
                    return () -> ChartPicture.of(chart).svg();
                })
                .add("ChartPicture with a name of n characters without a space", 250, n -> {
                    Chart chart = chart("m".repeat(n), 24);
                    return () -> ChartPicture.of(chart).svg();
                })
                .add("ChartPicture with n notes", 200, n -> {
                    SeriesBuilder noted = Series.builder("a");
                    for (int i = 0; i < n; i++) {
                        noted.add(DAY.plusDays(i), i * 7 % 13).note("Note " + i);
                    }
                    Chart chart = Chart.of(noted.build(), ChartOptions.nhs(Direction.INCREASE));
                    return () -> ChartPicture.of(chart).svg();
                })
                .add("ChartData of n points", 1_000, n -> {
                    Chart chart = chart("a", n);
                    return () -> ChartData.of(chart).json();
                })
                .add("SmallMultiples of n charts with shared axes", 200, n -> multiples(n, SmallMultiples.Axes.SHARED))
                .add(
                        "SmallMultiples of n charts with their own axes",
                        200,
                        n -> multiples(n, SmallMultiples.Axes.SEPARATE))
                .add("SmallMultiples of 10 charts with names of n characters", 200, n -> {
                    List<Chart> charts = IntStream.range(0, 10)
                            .mapToObj(i -> chart(i + "m ".repeat(n / 2), 12))
                            .toList();
                    return () -> SmallMultiples.of(
                                    "a", charts, 3, SmallMultiples.Axes.SHARED, PictureOptions.standard())
                            .svg();
                })
                .add("Pareto of n kinds", 500, n -> {
                    List<String> kinds =
                            IntStream.range(0, n).mapToObj(i -> "kind " + i).toList();
                    return () -> ParetoPicture.of(Pareto.of("a", kinds), PictureOptions.standard())
                            .svg();
                })
                .add("ProjectChart of n observations", 1_000, n -> {
                    Project project = ProjectExamples.project().toBuilder()
                            .observations(observations("falls", n))
                            .build();
                    return () -> ProjectChart.of(project, Id.of("falls"));
                })
                .run(args);
    }

    private static Callable<?> multiples(int n, SmallMultiples.Axes axes) {
        List<Chart> charts = IntStream.range(0, n)
                .mapToObj(i -> chart("Site " + i, 12 + i % 5))
                .toList();
        return () -> SmallMultiples.of("a", charts, 4, axes, PictureOptions.standard())
                .svg();
    }

    private static Callable<?> check(ImprovementProjects all) {
        Collaborative collaborative = CoreExamples.twoHomes();
        return () -> MethodCheck.standard().check(all, collaborative, LocalDate.of(2024, 9, 1));
    }

    private static Series series(String name, int points) {
        SeriesBuilder series = Series.builder(name);
        for (int i = 0; i < points; i++) {
            series.add(FIRST.plusDays(i), 50 + i * 7_919L % 23 + (i / 40 % 2) * 6);
        }
        return series.build();
    }

    private static Chart chart(String name, int points) {
        return Chart.of(series(name, points), ChartOptions.nhs(Direction.INCREASE));
    }

    private static ImprovementProjects projects(Project project) {
        return ProjectExamples.projects().toBuilder().projects(List.of(project)).build();
    }

    private static ImprovementProjects many(int n) {
        Project one = ProjectExamples.project();
        return ProjectExamples.projects().toBuilder()
                .projects(IntStream.range(0, n)
                        .mapToObj(i -> one.toBuilder()
                                .id(Id.of("project-" + i))
                                .cycles(one.cycles().stream()
                                        .map(c -> c.toBuilder()
                                                .id(Id.of("cycle-" + i))
                                                .build())
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    /** Each cycle but the first follows the one before. */
    private static Project chain(int n) {
        Cycle one = ProjectExamples.cycle();
        List<Cycle> cycles = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Cycle.Builder next = one.toBuilder().id(Id.of("cycle-" + i));
            if (i > 0) {
                next.follows(Id.<Cycle>of("cycle-" + (i - 1)));
            }
            cycles.add(next.build());
        }
        return ProjectExamples.project().toBuilder().cycles(cycles).build();
    }

    /** Each idea names two measures and is tested by one cycle; each measure has 4 observations. */
    private static Project wide(int n) {
        Project one = ProjectExamples.project();
        Cycle cycle = ProjectExamples.cycle();
        Measure measure = one.measures().get(0);
        List<Observation> observations = new ArrayList<>();
        IntStream.range(0, n).forEach(i -> observations.addAll(observations("measure-" + i, 4)));
        return one.toBuilder()
                .measures(IntStream.range(0, n)
                        .mapToObj(i -> measure.toBuilder()
                                .id(Id.of("measure-" + i))
                                .name("Measure " + i)
                                .build())
                        .toList())
                .ideas(IntStream.range(0, n)
                        .mapToObj(i -> ChangeIdea.builder()
                                .id(Id.of("idea-" + i))
                                .title("Idea " + i)
                                .addMeasures(Id.of("measure-" + i), Id.of("measure-" + i * 31 % n))
                                .build())
                        .toList())
                .cycles(IntStream.range(0, n)
                        .mapToObj(i -> cycle.toBuilder()
                                .id(Id.of("cycle-" + i))
                                .idea(Id.<ChangeIdea>of("idea-" + i))
                                .build())
                        .toList())
                .observations(observations)
                .build();
    }

    private static List<Observation> observations(String measure, int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> Observation.builder()
                        .measure(Id.of(measure))
                        .on(DAY.plusDays(i))
                        .value(BigDecimal.valueOf(i * 7L % 13))
                        .build())
                .toList();
    }
}
