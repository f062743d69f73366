package io.github.qic.pdsa.show.chart;

import io.github.qic.pdsa.chart.Assurance;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartPhase;
import io.github.qic.pdsa.chart.Signal;
import io.github.qic.pdsa.chart.SignalRule;
import io.github.qic.pdsa.chart.Variation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.DoubleStream;

/** Describes a chart for readers who cannot see it. */
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

    private final DrawnChart drawn;
    private final Chart chart;
    private final FigureFormat figures;
    private final PictureWords words;

    private ChartDescription(DrawnChart drawn, FigureFormat figures, PictureWords words) {
        this.drawn = drawn;
        chart = drawn.chart;
        this.figures = figures;
        this.words = words;
    }

    /** Whether a rule tests the order of the points of a phase, by its longest run or its number of runs or crossings. */
    static boolean testsPhases(Class<?> rule) {
        return Optional.ofNullable(TESTS_PHASES.get(rule))
                .orElseThrow(() -> new IllegalStateException("no caption for " + rule.getName()));
    }

    static String of(DrawnChart drawn, FigureFormat figures, PictureWords words) {
        return new ChartDescription(drawn, figures, words).text();
    }

    private String text() {
        int n = drawn.points.size();
        String kind = words.say(chart.options().kind().title());
        StringJoiner text = new StringJoiner(" ");
        if (n == 0) {
            return words.say("{0} of {1} points", kind, n) + ".";
        }
        text.add(words.say(n == 1 ? "{0} of 1 point" : "{0} of {1} points", kind, n) + ", "
                + words.say("{0} to {1}.", drawn.name(drawn.first), drawn.name(drawn.last)));
        long missing =
                drawn.points.stream().filter(p -> Double.isNaN(p.value())).count();
        if (missing > 0) {
            text.add(words.say("{0} without a value.", missing));
        }
        if (!drawn.hasValues()) {
            return text.add(words.say("No data") + ".").toString();
        }
        drawn.phases.forEach(phase -> text.add(phase(phase)));
        target(text);
        text.add(signals());
        chart.variation()
                .filter(variation -> variation != Variation.COMMON_CAUSE)
                .ifPresent(variation -> text.add(words.say("Last point: {0}.", words.say(variation.title()))));
        chart.assurance().map(Assurance::title).ifPresent(title -> text.add(words.say(title) + "."));
        return text.toString();
    }

    private void target(StringJoiner text) {
        double[] targets = drawn.points.stream()
                .mapToDouble(point -> point.target())
                .filter(Double::isFinite)
                .toArray();
        if (targets.length == 0) {
            return;
        }
        String last = figures.text(targets[targets.length - 1]);
        boolean constant = DoubleStream.of(targets).distinct().count() == 1;
        text.add(
                constant
                        ? words.say("Target {0}.", last)
                        : words.say("Target from {0} to {1}.", figures.text(targets[0]), last));
    }

    private String phase(ChartPhase phase) {
        String name = drawn.isOnePhase()
                ? ""
                : words.say("Phase {0} from {1}", phase.number(), drawn.name(phase.first())) + ": ";
        int last = drawn.limited(phase);
        String limits = Double.isFinite(chart.upper(last))
                ? words.say(
                        ", limits at its last point {0} to {1}",
                        figures.text(chart.lower(last)), figures.text(chart.upper(last)))
                : "";
        String missing = phase.missingLimits()
                .map(reason -> ", " + words.say(reason.title()))
                .orElse("");
        return name + words.say(LineLabels.centreName(chart)) + " " + figures.text(phase.centre()) + limits + missing
                + ".";
    }

    private String signals() {
        List<Signal> signals = drawn.signals;
        if (signals.isEmpty()) {
            return words.say("No signal of special cause.");
        }
        String listed = words.list(
                signals, MOST_SIGNALS, signal -> span(signal.points()) + " " + words.sayWithFigures(signal.text()));
        return words.say("Signals: {0}", listed) + ".";
    }

    private String span(List<Integer> points) {
        String first = drawn.name(points.get(0));
        String last = drawn.name(points.get(points.size() - 1));
        return first.equals(last) ? first : words.say("{0} to {1}", first, last);
    }
}
