package io.github.qic.pdsa.chart;

import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the points of a series in order. All points have dates, in ascending order and each once, or all have other labels, each
 * once; all have a denominator or none has.
 */
public final class SeriesBuilder {
    private final String name;
    private final Problems problems = new Problems();
    private final List<LocalDate> dates = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private double[] numerators = new double[16];
    private double[] denominators = new double[16];
    private int size;
    private int ratios;
    private int gaps;

    SeriesBuilder(String name) {
        this.name = name;
        problems.requireText(name, "/name");
    }

    /**
     * Adds a value.
     *
     * @param date its date, after that of the point before
     * @param value the value
     * @return this
     */
    public SeriesBuilder add(LocalDate date, double value) {
        dates.add(date);
        return value(value);
    }

    /**
     * Adds a numerator and its denominator.
     *
     * @param date the date, after that of the point before
     * @param numerator what was counted or summed
     * @param denominator out of how many, or in how much time or activity
     * @return this
     */
    public SeriesBuilder add(LocalDate date, double numerator, double denominator) {
        dates.add(date);
        return ratio(numerator, denominator);
    }

    /**
     * Adds a value.
     *
     * @param label what the point is called on the axis
     * @param value the value
     * @return this
     */
    public SeriesBuilder add(String label, double value) {
        labels.add(label);
        return value(value);
    }

    /**
     * Adds a numerator and its denominator.
     *
     * @param label what the point is called on the axis
     * @param numerator what was counted or summed
     * @param denominator out of how many, or in how much time or activity
     * @return this
     */
    public SeriesBuilder add(String label, double numerator, double denominator) {
        labels.add(label);
        return ratio(numerator, denominator);
    }

    /**
     * Adds a point whose value is not known.
     *
     * @param date its date, after that of the point before
     * @return this
     */
    public SeriesBuilder missing(LocalDate date) {
        dates.add(date);
        gaps++;
        return point(Double.NaN, Double.NaN);
    }

    /**
     * Adds a point whose value is not known.
     *
     * @param label what the point is called on the axis
     * @return this
     */
    public SeriesBuilder missing(String label) {
        labels.add(label);
        gaps++;
        return point(Double.NaN, Double.NaN);
    }

    /**
     * Puts a note on the point added last.
     *
     * @param text what happened then
     * @return this
     */
    public SeriesBuilder note(String text) {
        if (size == 0) {
            throw new IllegalStateException("a note needs a point before it");
        }
        notes.set(size - 1, text);
        return this;
    }

    /**
     * {@return the series}
     *
     * @throws InvalidValueException with every row that is wrong
     */
    public Series build() {
        Problems all = new Problems();
        problems.found().forEach(p -> all.refuse(p.path(), p.message()));
        all.require(ratios == 0 || ratios + gaps == size, "/points", "must all have a denominator or none");
        all.require(dates.isEmpty() || labels.isEmpty(), "/points", "must all have a date or none");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < labels.size(); i++) {
            if (Spaces.isBlank(labels.get(i))) {
                SeriesData.problem(all, name, i, "label", "must not be blank");
            } else if (!seen.add(labels.get(i))) {
                SeriesData.problem(all, name, i, "label", "is a duplicate");
            }
        }
        all.throwIfAny();
        // Without any value nothing tells a ratio from a value; as a ratio it can be on every chart.
        boolean single = ratios == 0 && gaps < size;
        SeriesData data = single ? new SeriesData(name, first(numerators)) : data();
        data.dates = dates.isEmpty() ? null : List.copyOf(dates);
        data.labels = labels.isEmpty() ? null : List.copyOf(labels);
        data.notes = notes.stream().allMatch(String::isEmpty) ? null : List.copyOf(notes);
        return new Series(data);
    }

    private SeriesData data() {
        return SeriesData.ratios(name, first(numerators), first(denominators));
    }

    private double[] first(double[] x) {
        return Arrays.copyOf(x, size);
    }

    private SeriesBuilder value(double value) {
        SeriesData.checkNumber(problems, name, value, false, size, "value");
        return point(value, 1);
    }

    private SeriesBuilder ratio(double numerator, double denominator) {
        ratios++;
        SeriesData.checkNumber(problems, name, numerator, false, size, "numerator");
        SeriesData.checkNumber(problems, name, denominator, false, size, "denominator");
        SeriesData.checkDenominator(problems, name, numerator, denominator, size);
        return point(numerator, denominator);
    }

    private SeriesBuilder point(double numerator, double denominator) {
        checkOrder(last(dates, 1), last(dates, 2));
        if (size == numerators.length) {
            numerators = Arrays.copyOf(numerators, size * 2);
            denominators = Arrays.copyOf(denominators, size * 2);
        }
        numerators[size] = numerator;
        denominators[size++] = denominator;
        notes.add("");
        return this;
    }

    private void checkOrder(@Nullable LocalDate date, @Nullable LocalDate before) {
        if (date != null && before != null && !date.isAfter(before)) {
            SeriesData.problem(
                    problems, name, size, "date", "must be after the row before, " + before + ", but was " + date);
        }
    }

    private static @Nullable LocalDate last(List<LocalDate> dates, int back) {
        return dates.size() < back ? null : dates.get(dates.size() - back);
    }
}
