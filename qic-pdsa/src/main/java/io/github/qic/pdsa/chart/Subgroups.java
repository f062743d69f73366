package io.github.qic.pdsa.chart;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.internal.statistics.CompensatedSum;
import io.github.qic.pdsa.internal.text.Names;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Raw observations in any order, grouped into one point for each calendar unit, such as an hour or a month. A unit without observations
 * gives no point: the observations do not show whether nothing happened or nothing was recorded. A denominator is the number of cases,
 * or the amount of time or activity.
 */
public final class Subgroups {
    private final String name;
    private final CalendarUnit period;
    private final Problems problems = new Problems();
    private final Map<LocalDateTime, List<double[]>> rows = new TreeMap<>();
    private int count;
    private int ratios;

    private Subgroups(String name, CalendarUnit period) {
        this.name = name;
        this.period = Objects.requireNonNull(period, "period");
        Names.requireOfSeries(problems, name, "/name");
    }

    /** {@return an empty collection of observations, in which each calendar unit becomes one point} */
    public static Subgroups by(CalendarUnit period, String name) {
        return new Subgroups(name, period);
    }

    /** Adds a value; what is wrong with it is reported when the series is built. */
    public Subgroups add(LocalDate date, double value) {
        return add(date.atStartOfDay(), value);
    }

    /** Adds a value at a local date and time; what is wrong with it is reported when the series is built. */
    public Subgroups add(LocalDateTime time, double value) {
        SeriesData.checkNumber(problems, value, false, count++, "value");
        return add(time, new double[] {value, Double.NaN});
    }

    /** Adds a numerator and its denominator; what is wrong with them is reported when the series is built. */
    public Subgroups add(LocalDate date, double numerator, double denominator) {
        return add(date.atStartOfDay(), numerator, denominator);
    }

    /** Adds a numerator and its denominator at a local date and time; what is wrong with them is reported when the series is built. */
    public Subgroups add(LocalDateTime time, double numerator, double denominator) {
        ratios++;
        SeriesData.checkRatio(problems, numerator, denominator, count++);
        return add(time, new double[] {numerator, denominator});
    }

    private Subgroups add(LocalDateTime time, double[] row) {
        SeriesData.checkDate(problems, time, count - 1);
        rows.computeIfAbsent(period.start(time), start -> new ArrayList<>()).add(row);
        return this;
    }

    /**
     * {@return the sums of each point: numerators and denominators where there are denominators, for P, U and C charts}
     *
     * @throws InvalidValueException if the name has more than 2,000 characters, if a number or year is invalid, or if some observations
     *     have a denominator and others have none
     */
    public Series sums() {
        check(ratios == 0 || ratios == count, "must all have a denominator or none");
        SeriesBuilder series = Series.builder(name);
        rows.forEach((date, group) -> {
            CompensatedSum numerator = new CompensatedSum();
            CompensatedSum denominator = new CompensatedSum();
            for (double[] row : group) {
                numerator.add(row[0]);
                denominator.add(row[1]);
            }
            if (ratios > 0) {
                series.add(date, numerator.value(), denominator.value());
            } else {
                series.add(date, numerator.value());
            }
        });
        return series.build();
    }

    /**
     * {@return the mean of each point, with its size and standard deviation, for Xbar and S charts}
     *
     * @throws InvalidValueException if the name has more than 2,000 characters, if a number or year is invalid, or if an observation has a
     *     denominator
     */
    public Series means() {
        check(ratios == 0, "must have no denominator to have a mean");
        SeriesData data = new SeriesData(name, new double[rows.size()]);
        int[] sizes = new int[rows.size()];
        double[] spreads = new double[rows.size()];
        int i = 0;
        for (List<double[]> group : rows.values()) {
            CompensatedSum sum = new CompensatedSum();
            group.forEach(row -> sum.add(row[0]));
            double mean = sum.over(group.size());
            CompensatedSum squares = new CompensatedSum();
            group.forEach(row -> squares.addProduct(row[0] - mean, row[0] - mean));
            data.values[i] = mean;
            sizes[i] = group.size();
            spreads[i++] = group.size() < 2 ? Double.NaN : Math.sqrt(squares.over(group.size() - 1));
        }
        data.sizes = sizes;
        data.spreads = spreads;
        data.setDates(rows.keySet());
        return new Series(data);
    }

    private void check(boolean alike, String rule) {
        new Problems()
                .addAll("", problems.found())
                .require(alike, "/rows", rule)
                .throwIfAny();
    }
}
