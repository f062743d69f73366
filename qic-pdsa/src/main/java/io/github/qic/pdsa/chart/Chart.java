package io.github.qic.pdsa.chart;

import io.github.qic.pdsa.internal.statistics.Averages;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A series with centre, limits and signals. It keeps arrays; phases, points and signals are made when they are asked for. Indexes run
 * from 0; lines and values are as shown, after the multiplier, and NaN where there is none.
 */
public final class Chart {
    private final Analyser plan;
    private final Series series;
    private final double[] tested;
    private final boolean @Nullable [] excluded;
    private final PhaseLimits[] phases;
    private final int[] marks;

    Chart(
            Analyser plan,
            Series series,
            double[] tested,
            boolean @Nullable [] excluded,
            PhaseLimits[] phases,
            int[] marks) {
        this.plan = plan;
        this.series = series;
        this.tested = tested;
        this.excluded = excluded;
        this.phases = phases;
        this.marks = marks;
    }

    /**
     * {@return the chart of one series; for many with the same options, {@link Analyser} is quicker}
     *
     * @param series the series
     * @param options how it becomes a chart
     * @throws io.github.qic.core.valid.InvalidValueException if the series cannot be on such a chart, naming series, row and rule
     */
    public static Chart of(Series series, ChartOptions options) {
        return Analyser.of(options).analyse(series);
    }

    /** {@return the series} */
    public Series series() {
        return series;
    }

    /** {@return the options} */
    public ChartOptions options() {
        return plan.options;
    }

    /** {@return the number of points} */
    public int size() {
        return tested.length;
    }

    /**
     * {@return the value of a point as plotted}
     *
     * @param i the index of the point
     */
    public double value(int i) {
        return plan.kind == ChartKind.T ? series.value(i) * plan.options.multiplier() : plan.shown(tested[i]);
    }

    /**
     * {@return the centre line at a point}
     *
     * @param i the index of the point
     */
    public double centre(int i) {
        return plan.shown(lines(i).centre);
    }

    /**
     * {@return the lower limit at a point}
     *
     * @param i the index of the point
     */
    public double lower(int i) {
        return plan.shown(lines(i).lower(i));
    }

    /**
     * {@return the lower inner limit at a point}
     *
     * @param i the index of the point
     */
    public double innerLower(int i) {
        return plan.shown(lines(i).innerLower(i));
    }

    /**
     * {@return the upper inner limit at a point}
     *
     * @param i the index of the point
     */
    public double innerUpper(int i) {
        return plan.shown(lines(i).innerUpper(i));
    }

    /**
     * {@return the upper limit at a point}
     *
     * @param i the index of the point
     */
    public double upper(int i) {
        return plan.shown(lines(i).upper(i));
    }

    /**
     * {@return whether a point does not count for centre, limits and runs}
     *
     * @param i the index of the point
     */
    public boolean isExcluded(int i) {
        return excluded != null && excluded[i];
    }

    /**
     * {@return whether a point carries a signal of its own; patterns of a whole phase do not count}
     *
     * @param i the index of the point
     */
    public boolean isSpecial(int i) {
        return marks[i] != 0;
    }

    /**
     * {@return what the most important signal of a point means}
     *
     * @param i the index of the point
     */
    public Variation variation(int i) {
        return Variation.of(side(i), plan.options.direction());
    }

    /** {@return what the last point with a value means: the variation icon} */
    public Variation variation() {
        int last = last();
        return last < 0 ? Variation.COMMON_CAUSE : variation(last);
    }

    private int last() {
        int last = tested.length - 1;
        while (last >= 0 && Double.isNaN(tested[last])) {
            last--;
        }
        return last;
    }

    /**
     * {@return whether the target will be met, from the limits at the last point with a value: the assurance icon; nothing without a target, a
     * direction of improvement, or limits}
     */
    public Optional<Assurance> assurance() {
        int last = last();
        return last < 0 || plan.options.target().isEmpty()
                ? Optional.empty()
                : Assurance.of(plan.options.target().getAsDouble(), lower(last), upper(last), plan.options.direction());
    }

    /** {@return the phases in order; a series without a point has none} */
    public List<ChartPhase> phases() {
        return IntStream.range(0, tested.length == 0 ? 0 : phases.length)
                .mapToObj(this::phase)
                .toList();
    }

    /** {@return every signal, by phase and rule, then by place} */
    public List<Signal> signals() {
        return new SignalFinder(plan, tested, excluded, phases, marks).all();
    }

    /**
     * {@return the new phases that a rule proposes, in order; none of them is drawn}
     * An MR chart has none, since the order of ranges says nothing.
     *
     * @param rule when a shift is sustained, such as {@link RebaseRule#SCOTTISH}
     */
    public List<RebaseProposal> proposals(RebaseRule rule) {
        if (plan.kind == ChartKind.MR) {
            return List.of();
        }
        // A centre of one's own is no evidence of where the process is.
        ChartOptions calculated =
                plan.options.toBuilder().centre(OptionalDouble.empty()).build();
        RebaseFinder rebasing = new RebaseFinder(rule, Analyser.of(calculated), series, tested, excluded);
        for (PhaseLimits lines : phases) {
            rebasing.search(lines.from, lines.to);
        }
        return rebasing.found();
    }

    /** {@return every point with all that was calculated for it} */
    public List<ChartPoint> points() {
        return ChartPoints.of(this);
    }

    private ChartPhase phase(int p) {
        PhaseLimits lines = phases[p];
        Optional<Rebase> rebase = plan.options.rebases().stream()
                .filter(r -> p > 0 && series.indexOf(r.start(), true) == lines.from)
                .findFirst();
        return new ChartPhase(
                p + 1,
                lines.from,
                lines.to - 1,
                lines.baseEnd - lines.from,
                plan.shown(lines.centre),
                lines.to - lines.from < plan.options.shortPhase(),
                Runs.of(new PhaseData(tested, lines, excluded, marks)),
                rebase);
    }

    /** Of a rising and a falling trend that share a point, the right-hand one decides. */
    private Side side(int i) {
        if (marks[i] == 0) {
            return Side.NONE;
        }
        int place = Integer.numberOfTrailingZeros(marks[i]) / 2;
        int sides = (marks[i] >>> (2 * place)) & 3;
        if (sides == 3) {
            int next = i + 1;
            while (tested[next] == tested[i] || !Averages.counts(tested, excluded, next)) {
                next++;
            }
            return tested[next] > tested[i] ? Side.HIGH : Side.LOW;
        }
        return sides == 1 ? Side.HIGH : Side.LOW;
    }

    /**
     * {@return the estimated standard deviation of a point, before the multiplier}
     *
     * @param i the index of the point
     */
    public double sigma(int i) {
        return lines(i).sigma(i);
    }

    private PhaseLimits lines(int i) {
        return phases[phaseAt(i)];
    }

    int phaseAt(int i) {
        int p = phases.length - 1;
        while (p > 0 && phases[p].from > i) {
            p--;
        }
        return p;
    }
}
