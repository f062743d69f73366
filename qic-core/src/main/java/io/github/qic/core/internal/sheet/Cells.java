package io.github.qic.core.internal.sheet;

import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.sheet.DateOrder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days and times as people type them into spreadsheets. Nothing is guessed. */
public final class Cells {
    private static final Pattern TIME =
            Pattern.compile("(?!0\\.)(\\d{1,2})(?:[:.](\\d{2})(?::00)?)? ?(?:([ap])\\.?m\\.?)?");

    private Cells() {}

    /**
     * {@return the day in a cell; a month alone is not a day}
     *
     * @param cell the text
     * @param monthFirst whether figures like {@code 4/3/2017} have the month first, as in the United States
     */
    public static Optional<LocalDate> day(String cell, boolean monthFirst) {
        return Dates.day(cell, monthFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST)
                .value();
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
}
