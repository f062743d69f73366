package io.github.qic.pdsa.check;

import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.CycleStage;
import io.github.qic.pdsa.history.Move;
import io.github.qic.pdsa.idea.ChangeIdea;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.Observation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Checks whether each measure has data over time: from before the first change, regularly, and enough of them once they are due.
 */
final class DataChecks {
    static final CheckGroup<ProjectCheckContext> GROUP = new CheckGroup<>(DataChecks::check);
    private static final Rule MEASURED_ONCE =
            GROUP.countWarning("pdsa.measured-once", "minimum definition of a quality improvement collaborative");
    private static final Rule FEW_POINTS = GROUP.countAdvice("pdsa.few-points", RuleSources.KNUDSEN);
    private static final Rule IRREGULAR = GROUP.countAdvice("pdsa.collected-irregularly", RuleSources.KNUDSEN_HALF);
    private static final Rule NO_CHART = GROUP.warning("pdsa.no-chart", RuleSources.OUR_RULE);
    private static final Rule NO_BASELINE = GROUP.warning("pdsa.no-baseline", RuleSources.KNUDSEN);

    private DataChecks() {}

    private static void check(ProjectCheckContext c) {
        Optional<LocalDate> first = c.project.cycles().stream()
                .flatMap(cycle -> begun(cycle).stream())
                .min(LocalDate::compareTo);
        Map<Id<Measure>, Optional<LocalDate>> changes = firstChanges(c);
        c.each(c.project.measures(), "/measures", (measure, path) -> {
            List<LocalDate> days = c.project.observationsOf(measure.id()).stream()
                    .filter(o -> o.figure().isPresent())
                    .map(Observation::on)
                    .distinct()
                    .toList();
            charted(c, c.project.observationsOf(measure.id()), path);
            Optional<CollectionSchedule> schedule = c.schedule(measure);
            count(c, days, schedule, first.isPresent(), path);
            schedule.ifPresent(planned -> regular(c, days, planned, path));
            baseline(c, changes.getOrDefault(measure.id(), first), days, path);
        });
    }

    /** A summary leaves out the chart of a measure whose observations make none, so somebody has to say why. */
    private static void charted(ProjectCheckContext c, List<Observation> byDay, String path) {
        Optional<LocalDate> twice = IntStream.range(1, byDay.size())
                .filter(i -> byDay.get(i).on().equals(byDay.get(i - 1).on()))
                .mapToObj(i -> byDay.get(i).on())
                .findFirst();
        twice.ifPresent(day -> c.found(
                NO_CHART,
                path,
                "the measure has several observations on " + day + ", and a chart has one for each day"));
        byDay.stream()
                .filter(o -> o.numerator().orElse(BigDecimal.ZERO).signum() > 0
                        && o.figure().isEmpty())
                .findFirst()
                .ifPresent(o -> c.found(
                        NO_CHART,
                        path,
                        "the observation on " + o.on()
                                + " has a denominator of 0 below its numerator, so no chart can be drawn"));
    }

    /** Nothing is missing before it is due. Without a plan, figures are due once a test has begun. */
    private static void count(
            ProjectCheckContext c,
            List<LocalDate> days,
            Optional<CollectionSchedule> schedule,
            boolean tested,
            String path) {
        int fewest = c.thresholds.fewestPoints();
        int needed = days.size() < 2 ? 2 : fewest;
        boolean due = schedule.map(planned -> planned.isDue(needed, c.all.asOf)).orElse(tested);
        if (days.size() >= fewest || !due) {
            return;
        }
        String points = "the measure has figures at " + Words.count(days.size(), "time point") + "; ";
        c.foundIf(days.size() < 2, MEASURED_ONCE, path, points + "2 are needed to see a change");
        c.foundIf(days.size() >= 2, FEW_POINTS, path, points + fewest + " are needed to see variation");
    }

    private static void regular(ProjectCheckContext c, List<LocalDate> days, CollectionSchedule planned, String path) {
        if (days.size() < c.thresholds.fewestPoints()) {
            return;
        }
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        long collections = planned.collections(first, last);
        String message = "the measure has figures at " + days.size() + " of " + collections
                + " planned time points from " + first + " to " + last;
        c.foundIf(days.size() * 2L < collections, IRREGULAR, path, message);
    }

    private static void baseline(ProjectCheckContext c, Optional<LocalDate> change, List<LocalDate> days, String path) {
        if (days.isEmpty() || change.isEmpty()) {
            return;
        }
        boolean late = !days.get(0).isBefore(change.get());
        String message = "the measure has no baseline: its first figure is of " + days.get(0)
                + ", and the first test began on " + change.get();
        c.foundIf(late, NO_BASELINE, path, message);
    }

    /** The day of the first test of an idea that should improve a measure, for the measures that ideas name. */
    private static Map<Id<Measure>, Optional<LocalDate>> firstChanges(ProjectCheckContext c) {
        Map<Id<Measure>, Optional<LocalDate>> changes = new HashMap<>();
        for (ChangeIdea idea : c.project.ideas()) {
            Optional<LocalDate> first = c.cyclesOf(idea).stream()
                    .flatMap(cycle -> begun(cycle).stream())
                    .min(LocalDate::compareTo);
            idea.measures().forEach(measure -> changes.merge(measure, first, DataChecks::earlier));
        }
        return changes;
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.concat(one.stream(), other.stream()).min(LocalDate::compareTo);
    }

    private static Optional<LocalDate> begun(Cycle cycle) {
        return cycle.history().stream()
                .filter(move -> move.to() == CycleStage.DOING)
                .map(Move::on)
                .findFirst();
    }
}
