package io.github.qic.pdsa.chart.project;

import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.Rebase;
import io.github.qic.pdsa.chart.RebaseRule;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.advice.ChartAdvice;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.idea.ChangeIdea;
import io.github.qic.pdsa.internal.aim.AimedFigure;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.MeasureKind;
import io.github.qic.pdsa.project.Aim;
import io.github.qic.pdsa.project.Project;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The chart of a measure of a project: of the kind that fits its observations, with the figure of the aim as its target and the
 * changes that should improve the measure.
 *
 * @param measure the measure
 * @param series its observations by date, with their notes; for rare events the periods between them, without dates
 * @param options the recommended options, with the target
 * @param unit the unit of the measure, if its definition has one
 * @param reasons why this kind of chart fits
 * @param changes the changes that should improve the measure, by their first days: those of the ideas that name it, or all changes
 *     of the project if no idea names it
 */
public record ProjectChart(
        Measure measure,
        Series series,
        ChartOptions options,
        Optional<String> unit,
        List<String> reasons,
        List<ProjectChange> changes) {
    public ProjectChart {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(changes, "changes");
        reasons = List.copyOf(reasons);
        changes = List.copyOf(changes);
    }

    /**
     * {@return the chart of a measure}
     *
     * @throws InvalidValueException if the project has no such measure, or if its observations make no series: two on one day, or a
     *     numerator over a denominator of 0
     */
    public static ProjectChart of(Project project, Id<Measure> id) {
        Objects.requireNonNull(id, "id");
        Measure measure =
                project.measure(id).orElseThrow(() -> InvalidValueException.of("/measure", "unknown measure: " + id));
        ChartAdvice advice = ChartAdvice.of(measure, project.observations());
        ProjectChart chart = new ProjectChart(
                measure, advice.series(), advice.options(), advice.unit(), advice.reasons(), changes(project, measure));
        return AimedFigure.of(project)
                // The periods between rare events are not the figures that the aim is about.
                .filter(aimed ->
                        aimed.measure().equals(measure) && advice.series().isDated())
                .map(chart::withTarget)
                .orElse(chart);
    }

    /**
     * {@return the chart of the main measure: that of the aim, else the first outcome measure, else the first of all}
     * Empty if there is no measure, or if its observations make no chart.
     */
    public static Optional<ProjectChart> main(Project project) {
        Optional<Measure> aimed = project.aim()
                .flatMap(Aim::howMuch)
                .flatMap(expected -> expected.measure())
                .flatMap(project::measure);
        Optional<Measure> outcome = project.measures().stream()
                .filter(measure -> measure.kind() == MeasureKind.OUTCOME)
                .findFirst();
        return aimed.or(() -> outcome)
                .or(() -> project.measures().stream().findFirst())
                .filter(measure -> project.observationsOf(measure.id()).stream()
                        .anyMatch(observation -> observation.figure().isPresent()))
                .flatMap(measure -> found(project, measure));
    }

    private static Optional<ProjectChart> found(Project project, Measure measure) {
        try {
            ProjectChart found = of(project, measure.id());
            found.chart();
            return Optional.of(found);
        } catch (InvalidValueException e) {
            // A series has more rules than the observations of a project, and no other place says which.
            return Optional.empty();
        }
    }

    private ProjectChart withTarget(AimedFigure aimed) {
        ChartOptions.Builder with = options.toBuilder();
        aimed.target().ifPresent(figure -> with.target(figure * options.multiplier()));
        return new ProjectChart(measure, series, with.build(), unit, reasons, changes);
    }

    private static List<ProjectChange> changes(Project project, Measure measure) {
        List<ChangeIdea> naming = project.ideas().stream()
                .filter(idea -> idea.measures().contains(measure.id()))
                .toList();
        List<ChangeIdea> ideas = naming.isEmpty() ? project.ideas() : naming;
        Set<Id<ChangeIdea>> ids = naming.stream().map(ChangeIdea::id).collect(Collectors.toSet());
        Stream<Cycle> cycles = project.cycles().stream()
                .filter(cycle ->
                        naming.isEmpty() || cycle.idea().filter(ids::contains).isPresent());
        return Stream.concat(cycles.flatMap(ProjectChange::of), ideas.stream().flatMap(ProjectChange::of))
                .sorted(Comparator.comparing(ProjectChange::from))
                .toList();
    }

    /**
     * {@return the chart with its limits and signals}
     *
     * @throws InvalidValueException if the series does not fit the options
     */
    public Chart chart() {
        return Chart.of(series, options);
    }

    /**
     * {@return this chart with an accepted phase}
     *
     * @throws InvalidValueException if the series has no point for its start
     */
    public ProjectChart with(Rebase accepted) {
        ChartOptions with = options.toBuilder().addRebases(accepted).build();
        ProjectChart next = new ProjectChart(measure, series, with, unit, reasons, changes);
        next.chart();
        return next;
    }

    /**
     * {@return this chart with its latest changes alone}
     *
     * @param most their number, from 0
     * @throws InvalidValueException if it is negative
     */
    public ProjectChart withLatestChanges(int most) {
        new Problems().requireAtLeast(most, 0, "/most").throwIfAny();
        int earlier = Math.max(0, changes.size() - most);
        return new ProjectChart(measure, series, options, unit, reasons, changes.subList(earlier, changes.size()));
    }

    /**
     * {@return the new phases that begin with a change: each shift that a rule finds, with the last change before it} None if the
     * points have no dates, as on a chart of the periods between events. A shift without a change since the start of its phase, or
     * since the previous shift, is left out, and so is one whose change lies within a baseline of the options, where no phase can begin;
     * {@link Chart#proposals} has every shift.
     */
    public List<ChangeProposal> proposals(RebaseRule rule) {
        Objects.requireNonNull(rule, "rule");
        return series.isDated() ? ChangeProposal.of(chart(), changes, rule) : List.of();
    }
}
