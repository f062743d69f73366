package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.text.Words;
import io.github.qic.pdsa.chart.Assurance;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartPhase;
import io.github.qic.pdsa.chart.Runs;
import io.github.qic.pdsa.chart.Signal;
import io.github.qic.pdsa.chart.SignalRule;
import io.github.qic.pdsa.chart.Variation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** Describes a chart in English: for readers who cannot see it, and for the lines below it. */
final class ChartDescription {
    private static final int MOST_SIGNALS = 12;
    private static final Map<Class<?>, Boolean> TESTS_PHASES = Map.of(
            SignalRule.Outside.class, false,
            SignalRule.Shift.class, false,
            SignalRule.Trend.class, false,
            SignalRule.TwoInThree.class, false,
            SignalRule.LongRun.class, true,
            SignalRule.FewCrossings.class, true,
            SignalRule.UnusualRuns.class, true,
            SignalRule.Beyond.class, false,
            SignalRule.Within.class, false,
            SignalRule.Alternating.class, false);

    private ChartDescription() {}

    /** Whether the order of the points of a phase is a signal, by its longest run or its number of runs or crossings. */
    static boolean isPhaseSignal(Chart chart, ChartPhase phase) {
        return chart.signals().stream()
                .anyMatch(signal -> signal.phase() == phase.number()
                        && testsPhases(signal.rule().getClass()));
    }

    static boolean testsPhases(Class<?> rule) {
        return Optional.ofNullable(TESTS_PHASES.get(rule))
                .orElseThrow(() -> new IllegalStateException("no caption for " + rule.getName()));
    }

    /** The captions below the plot: trial limits, rebases and signals of whole phases. */
    static List<String> captions(Chart chart) {
        List<String> captions = new ArrayList<>();
        List<ChartPhase> phases = chart.phases();
        for (ChartPhase phase : phases) {
            String name = phases.size() == 1 ? "" : "Phase " + phase.number() + ": ";
            if (isPhaseSignal(chart, phase)) {
                captions.add(StringUtils.capitalize(name + runs(phase.runs())));
            }
            if (phase.isShort() && Double.isFinite(chart.upper(phase.last()))) {
                captions.add(name + phase.size() + " points give trial limits only.");
            }
            phase.rebase().ifPresent(rebase -> captions.add(name + "rebased, " + rebase.reason() + "."));
        }
        return captions;
    }

    private static String runs(Runs runs) {
        String crossings = runs.crossings() == 1 ? "once" : runs.crossings() + " times";
        return "special cause in the order of the points: longest run " + runs.longest() + " points (expected at most "
                + runs.longestAllowed() + "), centre crossed " + crossings + " (expected at least "
                + runs.fewestCrossings() + ").";
    }

    static String of(Chart chart, FigureFormat figures) {
        int n = chart.size();
        StringJoiner text = new StringJoiner(" ");
        String kind = chart.options().kind().title() + " of " + Words.count(n, "point");
        if (n == 0) {
            return kind + ".";
        }
        text.add(kind + ", " + chart.series().label(0) + " to " + chart.series().label(n - 1) + ".");
        long missing =
                chart.points().stream().filter(p -> Double.isNaN(p.value())).count();
        if (missing > 0) {
            text.add(missing + " without a value.");
        }
        chart.phases().forEach(phase -> text.add(phase(chart, phase, figures)));
        chart.options().target().ifPresent(target -> text.add("Target " + figures.text(target) + "."));
        text.add(signals(chart));
        chart.variation()
                .filter(variation -> variation != Variation.COMMON_CAUSE)
                .ifPresent(variation -> text.add("Last point: " + variation.title() + "."));
        chart.assurance().map(Assurance::title).ifPresent(title -> text.add(title + "."));
        return text.toString();
    }

    private static String phase(Chart chart, ChartPhase phase, FigureFormat figures) {
        String name = chart.phases().size() == 1
                ? ""
                : "Phase " + phase.number() + " from " + chart.series().label(phase.first()) + ": ";
        String limits = Double.isFinite(chart.upper(phase.last()))
                ? ", limits at its last point " + figures.text(chart.lower(phase.last())) + " to "
                        + figures.text(chart.upper(phase.last()))
                : "";
        return name + LineLabels.centreName(chart) + " " + figures.text(phase.centre()) + limits + ".";
    }

    private static String signals(Chart chart) {
        List<Signal> signals = chart.signals();
        if (signals.isEmpty()) {
            return "No signal of special cause.";
        }
        int more = signals.size() - MOST_SIGNALS;
        return signals.stream()
                .limit(MOST_SIGNALS)
                .map(signal -> span(chart, signal.points()) + " " + signal.text())
                .collect(Collectors.joining("; ", "Signals: ", more > 0 ? "; and " + more + " more." : "."));
    }

    private static String span(Chart chart, List<Integer> points) {
        String first = chart.series().label(points.get(0));
        String last = chart.series().label(points.get(points.size() - 1));
        return first.equals(last) ? first : first + " to " + last;
    }
}
