package io.github.qic.pdsa.chart;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.pdsa.internal.statistics.Averages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A series with centre line, limits and signals. It keeps arrays; phases, points and signals are created on request. Indexes start
 * at 0; lines and values are as shown, after the multiplier, and NaN where there is none.
 */
public final class Chart {
    private final Analyser analyser;
    private final Series series;
    private final double[] tested;
    private final boolean @Nullable [] excluded;
    private final PhaseLimits[] phases;
    private final int[] marks;

    Chart(
            Analyser analyser,
            Series series,
            double[] tested,
            boolean @Nullable [] excluded,
            PhaseLimits[] phases,
            int[] marks) {
        this.analyser = analyser;
        this.series = series;
        this.tested = tested;
        this.excluded = excluded;
        this.phases = phases;
        this.marks = marks;
    }

    /**
     * {@return the chart of one series; for many with the same options, {@link Analyser} is faster}
     *
     * @throws InvalidValueException as {@link Analyser#analyse(Series)} does
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
        return analyser.options;
    }

    /** {@return the number of points} */
    public int size() {
        return tested.length;
    }

    /**
     * {@return the value of point {@code i} as plotted}
     *
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public double value(int i) {
        return analyser.kind == ChartKind.T
                ? series.value(i) * analyser.options.multiplier()
                : analyser.shown(tested[i]);
    }

    /**
     * {@return the centre line at point {@code i}}
     *
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public double centre(int i) {
        return analyser.shown(limits(i).centre);
    }

    /**
     * {@return the lower limit at point {@code i}}
     *
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public double lower(int i) {
        return analyser.shown(limits(i).lower(i));
    }

    /**
     * {@return the lower inner limit at point {@code i}, at two thirds of the way from the centre line}
     *
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public double innerLower(int i) {
        return analyser.shown(limits(i).innerLower(i));
    }

    /**
     * {@return the upper inner limit at point {@code i}, at two thirds of the way from the centre line}
     *
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public double innerUpper(int i) {
        return analyser.shown(limits(i).innerUpper(i));
    }

    /**
     * {@return the upper limit at point {@code i}}
     *
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public double upper(int i) {
        return analyser.shown(limits(i).upper(i));
    }

    /**
     * {@return the estimated standard deviation of point {@code i}, before the multiplier; NaN where all points share the same limits}
     *
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public double sigma(int i) {
        return limits(i).sigma(i);
    }

    /**
     * {@return whether point {@code i} is excluded from centre, limits and runs}
     *
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public boolean isExcluded(int i) {
        Objects.checkIndex(i, tested.length);
        return excluded != null && excluded[i];
    }

    /**
     * {@return the meaning of the most important signal of point {@code i}; common cause if it carries none, although its phase may}
     *
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public Variation variation(int i) {
        return Variation.of(side(i), analyser.options.direction());
    }

    /** {@return the meaning of the last point with a value: the variation icon} */
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

    /** {@return the assurance icon, from the limits at the last point with a value; empty without target, direction or limits} */
    public Optional<Assurance> assurance() {
        int last = last();
        return last < 0 || analyser.options.target().isEmpty()
                ? Optional.empty()
                : Assurance.of(
                        analyser.options.target().getAsDouble(),
                        lower(last),
                        upper(last),
                        analyser.options.direction());
    }

    /** {@return the phases in order; none for a series without points} */
    public List<ChartPhase> phases() {
        return IntStream.range(0, tested.length == 0 ? 0 : phases.length)
                .mapToObj(this::phase)
                .toList();
    }

    /** {@return every signal, by phase and rule, then by position} */
    public List<Signal> signals() {
        List<Signal> found = new ArrayList<>();
        int[] again = marks.clone();
        List<SignalRule> rules = analyser.options.rules().rules();
        for (int p = 0; p < phases.length; p++) {
            int phase = p + 1;
            PhaseData data = new PhaseData(tested, phases[p], excluded, again);
            for (int r = 0; r < rules.size(); r++) {
                int rule = r;
                analyser.scan(
                        r,
                        data,
                        (side, first, last) -> found.add(new Signal(
                                rules.get(rule),
                                side,
                                phase,
                                marked(rule, side, first, last),
                                Variation.of(side, analyser.options.direction()))));
            }
        }
        return List.copyOf(found);
    }

    private List<Integer> marked(int rule, Side side, int first, int last) {
        int bit = side == Side.NONE ? 0 : (side == Side.HIGH ? 1 : 2) << (2 * rule);
        return IntStream.rangeClosed(first, last)
                .filter(i -> (marks[i] & bit) == bit)
                .boxed()
                .toList();
    }

    /**
     * {@return the new phases that a rule such as {@link RebaseRule#SCOTTISH} proposes, in order; none of them is drawn}
     * None for an MR chart, since the order of its ranges means nothing.
     */
    public List<RebaseProposal> proposals(RebaseRule rule) {
        if (analyser.kind == ChartKind.MR) {
            return List.of();
        }
        // A fixed centre is no evidence of where the process is.
        ChartOptions calculated =
                analyser.options.toBuilder().centre(OptionalDouble.empty()).build();
        RebaseFinder finder =
                new RebaseFinder(rule, new LimitCalculator(Analyser.of(calculated), series, tested, excluded));
        for (PhaseLimits phase : phases) {
            finder.search(phase.from, phase.to);
        }
        return finder.found();
    }

    /** {@return every point with everything that was calculated for it} */
    public List<ChartPoint> points() {
        return ChartPoint.of(this);
    }

    private ChartPhase phase(int p) {
        PhaseLimits limits = phases[p];
        Optional<Rebase> rebase = analyser.options.rebases().stream()
                .filter(r -> p > 0 && series.indexAtOrAfter(r.start()) == limits.from)
                .findFirst();
        return new ChartPhase(
                p + 1,
                limits.from,
                limits.to - 1,
                limits.baseEnd - limits.from,
                analyser.shown(limits.centre),
                limits.to - limits.from < analyser.options.shortPhase(),
                Runs.of(new PhaseData(tested, limits, excluded, marks)),
                rebase);
    }

    /** Where a rising and a falling trend share a point, the later one decides. */
    private Side side(int i) {
        if (marks[i] == 0) {
            return Side.NONE;
        }
        int rule = Integer.numberOfTrailingZeros(marks[i]) / 2;
        int sides = (marks[i] >>> (2 * rule)) & 3;
        if (sides == 3) {
            int next = i + 1;
            while (tested[next] == tested[i] || !Averages.counts(tested, excluded, next)) {
                next++;
            }
            return tested[next] > tested[i] ? Side.HIGH : Side.LOW;
        }
        return sides == 1 ? Side.HIGH : Side.LOW;
    }

    private PhaseLimits limits(int i) {
        return phases[phaseAt(i)];
    }

    int phaseAt(int i) {
        Objects.checkIndex(i, tested.length);
        int p = phases.length - 1;
        while (p > 0 && phases[p].from > i) {
            p--;
        }
        return p;
    }
}
