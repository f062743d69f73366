package io.github.qic.cmoc.internal;

import io.github.qic.core.internal.csv.CsvRow;
import io.github.qic.core.valid.InvalidValueException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** One line of a sheet. */
public final class Line {
    private final Sheet sheet;
    private final CsvRow row;

    Line(Sheet sheet, CsvRow row) {
        this.sheet = sheet;
        this.row = row;
    }

    /** {@return its number in the file, from 1} */
    public int number() {
        return row.line();
    }

    /**
     * {@return the text of a cell, nothing if it is blank or the sheet has no such column}
     *
     * @param column the heading
     */
    public Optional<String> text(String column) {
        if (!sheet.has(column)) {
            return Optional.empty();
        }
        String cell = row.cells().get(sheet.column(column)).strip();
        boolean disarmed = cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@|".indexOf(cell.charAt(1)) >= 0;
        return Optional.of(disarmed ? cell.substring(1) : cell).filter(text -> !text.isEmpty());
    }

    /**
     * {@return the value of a cell; nothing, and a problem, if it cannot be}
     *
     * @param column the heading
     * @param parser makes the value
     * @param <T> its type
     */
    public <T> Optional<T> value(String column, Function<String, T> parser) {
        try {
            return text(column).map(parser);
        } catch (InvalidValueException e) {
            e.problems().forEach(problem -> refuse(column, problem.message()));
        } catch (NumberFormatException e) {
            refuse(column, "must be a whole number");
        } catch (DateTimeException e) {
            refuse(column, "must be an ISO 8601 date");
        }
        return Optional.empty();
    }

    /**
     * {@return the value of a cell that must not be blank; nothing, and a problem, if it is or cannot be}
     *
     * @param column the heading
     * @param parser makes the value
     * @param <T> its type
     */
    public <T> Optional<T> required(String column, Function<String, T> parser) {
        if (text(column).isEmpty()) {
            refuse(column, "must not be blank");
        }
        return value(column, parser);
    }

    /**
     * {@return the values of a cell that holds several, separated by semicolons}
     *
     * @param column the heading
     * @param parser makes each value
     * @param <T> their type
     */
    public <T> List<T> values(String column, Function<String, T> parser) {
        return value(
                        column,
                        text -> Stream.of(text.split(";", -1))
                                .map(String::strip)
                                .filter(part -> !part.isEmpty())
                                .map(parser)
                                .toList())
                .orElse(List.of());
    }

    /**
     * Adds a problem.
     *
     * @param column the heading
     * @param message what is wrong
     */
    public void refuse(String column, String message) {
        sheet.problems().require(false, path(column), message);
    }

    private String path(String column) {
        return "/line/" + number() + (sheet.has(column) ? "/column/" + (sheet.column(column) + 1) : "");
    }
}
