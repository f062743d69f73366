package io.github.qic.pdsa.internal.sheet;

import io.github.qic.core.internal.sheet.SheetColumns;
import io.github.qic.core.internal.sheet.SheetRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of figures over time, and the headings by which people know them; the same in every sheet. */
public final class TimeColumns {
    /** The day or period of a row. */
    public static final String DATE = "date";

    /** The name of the period, beside a date. */
    public static final String PERIOD = "period";

    /** A single figure. */
    public static final String VALUE = "value";

    /** The numerator of a proportion or a rate. */
    public static final String NUMERATOR = "numerator";

    /** The denominator of a proportion or a rate. */
    public static final String DENOMINATOR = "denominator";

    /** A remark. */
    public static final String NOTE = "note";

    private static final Map<String, List<String>> HEADINGS = Map.of(
            DATE,
            List.of(
                    "date",
                    "day",
                    "week",
                    "month",
                    "quarter",
                    "year",
                    "financial year",
                    PERIOD,
                    "reporting period",
                    "week commencing",
                    "week beginning",
                    "w/c"),
            VALUE,
            List.of("value", "figure"),
            NUMERATOR,
            List.of("numerator", "num"),
            DENOMINATOR,
            List.of("denominator", "denom"),
            NOTE,
            List.of("note", "notes", "comment", "comments", "remark", "remarks"));

    private TimeColumns() {}

    private static List<String> headings(String column) {
        return HEADINGS.getOrDefault(column, List.of(column));
    }

    /** {@return whether a sheet has a column, by its headings in normal form} */
    public static boolean has(List<String> given, String column) {
        return given.stream().anyMatch(headings(column)::contains);
    }

    /** {@return columns of these names, known by all their headings} */
    public static SheetColumns of(List<String> headings, Stream<String> columns) {
        SheetColumns all = new SheetColumns();
        columns.forEach(column -> all.alias(column, headings(column).toArray(String[]::new)));
        // Where there is a date too, a period is its name.
        return headings.contains(DATE) ? all.alias(PERIOD, PERIOD) : all;
    }

    /** {@return the note of a row, followed by the marks that stand in place of figures} */
    public static Optional<String> note(SheetRow row, String value, String numerator, String denominator) {
        String note = Stream.of(
                        row.text(NOTE),
                        row.missingMark(value),
                        row.missingMark(numerator).map(mark -> NUMERATOR + " " + mark),
                        row.missingMark(denominator).map(mark -> DENOMINATOR + " " + mark))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return Optional.of(note).filter(text -> !text.isEmpty());
    }
}
