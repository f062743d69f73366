package io.github.qic.pdsa.chart;

import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.internal.text.Names;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The arrays of a series, checked before it is built, and not modified or exposed afterwards. */
final class SeriesData {
    /** Beyond it, squares and sums of finite numbers may be infinite. */
    static final double MOST = 1e100;

    final String name;
    final double[] values;
    double @Nullable [] numerators;
    double @Nullable [] denominators;
    int @Nullable [] sizes;
    double @Nullable [] spreads;

    /** The times of points with dates; midnight where only the day is known. */
    @Nullable
    List<LocalDateTime> dates;

    /** Whether a point has a time other than midnight. */
    boolean timed;

    @Nullable
    List<String> labels;

    @Nullable
    List<String> periods;

    @Nullable
    List<String> notes;

    private volatile @Nullable Map<String, Integer> positions;

    SeriesData(String name, double[] values) {
        this.name = name;
        this.values = values;
    }

    void setDates(Collection<LocalDateTime> times) {
        dates = List.copyOf(times);
        timed = times.stream().anyMatch(SeriesData::isTimed);
    }

    private static boolean isTimed(LocalDateTime time) {
        return !time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** The ISO date, with the time if that of a point of the series is not midnight. */
    static String text(LocalDateTime time, boolean timed) {
        return timed || isTimed(time) ? time.toString() : time.toLocalDate().toString();
    }

    /** Whether no point has a value: then single values, ratios and subgroups look alike, and the series fits every chart. */
    boolean isBlank() {
        return Arrays.stream(values).allMatch(Double::isNaN);
    }

    /** The subgroup sizes; all 0 for a series without any value. */
    int[] sizes() {
        return sizes == null ? new int[values.length] : sizes;
    }

    /** The standard deviations of the subgroups; all missing for a series without any value. */
    double[] spreads() {
        return spreads == null ? values : spreads;
    }

    /** The index of each label of points without dates; made when first needed. */
    Map<String, Integer> positions() {
        Map<String, Integer> found = positions;
        if (found == null) {
            found = new HashMap<>();
            for (int i = 0; i < values.length; i++) {
                found.put(labels == null ? Integer.toString(i + 1) : labels.get(i), i);
            }
            positions = found;
        }
        return found;
    }

    static Series of(String name, double[] values, boolean gaps) {
        double[] copy = values.clone();
        Problems problems = Names.requireOfSeries(new Problems(), name, "/name");
        for (int i = 0; i < copy.length; i++) {
            checkNumber(problems, copy[i], gaps, i, "value");
        }
        problems.throwIfAny();
        SeriesData data = new SeriesData(name, copy);
        return new Series(data.isBlank() ? ratios(name, copy, copy.clone()) : data);
    }

    static Series ratio(String name, double[] numerators, double[] denominators) {
        Problems problems = Names.requireOfSeries(new Problems(), name, "/name")
                .require(
                        numerators.length == denominators.length,
                        "/denominators",
                        "must have as many entries as the numerators, " + numerators.length);
        problems.throwIfAny();
        for (int i = 0; i < numerators.length; i++) {
            checkRatio(problems, numerators[i], denominators[i], i);
        }
        problems.throwIfAny();
        return new Series(ratios(name, numerators.clone(), denominators.clone()));
    }

    /** Takes numerators and denominators that are already checked; a point without one of them, or with 0 over 0, is missing. */
    static SeriesData ratios(String name, double[] numerators, double[] denominators) {
        double[] values = new double[numerators.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = numerators[i] / denominators[i];
            if (Double.isNaN(values[i])) {
                numerators[i] = Double.NaN;
                denominators[i] = Double.NaN;
            }
        }
        SeriesData data = new SeriesData(name, values);
        data.numerators = numerators;
        data.denominators = denominators;
        return data;
    }

    static void checkDate(Problems problems, LocalDateTime time, int i) {
        if (time.getYear() < Problems.FIRST_YEAR || time.getYear() > Problems.LAST_YEAR) {
            String years = "must be between " + Problems.FIRST_YEAR + " and " + Problems.LAST_YEAR;
            problem(problems, i, "date", years + ", but was " + time.toLocalDate());
        }
    }

    static void checkNumber(Problems problems, double x, boolean gaps, int i, String attribute) {
        if (Double.isInfinite(x) || (Double.isNaN(x) && !gaps)) {
            problem(problems, i, attribute, "must be a finite number, but was " + x);
        } else if (Math.abs(x) > MOST) {
            problem(problems, i, attribute, "must be between -1e100 and 1e100, but was " + x);
        }
    }

    static void checkRatio(Problems problems, double numerator, double denominator, int i) {
        checkNumber(problems, numerator, false, i, "numerator");
        checkNumber(problems, denominator, false, i, "denominator");
        if (denominator < 0) {
            problem(problems, i, "denominator", "must not be negative, but was " + denominator);
        } else if (denominator == 0 && numerator != 0) {
            problem(problems, i, "denominator", "must not be 0 when the numerator is " + numerator);
        } else if (Math.abs(numerator / denominator) > MOST) {
            problem(problems, i, "denominator", "is too small for the numerator " + numerator);
        }
    }

    static void problem(Problems problems, int i, String attribute, String rule) {
        problems.refuse("/points/" + i + "/" + attribute, rule);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeriesData that
                && name.equals(that.name)
                && Arrays.equals(values, that.values)
                && Arrays.equals(numerators, that.numerators)
                && Arrays.equals(denominators, that.denominators)
                && Arrays.equals(sizes, that.sizes)
                && Arrays.equals(spreads, that.spreads)
                && Objects.equals(dates, that.dates)
                && Objects.equals(labels, that.labels)
                && Objects.equals(periods, that.periods)
                && Objects.equals(notes, that.notes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(values), dates, labels);
    }
}
