package io.github.qic.pdsa.chart;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.internal.statistics.CompensatedSum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Raw rows in any order, gathered into one point for each date, or for each calendar period. A period without a row gives no point:
 * whether nothing happened or nothing was recorded is not in the rows.
 */
public final class Subgroups {
    private final String name;
    private final CalendarUnit period;
    private final Problems problems = new Problems();
    private final Map<LocalDate, List<double[]>> rows = new TreeMap<>();
    private int count;
    private int ratios;

    private Subgroups(String name, CalendarUnit period) {
        this.name = name;
        this.period = period;
        problems.requireText(name, "/name");
    }

    /**
     * {@return an empty collection of rows}
     *
     * @param name what is measured and where
     * @param period what the rows of one point share
     */
    public static Subgroups by(CalendarUnit period, String name) {
        return new Subgroups(name, period);
    }

    /**
     * Adds a row.
     *
     * @param date its date
     * @param value the value
     * @return this
     */
    public Subgroups add(LocalDate date, double value) {
        SeriesData.checkNumber(problems, name, value, false, count++, "value");
        return row(date, value, Double.NaN);
    }

    /**
     * Adds a row.
     *
     * @param date its date
     * @param numerator what was counted or summed
     * @param denominator out of how many, or in how much time or activity
     * @return this
     */
    public Subgroups add(LocalDate date, double numerator, double denominator) {
        ratios++;
        SeriesData.checkNumber(problems, name, numerator, false, count, "numerator");
        SeriesData.checkNumber(problems, name, denominator, false, count, "denominator");
        SeriesData.checkDenominator(problems, name, numerator, denominator, count++);
        return row(date, numerator, denominator);
    }

    private Subgroups row(LocalDate date, double numerator, double denominator) {
        rows.computeIfAbsent(period.start(date), start -> new ArrayList<>()).add(new double[] {numerator, denominator});
        return this;
    }

    /**
     * {@return the sums of each point: numerators by denominators where rows have them, for P, U and C charts}
     *
     * @throws InvalidValueException if a row is wrong, or if some rows have a denominator and some have none
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
     * @throws InvalidValueException if a row is wrong or has a denominator: a mean is of values
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
        data.dates = List.copyOf(rows.keySet());
        return new Series(data);
    }

    private void check(boolean alike, String rule) {
        Problems all = new Problems();
        problems.found().forEach(p -> all.refuse(p.path(), p.message()));
        all.require(alike, "/rows", rule);
        all.throwIfAny();
    }
}
