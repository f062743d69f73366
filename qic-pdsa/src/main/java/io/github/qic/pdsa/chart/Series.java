package io.github.qic.pdsa.chart;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A named series of points in order: values, or numerators with denominators. Points may have a date or another label, and a note.
 * Indexes run from 0. A missing value is NaN here, and only where it was said to be missing; a denominator of 0 with a numerator of
 * 0 is missing too. Numbers lie between -1e100 and 1e100, so that whatever is calculated from them is finite.
 */
public final class Series {
    private final String name;
    private final double[] values;
    final double @Nullable [] numerators;
    final double @Nullable [] denominators;
    final int @Nullable [] sizes;
    final double @Nullable [] spreads;
    private final @Nullable List<LocalDate> dates;
    private final @Nullable List<String> labels;
    private final @Nullable List<String> notes;

    Series(SeriesData data) {
        this.name = data.name;
        this.values = data.values;
        this.numerators = data.numerators;
        this.denominators = data.denominators;
        this.sizes = data.sizes;
        this.spreads = data.spreads;
        this.dates = data.dates;
        this.labels = data.labels;
        this.notes = data.notes;
    }

    /**
     * {@return a series of values without labels}
     *
     * @param name what is measured and where, such as {@code Falls, Rose House}
     * @param values the values
     * @throws io.github.qic.core.valid.InvalidValueException if a value is NaN, infinite or beyond 1e100
     */
    public static Series of(String name, double... values) {
        return SeriesData.of(name, values, false);
    }

    /**
     * {@return a series of values without labels, in which NaN means that the value is missing}
     *
     * @param name what is measured and where
     * @param values the values
     * @throws io.github.qic.core.valid.InvalidValueException if a value is infinite or beyond 1e100
     */
    public static Series withGaps(String name, double... values) {
        return SeriesData.of(name, values, true);
    }

    /**
     * {@return a series of proportions, rates or ratios without labels}
     *
     * @param name what is measured and where
     * @param numerators the numerators
     * @param denominators the denominators, as many
     * @throws io.github.qic.core.valid.InvalidValueException if a number is NaN, infinite or beyond 1e100, a denominator negative, or
     *     0 under a numerator that is not
     */
    public static Series ratio(String name, double[] numerators, double[] denominators) {
        return SeriesData.ratio(name, numerators, denominators);
    }

    /**
     * {@return a builder that takes one point after the other}
     *
     * @param name what is measured and where
     */
    public static SeriesBuilder builder(String name) {
        return new SeriesBuilder(name);
    }

    /** {@return what is measured and where} */
    public String name() {
        return name;
    }

    /** {@return the number of points, missing ones included} */
    public int size() {
        return values.length;
    }

    /**
     * {@return the value of a point, numerator by denominator where there are two; NaN when missing}
     *
     * @param i the index of the point
     */
    public double value(int i) {
        return values[i];
    }

    /** {@return whether the series has numerators and denominators, or was built without any value} */
    public boolean isRatio() {
        return denominators != null;
    }

    /**
     * {@return the numerator of a point, or its value where there is no denominator; NaN when missing}
     *
     * @param i the index of the point
     */
    public double numerator(int i) {
        return numerators == null ? values[i] : numerators[i];
    }

    /**
     * {@return the denominator of a point, or 1 where there is none; NaN when missing}
     *
     * @param i the index of the point
     */
    public double denominator(int i) {
        return denominators == null ? 1 : denominators[i];
    }

    /**
     * {@return how many values a subgroup holds; nothing when the series is not of subgroups}
     *
     * @param i the index of the point
     */
    public OptionalInt subgroupSize(int i) {
        return sizes == null ? OptionalInt.empty() : OptionalInt.of(sizes[i]);
    }

    /** {@return whether every point has a date} */
    public boolean isDated() {
        return dates != null;
    }

    /**
     * {@return the date of a point}
     *
     * @param i the index of the point
     */
    public Optional<LocalDate> date(int i) {
        return dates == null ? Optional.empty() : Optional.of(dates.get(i));
    }

    /**
     * {@return the label of a point: its ISO date, its own label, or its number from 1}
     *
     * @param i the index of the point
     */
    public String label(int i) {
        if (dates != null) {
            return dates.get(i).toString();
        }
        return labels == null ? Integer.toString(i + 1) : labels.get(i);
    }

    /**
     * {@return the note of a point}
     *
     * @param i the index of the point
     */
    public Optional<String> note(int i) {
        return notes == null || notes.get(i).isEmpty() ? Optional.empty() : Optional.of(notes.get(i));
    }

    /** The values themselves: never changed, never given out. */
    double[] values() {
        return values;
    }

    /** {@return the index of the point with a label, or if asked of the first after a date; -1 if there is none} */
    int indexOf(String label, boolean orAfter) {
        if (dates == null) {
            return IntStream.range(0, size())
                    .filter(i -> label(i).equals(label))
                    .findFirst()
                    .orElse(-1);
        }
        try {
            int i = Collections.binarySearch(dates, LocalDate.parse(label));
            int after = -i - 1;
            return i >= 0 ? i : orAfter && after < size() ? after : -1;
        } catch (DateTimeParseException e) {
            return -1;
        }
    }

    @Override
    public String toString() {
        return name + " (" + values.length + " points)";
    }
}
