package io.github.qic.payments.pay;

import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Requires that the periods of each series follow one another, and that no step is a duplicate. */
final class PayTableRules<R extends PayRow> {
    private final List<R> rows;
    private final IntFunction<String> place;
    private final Problems problems = new Problems();

    private PayTableRules(List<R> rows, IntFunction<String> place) {
        this.rows = rows;
        this.place = place;
    }

    static <R extends PayRow> void check(List<R> rows, IntFunction<String> place) {
        PayTableRules<R> check = new PayTableRules<>(rows, place);
        check.bySeries().values().forEach(check::checkSeries);
        check.problems.throwIfAny();
    }

    /** The rows of a table with at most one row a day. */
    static <R> NavigableMap<LocalDate, R> byDay(List<R> rows, Function<R, LocalDate> day, IntFunction<String> place) {
        NavigableMap<LocalDate, R> byDay = new TreeMap<>();
        Problems problems = new Problems();
        for (int i = 0; i < rows.size(); i++) {
            R same = byDay.put(day.apply(rows.get(i)), rows.get(i));
            problems.require(same == null, place.apply(i), "is a duplicate: " + day.apply(rows.get(i)));
        }
        return problems.returnIfNone(byDay);
    }

    private Map<String, List<Integer>> bySeries() {
        Map<String, List<Integer>> series = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            series.computeIfAbsent(rows.get(i).series(), key -> new ArrayList<>())
                    .add(i);
        }
        return series;
    }

    private void checkSeries(List<Integer> members) {
        members.sort(Comparator.comparing(i -> rows.get(i).effective().from()));
        Map<String, DateRange> steps = new HashMap<>();
        for (int k = 0; k < members.size(); k++) {
            int row = members.get(k);
            if (k > 0) {
                checkNeighbours(rows.get(members.get(k - 1)), row);
            }
            DateRange effective = rows.get(row).effective();
            DateRange same = steps.put(rows.get(row).step(), effective);
            if (effective.equals(same)) {
                problems.refuse(
                        place.apply(row), "is a duplicate: " + rows.get(row).label() + " for " + effective);
            }
        }
    }

    private void checkNeighbours(R before, int row) {
        DateRange earlier = before.effective();
        DateRange later = rows.get(row).effective();
        if (later.equals(earlier) || later.from().equals(earlier.to().plusDays(1))) {
            return;
        }
        String what = later.from().isAfter(earlier.to()) ? "leaves a gap after " : "overlaps ";
        problems.refuse(place.apply(row), rows.get(row).label() + " from " + later.from() + " " + what + earlier);
    }
}
