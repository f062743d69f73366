package io.github.qic.cmoc.csv;

import io.github.qic.core.internal.sheet.Csv;
import io.github.qic.core.internal.sheet.CsvRow;
import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import io.github.qic.core.valid.Problems;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A CSV file with a heading line. Columns may stand in any order, separated by comma, semicolon or tab. Everything wrong is
 * collected with its line and column; nothing is given back unless all is well.
 */
public final class Sheet {
    private final Problems problems = new Problems();
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    private Sheet() {}

    /**
     * {@return the sheet}
     *
     * @param csv the file
     * @param required columns that have to be there
     * @param optional columns that may be there; any other is refused
     * @throws InvalidValueException if there is no heading line, or columns are missing or unknown
     */
    public static Sheet read(String csv, List<String> required, List<String> optional) {
        Sheet sheet = new Sheet();
        List<CsvRow> rows = Csv.readSheet(new StringReader(csv));
        if (rows.isEmpty()) {
            throw InvalidValueException.of("/line/1", "has no headings");
        }
        sheet.headings(rows.get(0), required, optional);
        for (CsvRow row : rows.subList(1, rows.size())) {
            boolean complete = row.cells().size() == sheet.columns.size();
            sheet.problems.require(
                    complete,
                    "/line/" + row.line(),
                    "has " + row.cells().size() + " cells where the headings are " + sheet.columns.size());
            if (complete && sheet.holdsText(row)) {
                sheet.lines.add(new Line(sheet, row));
            }
        }
        return sheet;
    }

    /** Text that no theory can hold is told here, with its cell. */
    private boolean holdsText(CsvRow row) {
        Problems here = new Problems();
        for (int i = 0; i < row.cells().size(); i++) {
            if (!Spaces.isBlank(row.cells().get(i))) {
                here.requireText(row.cells().get(i), "/line/" + row.line() + "/column/" + (i + 1));
            }
        }
        List<Problem> found = here.found();
        found.forEach(problem -> problems.refuse(problem.path(), problem.message()));
        return found.isEmpty();
    }

    private void headings(CsvRow row, List<String> required, List<String> optional) {
        Set<String> known = new HashSet<>(required);
        known.addAll(optional);
        for (int i = 0; i < row.cells().size(); i++) {
            String name =
                    Spaces.strip(row.cells().get(i)).toLowerCase(Locale.ROOT).replace(' ', '_');
            String path = "/line/" + row.line() + "/column/" + (i + 1);
            problems.require(
                    known.contains(name),
                    path,
                    "is an unknown heading; known are " + String.join(", ", required)
                            + (optional.isEmpty() ? "" : " and " + String.join(", ", optional)));
            problems.require(columns.putIfAbsent(name, i) == null, path, "is a duplicate");
        }
        required.forEach(name ->
                problems.require(columns.containsKey(name), "/line/" + row.line(), "lacks the heading " + name));
        problems.throwIfAny();
    }

    /** {@return the complete lines below the headings} */
    public List<Line> lines() {
        return lines;
    }

    /** {@return what is wrong so far, to be added to} */
    public Problems problems() {
        return problems;
    }

    int column(String name) {
        return columns.getOrDefault(name, -1);
    }

    boolean has(String name) {
        return columns.containsKey(name);
    }
}
