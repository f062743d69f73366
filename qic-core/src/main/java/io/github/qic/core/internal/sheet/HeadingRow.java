package io.github.qic.core.internal.sheet;

import io.github.qic.core.internal.text.Headings;
import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.sheet.SheetOptions;
import io.github.qic.core.sheet.UnknownColumns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.lang3.CharUtils;
import org.jspecify.annotations.Nullable;

/** A row read as headings. */
final class HeadingRow {
    /** The name of a column that is not read. */
    private static final String UNREAD = "";

    private final CellRow row;
    private final SheetColumns columns;
    private final SheetOptions options;
    private final List<String> headings;
    private final List<String> normal;
    /** How many columns there are up to the last one with a heading. */
    private final int width;

    private final Map<String, Integer> places = new HashMap<>();
    /** The names of the columns from left to right, null where there is no heading. */
    private final List<@Nullable String> names = new ArrayList<>();

    private final List<String> ignored = new ArrayList<>();
    private final List<Integer> unknown = new ArrayList<>();
    private final List<Integer> duplicates = new ArrayList<>();

    /**
     * Reads a row.
     *
     * @param chosen gives the columns of a sheet by the headings that are not ignored, in {@linkplain Headings#normal normal} form
     */
    HeadingRow(CellRow row, Function<List<String>, SheetColumns> chosen, SheetOptions options) {
        Map<String, String> mapped = options.headings().entrySet().stream()
                .collect(Collectors.toMap(entry -> Headings.normal(entry.getKey()), Map.Entry::getValue));
        this.row = row;
        this.options = options;
        this.normal = row.cells().stream().map(Headings::normal).toList();
        this.width = IntStream.range(0, normal.size())
                        .filter(i -> !normal.get(i).isEmpty())
                        .max()
                        .orElse(-1)
                + 1;
        this.headings = row.cells().stream()
                .map(cell -> mapped.getOrDefault(Headings.normal(cell), cell))
                .toList();
        Set<String> unread = options.ignored().stream().map(Headings::normal).collect(Collectors.toSet());
        List<Boolean> isUnread = normal.stream().map(unread::contains).toList();
        this.columns = chosen.apply(IntStream.range(0, headings.size())
                .filter(i -> !isUnread.get(i))
                .mapToObj(i -> Headings.normal(headings.get(i)))
                .toList());
        for (int i = 0; i < headings.size(); i++) {
            read(i, headings.get(i), isUnread.get(i));
        }
    }

    private void read(int index, String heading, boolean unread) {
        String name = unread ? UNREAD : columns.find(index, heading).orElse(null);
        boolean isUnknown = name == null && !Spaces.isBlank(heading);
        if (isUnknown && options.unknownColumns() == UnknownColumns.REFUSED) {
            unknown.add(index);
        }
        if (isUnknown || unread) {
            ignored.add(heading);
            names.add(UNREAD);
            return;
        }
        names.add(name);
        if (name != null && places.putIfAbsent(name, index) != null) {
            duplicates.add(index);
        }
    }

    /** {@return whether these are headings below which rows can be read} */
    boolean isComplete() {
        return !places.isEmpty() && columns.problems(places.keySet()).isEmpty();
    }

    /** {@return how many headings are known} */
    int known() {
        return places.size();
    }

    /** {@return the index of each column that is read, by its name} */
    Map<String, Integer> places() {
        return places;
    }

    /** {@return the headings of the columns that are not read} */
    List<String> ignored() {
        return ignored;
    }

    /** {@return whether a cell has a heading} */
    boolean covers(int index) {
        return index < names.size() && names.get(index) != null;
    }

    /** {@return the name of the column at an index; empty if it is not read} */
    String name(int index) {
        String name = index < names.size() ? names.get(index) : null;
        return name == null ? UNREAD : name;
    }

    /** {@return whether another row has the same headings} */
    boolean isRepeatedBy(CellRow other) {
        if (other.cells().size() < width) {
            return false;
        }
        for (int i = 0; i < other.cells().size(); i++) {
            String cell = other.cells().get(i);
            String heading = i < normal.size() ? normal.get(i) : "";
            if (differ(heading, cell) || !heading.equals(Headings.normal(cell))) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a letter or digit shows that they differ, as in most rows of data} */
    private static boolean differ(String heading, String cell) {
        for (int i = 0; i < cell.length() && CharUtils.isAsciiAlphanumeric(cell.charAt(i)); i++) {
            if (i == heading.length() || heading.charAt(i) != Character.toLowerCase(cell.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether only one cell has text, as in a title} */
    boolean isAlone() {
        return filled() == 1;
    }

    /** {@return how many cells have text} */
    long filled() {
        return row.cells().stream().filter(cell -> !Spaces.isBlank(cell)).count();
    }

    /** {@return whether a fault is that of a merged cell, in a column where cells may be merged} */
    boolean allows(int index, String fault) {
        return columns.allows(name(index), fault);
    }

    CellRow row() {
        return row;
    }

    private String duplicate(int index) {
        int earlier = places.getOrDefault(name(index), index);
        return normal.get(index).equals(normal.get(earlier))
                ? "heading is a duplicate"
                : "heading is one for " + name(index) + ", as is that of column " + Faults.letters(earlier + 1)
                        + ": one of them must be ignored";
    }

    /** Adds everything that is wrong with it. */
    void refuse(Faults faults) {
        String expected = ": must be " + columns.expected();
        for (int index : unknown) {
            faults.refuse(row.line(), index, "heading is unknown" + expected);
            expected = "";
        }
        duplicates.forEach(index -> faults.refuse(row.line(), index, duplicate(index)));
        columns.problems(places.keySet()).forEach(problem -> faults.refuse(row.line(), problem));
        if (places.isEmpty() && unknown.isEmpty()) {
            faults.refuse(row.line(), "has no known heading" + expected);
        }
    }
}
