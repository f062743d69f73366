package io.github.qic.core.internal.sheet;

import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import io.github.qic.core.valid.Problems;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final int LETTERS = 26;

    private final CsvReader csv;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    /** The names of the columns from left to right, null where there is no heading. */
    private final List<@Nullable String> names = new ArrayList<>();

    private Sheet(BufferedReader text) throws IOException {
        this.csv = new CsvReader(text, Separator.of(text));
    }

    /** A problem, with where it is, to sort by: the column from 1, 0 for the whole line. */
    private record Fault(int line, int column, Problem problem) {}

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
        try (BufferedReader text = source.open()) {
            Sheet sheet = new Sheet(text);
            return sheet.headings(columns) ? sheet.result(content.apply(sheet)) : SheetResult.refused(sheet.problems());
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
            return SheetResult.refused(problems());
        }
        try {
            return SheetResult.of(value.get());
        } catch (InvalidValueException e) {
            return SheetResult.refused(e.problems());
        }
    }

    private List<Problem> problems() {
        return faults.stream()
                .sorted(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column))
                .map(Fault::problem)
                .toList();
    }

    /** {@return whether the headings are such that the rows can be read} */
    private boolean headings(Function<List<String>, SheetColumns> chosen) {
        CsvRow row = next();
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
        for (CsvRow row = next(); row != null; row = next()) {
            SheetRow read = new SheetRow(this, row);
            check(read, row);
            sink.accept(read);
        }
    }

    /** {@return the rows below the headings} */
    public List<SheetRow> rows() {
        List<SheetRow> rows = new ArrayList<>();
        forEach(rows::add);
        return rows;
    }

    /** A sheet that is not CSV ends where that shows. */
    private @Nullable CsvRow next() {
        try {
            return csv.row();
        } catch (InvalidValueException e) {
            e.problems().forEach(problem -> faults.add(new Fault(Integer.MAX_VALUE, 0, problem)));
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell that belongs to no heading would be lost; control characters are refused by every text. */
    private void check(SheetRow read, CsvRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            String name = i < names.size() ? names.get(i) : null;
            if (name == null && !Spaces.isBlank(cell)) {
                refuse(row.line(), i, "cell has no heading; one that contains the separator needs quotes");
            } else if (name != null && !name.isEmpty() && !isPlain(cell) && !Spaces.isBlank(cell)) {
                new Problems().requireText(cell, "").found().forEach(problem -> read.refuse(name, problem.message()));
            }
        }
    }

    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) < ' ' || cell.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** {@return the index of a column, from 0; -1 if the sheet does not have it} */
    int place(String column) {
        return places.getOrDefault(column, -1);
    }

    /** Adds a problem of a line. */
    public void refuse(int line, String message) {
        faults.add(new Fault(line, 0, new Problem(path(line), message)));
    }

    void refuse(int line, int index, String message) {
        faults.add(new Fault(line, index + 1, new Problem(path(line) + "/column/" + letters(index + 1), message)));
    }

    /** {@return the path of a line in problems} */
    public static String path(int line) {
        return "/line/" + line;
    }

    /** {@return the name of a column in spreadsheets, such as {@code C} or {@code AA}, by its number from 1} */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.append((char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.reverse().toString();
    }
}
