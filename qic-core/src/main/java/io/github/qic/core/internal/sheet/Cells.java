package io.github.qic.core.internal.sheet;

import io.github.qic.core.internal.text.Spaces;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates, times and figures as people type them into spreadsheets. Nothing is guessed. */
public final class Cells {
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})");
    private static final Pattern NAMED = Pattern.compile("(?:(\\d{1,2})[ -])?([a-z]{3,9})\\.?[ -](\\d{4}|\\d{2})");
    private static final Pattern MIDNIGHT = Pattern.compile("[ t]00:00(:00)?$");
    private static final Pattern TIME =
            Pattern.compile("(?!0\\.)(\\d{1,2})(?:[:.](\\d{2})(?::00)?)? ?(?:([ap])\\.?m\\.?)?");
    private static final Pattern FIGURE = Pattern.compile("[+-]?(\\d{1,18}|\\d{1,3}(,\\d{3}){1,5})(\\.\\d{1,18})?");

    private Cells() {}

    /**
     * {@return the date in a cell; a month is its first day}
     *
     * <p>Known are {@code 2017-04-03}, {@code 2017-04}, {@code 3/4/2017}, {@code 03.04.17} and {@code 03-04-2017} with the day
     * first, {@code 3 Apr 2017}, {@code 03-April-17}, {@code Apr-17} and each followed by a time of midnight. A year of two digits
     * is in this century.
     */
    public static Optional<LocalDate> date(String cell) {
        return date(cell, false, true);
    }

    /**
     * {@return the day in a cell, as {@link #date} reads it; a month alone is not a day}
     *
     * @param cell the text
     * @param monthFirst whether figures like {@code 4/3/2017} have the month first, as in the United States
     */
    public static Optional<LocalDate> day(String cell, boolean monthFirst) {
        return date(cell, monthFirst, false);
    }

    private static Optional<LocalDate> date(String cell, boolean monthFirst, boolean monthAlone) {
        String text =
                MIDNIGHT.matcher(Spaces.strip(cell).toLowerCase(Locale.ROOT)).replaceFirst("");
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3), monthAlone);
        }
        Matcher figures = DAY_FIRST.matcher(text);
        if (figures.matches()) {
            String month = figures.group(monthFirst ? 1 : 2);
            return date(figures.group(3), Integer.parseInt(month), figures.group(monthFirst ? 2 : 1), monthAlone);
        }
        Matcher named = NAMED.matcher(text);
        return named.matches()
                ? date(named.group(3), month(named.group(2)), named.group(1), monthAlone)
                : Optional.empty();
    }

    /**
     * {@return the time of day in a cell, to the minute}
     *
     * <p>Known are {@code 9:30}, {@code 09.30}, {@code 09:30:00}, {@code 9:30 AM} and {@code 2pm}. Not {@code 0.25}: spreadsheets
     * write six o'clock like that in a cell that has lost its format.
     */
    public static Optional<LocalTime> time(String cell) {
        Matcher time = TIME.matcher(Spaces.strip(cell).toLowerCase(Locale.ROOT));
        if (!time.matches() || (time.group(2) == null && time.group(3) == null)) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        if (minute > 59 || (time.group(3) == null ? hour > 23 : hour < 1 || hour > 12)) {
            return Optional.empty();
        }
        if (time.group(3) != null) {
            hour = hour % 12 + (time.group(3).equals("p") ? 12 : 0);
        }
        return Optional.of(LocalTime.of(hour, minute));
    }

    /** {@return the number of a month by its name or the start of it, or 0} */
    private static int month(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(name)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Optional<LocalDate> date(String year, int month, @Nullable String day, boolean monthAlone) {
        if (day == null && !monthAlone) {
            return Optional.empty();
        }
        try {
            int full = Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
            return Optional.of(LocalDate.of(full, month, day == null ? 1 : Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@return the figure in a cell: digits with an optional sign, decimal point, and commas between thousands} */
    public static Optional<BigDecimal> figure(String cell) {
        String text = Spaces.strip(cell);
        return FIGURE.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(",", ""))) : Optional.empty();
    }
}
