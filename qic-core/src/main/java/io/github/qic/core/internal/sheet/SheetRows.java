package io.github.qic.core.internal.sheet;

import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.sheet.RowKind;
import io.github.qic.core.sheet.SheetOptions;
import io.github.qic.core.sheet.SkippedRows;
import io.github.qic.core.valid.InvalidValueException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet; those without data are left out and remembered. */
final class SheetRows {
    private static final Pattern TOTAL = Pattern.compile("(?is)((grand|overall|sub)[ -]?)?totals?( for .*)?:?|sum:?");
    private static final Pattern NOTE = Pattern.compile(
            "(?is)[*\u2020\u2021\u00a7\u00a9].*[a-z].*|(source|note|footnote|published|copyright|contact)s?:.*");
    private static final Pattern PERHAPS_NOTE =
            Pattern.compile("(?is)[(\\[].*[a-z].*|(source|note|footnote|published|copyright|contact)s?\\b.*");

    private final RowReader reader;
    private final Set<RowKind> asked;
    private final Faults faults;
    private final List<SkippedRows> skipped = new ArrayList<>();

    /** Rows to give next. */
    private final Deque<CellRow> ready = new ArrayDeque<>();

    /** Rows that are notes if no data follow. */
    private final List<CellRow> notes = new ArrayList<>();

    private Predicate<CellRow> headings = row -> false;
    private long columns;
    private int lastLine;

    SheetRows(RowReader reader, SheetOptions options, Faults faults) {
        this.reader = reader;
        this.asked = options.skipped();
        this.faults = faults;
    }

    /** {@return whether commas separate the cells} */
    boolean isCommaSeparated() {
        return reader.isCommaSeparated();
    }

    /** {@return whether cells are separated by a character, and not those of a worksheet} */
    boolean isCsv() {
        return reader.prefix().isEmpty();
    }

    /**
     * Begins the rows below the headings.
     *
     * @param count the number of headings
     * @param repeated tells further rows of headings, which are left out
     */
    void below(long count, Predicate<CellRow> repeated) {
        columns = count;
        headings = repeated;
    }

    void skip(CellRow row, RowKind kind) {
        skip(row.line(), row.lastLine(), kind);
    }

    private void skip(int first, int last, RowKind kind) {
        skipped.add(new SkippedRows(first, last, kind));
    }

    /** {@return what was left out, in the order of lines; consecutive rows of a kind together} */
    List<SkippedRows> skipped() {
        List<SkippedRows> merged = new ArrayList<>();
        skipped.sort(Comparator.comparingInt(SkippedRows::first));
        for (SkippedRows rows : skipped) {
            SkippedRows before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (before != null && before.kind() == rows.kind() && before.last() + 1 == rows.first()) {
                merged.set(merged.size() - 1, new SkippedRows(before.first(), rows.last(), rows.kind()));
            } else {
                merged.add(rows);
            }
        }
        return merged;
    }

    /** {@return the next row of data, or null at the end} */
    @Nullable
    CellRow next() {
        while (ready.isEmpty()) {
            CellRow row = nextOfAnyKind();
            if (row == null) {
                notes.forEach(note -> skip(note, RowKind.NOTE));
                notes.clear();
                return null;
            }
            sort(row);
        }
        return ready.poll();
    }

    private void sort(CellRow row) {
        if (headings.test(row)) {
            skip(row, RowKind.REPEATED_HEADINGS);
        } else if (asked.contains(RowKind.TOTAL) && isTotal(row)) {
            skip(row, RowKind.TOTAL);
        } else if (asked.contains(RowKind.NOTE) && mayBeNote(row)) {
            notes.add(row);
        } else {
            ready.addAll(notes);
            notes.clear();
            ready.add(row);
        }
    }

    /** {@return whether a cell before the figures says so; the first may be a date or a number of the row} */
    private static boolean isTotal(CellRow row) {
        List<String> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            String cell = Spaces.strip(cells.get(i));
            if (TOTAL.matcher(cell).matches()) {
                return true;
            }
            if (i > 0 && FigureText.of(cell).isPresent()) {
                return false;
            }
        }
        return false;
    }

    /** {@return whether it has text of a note; a row that fills most of the columns is data, whatever its first word is} */
    private boolean mayBeNote(CellRow row) {
        String text = firstText(row);
        long filled = row.cells().stream().filter(cell -> !Spaces.isBlank(cell)).count();
        long few = Math.max(1, columns / 2);
        return (NOTE.matcher(text).matches() && (filled <= Math.max(2, few) || filled > columns))
                || (PERHAPS_NOTE.matcher(text).matches() && filled <= few)
                || (filled == 1 && text.contains(" "));
    }

    private static String firstText(CellRow row) {
        return row.cells().stream()
                .filter(cell -> !Spaces.isBlank(cell))
                .findFirst()
                .map(Spaces::strip)
                .orElse("");
    }

    /** {@return the next row that is not blank, or null at the end; what cannot be read ends the sheet where that shows} */
    @Nullable
    CellRow nextOfAnyKind() {
        try {
            CellRow row = reader.next();
            if (row != null) {
                if (row.line() > lastLine + 1) {
                    skip(lastLine + 1, row.line() - 1, RowKind.BLANK);
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
}
