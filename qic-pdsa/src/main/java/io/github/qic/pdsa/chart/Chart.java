package io.github.qic.pdsa.chart;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.internal.statistics.Averages;
import io.github.qic.pdsa.measure.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * A series with centre line, limits and signals. It keeps arrays; phases, points and signals are created on request. Indexes start
 * at 0; lines and values are as shown, after the multiplier, and NaN where there is none.
 */
public final class Chart {
    /** The marks of high signals of every rule. */
    private static final int HIGH = 0x5555_5555;

    private final Analyser analyser;
    private final Series series;
    private final ChartInput input;
    private final double[] tested;
    private final PhaseLimits[] phases;
    private final int[] marks;

    Chart(Analyser analyser, Series series, ChartInput input, double[] tested, PhaseLimits[] phases, int[] marks) {
        this.analyser = analyser;
        this.series = series;
        this.input = input;
        this.tested = tested;
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
     * {@return the target at point {@code i}; NaN if there is none}
     *
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public double target(int i) {
        int point = Objects.checkIndex(i, tested.length);
        return input.targets == null ? analyser.options.target().orElse(Double.NaN) : input.targets[point];
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
        return input.excluded != null && input.excluded[i];
    }

    /**
     * {@return the meaning of the most important signal of point {@code i}; common cause if it carries none, although its phase may}
     *
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public Variation variation(int i) {
        return Variation.of(side(i), analyser.options.direction());
    }

    /**
     * {@return the meaning of the last point with a value: the variation icon}
     * Empty if no point has a value, or if the phase of the last one has too few points or too little variation to be judged
     * ({@link ChartPhase#missingLimits()}).
     */
    public Optional<Variation> variation() {
        int last = last();
        return last < 0 || limits(last).isUnjudged() ? Optional.empty() : Optional.of(variation(last));
    }

    private int last() {
        int last = tested.length - 1;
        while (last >= 0 && Double.isNaN(tested[last])) {
            last--;
        }
        return last;
    }

    /**
     * {@return the assurance icon, from limits and target at the last point with a value}
     * Empty without target, direction or limits, and where {@link #variation()} is empty.
     */
    public Optional<Assurance> assurance() {
        int last = last();
        return variation().isEmpty() || Double.isNaN(target(last))
                ? Optional.empty()
                : Assurance.of(target(last), lower(last), upper(last), analyser.options.direction());
    }

    /**
     * {@return the options that do not apply to this series, such as a rebase after its last point}
     * Paths are those of {@link ChartOptions}. Always empty for a chart made alone, which is refused instead.
     */
    public List<Problem> unused() {
        Problems unused = new Problems();
        ChartInput.of(analyser.options, series, unused);
        return unused.found();
    }

    /** {@return the index of the first point to be shown: 0 unless {@link ChartOptions#shown()} says otherwise} */
    public int firstShown() {
        return Math.max(0, tested.length - analyser.options.shown().orElse(tested.length));
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
        int any = 0;
        for (int mark : marks) {
            any |= mark;
        }
        List<SignalRule> rules = analyser.options.rules().rules();
        for (int p = 0; p < phases.length; p++) {
            int phase = p + 1;
            PhaseData data = new PhaseData(tested, phases[p], input.excluded, again);
            for (int r = 0; r < rules.size(); r++) {
                if (analyser.marksEverySignal(r) && ((any >>> (2 * r)) & 3) == 0) {
                    continue;
                }
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
        List<Integer> points = new ArrayList<>(last - first + 1);
        for (int i = first; i <= last; i++) {
            if ((marks[i] & bit) == bit && (first == last || Averages.counts(tested, input.excluded, i))) {
                points.add(i);
            }
        }
        return points;
    }

    /**
     * {@return the new phases that a rule such as {@link RebaseRule#SCOTTISH} proposes, in order; none of them is drawn}
     * None begins within a baseline of the options, where none could be drawn. None for an MR chart, since the order of its ranges means
     * nothing, and where runs are not tested, as with rare events.
     */
    public List<RebaseProposal> proposals(RebaseRule rule) {
        Objects.requireNonNull(rule, "rule");
        if (analyser.kind == ChartKind.MR) {
            return List.of();
        }
        // A fixed centre is no evidence of where the process is.
        ChartOptions calculated =
                analyser.options.toBuilder().centre(OptionalDouble.empty()).build();
        RebaseFinder finder =
                new RebaseFinder(rule, new LimitCalculator(Analyser.of(calculated), series, tested, input.excluded));
        for (PhaseLimits phase : phases) {
            PhaseLimits whole =
                    new PhaseLimits(phase.from, phase.to, phase.from, phase.to, Double.NaN, analyser.options.sigmas());
            if (!phase.untested && !new PhaseData(tested, whole, input.excluded, marks).isOneSided()) {
                finder.search(phase.from, phase.to, input.baselines.get(phase.from));
            }
        }
        return finder.found();
    }

    /** {@return every point with everything that was calculated for it} */
    public List<ChartPoint> points() {
        return ChartPoint.of(this);
    }

    private ChartPhase phase(int p) {
        PhaseLimits limits = phases[p];
        PhaseData data = new PhaseData(tested, limits, input.excluded, marks);
        return new ChartPhase(
                p + 1,
                limits.from,
                limits.to - 1,
                limits.baseFrom,
                limits.baseEnd - limits.baseFrom,
                analyser.shown(limits.centre),
                limits.to - limits.from < analyser.options.shortPhase(),
                Runs.of(data),
                analyser.kind != ChartKind.MR && !limits.untested && !data.isOneSided(),
                Optional.ofNullable(limits.missing),
                Optional.ofNullable(input.rebases.get(limits.from)));
    }

    private Side side(int i) {
        if (marks[i] == 0) {
            return Side.NONE;
        }
        if (analyser.options.improvementFirst() && isImprovement(i)) {
            return analyser.options.direction() == Direction.INCREASE ? Side.HIGH : Side.LOW;
        }
        int rule = Integer.numberOfTrailingZeros(marks[i]) / 2;
        int sides = (marks[i] >>> (2 * rule)) & 3;
        if (sides == 3) {
            return laterTrend(i);
        }
        return sides == 1 ? Side.HIGH : Side.LOW;
    }

    private boolean isImprovement(int i) {
        return switch (analyser.options.direction()) {
            case INCREASE -> (marks[i] & HIGH) != 0;
            case DECREASE -> (marks[i] & (HIGH << 1)) != 0;
            case NEITHER -> false;
        };
    }

    /** Where a rising and a falling trend share a point, the later one decides. */
    private Side laterTrend(int i) {
        int next = i + 1;
        while (tested[next] == tested[i] || !Averages.counts(tested, input.excluded, next)) {
            next++;
        }
        return tested[next] > tested[i] ? Side.HIGH : Side.LOW;
    }

    private PhaseLimits limits(int i) {
        return phases[phaseAt(i)];
    }

    int phaseAt(int i) {
        return ChartInput.phaseAt(input.starts, Objects.checkIndex(i, tested.length));
    }

    /** Two charts are equal if series and options are, since everything else follows from them. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Chart that
                && series.equals(that.series)
                && options().equals(that.options());
    }

    @Override
    public int hashCode() {
        return Objects.hash(series, options());
    }

    @Override
    public String toString() {
        return "chart of " + series;
    }
}
