package io.github.qic.core.internal.sheet;

import io.github.qic.core.internal.text.Headings;
import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.internal.text.TextRule;
import io.github.qic.core.sheet.DecimalMark;
import io.github.qic.core.sheet.SheetOptions;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import io.github.qic.core.valid.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A sheet with headings, read row by row in constant memory, whatever its format. Everything wrong is collected with its line and
 * column.
 */
public final class Sheet {
    private final HeadingRow headings;
    private final SheetRows rows;
    private final SheetOptions options;
    private final Faults faults;

    private final PercentUse percents = new PercentUse();
    private Figures figures;

    private Sheet(HeadingRow headings, SheetRows rows, SheetOptions options, Faults faults) {
        this.headings = headings;
        this.rows = rows;
        this.options = options;
        this.faults = faults;
        this.figures = new Figures(options.missingMarks(), FigureColumns.of())
                .with(Optional.of(options.decimalMark().orElse(DecimalMark.POINT)));
    }

    /**
     * {@return what a sheet holds, or everything that is wrong with it}
     *
     * @param source the sheet
     * @param columns the columns it may have
     * @param content reads the rows, noting what is wrong with them; the value is asked for only if nothing is
     * @param <T> what is read
     * @throws UncheckedIOException if the source cannot be read
     */
    public static <T> SheetResult<T> read(
            SheetSource source, SheetColumns columns, Function<Sheet, Supplier<T>> content) {
        return read(source, headings -> columns, content);
    }

    /**
     * {@return what a sheet holds, or everything that is wrong with it}
     *
     * @param source the sheet
     * @param columns the columns it may have, given its headings in {@link Headings#normal normal} form
     * @param content reads the rows, noting what is wrong with them; the value is asked for only if nothing is
     * @param <T> what is read
     * @throws UncheckedIOException if the source cannot be read
     */
    public static <T> SheetResult<T> read(
            SheetSource source, Function<List<String>, SheetColumns> columns, Function<Sheet, Supplier<T>> content) {
        try (RowReader reader = RowReaders.open(source)) {
            Faults faults = new Faults(reader.prefix());
            SheetRows rows = new SheetRows(reader, source.options(), faults);
            return new HeadingFinder(rows, columns, source.options(), faults)
                    .find()
                    .map(headings -> new Sheet(headings, rows, source.options(), faults))
                    .map(sheet -> sheet.result(content.apply(sheet)))
                    .orElseGet(() -> SheetResult.refused(faults.problems()));
        } catch (CharacterCodingException e) {
            return malformed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                return malformed();
            }
            throw e;
        }
    }

    private static <T> SheetResult<T> malformed() {
        return SheetResult.refused(List.of(new Problem("", "is not in the encoding that its reader expects")));
    }

    private <T> SheetResult<T> result(Supplier<T> value) {
        if (!faults.isEmpty()) {
            return SheetResult.refused(faults.problems());
        }
        try {
            return SheetResult.of(value.get(), rows.skipped(), headings.ignored());
        } catch (InvalidValueException e) {
            return SheetResult.refused(e.problems());
        }
    }

    /** {@return whether the sheet has a column} */
    public boolean has(String column) {
        return headings.places().containsKey(column);
    }

    /** {@return the names of its columns, from left to right} */
    public List<String> columns() {
        return headings.places().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Reads the rows below the headings, one at a time. */
    public void forEach(Consumer<SheetRow> sink) {
        for (CellRow row = rows.next(); row != null; row = rows.next()) {
            SheetRow read = new SheetRow(this, row);
            check(read, row);
            sink.accept(read);
        }
    }

    /**
     * Reads the rows below the headings, once the decimal mark is found from all of them.
     *
     * @param columns the columns of figures
     */
    public void forEach(FigureColumns columns, Consumer<SheetRow> sink) {
        List<SheetRow> all = rows();
        DecimalMarkFinder finder = new DecimalMarkFinder(rows.isCommaSeparated());
        figures = new Figures(options.missingMarks(), columns);
        Optional<DecimalMark> mark = options.decimalMark();
        if (mark.isEmpty()) {
            all.forEach(row -> row.addTo(finder, columns));
            finder.place()
                    .ifPresent(at ->
                            refuse(at.line(), at.column(), headings.name(at.column()) + " " + finder.message(at)));
            mark = finder.mark();
        }
        figures = figures.with(mark);
        all.forEach(sink);
    }

    /** {@return the rows below the headings} */
    public List<SheetRow> rows() {
        List<SheetRow> all = new ArrayList<>();
        forEach(all::add);
        return all;
    }

    /** A cell that belongs to no heading would be lost; control characters are refused by every text. */
    private void check(SheetRow read, CellRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            if (isPlain(cell) ? headings.covers(i) : Spaces.isBlank(cell)) {
                continue;
            }
            String name = headings.name(i);
            if (!headings.covers(i) && !Spaces.isBlank(cell)) {
                faults.refuse(
                        row.line(),
                        i,
                        "cell has no heading" + (rows.isCsv() ? "; one that contains the separator needs quotes" : ""));
            } else if (!name.isEmpty()) {
                new Problems()
                        .requireText(TextRule.withoutDirections(cell), "")
                        .found()
                        .forEach(problem -> read.refuse(name, problem.message()));
            }
        }
        row.faults().forEach((index, fault) -> {
            String name = headings.name(index);
            if (!name.isEmpty()
                    && !headings.allows(index, fault)
                    && !figures.isMark(row.cells().get(index))) {
                read.refuse(name, fault);
            }
        });
    }

    /** Adds the problems of merged cells that {@link #check} leaves to the reader of the rows. */
    void refuseMerged(SheetRow read, CellRow row) {
        row.faults().forEach((index, fault) -> {
            if (headings.allows(index, fault)) {
                read.refuse(headings.name(index), fault);
            }
        });
    }

    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) < ' ' || cell.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** {@return how the sheet is written} */
    SheetOptions options() {
        return options;
    }

    /** {@return how its figures are read} */
    Figures figures() {
        return figures;
    }

    /** {@return which of its figures have a percent sign} */
    PercentUse percents() {
        return percents;
    }

    /** {@return the names of the columns that it has among the first, from left to right} */
    List<String> columns(int first) {
        return IntStream.range(0, first)
                .filter(i -> place(headings.name(i)) == i)
                .mapToObj(headings::name)
                .toList();
    }

    /** {@return the index of a column, from 0; -1 if the sheet does not have it} */
    int place(String column) {
        return headings.places().getOrDefault(column, -1);
    }

    /** {@return the path of a line in problems} */
    String path(int line) {
        return faults.path(line);
    }

    /** Adds a problem of a line. */
    public void refuse(int line, String message) {
        faults.refuse(line, message);
    }

    void refuse(int line, int index, String message) {
        faults.refuse(line, index, message);
    }
}
