package io.github.qic.core.internal.text;

import java.time.LocalDate;
import java.time.LocalTime;

/** Appends days and times as {@link java.time.LocalDateTime} writes them, without intermediate texts: ids are made by the million. */
public final class DateTimeText {
    private DateTimeText() {}

    /**
     * Appends a text such as {@code 2016-09-21T10:00}.
     *
     * @param date in the years 1000 to 9999
     */
    public static StringBuilder append(StringBuilder out, LocalDate date, LocalTime time) {
        int year = date.getYear();
        append(out, year / 100);
        append(out, year % 100);
        append(out.append('-'), date.getMonthValue());
        append(out.append('-'), date.getDayOfMonth());
        out.append('T');
        if (time.getSecond() > 0 || time.getNano() > 0) {
            return out.append(time);
        }
        append(out, time.getHour());
        return append(out.append(':'), time.getMinute());
    }

    private static StringBuilder append(StringBuilder out, int twoDigits) {
        return out.append((char) ('0' + twoDigits / 10)).append((char) ('0' + twoDigits % 10));
    }
}
