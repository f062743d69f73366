package io.github.qic.core.internal.sheet;

import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.sheet.DateOrder;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days and periods as people type them into spreadsheets. Nothing is guessed: the order of day and month is the caller's, a
 * year of two digits is in the first half of this century, and years lie between 1900 and 2200.
 */
public final class Dates {
    static final String DAY = "must be a day such as 2016-09-21 or 21/9/2016";
    static final String DATE = "must be a date or period such as 2017-04-03, 3/4/2017, Apr-17 or 2017/18 Q1";

    private static final int LONGEST = 48;

    /** A year of two digits from here on is of the last century for a spreadsheet, and surely not of ours. */
    private static final int FIRST_FULL_YEAR = 50;

    /** Day 0 of the serial numbers of spreadsheets, for every day from March 1900. */
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
    private static final Pattern ANY_SPACE = Pattern.compile("[\\p{Z}\\t,]+");
    private static final Pattern TIME = Pattern.compile(
            "[ t]([01]?[0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9])(?:\\.[0-9]{1,9})?)?(?: ?([ap])m)?z?$");
    private static final Pattern MIDNIGHT = Pattern.compile("[ t](?:0?0:00(?::00(?:\\.0+)?)?|12:00(?::00)? ?am)z?$");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})");
    private static final Pattern COMPACT = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})([/.-])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})");
    private static final Pattern NAMED =
            Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\\.?[ -]([0-9]{4}|[0-9]{2})");
    private static final Pattern NAME_FIRST =
            Pattern.compile("([a-z]{3,9})\\.? ([0-9]{1,2})(?:st|nd|rd|th)? ([0-9]{4})");
    private static final Pattern WITHOUT_YEAR = Pattern.compile("[0-9]{1,2}(?:st|nd|rd|th)?[ -]([a-z]{3,9})\\.?");
    private static final Pattern WEEKDAY =
            Pattern.compile("(mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?"
                    + "|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\.? (.+)");
    private static final Pattern SERIAL = Pattern.compile("([1-9][0-9]{4})(\\.[0-9]{1,15})?");

    private Dates() {}

    /** {@return the day in a text; empty if it is not a day, or a period} */
    public static Optional<LocalDate> find(String text, DateOrder order) {
        return day(text, order).value();
    }

    /** {@return the day in a cell; a period is not a day, nor is a day with a time other than midnight} */
    static Parsed<LocalDate> day(String cell, DateOrder order) {
        Optional<LocalDate> iso = iso(cell);
        if (iso.isPresent()) {
            return Parsed.of(iso.get());
        }
        String text = normal(cell);
        return known(
                text.length() > LONGEST ? Optional.empty() : timed(MIDNIGHT.matcher(text), text, order, false),
                cell,
                DAY);
    }

    /** {@return the date in a cell with its time as written, whatever the zone, or the first day of a period} */
    static Parsed<SheetDate> date(String cell, DateOrder order) {
        Optional<LocalDate> iso = iso(cell);
        if (iso.isPresent()) {
            return Parsed.of(SheetDate.day(iso.get()));
        }
        String text = normal(cell);
        if (text.length() > LONGEST) {
            return Parsed.refused(DATE);
        }
        Optional<Parsed<LocalDate>> day = timed(TIME.matcher(text), text, order, true);
        return day.isPresent()
                ? day.get().then(on -> Parsed.of(SheetDate.at(on.atStartOfDay().plusSeconds(seconds(text)))))
                : known(Periods.first(text, order), cell, DATE)
                        .then(first -> Parsed.of(SheetDate.period(first, Spaces.strip(cell))));
    }

    private static Parsed<LocalDate> known(Optional<Parsed<LocalDate>> found, String cell, String rule) {
        return found.orElseGet(() -> Parsed.refused(rule + Parsed.butWas(Spaces.strip(cell))));
    }

    private static String normal(String cell) {
        String text = Spaces.visible(cell);
        return text.length() > LONGEST
                ? text
                : ANY_SPACE.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** {@return a day in the form 2017-04-03, which most cells have} */
    private static Optional<LocalDate> iso(String cell) {
        if (cell.length() != 10 || cell.charAt(4) != '-' || cell.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = number(cell, 0, 4);
        int month = number(cell, 5, 7);
        int day = number(cell, 8, 10);
        boolean near =
                year >= Problems.FIRST_YEAR && year <= Problems.LAST_YEAR && month >= 1 && month <= 12 && day >= 1;
        return near && day <= Month.of(month).length(Year.isLeap(year))
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }

    private static int number(String cell, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = cell.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static Optional<Parsed<LocalDate>> timed(Matcher time, String text, DateOrder order, boolean anyTime) {
        String day = time.find() ? text.substring(0, time.start()) : text;
        return written(day, order).or(() -> serial(day, anyTime));
    }

    /** {@return the time in the text of a day, as seconds after midnight; a day of a spreadsheet has its time as a fraction} */
    private static long seconds(String text) {
        Matcher m = TIME.matcher(text);
        if (m.find()) {
            int hour = number(m.group(1));
            if (m.group(4) != null && hour <= 12) {
                hour = hour % 12 + (m.group(4).equals("p") ? 12 : 0);
            }
            return hour * 3600L + number(m.group(2)) * 60L + (m.group(3) == null ? 0 : number(m.group(3)));
        }
        m = SERIAL.matcher(text);
        return m.matches() && m.group(2) != null
                ? new BigDecimal("0" + m.group(2))
                        .multiply(SECONDS_A_DAY)
                        .setScale(0, RoundingMode.HALF_EVEN)
                        .longValue()
                : 0;
    }

    /** {@return the day in a text that has the form of one, perhaps after the day of the week; empty if it has not} */
    static Optional<Parsed<LocalDate>> written(String text, DateOrder order) {
        Matcher weekday = WEEKDAY.matcher(text);
        return weekday.matches()
                ? plain(weekday.group(2), order).map(day -> day.then(on -> on(weekday.group(1), on)))
                : plain(text, order);
    }

    private static Parsed<LocalDate> on(String weekday, LocalDate day) {
        return day.getDayOfWeek().name().toLowerCase(Locale.ROOT).startsWith(weekday)
                ? Parsed.of(day)
                : Parsed.refused("has a day of the week that is not that of its date");
    }

    private static Optional<Parsed<LocalDate>> plain(String text, DateOrder order) {
        Matcher m = YEAR_FIRST.matcher(text);
        if (m.matches()) {
            return Optional.of(day(m.group(1), number(m.group(3)), number(m.group(4)), text));
        }
        m = YEAR_LAST.matcher(text);
        if (m.matches()) {
            return Optional.of(ordered(number(m.group(1)), number(m.group(3)), m.group(4), order, text));
        }
        m = NAMED.matcher(text);
        if (m.matches() && Periods.month(m.group(2)) > 0) {
            return Optional.of(day(m.group(3), Periods.month(m.group(2)), number(m.group(1)), text));
        }
        m = NAME_FIRST.matcher(text);
        if (m.matches() && Periods.month(m.group(1)) > 0) {
            return Optional.of(day(m.group(3), Periods.month(m.group(1)), number(m.group(2)), text));
        }
        m = WITHOUT_YEAR.matcher(text);
        if (m.matches() && Periods.month(m.group(1)) > 0) {
            return Optional.of(Parsed.refused("has a day and a month without a year"));
        }
        m = COMPACT.matcher(text);
        return m.matches()
                ? Optional.of(day(m.group(1), number(m.group(2)), number(m.group(3)), text))
                : Optional.empty();
    }

    private static Parsed<LocalDate> ordered(int left, int right, String year, DateOrder order, String text) {
        boolean dayFirst = order == DateOrder.DAY_FIRST;
        int month = dayFirst ? right : left;
        int day = dayFirst ? left : right;
        if (month > 12 && month <= 31 && day <= 12) {
            DateOrder other = dayFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
            return Parsed.refused(text + " has no month " + month + ": if the " + (dayFirst ? "month" : "day")
                    + " comes first in this sheet, choose DateOrder." + other);
        }
        return day(year, month, day, text);
    }

    private static Optional<Parsed<LocalDate>> serial(String text, boolean anyTime) {
        Matcher m = SERIAL.matcher(text);
        return m.matches() && (anyTime || m.end(1) == text.length())
                ? Optional.of(Parsed.of(DAY_0.plusDays(number(m.group(1)))))
                : Optional.empty();
    }

    /** {@return a day of the calendar; the text has no more than digits, marks and the name of a month} */
    static Parsed<LocalDate> day(String year, int month, int day, String text) {
        if (year.length() == 2 && number(year) >= FIRST_FULL_YEAR) {
            return Parsed.refused("must have a year of four digits, but was " + text);
        }
        int full = number(year) + (year.length() == 2 ? 2000 : 0);
        if (full < Problems.FIRST_YEAR || full > Problems.LAST_YEAR) {
            return Parsed.refused(
                    "must be between " + Problems.FIRST_YEAR + " and " + Problems.LAST_YEAR + ", but was " + text);
        }
        try {
            return Parsed.of(LocalDate.of(full, month, day));
        } catch (DateTimeException e) {
            return Parsed.refused("must be a day of the calendar, but was " + text);
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
