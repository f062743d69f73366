package io.github.qic.core.internal.sheet;

import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.sheet.DecimalMark;
import io.github.qic.core.sheet.RowKind;
import io.github.qic.core.sheet.SheetOptions;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.sheet.SkippedRows;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import io.github.qic.core.valid.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with headings, read row by row in constant memory. Cells are separated by comma, semicolon or tab; a first line such as
 * {@code sep=;} and blank lines are skipped. Everything wrong is collected with its line and column.
 */
public final class Sheet {
    /** Some spreadsheets write a first line that only names the separator. */
    private static final String SEPARATOR_HINT = "sep=";

    private final RowReader rows;
    private final SheetOptions options;
    private final Faults faults;
    private final List<SkippedRows> skipped = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    /** The names of the columns from left to right, null where there is no heading. */
    private final List<@Nullable String> names = new ArrayList<>();

    private final PercentUse percents = new PercentUse();
    private Figures figures;
    private int lastLine;

    private Sheet(RowReader rows, SheetOptions options) {
        this.rows = rows;
        this.options = options;
        this.faults = new Faults(rows.prefix());
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
     * @param columns the columns it may have, given its headings in {@link SheetColumns#normal} form
     * @param content reads the rows, noting what is wrong with them; the value is asked for only if nothing is
     * @param <T> what is read
     * @throws UncheckedIOException if the source cannot be read
     */
    public static <T> SheetResult<T> read(
            SheetSource source, Function<List<String>, SheetColumns> columns, Function<Sheet, Supplier<T>> content) {
        try (RowReader rows = RowReaders.open(source)) {
            Sheet sheet = new Sheet(rows, source.options());
            return sheet.headings(columns)
                    ? sheet.result(content.apply(sheet))
                    : SheetResult.refused(sheet.faults.problems());
        } catch (CharacterCodingException e) {
            return notUtf8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                return notUtf8();
            }
            throw e;
        }
    }

    private static <T> SheetResult<T> notUtf8() {
        return SheetResult.refused(List.of(new Problem("", "is not written in UTF-8: export the sheet as UTF-8")));
    }

    private <T> SheetResult<T> result(Supplier<T> value) {
        if (!faults.isEmpty()) {
            return SheetResult.refused(faults.problems());
        }
        try {
            return SheetResult.of(value.get(), skipped);
        } catch (InvalidValueException e) {
            return SheetResult.refused(e.problems());
        }
    }

    /** {@return whether the headings are such that the rows can be read} */
    private boolean headings(Function<List<String>, SheetColumns> chosen) {
        CellRow row = next();
        if (row != null && row.cells().get(0).equals(SEPARATOR_HINT)) {
            row = next();
        }
        if (row == null) {
            if (faults.isEmpty()) {
                refuse(1, "has no headings");
            }
            return false;
        }
        SheetColumns columns =
                chosen.apply(row.cells().stream().map(SheetColumns::normal).toList());
        for (String heading : row.cells()) {
            heading(row.line(), heading, columns);
        }
        List<String> problems = columns.problems(places.keySet());
        for (String problem : problems) {
            refuse(row.line(), problem);
        }
        return problems.isEmpty();
    }

    /** Ignored columns have a name by which nobody asks for them. */
    private void heading(int line, String heading, SheetColumns columns) {
        int index = names.size();
        if (columns.ignores(heading)) {
            names.add("");
            return;
        }
        String name = columns.find(index, heading).orElse(null);
        names.add(name);
        if (name == null && !Spaces.isBlank(heading)) {
            names.set(index, "");
            refuse(line, index, "heading must be " + columns.expected());
        } else if (name != null && places.putIfAbsent(name, index) != null) {
            refuse(line, index, "heading is a duplicate");
        }
    }

    /** {@return whether the sheet has a column} */
    public boolean has(String column) {
        return places.containsKey(column);
    }

    /** {@return the names of its columns, from left to right} */
    public List<String> columns() {
        return places.keySet().stream()
                .sorted(Comparator.comparing(places::get))
                .toList();
    }

    /** Reads the rows below the headings, one at a time. */
    public void forEach(Consumer<SheetRow> sink) {
        for (CellRow row = next(); row != null; row = next()) {
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
            Set<String> figureColumns = columns.all();
            all.forEach(row -> row.addTo(finder, figureColumns, columns.amounts()));
            finder.place()
                    .ifPresent(at -> refuse(at.line(), at.column(), names.get(at.column()) + " " + finder.message(at)));
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

    /** A sheet that is not CSV ends where that shows. */
    private @Nullable CellRow next() {
        try {
            CellRow row = rows.next();
            if (row != null) {
                if (row.line() > lastLine + 1) {
                    skipped.add(new SkippedRows(lastLine + 1, row.line() - 1, RowKind.BLANK));
                }
                lastLine = row.lastLine();
            }
            return row;
        } catch (InvalidValueException e) {
            faults.refuseRest(e.problems());
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell that belongs to no heading would be lost; control characters are refused by every text. */
    private void check(SheetRow read, CellRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            String name = i < names.size() ? names.get(i) : null;
            String fault = row.faults().get(i);
            if (fault != null && name != null && !name.isEmpty() && !isMissing(cell)) {
                read.refuse(name, fault);
            }
            if (name == null && !Spaces.isBlank(cell)) {
                refuse(row.line(), i, "cell has no heading; one that contains the separator needs quotes");
            } else if (name != null && !name.isEmpty() && !isPlain(cell) && !Spaces.isBlank(cell)) {
                new Problems().requireText(cell, "").found().forEach(problem -> read.refuse(name, problem.message()));
            }
        }
    }

    private boolean isMissing(String cell) {
        return options.missingMarks().stream().anyMatch(mark -> mark.equalsIgnoreCase(cell));
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

    /** {@return the index of a column, from 0; -1 if the sheet does not have it} */
    int place(String column) {
        return places.getOrDefault(column, -1);
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
