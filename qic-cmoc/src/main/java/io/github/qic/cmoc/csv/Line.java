package io.github.qic.cmoc.csv;

import io.github.qic.core.internal.sheet.Cells;
import io.github.qic.core.internal.sheet.CsvRow;
import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** One line of a sheet. */
public final class Line {
    private final Sheet sheet;
    private final CsvRow row;
    private boolean sound = true;

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
        return cell(column)
                .map(cell -> Spaces.strip(disarmed(Spaces.strip(cell))))
                .filter(text -> !text.isEmpty());
    }

    /**
     * {@return the text of a cell with the white space around it, for what is quoted; nothing if it is empty}
     *
     * @param column the heading
     */
    public Optional<String> exact(String column) {
        return cell(column).map(Line::disarmed).filter(text -> !text.isEmpty());
    }

    private Optional<String> cell(String column) {
        return sheet.has(column) ? Optional.of(row.cells().get(sheet.column(column))) : Optional.empty();
    }

    /** Takes away the apostrophe that keeps a cell from being a formula. */
    private static String disarmed(String cell) {
        boolean armed = cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@|\t\r\n".indexOf(cell.charAt(1)) >= 0;
        return armed ? cell.substring(1) : cell;
    }

    /**
     * {@return the day in a cell; nothing, and a problem, if it is none}
     *
     * @param column the heading
     */
    public Optional<LocalDate> day(String column) {
        Optional<LocalDate> day = text(column).flatMap(text -> Cells.day(text, false));
        if (day.isEmpty() && text(column).isPresent()) {
            refuse(column, "must be a day, such as 2017-05-31 or 31/5/2017");
        }
        return day;
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

    /** {@return the constant that a cell names; empty if the cell is blank, or, with a problem, if it names none} */
    <E extends Enum<E>> Optional<E> constant(String column, Class<E> type) {
        return value(
                column,
                text -> Words.find(type, text)
                        .orElseThrow(() -> InvalidValueException.of("", "must be one of " + Words.list(type))));
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
                                .map(Spaces::strip)
                                .filter(part -> !part.isEmpty())
                                .map(parser)
                                .toList())
                .orElse(List.of());
    }

    /**
     * Adds a problem for each cell that says otherwise than an earlier line about the same thing. A blank cell says nothing.
     *
     * @param earlier the earlier line
     * @param headings the headings of the cells
     */
    public void requireSame(Line earlier, List<String> headings) {
        for (String column : headings) {
            Optional<String> here = text(column);
            if (here.isPresent() && !here.equals(earlier.text(column))) {
                refuse(column, "differs from line " + earlier.number());
            }
        }
    }

    /** {@return whether nothing is wrong with it so far} */
    public boolean isSound() {
        return sound;
    }

    /**
     * Adds a problem. Where the sheet has no such column, the message tells which one is meant.
     *
     * @param column the heading
     * @param message what is wrong
     */
    public void refuse(String column, String message) {
        sound = false;
        String line = "/line/" + number();
        if (sheet.has(column)) {
            sheet.problems().refuse(line + "/column/" + (sheet.column(column) + 1), message);
        } else {
            sheet.problems().refuse(line, column + " " + message);
        }
    }
}
