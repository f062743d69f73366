package io.github.qic.payments.pay;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of rates by day. Within a series the periods follow one another without gaps or overlaps, and within a period the
 * steps are unique.
 *
 * @param <R> the type of the rows
 */
public final class PayTable<R extends PayRow> {
    private final TableId id;
    private final List<R> rows;
    private final Map<String, TreeMap<LocalDate, List<R>>> series;

    private PayTable(TableId id, List<R> rows) {
        this.id = id;
        this.rows = List.copyOf(rows);
        this.series = rows.stream()
                .collect(Collectors.groupingBy(
                        PayRow::series,
                        LinkedHashMap::new,
                        Collectors.groupingBy(
                                row -> row.effective().from(), TreeMap::new, Collectors.toUnmodifiableList())));
    }

    /**
     * {@return a table of these rows}
     *
     * @param rows at least one row, in any order; the steps of a period keep their order
     * @throws InvalidValueException if there are no rows, periods leave a gap or overlap, or a step is a duplicate
     */
    public static <R extends PayRow> PayTable<R> of(TableId id, List<R> rows) {
        return of(id, rows, row -> "/rows/" + row);
    }

    static <R extends PayRow> PayTable<R> of(TableId id, List<R> rows, IntFunction<String> place) {
        if (rows.isEmpty()) {
            throw InvalidValueException.of("", "table " + id.name() + " must have rows");
        }
        PayTableRules.check(rows, place);
        return new PayTable<>(id, rows);
    }

    /** {@return the name and version of the table} */
    public TableId id() {
        return id;
    }

    /** {@return all rows, in the order they were given} */
    public List<R> rows() {
        return rows;
    }

    /** {@return the names of the series, in the order of their first rows} */
    public List<String> seriesNames() {
        return List.copyOf(series.keySet());
    }

    /**
     * {@return the rows of a series, such as {@code band 7}, that apply on a day, one for each step; if there are none, the
     * problem names the table and the days it covers}
     */
    public LookupResult<List<R>> find(String name, LocalDate day) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(day, "day");
        NavigableMap<LocalDate, List<R>> periods = series.get(name);
        if (periods == null) {
            return LookupResult.missing(new Problem("/series", "table " + id.name() + " has no " + name));
        }
        Map.Entry<LocalDate, List<R>> period = periods.floorEntry(day);
        if (period == null || !period.getValue().get(0).effective().contains(day)) {
            LocalDate last = periods.lastEntry().getValue().get(0).effective().to();
            return LookupResult.missing(new Problem(
                    "/day",
                    "table " + id.name() + " covers " + name + " from " + periods.firstKey() + " to " + last
                            + " - but was: " + day));
        }
        return LookupResult.found(period.getValue());
    }

    /**
     * {@return the rows that {@link #find} finds}
     *
     * @throws InvalidValueException if the table does not have the series or does not cover the day
     */
    public List<R> on(String name, LocalDate day) {
        return find(name, day).orElseThrow();
    }

    /**
     * {@return a new version of this table with more rows, for example those of a new year}
     *
     * @throws InvalidValueException if the rows leave a gap or overlap those of this table
     */
    public PayTable<R> plus(String version, List<R> more) {
        return of(
                new TableId(id.name(), version),
                Stream.concat(rows.stream(), more.stream()).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PayTable<?> that && id.equals(that.id) && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, rows);
    }

    @Override
    public String toString() {
        return id.name() + " " + id.version() + " (" + Words.count(rows.size(), "row") + ")";
    }
}
