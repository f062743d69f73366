package io.github.qic.pdsa.chart.tidy;

import io.github.qic.core.internal.sheet.FigureColumns;
import io.github.qic.core.internal.sheet.Sheet;
import io.github.qic.core.internal.sheet.SheetColumns;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads series from a tidy table: CSV with a heading and one row for each point. Its columns, in any order: {@code date} or
 * {@code subgroup}; {@code value}, or {@code numerator} and {@code denominator}; and optionally {@code facet} (a series each, such
 * as a site), {@code phase} (a new value starts a phase, a blank one continues it), {@code note} and {@code target}. A blank value
 * is missing; a numerator needs its denominator.
 */
public final class TidyCsv {
    private TidyCsv() {}

    /**
     * {@return the series of the table, in the order of their first rows}
     *
     * @param name what is measured; followed by the facet, if there is one
     * @param source the table
     * @throws java.io.UncheckedIOException if the source cannot be read
     */
    public static SheetResult<List<TidySeries>> read(String name, SheetSource source) {
        return Sheet.read(source, TidyCsv::columns, sheet -> {
            Map<String, TidyRows> facets = new LinkedHashMap<>();
            sheet.forEach(
                    FigureColumns.of("value", "numerator", "denominator", "target"),
                    row -> facets.computeIfAbsent(
                                    row.cell("facet"), f -> new TidyRows(sheet, f.isEmpty() ? name : name + ", " + f))
                            .add(row));
            List<TidySeries> series = new ArrayList<>();
            facets.values().forEach(facet -> facet.build().ifPresent(series::add));
            return () -> List.copyOf(series);
        });
    }

    private static SheetColumns columns(List<String> headings) {
        boolean value = headings.contains("value");
        return new SheetColumns()
                .optional("date", "subgroup", "value", "numerator", "denominator", "facet", "phase", "note", "target")
                .require(
                        headings.contains("date") != headings.contains("subgroup"),
                        "must have a column date or a column subgroup")
                .require(
                        value != headings.contains("numerator") && !(value && headings.contains("denominator")),
                        "must have a column value, or numerator with or without denominator");
    }
}
