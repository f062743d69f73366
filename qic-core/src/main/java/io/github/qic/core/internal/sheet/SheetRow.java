package io.github.qic.core.internal.sheet;

import io.github.qic.core.internal.text.Headings;
import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.internal.text.TextRule;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.InvalidValueException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet. Cells are asked for by the name of their column; a blank cell, or a column that the sheet does not have, is
 * empty. What cannot be read is empty too, and a problem of the sheet.
 */
public final class SheetRow {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final Sheet sheet;
    private final CellRow row;
    /** The text of each cell that has been asked for. */
    private final @Nullable String[] written;

    private boolean sound = true;

    SheetRow(Sheet sheet, CellRow row) {
        this.sheet = sheet;
        this.row = row;
        this.written = new String[row.cells().size()];
    }

    /** {@return its line in the file, from 1} */
    public int line() {
        return row.line();
    }

    /** {@return its path in problems} */
    public String path() {
        return sheet.path(line());
    }

    /** {@return the names of the columns in which it has a cell, from left to right} */
    public List<String> columns() {
        return sheet.columns(row.cells().size());
    }

    /** {@return the text of a cell without the space around it; a mark of a missing figure counts as blank} */
    public String cell(String column) {
        String text = written(column);
        return sheet.figures().isMissing(column, text) ? "" : text;
    }

    /** {@return the mark of a missing figure in a cell of a column of figures} */
    public Optional<String> missingMark(String column) {
        return Optional.of(written(column)).filter(text -> sheet.figures().isMissing(column, text));
    }

    private String written(String column) {
        int place = sheet.place(column);
        if (place < 0 || place >= written.length) {
            return "";
        }
        String text = written[place];
        if (text == null) {
            String raw = raw(place);
            text = Spaces.isBlank(raw) ? "" : Spaces.strip(Csv.disarmed(Spaces.strip(raw)));
            written[place] = text;
        }
        return text;
    }

    /** Takes the figures of the row into account that are text. */
    void addTo(DecimalMarkFinder finder, FigureColumns figures) {
        for (String column : columns()) {
            if (figures.has(column) && !isTyped(column) && !cell(column).isEmpty()) {
                finder.add(
                        new DecimalMarkFinder.Place(line(), sheet.place(column), cell(column)),
                        figures.amounts().contains(column));
            }
        }
    }

    private boolean isTyped(String column) {
        int place = sheet.place(column);
        return place >= 0 && row.isTyped(place);
    }

    /** {@return the text of a cell without the space around it} */
    public Optional<String> text(String column) {
        return Optional.of(cell(column)).filter(text -> !text.isEmpty());
    }

    /** {@return the text of a cell with the white space around it, for quotations} */
    public Optional<String> exact(String column) {
        return Optional.of(Csv.disarmed(raw(sheet.place(column)))).filter(text -> !text.isEmpty());
    }

    private String raw(int place) {
        return place >= 0 && place < row.cells().size()
                ? TextRule.withoutDirections(row.cells().get(place))
                : "";
    }

    /** {@return the day in a cell, with day and month in the order of the sheet} */
    public Optional<LocalDate> day(String column) {
        return parsed(column, cell -> Dates.day(cell, sheet.options().dateOrder()));
    }

    /** {@return the day in a cell with its time, or the first day of the period, with day and month in the order of the sheet} */
    public Optional<SheetDate> date(String column) {
        return parsed(column, cell -> Dates.date(cell, sheet.options().dateOrder()));
    }

    /** {@return the time of day in a cell, to the minute} */
    public Optional<LocalTime> time(String column) {
        return find(column, Times::find, "a time such as 09:30");
    }

    /** {@return the figure in a cell of a column of figures} */
    public Optional<BigDecimal> figure(String column) {
        return figure(column, PercentSign.REFUSED, column);
    }

    /**
     * {@return the figure in a cell of a column of figures}
     *
     * @param column the column
     * @param sign what a percent sign means
     * @param kind which figures of the sheet are of one kind; all of them must have a percent sign, or none
     * @throws IllegalStateException if the column is not one of those that the rows are read with
     */
    public Optional<BigDecimal> figure(String column, PercentSign sign, Object kind) {
        if (!sheet.figures().has(column)) {
            throw new IllegalStateException(column + " is not a column of figures");
        }
        return parsed(
                column,
                cell -> sheet.figures().read(cell, isTyped(column)).then(figure -> {
                    if (figure.percent() && sign == PercentSign.REFUSED) {
                        return Parsed.refused("must be a number without a percent sign" + Parsed.butWas(cell));
                    }
                    return sheet.percents()
                            .conflict(kind, figure, line())
                            .<Parsed<BigDecimal>>map(Parsed::refused)
                            .orElseGet(() -> Parsed.of(sign.value(figure)));
                }));
    }

