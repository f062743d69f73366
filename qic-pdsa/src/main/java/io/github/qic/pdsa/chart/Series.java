package io.github.qic.pdsa.chart;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.InvalidValueException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A named series of points in order: values, or numerators with denominators. Points may have a date or another label, and a note.
 * Indexes start at 0. A missing value is NaN; a numerator of 0 over a denominator of 0 is missing too. Numbers lie between -1e100 and
 * 1e100, so that everything calculated from them is finite.
 */
public final class Series {
    private static final int NOWHERE = Integer.MIN_VALUE;

    final SeriesData data;

    Series(SeriesData data) {
        this.data = data;
    }

    /**
     * {@return a series of values without labels}
     *
     * @param name what is measured and where, such as {@code Falls, Rose House}
     * @throws InvalidValueException if the name is blank or has more than 2,000 characters, or if a value is NaN, infinite or outside
     *     -1e100 to 1e100
     */
    public static Series of(String name, double... values) {
        return SeriesData.of(name, values, false);
    }

    /**
     * {@return a series of values without labels, where NaN means that the value is missing}
     *
     * @throws InvalidValueException if the name is blank or has more than 2,000 characters, or if a value is infinite or outside -1e100 to
     *     1e100
     */
    public static Series withGaps(String name, double... values) {
        return SeriesData.of(name, values, true);
    }

    /**
     * {@return a series of proportions, rates or ratios without labels}
     *
     * @throws InvalidValueException if the name is blank or has more than 2,000 characters, if the arrays differ in length, if a
     *     number is NaN, infinite or outside -1e100 to 1e100, or if a denominator is negative, or is 0 while its numerator is not
     */
    public static Series ratio(String name, double[] numerators, double[] denominators) {
        return SeriesData.ratio(name, numerators, denominators);
    }

    /** {@return a builder of the series with a name, which takes one point after another} */
    public static SeriesBuilder builder(String name) {
        return new SeriesBuilder(name);
    }

    /** {@return what is measured and where} */
    public String name() {
        return data.name;
    }

    /** {@return the number of points, including missing ones} */
    public int size() {
        return data.values.length;
    }

    /**
     * {@return the value of point {@code i}, for a ratio its numerator divided by its denominator; NaN if missing}
     *
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public double value(int i) {
        return data.values[i];
    }

    /** {@return whether the series has numerators and denominators, or was built without any value} */
    public boolean isRatio() {
        return data.denominators != null;
    }

    /**
     * {@return the numerator of point {@code i}, or its value if there is no denominator; NaN if missing}
     *
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public double numerator(int i) {
        return data.numerators == null ? data.values[i] : data.numerators[i];
    }

    /**
     * {@return the denominator of point {@code i}, or 1 if there is none; NaN if missing}
     *
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public double denominator(int i) {
        int point = check(i);
        return data.denominators == null ? 1 : data.denominators[point];
    }

    /**
     * {@return the number of values in the subgroup of point {@code i}; empty if the series does not consist of subgroups}
     *
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public OptionalInt subgroupSize(int i) {
        int point = check(i);
        return data.sizes == null ? OptionalInt.empty() : OptionalInt.of(data.sizes[point]);
    }

    /** {@return whether every point has a date} */
    public boolean isDated() {
        return data.dates != null;
    }

    /**
     * {@return the date of point {@code i}; empty if the series is not dated}
     *
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public Optional<LocalDate> date(int i) {
        int point = check(i);
        return data.dates == null
                ? Optional.empty()
                : Optional.of(data.dates.get(point).toLocalDate());
    }

    /** {@return whether a point has a time other than midnight} */
    public boolean isTimed() {
        return data.timed;
    }

