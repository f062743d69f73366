package io.github.qic.core.internal.sheet;

import io.github.qic.core.internal.text.Headings;
import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.internal.xlsx.XlsxCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The columns that a sheet may have, in any order, and the headings by which they are known. */
public final class SheetColumns {
    private final Map<String, String> byHeading = new HashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final List<String> problems = new ArrayList<>();
    private Function<String, Optional<String>> finder = heading -> Optional.empty();
    private Optional<String> unknown = Optional.empty();
    private Optional<String> first = Optional.empty();
    private Predicate<String> mayBeMerged = column -> false;

    /** Adds columns that must be there. */
    public SheetColumns required(String... columns) {
        required.addAll(List.of(columns));
        return optional(columns);
    }

    /** Adds columns that may be there. */
    public SheetColumns optional(String... columns) {
        for (String column : columns) {
            alias(column, column);
        }
        return this;
    }

    /** Adds other headings of a column. */
    public SheetColumns alias(String column, String... headings) {
        known.add(column);
        Arrays.stream(headings).forEach(heading -> byHeading.put(Headings.normal(heading), column));
        return this;
    }

    /** Makes the column at the left the one of that name, whatever its heading, even if it has none. */
    public SheetColumns first(String column) {
        first = Optional.of(column);
        return this;
    }

    /**
     * Lets cells of some columns be merged: a blank one means what is above it, unless that is about something else, when the reader
     * {@linkplain SheetRow#refuseMerged refuses} it.
     */
    public SheetColumns mayBeMerged(Predicate<String> columns) {
        mayBeMerged = columns;
        return this;
    }

    /**
     * Adds columns whose headings are not fixed.
     *
     * @param finder gives the name of the column with a heading, empty for an unknown heading
     * @param expected what an unknown heading must be
     */
    public SheetColumns others(Function<String, Optional<String>> finder, String expected) {
        this.finder = finder;
        this.unknown = Optional.of(expected);
        return this;
    }

    /** Requires something of the headings as a whole. */
    public SheetColumns require(boolean condition, String message) {
        if (!condition) {
            problems.add(message);
        }
        return this;
    }

    /** {@return whether one of some headings, in normal form, is that of a column} */
    public boolean hasHeading(List<String> headings, String column) {
        return headings.stream().anyMatch(heading -> column.equals(byHeading.get(heading)));
    }

    List<String> problems(Set<String> found) {
        List<String> all = new ArrayList<>(problems);
        required.stream()
                .filter(column -> !found.contains(column))
                .map(column -> "column " + column + " is missing")
                .forEach(all::add);
        return all;
    }

    /** {@return the column at an index, from 0, by its heading} */
    Optional<String> find(int index, String heading) {
        return index == 0 && first.isPresent()
                ? first
                : Optional.ofNullable(byHeading.get(Headings.normal(heading)))
                        .or(() -> Spaces.isBlank(heading) ? Optional.empty() : finder.apply(Spaces.strip(heading)));
    }

    boolean allows(String column, String fault) {
        return fault.equals(XlsxCell.IS_MERGED) && mayBeMerged.test(column);
    }

    String expected() {
        return unknown.orElseGet(() -> "one of " + String.join(", ", known));
    }
}