    /** {@return the whole number in a cell, from 0} */
    public Optional<Integer> whole(String column) {
        return find(
                column,
                cell -> sheet.figures().read(cell, isTyped(column)).value().flatMap(SheetRow::whole),
                "a whole number");
    }

    private static Optional<Integer> whole(Figures.Figure figure) {
        BigDecimal value = figure.value();
        boolean whole = !figure.percent()
                && value.signum() >= 0
                && value.stripTrailingZeros().scale() <= 0;
        return whole && value.compareTo(LARGEST) <= 0 ? Optional.of(value.intValueExact()) : Optional.empty();
    }

    private <T> Optional<T> parsed(String column, Function<String, Parsed<T>> parser) {
        Optional<Parsed<T>> read = text(column).map(parser);
        if (read.isPresent() && read.get().value().isEmpty()) {
            sound = false;
            Optional.of(read.get().refusal())
                    .filter(reason -> !reason.isEmpty())
                    .ifPresent(reason -> refuse(column, reason));
        }
        return read.flatMap(Parsed::value);
    }

    /** {@return the constant in a cell, in any case, with spaces, hyphens or underscores between its words} */
    public <E extends Enum<E>> Optional<E> constant(String column, Class<E> type) {
        return find(
                column,
                cell -> Words.find(type, Headings.normal(cell).replace(' ', '-')),
                "one of " + Words.list(type));
    }

    /**
     * {@return the value of a cell}
     *
     * @param column the column
     * @param finder makes the value, empty for an unknown text
     * @param expected what the cell must hold
     * @param <T> the type of the value
     */
    public <T> Optional<T> find(String column, Function<String, Optional<T>> finder, String expected) {
        Optional<String> text = text(column);
        Optional<T> value = text.flatMap(finder);
        if (text.isPresent() && value.isEmpty()) {
            refuseText(column, "must be " + expected);
        }
        return value;
    }

    /**
     * {@return the value of a cell}
     *
     * @param column the column
     * @param parser makes the value, or throws {@link InvalidValueException}
     * @param <T> the type of the value
     */
    public <T> Optional<T> value(String column, Function<String, T> parser) {
        try {
            return text(column).map(parser);
        } catch (InvalidValueException e) {
            e.problems().forEach(problem -> refuse(column, problem.message()));
            return Optional.empty();
        }
    }

    /** {@return the value of a cell that must not be blank} */
    public <T> Optional<T> required(String column, Function<String, T> parser) {
        require(column);
        return value(column, parser);
    }

    /** Adds a problem if a cell is blank. */
    public void require(String column) {
        if (text(column).isEmpty()) {
            refuse(column, "is missing");
        }
    }

    /** {@return the values in a cell, as {@link CellList} separates them} */
    public <T> List<T> values(String column, Function<String, T> parser) {
        return value(column, text -> CellList.split(text).stream().map(parser).toList())
                .orElse(List.of());
    }

    /** Adds a problem for each cell that differs from an earlier row about the same thing; a blank cell does not differ. */
    public void requireSame(SheetRow earlier, List<String> columns) {
        for (String column : columns) {
            Optional<String> here = text(column);
            if (here.isPresent() && !here.equals(earlier.text(column))) {
                refuse(column, "differs from line " + earlier.line());
            }
        }
    }

    /**
     * {@return a value made of the cells; empty if it is refused}
     *
     * @param builder makes the value; its refusals become problems of the columns of the same names
     * @param <T> the type of the value
     */
    public <T> Optional<T> build(Supplier<T> builder) {
        try {
            return Optional.of(builder.get());
        } catch (InvalidValueException e) {
            e.problems()
                    .forEach(problem -> refuse(
                            problem.path().isEmpty() ? "" : problem.path().substring(1), problem.message()));
            return Optional.empty();
        }
    }

    /** {@return whether nothing is wrong with it so far} */
    public boolean isSound() {
        return sound;
    }

    /** Adds a problem of each cell that may be merged, and is: the cell above it is about something else. */
    public void refuseMerged() {
        sheet.refuseMerged(this, row);
    }

    /** Adds a problem of a cell, with what it holds if that has no letters. */
    public void refuseText(String column, String message) {
        refuse(column, message + Parsed.butWas(cell(column)));
    }

    /** Adds a problem of a cell; without such a column, or with a blank name, of the whole line. */
    public void refuse(String column, String message) {
        sound = false;
        int place = sheet.place(column);
        String text = column.isEmpty() ? message : column + " " + message;
        if (place < 0) {
            sheet.refuse(line(), text);
        } else {
            sheet.refuse(line(), place, text);
        }
    }
}