    /**
     * {@return the local date and time of point {@code i}, at midnight if it has only a date; empty if the series is not dated}
     *
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public Optional<LocalDateTime> time(int i) {
        int point = check(i);
        return data.dates == null ? Optional.empty() : Optional.of(data.dates.get(point));
    }

    /**
     * {@return the label of point {@code i}: its ISO date, with the time if any point of the series has one other than midnight; its
     * label; or its number from 1}
     *
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public String label(int i) {
        int point = check(i);
        if (data.dates != null) {
            return SeriesData.text(data.dates.get(point), data.timed);
        }
        return data.labels == null ? Integer.toString(point + 1) : data.labels.get(point);
    }

    /**
     * {@return the name of the week, month, quarter or year that point {@code i} stands for, such as {@code 2024/25 Q1}; empty if it has
     * none}
     *
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public Optional<String> period(int i) {
        int point = check(i);
        return Optional.ofNullable(data.periods).map(all -> all.get(point)).filter(name -> !name.isEmpty());
    }

    /**
     * {@return the note of point {@code i}, if there is one}
     *
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public Optional<String> note(int i) {
        int point = check(i);
        return Optional.ofNullable(data.notes).map(notes -> notes.get(point)).filter(note -> !note.isEmpty());
    }

    /**
     * {@return the calendar unit of the points: week, month, quarter or year, by the usual step between their dates}
     * Empty if the series is not dated, has fewer than three points or another step, such as days or hours, some of which are
     * usually left out.
     */
    public Optional<CalendarUnit> calendarUnit() {
        List<LocalDateTime> dates = data.dates;
        if (dates == null || dates.size() < 3) {
            return Optional.empty();
        }
        long[] steps = IntStream.range(1, dates.size())
                .mapToLong(i -> ChronoUnit.DAYS.between(
                        dates.get(i - 1).toLocalDate(), dates.get(i).toLocalDate()))
                .sorted()
                .toArray();
        return CalendarUnit.ofStep(steps[(steps.length - 1) / 2]);
    }

    /**
     * {@return the stretches of calendar units without a value, from the unit of the first point to that of the last}
     * None if the series is not dated. Times are local: an hour that clocks skip in spring is a gap too.
     */
    public List<Gap> gaps(CalendarUnit unit) {
        Objects.requireNonNull(unit, "unit");
        List<Gap> gaps = new ArrayList<>();
        LocalDateTime next = null;
        for (int i = 0; i < size() && data.dates != null; i++) {
            LocalDateTime start = unit.start(data.dates.get(i));
            next = next == null ? start : next;
            boolean last = i == size() - 1;
            boolean known = !Double.isNaN(data.values[i]);
            LocalDateTime end = known || !last ? start : unit.next(start);
            if ((known || last) && next.isBefore(end)) {
                gaps.add(new Gap(next, end));
            }
            next = known ? unit.next(start) : next;
        }
        return List.copyOf(gaps);
    }

    /**
     * A stretch of calendar units without a value.
     *
     * @param start the start of its first unit
     * @param end the start of the first unit after it
     */
    public record Gap(LocalDateTime start, LocalDateTime end) {
        public Gap {
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(end, "end");
        }

        /** {@return its first day} */
        public LocalDate first() {
            return start.toLocalDate();
        }

        /** {@return its last day} */
        public LocalDate last() {
            return end.minusNanos(1).toLocalDate();
        }
    }

    private int check(int i) {
        return Objects.checkIndex(i, data.values.length);
    }

    /** {@return the index of the point with a label; -1 if there is none} */
    int indexOf(String label) {
        int i = position(label, LocalTime.MIDNIGHT);
        return i >= 0 ? i : -1;
    }

    /** {@return the index of the point with a label, or of the first one after a date; -1 if there is none} */
    int indexAtOrAfter(String label) {
        int i = position(label, LocalTime.MIDNIGHT);
        int at = i >= 0 ? i : -i - 1;
        return at < size() ? at : -1;
    }

    /** {@return the index of the point with a label, or of the last one on or before a date; -1 if there is none} */
    int indexAtOrBefore(String label) {
        int i = position(label, LocalTime.MAX);
        return i >= 0 ? i : i == NOWHERE ? -1 : -i - 2;
    }

    /** {@return whether the series has dates, and the last one is before a date} */
    boolean isBefore(String date) {
        return data.dates != null && size() > 0 && position(date, LocalTime.MIDNIGHT) == -size() - 1;
    }

    /**
     * The index of a label, where a date alone means a time of that day, or -(index of the next point) - 1; {@link #NOWHERE} for what is
     * no date or unknown label.
     */
    private int position(String label, LocalTime ofDay) {
        if (data.dates == null) {
            return data.positions().getOrDefault(label, NOWHERE);
        }
        try {
            LocalDateTime time =
                    label.indexOf('T') < 0 ? LocalDate.parse(label).atTime(ofDay) : LocalDateTime.parse(label);
            return Collections.binarySearch(data.dates, time);
        } catch (DateTimeParseException e) {
            return NOWHERE;
        }
    }

    /** Two series are equal if they have the same name and points, with the same dates, labels, periods and notes. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Series series && data.equals(series.data);
    }

    @Override
    public int hashCode() {
        return data.hashCode();
    }

    @Override
    public String toString() {
        return data.name + " (" + Words.count(data.values.length, "point") + ")";
    }
}
