package io.github.qic.core.internal.sheet;

import io.github.qic.core.sheet.DateOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads months, weeks, and financial years (from 1 April) with their quarters. */
final class Periods {
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
    private static final int APRIL = 4;
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})-?([0-9]{2})|([0-9]{4})-([0-9])");
    private static final Pattern MONTH_YEAR = Pattern.compile("([0-9]{1,2})/([0-9]{4})");
    private static final Pattern NAMED = Pattern.compile("([a-z]{3,9})\\.?[ -]'?([0-9]{4}|[0-9]{2})");
    private static final Pattern MONTH_AND_NUMBER = Pattern.compile("([a-z]{3,9})\\.? [0-9]{2}");
    private static final Pattern NAMED_LAST = Pattern.compile("([0-9]{4})[ -]([a-z]{3,9})\\.?");
    private static final Pattern NAME_ALONE = Pattern.compile("([a-z]{3,9})\\.?");
    private static final Pattern WEEK =
            Pattern.compile("(?:w/?[cb]|week (?:commencing|beginning|starting))[:.]? ?(.+)");
    private static final Pattern WEEK_ENDING = Pattern.compile("(?:w/e|week ?ending)\\b.*");
    private static final String YEARS = "(?:fy ?)?([0-9]{4}|[0-9]{2})[/-]([0-9]{4}|[0-9]{2})";
    private static final Pattern FINANCIAL_YEAR = Pattern.compile("(?=fy|[0-9]{4}/)" + YEARS);
    private static final Pattern YEAR_ALONE = Pattern.compile("(?:fy ?)?[0-9]{4}|fy ?[0-9]{2}");
    private static final Pattern YEAR_QUARTER = Pattern.compile(YEARS + " ?-? ?(?:q|quarter ?)([1-4])");
    private static final Pattern QUARTER_YEAR = Pattern.compile("(?:q|quarter ?)([1-4]) ?-? ?" + YEARS);
    private static final Pattern QUARTER_OF_ONE_YEAR =
            Pattern.compile("(?:q|quarter ?)[1-4][ -]?(?:of )?[0-9]{4}|[0-9]{4}[ -]?(?:q|quarter ?)[1-4]");

    private Periods() {}

    /** {@return the number of a month by its name or the start of it, or 0} */
    static int month(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(name)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** {@return the first day of the period in a text of lower case that has the form of one; empty if it has not} */
    static Optional<Parsed<LocalDate>> first(String text, DateOrder order) {
        Matcher week = WEEK.matcher(text);
        if (week.matches()) {
            return Dates.written(week.group(1), order);
        }
        if (WEEK_ENDING.matcher(text).matches()) {
            return Optional.of(Parsed.refused("is the end of a week: write its first day, such as w/c 1/4/2024"));
        }
        return inMonths(text).or(() -> inYears(text));
    }

    private static Optional<Parsed<LocalDate>> inMonths(String text) {
        Matcher m = MONTH.matcher(text);
        if (m.matches()) {
            return Optional.of(
                    m.group(1) == null
                            ? Dates.day(m.group(3), Integer.parseInt(m.group(4)), 1, text)
                            : month(m.group(1), Integer.parseInt(m.group(2)), text));
        }
        m = MONTH_YEAR.matcher(text);
        if (m.matches()) {
            return Optional.of(Dates.day(m.group(2), Integer.parseInt(m.group(1)), 1, text));
        }
        m = MONTH_AND_NUMBER.matcher(text);
        if (m.matches() && month(m.group(1)) > 0) {
            return Optional.of(
                    Parsed.refused("can be a month of a year or a day without a year: write the year in full"));
        }
        m = NAMED.matcher(text);
        if (m.matches() && month(m.group(1)) > 0) {
            return Optional.of(Dates.day(m.group(2), month(m.group(1)), 1, text));
        }
        m = NAMED_LAST.matcher(text);
        if (m.matches() && month(m.group(2)) > 0) {
            return Optional.of(Dates.day(m.group(1), month(m.group(2)), 1, text));
        }
        m = NAME_ALONE.matcher(text);
        return m.matches() && month(m.group(1)) > 0
                ? Optional.of(Parsed.refused("has a month without a year"))
                : Optional.empty();
    }

    private static Parsed<LocalDate> month(String year, int month, String text) {
        return month > 12 && text.contains("-") && month == (Integer.parseInt(year) + 1) % 100
                ? Parsed.refused(text + " has no month " + month + ": write a financial year as " + year + "/" + month)
                : Dates.day(year, month, 1, text);
    }

    private static Optional<Parsed<LocalDate>> inYears(String text) {
        Matcher m = FINANCIAL_YEAR.matcher(text);
        if (m.matches()) {
            return Optional.of(quarter(m.group(1), m.group(2), 1, text));
        }
        m = YEAR_QUARTER.matcher(text);
        if (m.matches()) {
            return Optional.of(quarter(m.group(1), m.group(2), Integer.parseInt(m.group(3)), text));
        }
        m = QUARTER_YEAR.matcher(text);
        if (m.matches()) {
            return Optional.of(quarter(m.group(2), m.group(3), Integer.parseInt(m.group(1)), text));
        }
        if (YEAR_ALONE.matcher(text).matches()) {
            return Optional.of(
                    Parsed.refused(
                            "can be a calendar year or a financial year: write 2024/25, or the first month of the year, such as 2024-01"));
        }
        return QUARTER_OF_ONE_YEAR.matcher(text).matches()
                ? Optional.of(Parsed.refused(
                        "can be a quarter of the calendar year or of the financial year: write one such as 2024/25 Q1"))
                : Optional.empty();
    }

    private static Parsed<LocalDate> quarter(String year, String next, int quarter, String text) {
        int following = (Integer.parseInt(year) + 1) % (next.length() == 2 ? 100 : 10_000);
        return Integer.parseInt(next) == following
                ? Dates.day(year, APRIL, 1, text).then(first -> Parsed.of(first.plusMonths(3L * (quarter - 1))))
                : Parsed.refused(
                        "must be a financial year such as 2024/25, or a month such as 2024-04" + Parsed.butWas(text));
    }
}
