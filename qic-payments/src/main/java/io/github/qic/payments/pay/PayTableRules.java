package io.github.qic.payments.pay;

import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rules of pay tables. */
final class PayTableRules {
    private PayTableRules() {}

    /** Bounds a percentage, so that no figure grows without limit. */
    static Problems requirePercent(Problems problems, BigDecimal percent, String path) {
        // Scale first: the plain form of 1E+400000000 would fill the memory.
        boolean bounded = percent.signum() >= 0
                && percent.scale() >= -3
                && percent.scale() <= 6
                && percent.compareTo(BigDecimal.valueOf(1000)) <= 0;
        return problems.require(bounded, path, "must be a percentage from 0 to 1000 with at most 6 decimals");
    }

    /** Requires that the periods of each series follow one another, and that no step is a duplicate. */
    static void check(List<? extends PayRow> rows, IntFunction<String> place) {
        Problems problems = new Problems();
        Map<String, List<Integer>> bySeries = IntStream.range(0, rows.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        i -> rows.get(i).series(), LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        for (List<Integer> series : bySeries.values()) {
            series.sort(Comparator.comparing(i -> rows.get(i).effective().from()));
            Map<String, DateRange> steps = new HashMap<>();
            DateRange before = rows.get(series.get(0)).effective();
            for (int i : series) {
                PayRow row = rows.get(i);
                DateRange days = row.effective();
                if (!days.equals(before) && !days.from().equals(before.to().plusDays(1))) {
                    String what = days.from().isAfter(before.to()) ? "leaves a gap after " : "overlaps ";
                    problems.refuse(place.apply(i), row.series() + " from " + days.from() + " " + what + before);
                }
                boolean duplicate = days.equals(steps.put(row.step(), days));
                problems.require(!duplicate, place.apply(i), "is a duplicate: " + row.series() + " for " + days);
                before = days;
            }
        }
        problems.throwIfAny();
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
}
