package io.github.qic.pdsa.chart;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.internal.text.Names;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Takes the points of a series in order. All points must have dates, in ascending order and in the years 1900 to 2200, or all must
 * have other labels, without duplicates; either all or none must have a denominator (the number of cases, or the amount of time or
 * activity); either all or none must be subgroups.
 *
 * <p>Dates may have a time, which is local and has no zone. Where clocks go forward there is an hour without a point, and where they
 * go back there are two hours of one name, which the caller must add up, leave out or count in UTC. If all times are midnight, the
 * points stand for days.
 */
public final class SeriesBuilder {
    private final String name;
    private final Problems problems = new Problems();
    private final List<LocalDateTime> dates = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<String> periods = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private double[] numerators = new double[16];
    private double[] denominators = new double[16];
    private int[] sizes = new int[16];
    private double[] spreads = new double[16];
    private int size;
    private int ratios;
    private int subgroups;
    private int gaps;

    SeriesBuilder(String name) {
        this.name = name;
        Names.requireOfSeries(problems, name, "/name");
    }

    /** Adds a value with its date, which must be after that of the previous point. */
    public SeriesBuilder add(LocalDate date, double value) {
        dates.add(date.atStartOfDay());
        return value(value);
    }

    /** Adds a numerator and its denominator with their date, which must be after that of the previous point. */
    public SeriesBuilder add(LocalDate date, double numerator, double denominator) {
        dates.add(date.atStartOfDay());
        return ratio(numerator, denominator);
    }

    /** Adds a value with its local date and time, which must be after those of the previous point. */
    public SeriesBuilder add(LocalDateTime time, double value) {
        dates.add(time);
        return value(value);
    }

    /** Adds a numerator and its denominator with their local date and time, which must be after those of the previous point. */
    public SeriesBuilder add(LocalDateTime time, double numerator, double denominator) {
        dates.add(time);
        return ratio(numerator, denominator);
    }

    /** Adds a value with its label on the axis. */
    public SeriesBuilder add(String label, double value) {
        labels.add(label);
        return value(value);
    }

    /** Adds a numerator and its denominator with their label on the axis. */
    public SeriesBuilder add(String label, double numerator, double denominator) {
        labels.add(label);
        return ratio(numerator, denominator);
    }

    /**
     * Adds a subgroup by its summary, for X-bar and S charts; raw rows become subgroups through {@link Subgroups}.
     *
     * @param size the number of its values
     * @param deviation their standard deviation (divided by size - 1); ignored if the size is 1
     */
    public SeriesBuilder addSubgroup(LocalDate date, int size, double mean, double deviation) {
        dates.add(date.atStartOfDay());
        return subgroup(size, mean, deviation);
    }

    /**
     * Adds a subgroup by its summary, with its local date and time, which must be after those of the previous point.
     *
     * @param size the number of its values
     * @param deviation their standard deviation (divided by size - 1); ignored if the size is 1
     */
    public SeriesBuilder addSubgroup(LocalDateTime time, int size, double mean, double deviation) {
        dates.add(time);
        return subgroup(size, mean, deviation);
    }

    /**
     * Adds a subgroup by its summary, with its label on the axis.
     *
     * @param size the number of its values
     * @param deviation their standard deviation (divided by size - 1); ignored if the size is 1
     */
    public SeriesBuilder addSubgroup(String label, int size, double mean, double deviation) {
        labels.add(label);
        return subgroup(size, mean, deviation);
    }

    /** Adds a point whose value is missing; its date must be after that of the previous point. */
    public SeriesBuilder missing(LocalDate date) {
        dates.add(date.atStartOfDay());
        gaps++;
        return point(Double.NaN, Double.NaN);
    }

    /** Adds a point whose value is missing; its local date and time must be after those of the previous point. */
    public SeriesBuilder missing(LocalDateTime time) {
        dates.add(time);
        gaps++;
        return point(Double.NaN, Double.NaN);
    }

    /** Adds a point whose value is missing, with its label on the axis. */
    public SeriesBuilder missing(String label) {
        labels.add(label);
        gaps++;
        return point(Double.NaN, Double.NaN);
    }

    /**
     * Names the week, month, quarter or year that the point added last stands for, such as {@code 2024/25 Q1}; its date is the first day.
     *
     * @throws IllegalStateException if there is no point yet
     */
    public SeriesBuilder period(String name) {
        return describe(periods, name);
    }

    /**
     * Puts a note on the point added last.
     *
     * @throws IllegalStateException if there is no point yet
     */
    public SeriesBuilder note(String text) {
        return describe(notes, text);
    }

