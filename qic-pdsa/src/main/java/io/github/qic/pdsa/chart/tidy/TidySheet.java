package io.github.qic.pdsa.chart.tidy;

import io.github.qic.core.internal.sheet.FigureColumns;
import io.github.qic.core.internal.sheet.Sheet;
import io.github.qic.core.internal.sheet.SheetColumns;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.chart.CalendarUnit;
import io.github.qic.pdsa.chart.Subgroups;
import io.github.qic.pdsa.internal.sheet.TimeColumns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reads series from a tidy table: a sheet with a heading and a row for each point, in any order. Its columns:
 *
 * <ul>
 *   <li>{@code date}, a day, with its local time if it has one ({@code 2024-03-01T14:00}; a Z after it is not read), or the first day of a
 *       week, month, quarter or year, whose name is kept; or {@code subgroup}, a label;
 *   <li>{@code value}, or {@code numerator} and {@code denominator}; {@code 85.2%} is 0.852, a blank cell is a missing value, and a
 *       numerator needs its denominator;
 *   <li>{@code facet} (or {@code site}, {@code series}): each one is a series;
 *   <li>{@code phase}: a new text starts a phase; {@code target}: as shown on the chart, or with a percent sign. Blank cells repeat the
 *       previous row of their facet, and are refused in a sheet that is not in order of date, where nobody can say which row that is;
 *   <li>{@code note}, to which marks of missing figures are added.
 * </ul>
 *
 * Also known are {@code day}, {@code week}, {@code month}, {@code quarter}, {@code year}, {@code financial year}, {@code period},
 * {@code reporting period}, {@code week commencing}, {@code week beginning} and {@code w/c} for the date, {@code figure}, {@code num} and
 * {@code denom} for figures, and {@code notes}, {@code comment}, {@code comments}, {@code remark} and {@code remarks} for the note.
 */
public final class TidySheet {
    private static final List<String> FIGURES =
            List.of(TimeColumns.DATE, TimeColumns.VALUE, TimeColumns.NUMERATOR, TimeColumns.DENOMINATOR);
    private static final String[] FACET = {"facet", "site", "series"};

    private TidySheet() {}

    /**
     * {@return the series of the table, in the order of their first rows}
     *
     * @param name what is measured; followed by the facet, if there is one
     * @param source the table
     * @throws InvalidValueException if the name is blank or has more than 1,000 characters
     * @throws java.io.UncheckedIOException if the source cannot be read
     */
    public static SheetResult<List<TidySeries>> read(String name, SheetSource source) {
        Objects.requireNonNull(name, "name");
        new Problems().requireName(name, "/name").throwIfAny();
        return Sheet.read(source, TidySheet::points, sheet -> {
            Map<String, TidyRows> facets = new LinkedHashMap<>();
            sheet.forEach(
                    FigureColumns.of(TimeColumns.VALUE, TimeColumns.NUMERATOR, TimeColumns.DENOMINATOR, TidyRow.TARGET),
                    row -> facets.computeIfAbsent(TidyRow.facet(row), f -> new TidyRows(named(name, f)))
                            .add(TidyRow.read(sheet, row)));
            List<TidySeries> series = new ArrayList<>();
            facets.values().forEach(facet -> facet.build().ifPresent(series::add));
            return () -> List.copyOf(series);
        });
    }

    /**
     * {@return the figures of the table for each facet, grouped by calendar unit} Several figures may have the same date.
     * {@link Subgroups#means()} or {@link Subgroups#sums()} then makes a series of them. The columns are {@code date}, {@code value}
     * or {@code numerator} and {@code denominator}, and {@code facet}. A row without a figure is left out.
     *
     * @param name what is measured; followed by the facet, if there is one
     * @param source the table
     * @param unit what becomes one point
     * @throws InvalidValueException if the name is blank or has more than 1,000 characters
     * @throws java.io.UncheckedIOException if the source cannot be read
     */
    public static SheetResult<List<Subgroups>> readSubgroups(String name, SheetSource source, CalendarUnit unit) {
        Objects.requireNonNull(name, "name");
        new Problems().requireName(name, "/name").throwIfAny();
        Objects.requireNonNull(unit, "unit");
        return Sheet.read(source, TidySheet::figures, sheet -> {
            Map<String, Subgroups> facets = new LinkedHashMap<>();
            sheet.forEach(
                    FigureColumns.of(TimeColumns.VALUE, TimeColumns.NUMERATOR, TimeColumns.DENOMINATOR),
                    row -> TidyRow.read(sheet, row)
                            .addTo(facets.computeIfAbsent(
                                    TidyRow.facet(row), f -> Subgroups.by(unit, named(name, f)))));
            return () -> List.copyOf(facets.values());
        });
    }

    private static String named(String name, String facet) {
        return facet.isEmpty() ? name : name + ", " + facet;
    }

    private static SheetColumns points(List<String> headings) {
        boolean date = TimeColumns.has(headings, TimeColumns.DATE);
        return columns(headings, TimeColumns.of(headings, Stream.concat(FIGURES.stream(), Stream.of(TimeColumns.NOTE))))
                .optional(TidyRow.SUBGROUP, TidyRow.PHASE, TidyRow.TARGET)
                .require(date != headings.contains(TidyRow.SUBGROUP), "must have a column date or a column subgroup");
    }

    private static SheetColumns figures(List<String> headings) {
        return columns(headings, TimeColumns.of(headings, FIGURES.stream())).required(TimeColumns.DATE);
    }

    private static SheetColumns columns(List<String> headings, SheetColumns columns) {
        boolean value = TimeColumns.has(headings, TimeColumns.VALUE);
        boolean numerator = TimeColumns.has(headings, TimeColumns.NUMERATOR);
        boolean denominator = TimeColumns.has(headings, TimeColumns.DENOMINATOR);
        return columns.alias(TidyRow.FACET, FACET)
                .require(
                        value != numerator && !(value && denominator),
                        "must have a column value, or numerator with or without denominator");
    }
}
