package io.github.qic.pdsa.chart.tidy;

import io.github.qic.core.internal.sheet.Csv;
import io.github.qic.core.internal.sheet.CsvRow;
import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads series from a tidy table: CSV with one row a point and a heading. Its columns, in any order: {@code date} or
 * {@code subgroup}; {@code value}, or {@code numerator} and {@code denominator}; and if wanted {@code facet} (a series each, such as
 * a site), {@code phase} (a new value begins a phase, an empty one goes on), {@code note} and {@code target}. An empty value is missing;
 * a numerator needs its denominator.
 */
public final class TidyCsv {
    private static final Set<String> COLUMNS =
            Set.of("date", "subgroup", "value", "numerator", "denominator", "facet", "phase", "note", "target");

    private TidyCsv() {}

    /**
     * {@return the series of the table, in the order of their first rows}
     *
     * @param name what is measured; the facet, if there is one, stands behind it
     * @param text the table, separated by comma, semicolon or tab, with or without a byte-order mark
     * @throws InvalidValueException with every cell that is wrong, by line and column
     */
    public static List<TidySeries> read(String name, Reader text) {
        List<CsvRow> rows = Csv.readSheet(text);
        if (rows.isEmpty()) {
            throw new InvalidValueException(List.of(new Problem("/line/1", "must be a heading")));
        }
        Map<String, Integer> columns = columns(rows.get(0));
        Map<String, TidyRows> facets = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (CsvRow row : rows.subList(1, rows.size())) {
            if (!row.cells().stream().skip(columns.size()).allMatch(Spaces::isBlank)) {
                problems.add(new Problem("/line/" + row.line(), "has more cells than there are headings"));
            }
            TidyRow cells = new TidyRow(row, columns, problems);
            String facet = cells.text("facet");
            facets.computeIfAbsent(facet, f -> new TidyRows(f.isEmpty() ? name : name + ", " + f))
                    .add(cells);
        }
        List<TidySeries> series = new ArrayList<>();
        for (TidyRows facet : facets.values()) {
            facet.build(problems).ifPresent(series::add);
        }
        if (!problems.isEmpty()) {
            throw new InvalidValueException(problems);
        }
        return series;
    }

    private static Map<String, Integer> columns(CsvRow heading) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        String path = "/line/" + heading.line();
        for (int i = 0; i < heading.cells().size(); i++) {
            String column = Spaces.strip(heading.cells().get(i)).toLowerCase(Locale.ROOT);
            if (!COLUMNS.contains(column)) {
                problems.add(new Problem(
                        path + "/column/" + (i + 1),
                        "must be one of " + COLUMNS.stream().sorted().toList()));
            } else if (columns.put(column, i) != null) {
                problems.add(new Problem(path + "/column/" + (i + 1), "is a duplicate: " + column));
            }
        }
        if (columns.containsKey("date") == columns.containsKey("subgroup")) {
            problems.add(new Problem(path, "must have a column date or a column subgroup"));
        }
        boolean both = columns.containsKey("value") && columns.containsKey("denominator");
        if (both || columns.containsKey("value") == columns.containsKey("numerator")) {
            problems.add(new Problem(path, "must have a column value, or numerator and if wanted denominator"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidValueException(problems);
        }
        return columns;
    }
}