    private SeriesBuilder describe(List<String> texts, String text) {
        if (size == 0) {
            throw new IllegalStateException("a note or period needs a point before it");
        }
        texts.set(size - 1, text);
        return this;
    }

    /**
     * {@return the series}
     *
     * @throws InvalidValueException with every wrong point, or if the name has more than 2,000 characters or a label more than 1,000
     */
    public Series build() {
        Problems all = new Problems().addAll("", problems.found());
        all.require(ratios == 0 || ratios + gaps == size, "/points", "must all have a denominator or none");
        all.require(subgroups == 0 || subgroups + gaps == size, "/points", "must all be subgroups or none");
        all.require(dates.isEmpty() || labels.isEmpty(), "/points", "must all have a date or none");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < labels.size(); i++) {
            all.requireName(labels.get(i), "/points/" + i + "/label");
            if (!seen.add(labels.get(i))) {
                SeriesData.problem(all, i, "label", "is a duplicate");
            }
        }
        for (int i = 0; i < size; i++) {
            if (!periods.get(i).isEmpty()) {
                requireText(all, i, "period", periods.get(i));
            }
            if (!notes.get(i).isEmpty()) {
                requireText(all, i, "note", notes.get(i));
            }
        }
        all.throwIfAny();
        // Without any value, ratios and single values look alike; as a ratio the series fits every chart.
        boolean single = ratios == 0 && (gaps < size || subgroups > 0);
        SeriesData data = single
                ? new SeriesData(name, Arrays.copyOf(numerators, size))
                : SeriesData.ratios(name, Arrays.copyOf(numerators, size), Arrays.copyOf(denominators, size));
        if (!dates.isEmpty()) {
            data.setDates(dates);
        }
        data.labels = labels.isEmpty() ? null : List.copyOf(labels);
        if (subgroups > 0) {
            int[] n = Arrays.copyOf(sizes, size);
            data.sizes = n;
            data.spreads = IntStream.range(0, size)
                    .mapToDouble(i -> n[i] < 2 ? Double.NaN : spreads[i])
                    .toArray();
        }
        data.periods = periods.stream().allMatch(String::isEmpty) ? null : List.copyOf(periods);
        data.notes = notes.stream().allMatch(String::isEmpty) ? null : List.copyOf(notes);
        return new Series(data);
    }

    private void requireText(Problems all, int i, String attribute, String text) {
        new Problems()
                .requireText(text, "")
                .found()
                .forEach(problem -> SeriesData.problem(all, i, attribute, problem.message()));
    }

    private SeriesBuilder value(double value) {
        SeriesData.checkNumber(problems, value, false, size, "value");
        return point(value, 1);
    }

    private SeriesBuilder subgroup(int n, double mean, double deviation) {
        subgroups++;
        SeriesData.checkNumber(problems, mean, false, size, "mean");
        if (n < 1) {
            SeriesData.problem(problems, size, "size", "must be at least 1, but was " + n);
        } else if (n > 1) {
            SeriesData.checkNumber(problems, deviation, false, size, "deviation");
            if (deviation < 0) {
                SeriesData.problem(problems, size, "deviation", "must not be negative, but was " + deviation);
            }
        }
        if (size >= sizes.length) {
            sizes = Arrays.copyOf(sizes, size * 2);
            spreads = Arrays.copyOf(spreads, size * 2);
        }
        sizes[size] = n;
        spreads[size] = deviation;
        return point(mean, 1);
    }

    private SeriesBuilder ratio(double numerator, double denominator) {
        ratios++;
        SeriesData.checkRatio(problems, numerator, denominator, size);
        return point(numerator, denominator);
    }

    private SeriesBuilder point(double numerator, double denominator) {
        int last = dates.size() - 1;
        if (last >= 0) {
            SeriesData.checkDate(problems, dates.get(last), size);
        }
        if (last > 0 && !dates.get(last).isAfter(dates.get(last - 1))) {
            String rule = "must be after the previous point, " + SeriesData.text(dates.get(last - 1), false)
                    + ", but was " + SeriesData.text(dates.get(last), false);
            SeriesData.problem(problems, size, "date", rule);
        }
        if (size == numerators.length) {
            numerators = Arrays.copyOf(numerators, size * 2);
            denominators = Arrays.copyOf(denominators, size * 2);
        }
        numerators[size] = numerator;
        denominators[size++] = denominator;
        periods.add("");
        notes.add("");
        return this;
    }
}
