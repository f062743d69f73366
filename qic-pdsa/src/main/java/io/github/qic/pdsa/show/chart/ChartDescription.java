package io.github.qic.pdsa.show.chart;

import io.github.qic.pdsa.chart.Assurance;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartPhase;
import io.github.qic.pdsa.chart.Runs;
import io.github.qic.pdsa.chart.Side;
import io.github.qic.pdsa.chart.Signal;
import io.github.qic.pdsa.chart.SignalRule;
import io.github.qic.pdsa.chart.Variation;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** Describes a chart in English: for readers who cannot see it, and for the lines below it. */
final class ChartDescription {
    private static final int MOST_SIGNALS = 12;

    private ChartDescription() {}

    static boolean isPhaseSignal(Chart chart, ChartPhase phase) {
        return chart.signals().stream().anyMatch(signal -> signal.phase() == phase.number() && isOfPhase(signal));
    }

    private static boolean isOfPhase(Signal signal) {
        return signal.side() == Side.NONE || signal.rule() instanceof SignalRule.LongRun;
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
        return "special cause by the order of the points: the longest run has "
                + runs.longest()
                + " points (chance allows "
                + runs.longestAllowed()
                + "), the centre is crossed "
                + (runs.crossings() == 1 ? "once" : runs.crossings() + " times")
                + " (chance asks for "
                + runs.fewestCrossings()
                + ").";
    }

    static String of(Chart chart, FigureFormat figures) {
        StringBuilder text = new StringBuilder(chart.options().kind().title());
        int n = chart.size();
        text.append(" of ").append(n).append(n == 1 ? " point" : " points");
        if (n == 0) {
            return text.append('.').toString();
        }
        text.append(", ")
                .append(chart.series().label(0))
                .append(" to ")
                .append(chart.series().label(n - 1))
                .append('.');
        long missing =
                chart.points().stream().filter(p -> Double.isNaN(p.value())).count();
        if (missing > 0) {
            text.append(' ').append(missing).append(" without a value.");
        }
        for (ChartPhase phase : chart.phases()) {
            text.append(
                    chart.phases().size() == 1
                            ? ""
                            : " Phase " + phase.number() + " from "
                                    + chart.series().label(phase.first()) + ":");
            text.append(' ').append(LineLabels.centreName(chart)).append(' ').append(figures.text(phase.centre()));
            if (Double.isFinite(chart.upper(phase.last()))) {
                text.append(", limits at its last point ").append(figures.text(chart.lower(phase.last())));
                text.append(" to ").append(figures.text(chart.upper(phase.last())));
            }
            text.append('.');
        }
        chart.options()
                .target()
                .ifPresent(target ->
                        text.append(" Target ").append(figures.text(target)).append('.'));
        signals(chart, text);
        if (chart.variation() != Variation.COMMON_CAUSE) {
            text.append(" Last point: ").append(chart.variation().title()).append('.');
        }
        chart.assurance()
                .map(Assurance::title)
                .ifPresent(title -> text.append(' ').append(title).append('.'));
        return text.toString();
    }

    private static void signals(Chart chart, StringBuilder text) {
        List<Signal> signals = chart.signals();
        text.append(signals.isEmpty() ? " No signal of special cause." : " Signals: ");
        for (int s = 0; s < Math.min(MOST_SIGNALS, signals.size()); s++) {
            Signal signal = signals.get(s);
            String first = chart.series().label(signal.points().get(0));
            String last =
                    chart.series().label(signal.points().get(signal.points().size() - 1));
            text.append(s == 0 ? "" : "; ").append(first).append(first.equals(last) ? "" : " to " + last);
            text.append(' ').append(signal.text());
        }
        if (signals.size() > MOST_SIGNALS) {
            text.append("; and ").append(signals.size() - MOST_SIGNALS).append(" more");
        }
        text.append(signals.isEmpty() ? "" : ".");
    }
}
