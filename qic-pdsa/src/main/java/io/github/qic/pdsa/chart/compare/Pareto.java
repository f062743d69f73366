package io.github.qic.pdsa.chart.compare;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.internal.text.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A Pareto chart: categories, such as causes of falls, from the most to the least frequent, with their cumulative shares
 * ({@code paretochart} in qicharts2). Equally frequent ones are in alphabetical order.
 *
 * @param name what was counted
 * @param bars the categories
 */
public record Pareto(String name, List<ParetoBar> bars) {
    private static final long MOST = 1_000_000_000_000L;

    public Pareto {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(bars, "bars");
        bars = List.copyOf(bars);
    }

    /**
     * {@return the chart of occurrences, each with the name of its category}
     *
     * @throws InvalidValueException if the name or a category is blank, or if the name has more than 2,000 characters
     */
    public static Pareto of(String name, Collection<String> occurrences) {
        Map<String, Long> counts = new TreeMap<>();
        occurrences.forEach(category -> counts.merge(category, 1L, Long::sum));
        return ofCounts(name, counts);
    }

    /**
     * {@return the chart of categories with their counts}
     *
     * @throws InvalidValueException if the name or a category is blank, or if the name has more than 2,000 characters, or if a count is
     *     not from 0 to a million million
     */
    public static Pareto ofCounts(String name, Map<String, Long> counts) {
        Objects.requireNonNull(counts, "counts");
        Problems problems = Names.requireOfSeries(new Problems(), name, "/name");
        List<Map.Entry<String, Long>> sorted = new ArrayList<>(new TreeMap<>(counts).entrySet());
        long total = 0;
        for (int i = 0; i < sorted.size(); i++) {
            long count = sorted.get(i).getValue();
            problems.requireText(sorted.get(i).getKey(), "/categories/" + i)
                    .require(count >= 0 && count <= MOST, "/counts/" + i, "must be from 0 to 1e12, but was " + count);
            total += count;
        }
        problems.throwIfAny();
        sorted.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        List<ParetoBar> bars = new ArrayList<>();
        long sum = 0;
        for (Map.Entry<String, Long> entry : sorted) {
            long count = entry.getValue();
            sum += count;
            bars.add(new ParetoBar(entry.getKey(), count, count / (double) total, sum, sum / (double) total));
        }
        return new Pareto(name, bars);
    }
}
