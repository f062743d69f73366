package io.github.qic.pdsa.show.chart;

import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartKind;
import io.github.qic.pdsa.chart.ChartPhase;
import io.github.qic.pdsa.chart.ChartPoint;
import io.github.qic.pdsa.chart.Runs;
import io.github.qic.pdsa.chart.Signal;
import io.github.qic.pdsa.chart.SignalRule;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** The lines below a plot: notes with their numbers, phases with their figures, and what is unusual about limits and runs. */
final class ChartCaptions {
    private static final int MOST_GAPS = 6;

    private final DrawnChart drawn;
    private final Chart chart;
    private final PictureWords words;
    private final FigureFormat figures;
    private final List<String> lines = new ArrayList<>();

    private ChartCaptions(DrawnChart drawn, FigureFormat figures, PictureWords words) {
        this.drawn = drawn;
        chart = drawn.chart;
        this.words = words;
        this.figures = figures;
    }

    static List<String> of(DrawnChart drawn, FigureFormat figures, PictureWords words) {
        ChartCaptions captions = new ChartCaptions(drawn, figures, words);
        for (ChartPoint point : drawn.points) {
            drawn.series
                    .note(point.index())
                    .ifPresent(note -> captions.lines.add(
                            (captions.lines.size() + 1) + "  " + drawn.name(point.index()) + ": " + note));
        }
        drawn.phases.forEach(captions::phase);
        captions.gaps();
        drawn.patterns().forEach(signal -> captions.lines.add(captions.pattern(signal)));
        drawn.chart
                .unused()
                .forEach(problem -> captions.lines.add(words.say("Not applied here: {0}.", problem.toString())));
        return captions.lines;
    }

    private void gaps() {
        if (!drawn.gaps.isEmpty() && drawn.hasValues()) {
            String listed = words.list(drawn.gaps, MOST_GAPS, gap -> words.say("{0} to {1}", gap.first(), gap.last()));
            lines.add(words.say("No data") + ": " + listed + ".");
        }
    }

    private void phase(ChartPhase phase) {
        List<String> parts = new ArrayList<>();
        if (!drawn.isOnePhase()) {
            parts.add(lines(phase));
            phase.rebase().ifPresent(rebase -> parts.add(rebase.reason()));
        }
        if (phase.baseline() < phase.size() && Double.isFinite(phase.centre())) {
            String to = drawn.name(phase.baselineFirst() + phase.baseline() - 1);
            parts.add(words.say("calculated from {0} to {1}", drawn.name(phase.baselineFirst()), to));
        }
        if (phase.isShort() && Double.isFinite(chart.upper(drawn.limited(phase)))) {
            String trial = phase.size() == 1 ? "1 point gives trial limits only" : "{0} points give trial limits only";
            parts.add(words.say(trial, phase.size()));
        }
        phase.missingLimits().ifPresent(missing -> parts.add(words.say(missing.title())));
        String name = drawn.isOnePhase() ? "" : name(phase) + ": ";
        if (!parts.isEmpty()) {
            lines.add(StringUtils.capitalize(name + String.join("; ", parts) + "."));
        }
        if (isUntested(phase)) {
            lines.add(words.say(
                    "Runs are not tested, because more than half of the values are the lowest or the highest."));
        }
        String number = drawn.isOnePhase() ? "" : words.say("Phase {0}", phase.number()) + ": ";
        drawn.unusualOrder(phase).stream()
                .map(Signal::rule)
                .distinct()
                .map(rule -> order(rule, phase.runs()))
                .distinct()
                .forEach(order -> lines.add(StringUtils.capitalize(number + order)));
    }

    /** Whether the rules would test runs, but the values do not allow it. */
    private boolean isUntested(ChartPhase phase) {
        return !phase.runsMatter()
                && phase.missingLimits().isEmpty()
                && chart.options().kind() != ChartKind.MR
                && chart.options().rules().rules().stream()
                        .anyMatch(rule -> ChartDescription.testsPhases(rule.getClass()));
    }

    private String pattern(Signal signal) {
        List<Integer> points = signal.points();
        String first = drawn.name(points.get(0));
        String last = drawn.name(points.get(points.size() - 1));
        return words.say("{0} to {1}", first, last) + ": " + words.sayWithFigures(signal.text()) + ".";
    }

    private String name(ChartPhase phase) {
        return phase.number() == 1
                ? words.say("Phase {0}", 1)
                : words.say("Phase {0} from {1}", phase.number(), drawn.name(phase.first()));
    }

    private String lines(ChartPhase phase) {
        return words.say(StringUtils.uncapitalize(LineLabels.centreName(chart))) + " " + figures.text(phase.centre())
                + limits(phase);
    }

    /** The limits of a phase; those at its last point if each point has its own. */
    private String limits(ChartPhase phase) {
        int last = drawn.limited(phase);
        double lower = chart.lower(last);
        double upper = chart.upper(last);
        if (!Double.isFinite(upper)) {
            return "";
        }
        boolean varying = chart.upper(phase.first()) != upper;
        String text = varying ? ", limits at its last point {0} to {1}" : ", limits {0} to {1}";
        return words.say(text, figures.text(lower), figures.text(upper));
    }

    private String order(SignalRule rule, Runs runs) {
        if (rule instanceof SignalRule.UnusualRuns) {
            return words.say(
                    "special cause in the order of the points: an unusual number of runs, {0}, with {1} of the points above the centre"
                            + " line and {2} below.",
                    runs.count(), runs.above(), runs.below());
        }
        String crossings = runs.crossings() == 1 ? words.say("once") : words.say("{0} times", runs.crossings());
        return words.say(
                "special cause in the order of the points: longest run {0} points (expected at most {1}), centre crossed {2}"
                        + " (expected at least {3}).",
                runs.longest(), runs.longestAllowed(), crossings, runs.fewestCrossings());
    }
}
