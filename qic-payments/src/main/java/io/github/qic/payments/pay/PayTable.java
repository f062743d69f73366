package io.github.qic.payments.pay;

import io.github.qic.core.valid.InvalidValueException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * A table of rates by day. Within a series the periods follow one another without a gap or an overlap, and within a period
 * no step occurs twice.
 *
 * @param <R> the kind of row
 */
public final class PayTable<R extends PayRow> {
    private final TableId id;
    private final List<R> rows;
    private final Map<String, NavigableMap<LocalDate, List<R>>> series;

    private PayTable(TableId id, List<R> rows, Map<String, NavigableMap<LocalDate, List<R>>> series) {
        this.id = id;
        this.rows = rows;
        this.series = series;
    }

    /**
     * {@return a table of these rows}
     *
     * @param id its name and version
     * @param rows at least one row, in any order; the steps of a period keep theirs
     * @param <R> the kind of row
     * @throws InvalidValueException if periods leave a gap or overlap, or a step occurs twice
     */
    public static <R extends PayRow> PayTable<R> of(TableId id, List<R> rows) {
        return of(id, rows, row -> "/rows/" + row);
    }

    static <R extends PayRow> PayTable<R> of(TableId id, List<R> rows, IntFunction<String> place) {
        if (rows.isEmpty()) {
            throw InvalidValueException.of("", "table " + id.name() + " must have rows");
        }
        PayTableRules.check(rows, place);
        Map<String, NavigableMap<LocalDate, List<R>>> series = new LinkedHashMap<>();
        for (R row : rows) {
            series.computeIfAbsent(row.series(), key -> new TreeMap<>())
                    .computeIfAbsent(row.effective().from(), day -> new ArrayList<>())
                    .add(row);
        }
        series.values().forEach(periods -> periods.replaceAll((day, steps) -> List.copyOf(steps)));
        return new PayTable<>(id, List.copyOf(rows), series);
    }

    /** {@return the name and version of the table} */
    public TableId id() {
        return id;
    }

    /** {@return all rows, in the order they were given} */
    public List<R> rows() {
        return rows;
    }

    /** {@return the series of the table, in the order of their first rows} */
    public List<String> seriesNames() {
        return List.copyOf(series.keySet());
    }

    /**
     * {@return the rows of a series that apply on a day, one for each step}
     *
     * @param name the series, such as {@code band 7}
     * @param day the day
     * @throws InvalidValueException if the table has no such series or does not cover the day; the message names the
     *     table and its last day
     */
    public List<R> on(String name, LocalDate day) {
        NavigableMap<LocalDate, List<R>> periods = series.get(name);
        if (periods == null) {
            throw InvalidValueException.of("/series", "table " + id.name() + " has no " + name);
        }
        Map.Entry<LocalDate, List<R>> period = periods.floorEntry(day);
        if (period == null || !period.getValue().get(0).effective().contains(day)) {
            LocalDate last = periods.lastEntry().getValue().get(0).effective().to();
            throw InvalidValueException.of(
                    "/day",
                    "table " + id.name() + " covers " + name + " from " + periods.firstKey() + " to " + last
                            + " - but was: " + day);
        }
        return period.getValue();
    }

    /**
     * {@return this table with more rows, for example those of a new year}
     *
     * @param version the version of the result
     * @param more the rows to add
     * @throws InvalidValueException if the rows do not fit those of this table
     */
    public PayTable<R> plus(String version, List<R> more) {
        List<R> all = new ArrayList<>(rows);
        all.addAll(more);
        return of(new TableId(id.name(), version), all);
    }
}
