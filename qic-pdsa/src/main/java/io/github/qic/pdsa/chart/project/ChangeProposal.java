package io.github.qic.pdsa.chart.project;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartPhase;
import io.github.qic.pdsa.chart.Rebase;
import io.github.qic.pdsa.chart.RebaseProposal;
import io.github.qic.pdsa.chart.RebaseRule;
import io.github.qic.pdsa.chart.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.lang3.StringUtils;

/**
 * A proposal to begin a new phase with a change, because the process shifted after it. That the change caused the shift is for
 * people to judge, so nothing changes until one of them accepts it.
 *
 * @param change the last change before the shift
 * @param shift the shift
 * @param start the label of the first point from the first day of the change on
 */
public record ChangeProposal(ProjectChange change, RebaseProposal shift, String start) {
    public ChangeProposal {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(shift, "shift");
        Objects.requireNonNull(start, "start");
    }

    static List<ChangeProposal> of(Chart chart, List<ProjectChange> changes, RebaseRule rule) {
        NavigableMap<LocalDate, ProjectChange> byDay = new TreeMap<>();
        changes.forEach(change -> byDay.put(change.from(), change));
        List<ChangeProposal> proposals = new ArrayList<>();
        List<ChartPhase> phases = chart.phases();
        Series series = chart.series();
        NavigableMap<LocalDate, LocalDate> baselines = baselines(chart);
        int phase = 0;
        int since = 0;
        for (RebaseProposal shift : chart.proposals(rule)) {
            int first = shift.points().get(0);
            while (phases.get(phase).last() < first) {
                phase++;
            }
            since = Math.max(since, phases.get(phase).first());
            LocalDate earlier = day(series, since);
            Optional.ofNullable(byDay.floorEntry(day(series, first)))
                    .map(Map.Entry::getValue)
                    .filter(change -> change.from().isAfter(earlier))
                    .ifPresent(change -> {
                        int start = start(series, change, first);
                        Map.Entry<LocalDate, LocalDate> baseline = baselines.floorEntry(day(series, start - 1));
                        if (baseline == null || baseline.getValue().isBefore(day(series, start))) {
                            proposals.add(new ChangeProposal(change, shift, series.label(start)));
                        }
                    });
            since = first;
        }
        return List.copyOf(proposals);
    }

    private static LocalDate day(Series series, int point) {
        return series.date(point).orElseThrow();
    }

    /** The change is after the first point of the series. */
    private static int start(Series series, ProjectChange change, int before) {
        int start = before;
        while (!day(series, start - 1).isBefore(change.from())) {
            start--;
        }
        return start;
    }

    /** {@return the last day of each baseline, by its first} */
    private static NavigableMap<LocalDate, LocalDate> baselines(Chart chart) {
        NavigableMap<LocalDate, LocalDate> days = new TreeMap<>();
        chart.options().baselines().forEach(baseline -> days.put(day(baseline.first()), day(baseline.last())));
        return days;
    }

    /** {@return the day of a label of a dated series, with or without a time} */
    private static LocalDate day(String label) {
        return LocalDate.parse(StringUtils.substringBefore(label, "T"));
    }

    /** {@return the reason in English} */
    public String reason() {
        return change.title() + " (from " + change.from() + "): " + shift.reason();
    }

    /**
     * {@return the accepted phase, for {@link ProjectChart#with}}
     *
     * @param by the person who decided, as a role or pseudonym
     * @throws InvalidValueException if the person is blank
     */
    public Rebase accept(LocalDate on, String by) {
        return shift.accept(on, by).toBuilder().start(start).reason(reason()).build();
    }
}
