package io.github.qic.pdsa.show.chart;

import io.github.qic.pdsa.chart.Series;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The days of an axis, with their times, and the distance of its points.
 *
 * @param first the first day and time
 * @param last the last day and time
 * @param shortest the fewest days from one point to the next
 * @param months the distance of the points in whole months, if all are on the same day of their month, or all on its last; else 0
 * @param anchor the month of a point
 * @param day that day of the month; 31 for the last
 */
record ExtentDays(LocalDateTime first, LocalDateTime last, double shortest, int months, YearMonth anchor, int day) {
    private static final int LAST = 31;
    private static final double SECONDS = 86_400;

    static ExtentDays of(Series series, int from) {
        LocalDateTime start = series.time(from).orElseThrow();
        LocalDate first = start.toLocalDate();
        boolean ends = true;
        boolean same = true;
        double shortest = Double.POSITIVE_INFINITY;
        long distance = 0;
        LocalDateTime before = start;
        for (int i = from; i < series.size(); i++) {
            LocalDateTime time = series.time(i).orElseThrow();
            LocalDate day = time.toLocalDate();
            ends = ends && day.getDayOfMonth() == day.lengthOfMonth();
            same = same && day.getDayOfMonth() == Math.min(first.getDayOfMonth(), day.lengthOfMonth());
            if (i > from) {
                shortest = Math.min(shortest, days(before, time));
                distance = gcd(distance, YearMonth.from(before).until(YearMonth.from(day), ChronoUnit.MONTHS));
            }
            before = time;
        }
        int months = ends || same ? regular(distance) : 0;
        return new ExtentDays(
                start, before, shortest, months, YearMonth.from(first), ends ? LAST : first.getDayOfMonth());
    }

    /** Whole for whole days: a double can count more of them than there are. */
    private static double days(LocalDateTime from, LocalDateTime to) {
        return ChronoUnit.SECONDS.between(from, to) / SECONDS;
    }

    private static long gcd(long a, long b) {
        return BigInteger.valueOf(a).gcd(BigInteger.valueOf(b)).longValue();
    }

    /** Other distances than parts and multiples of a year make no labels that can be read. */
    private static int regular(long months) {
        return months > 0 && (12 % months == 0 || months % 12 == 0) ? (int) Math.min(months, 12) : 0;
    }

    ExtentDays with(LocalDateTime day) {
        return new ExtentDays(
                day.isBefore(first) ? day : first, day.isAfter(last) ? day : last, shortest, months, anchor, this.day);
    }

    ExtentDays with(ExtentDays other) {
        boolean single = shortest == Double.POSITIVE_INFINITY;
        ExtentDays grid = single ? other : this;
        ExtentDays second = single ? this : other;
        int both = second.shortest == Double.POSITIVE_INFINITY
                ? grid.months
                : grid.day != second.day || grid.months == 0 || second.months == 0
                        ? 0
                        : regular(gcd(
                                gcd(grid.months, second.months),
                                Math.abs(grid.anchor.until(second.anchor, ChronoUnit.MONTHS))));
        return new ExtentDays(
                first.isBefore(other.first) ? first : other.first,
                last.isAfter(other.last) ? last : other.last,
                Math.min(shortest, other.shortest),
                both,
                grid.anchor,
                grid.day);
    }

    double length() {
        return days(first, last);
    }

    /** The days from the first one to a time. */
    double to(LocalDateTime time) {
        return days(first, time);
    }

    boolean contains(LocalDateTime time) {
        return !time.isBefore(first) && !time.isAfter(last);
    }

    /** The first multiple of a part of a day, counted from midnight, on the axis. */
    LocalDateTime from(int minutes) {
        LocalDateTime start = first.truncatedTo(ChronoUnit.DAYS);
        long parts = ChronoUnit.MINUTES.between(start, first) / minutes;
        LocalDateTime part = start.plusMinutes(parts * minutes);
        return part.isBefore(first) ? part.plusMinutes(minutes) : part;
    }

    /** The day of a month on which its point is, or its first day. */
    LocalDate dayOf(YearMonth month) {
        return months == 0 ? month.atDay(1) : month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    /** The first month of an axis with a label every so many months: aligned with the points, or with the year. */
    YearMonth start(int every) {
        YearMonth month = YearMonth.from(first);
        long index = months > 1
                ? Math.floorMod(anchor.until(month, ChronoUnit.MONTHS), every)
                : (month.getMonthValue() - 1) % every;
        return month.minusMonths(index);
    }
}
