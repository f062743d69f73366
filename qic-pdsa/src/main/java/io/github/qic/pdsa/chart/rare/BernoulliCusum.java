package io.github.qic.pdsa.chart.rare;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.chart.Side;
import io.github.qic.pdsa.internal.text.Names;
import java.util.Arrays;
import java.util.Objects;

/**
 * A Bernoulli CUSUM chart of single cases in order, such as operations with or without an infection ({@code bchart} in qicharts2;
 * Neuburger et al. 2017, <a href="https://doi.org/10.1136/bmjqs-2016-005526">doi:10.1136/bmjqs-2016-005526</a>). Each case adds its
 * log-likelihood ratio to two sums: the upper one, never below 0, rises when events become more frequent; the lower one, never above
 * 0, falls when they become rarer. A sum that reaches its limit is a signal; beyond the limit it starts again from 0.
 */
public final class BernoulliCusum {
    private final String name;
    private final CusumOptions options;
    private final boolean[] events;
    private final double[] upper;
    private final double[] lower;
    private final Side[] sides;

    private BernoulliCusum(String name, boolean[] events, CusumOptions options) {
        this.name = name;
        this.options = options;
        this.events = events;
        this.upper = new double[events.length];
        this.lower = new double[events.length];
        this.sides = new Side[events.length];
        calculate();
    }

    /**
     * {@return the chart of cases}
     *
     * @param name what is observed
     * @param events for each case in order, whether the event happened
     * @throws InvalidValueException if the name is blank or has more than 2,000 characters
     */
    public static BernoulliCusum of(String name, boolean[] events, CusumOptions options) {
        Names.requireOfSeries(new Problems(), name, "/name").throwIfAny();
        return new BernoulliCusum(name, events.clone(), options);
    }

    private void calculate() {
        double p = options.target();
        double more = options.changed(options.oddsRatio());
        double less = options.changed(1 / options.oddsRatio());
        double high = 0;
        double low = 0;
        for (int i = 0; i < events.length; i++) {
            high = Math.max(0, high + (events[i] ? Math.log(more / p) : Math.log((1 - more) / (1 - p))));
            low = Math.min(0, low - (events[i] ? Math.log(less / p) : Math.log((1 - less) / (1 - p))));
            sides[i] = high >= options.limit() ? Side.HIGH : low <= -options.limit() ? Side.LOW : Side.NONE;
            high = high > options.limit() ? 0 : high;
            low = low < -options.limit() ? 0 : low;
            upper[i] = high;
            lower[i] = low;
        }
    }

    /** {@return what is observed} */
    public String name() {
        return name;
    }

    /** {@return what the chart looks for} */
    public CusumOptions options() {
        return options;
    }

    /** {@return the number of cases} */
    public int size() {
        return events.length;
    }

    /**
     * {@return whether the event happened in case {@code i}, from 0}
     *
     * @throws IndexOutOfBoundsException if there is no such case
     */
    public boolean event(int i) {
        return events[Objects.checkIndex(i, events.length)];
    }

    /**
     * {@return the upper sum after case {@code i}, from 0 to the limit; 0 after a signal beyond it}
     *
     * @throws IndexOutOfBoundsException if there is no such case
     */
    public double upper(int i) {
        return upper[Objects.checkIndex(i, events.length)];
    }

    /**
     * {@return the lower sum after case {@code i}, from minus the limit to 0; 0 after a signal beyond it}
     *
     * @throws IndexOutOfBoundsException if there is no such case
     */
    public double lower(int i) {
        return lower[Objects.checkIndex(i, events.length)];
    }

    /**
     * {@return the signal of case {@code i}: high if events became more frequent, low if they became rarer}
     *
     * @throws IndexOutOfBoundsException if there is no such case
     */
    public Side signal(int i) {
        return sides[Objects.checkIndex(i, events.length)];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BernoulliCusum that
                && name.equals(that.name)
                && Arrays.equals(events, that.events)
                && options.equals(that.options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(events), options);
    }

    @Override
    public String toString() {
        return name + " (" + Words.count(events.length, "case") + ")";
    }
}
