package io.github.qic.payments.pay;

import io.github.qic.core.internal.sheet.Csv;
import io.github.qic.core.internal.sheet.CsvRow;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import io.github.qic.core.valid.Problems;
import java.io.Reader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;

/** One line of a pay table, read by the names of its columns. */
final class PayCsvRow {
    private final List<String> header;
    private final List<String> cells;

    private PayCsvRow(List<String> header, List<String> cells) {
        this.header = header;
        this.cells = cells;
    }

    /** Reads every line, then hands the rows and the place of each to the table; every wrong line is told at once. */
    static <R, T> T load(
            String file, Reader csv, Function<PayCsvRow, R> row, BiFunction<List<R>, IntFunction<String>, T> table) {
        List<CsvRow> lines = lines(file, csv);
        List<R> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<String> header = lines.get(0).cells();
        for (CsvRow line : lines.subList(1, lines.size())) {
            try {
                rows.add(row.apply(new PayCsvRow(header, line.cells())));
                new Problems()
                        .require(
                                line.cells().size() <= header.size(),
                                "",
                                "has more cells than the header: a comma in a cell needs quotes")
                        .throwIfAny();
            } catch (InvalidValueException e) {
                e.problems().forEach(problem -> problems.add(problem.under(place(file, line))));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidValueException(problems);
        }
        return table.apply(rows, i -> place(file, lines.get(i + 1)));
    }

    /** The header, in which no column is a duplicate, and at least one row. */
    private static List<CsvRow> lines(String file, Reader csv) {
        try {
            List<CsvRow> lines = Csv.read(csv, ',');
            Problems problems = new Problems().require(lines.size() > 1, "", "must have a header and rows");
            Set<String> columns = new HashSet<>();
            for (String column :
                    lines.isEmpty() ? List.<String>of() : lines.get(0).cells()) {
                problems.require(column.isBlank() || columns.add(column), "/line/1/" + column, "is a duplicate");
            }
            problems.throwIfAny();
            return lines;
        } catch (InvalidValueException e) {
            throw new InvalidValueException(
                    e.problems().stream().map(p -> p.under("/" + file)).toList());
        }
    }

    static <R extends PayRow> PayTable<R> table(TableId id, String file, Reader csv, Function<PayCsvRow, R> row) {
        return load(file, csv, row, (rows, place) -> PayTable.of(id, rows, place));
    }

    private static String place(String file, CsvRow line) {
        return "/" + file + "/line/" + line.line();
    }

    DateRange effective() {
        return new DateRange(day("effective_from"), day("effective_to"));
    }

    RowSource source() {
        return new RowSource(constant("verification", Verification.class), text("source"));
    }

    String text(String column) {
        String cell = cell(column);
        if (cell.isBlank()) {
            throw InvalidValueException.of("/" + column, "must not be blank");
        }
        return cell;
    }

    <E extends Enum<E>> E constant(String column, Class<E> type) {
        return value(
                column, word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace(' ', '_')));
    }

    LocalDate day(String column) {
        return value(column, LocalDate::parse);
    }

    Optional<LocalDate> optionalDay(String column) {
        return cell(column).isBlank() ? Optional.empty() : Optional.of(day(column));
    }

    OptionalInt years(String column) {
        return cell(column).isBlank() ? OptionalInt.empty() : OptionalInt.of(value(column, Integer::parseUnsignedInt));
    }

    BigDecimal percent(String column) {
        return value(column, BigDecimal::new);
    }

    Money money(String column) {
        return value(column, Money::of);
    }

    <T> T value(String column, Function<String, T> parser) {
        try {
            return parser.apply(text(column));
        } catch (InvalidValueException e) {
            throw new InvalidValueException(e.problems().stream()
                    .map(p -> new Problem("/" + column, p.message()))
                    .toList());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw InvalidValueException.of("/" + column, "is not a value of this column");
        }
    }

    private String cell(String column) {
        int index = header.indexOf(column);
        if (index < 0 || index >= cells.size()) {
            throw InvalidValueException.of("/" + column, "is missing");
        }
        return cells.get(index);
    }
}
