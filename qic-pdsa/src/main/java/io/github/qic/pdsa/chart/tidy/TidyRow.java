package io.github.qic.pdsa.chart.tidy;

import io.github.qic.core.internal.sheet.Cells;
import io.github.qic.core.internal.sheet.CsvRow;
import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.valid.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of a tidy table; what cannot be read is noted with its line and column. */
final class TidyRow {
    private final CsvRow row;
    private final Map<String, Integer> columns;
    private final List<Problem> problems;

    TidyRow(CsvRow row, Map<String, Integer> columns, List<Problem> problems) {
        this.row = row;
        this.columns = columns;
        this.problems = problems;
    }

    int line() {
        return row.line();
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    String text(String column) {
        Integer i = columns.get(column);
        return i == null || i >= row.cells().size()
                ? ""
                : Spaces.strip(row.cells().get(i));
    }

    /** The date, or nothing when it cannot be read. */
    Optional<LocalDate> date() {
        Optional<LocalDate> date = Cells.date(text("date"));
        if (date.isEmpty()) {
            refuse("date", "must be a date, such as 2024-03-01");
        }
        return date;
    }

    /** The label of a subgroup; empty when it is refused. */
    String subgroup() {
        String label = text("subgroup");
        if (label.isEmpty()) {
            refuse("subgroup", "must not be empty");
        }
        return label;
    }

    /** The number, or NaN when the cell is empty or cannot be read. */
    double number(String column) {
        String cell = text(column);
        if (cell.isEmpty()) {
            return Double.NaN;
        }
        Optional<BigDecimal> figure = Cells.figure(cell);
        if (figure.isEmpty()) {
            refuse(column, "must be a number, or empty when it is missing");
        }
        return figure.map(BigDecimal::doubleValue).orElse(Double.NaN);
    }

    /** The denominator, or NaN; none beside a numerator is refused, since a missing point would lose the numerator. */
    double denominator(double numerator) {
        if (has("denominator") && text("denominator").isEmpty() && !Double.isNaN(numerator)) {
            refuse("denominator", "is missing beside a numerator");
        }
        return number("denominator");
    }

    private void refuse(String column, String message) {
        problems.add(new Problem("/line/" + line() + "/" + column, message));
    }
}
