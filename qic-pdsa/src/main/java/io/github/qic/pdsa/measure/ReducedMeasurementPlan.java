package io.github.qic.pdsa.measure;

import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A reduced plan proposed from a full one. It is a proposal only: people know which measures they cannot do without.
 *
 * @param plan the measures that fit, in the order of the full plan
 * @param leftOut the measures that do not fit
 * @param burden the burden of the reduced plan
 */
public record ReducedMeasurementPlan(MeasurementPlan plan, List<Id<Measure>> leftOut, Burden burden) {
    public ReducedMeasurementPlan {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(leftOut, "leftOut");
        Objects.requireNonNull(burden, "burden");
        leftOut = List.copyOf(leftOut);
    }

    /**
     * {@return the plan that fits into a time limit: first the cheapest measure of each kind, outcome before process before
     * balancing, then the others by cost; reused data cost nothing, and of equal measures the earlier one is kept}
     *
     * @param measures the measures of the plan; one that is missing here comes last
     * @param minutesAMonth the maximum of new minutes a month
     */
    public static ReducedMeasurementPlan within(MeasurementPlan full, List<Measure> measures, long minutesAMonth) {
        Map<Id<Measure>, MeasureKind> kinds =
                measures.stream().collect(Collectors.toMap(Measure::id, Measure::kind, (a, b) -> a));
        Set<Id<Measure>> kept = new HashSet<>();
        long spent = 0;
        for (PlannedMeasure next : byPriority(full, kinds)) {
            if (spent + cost(next) <= minutesAMonth) {
                kept.add(next.measure());
                spent += cost(next);
            }
        }
        MeasurementPlan reduced = full.toBuilder()
                .measures(full.measures().stream()
                        .filter(m -> kept.contains(m.measure()))
                        .toList())
                .build();
        List<Id<Measure>> leftOut = full.measures().stream()
                .map(PlannedMeasure::measure)
                .filter(id -> !kept.contains(id))
                .toList();
        return new ReducedMeasurementPlan(reduced, leftOut, Burden.of(reduced));
    }

    private static List<PlannedMeasure> byPriority(MeasurementPlan full, Map<Id<Measure>, MeasureKind> kinds) {
        List<PlannedMeasure> byCost = full.measures().stream()
                .sorted(Comparator.comparingLong(ReducedMeasurementPlan::cost))
                .toList();
        List<PlannedMeasure> ordered = new ArrayList<>();
        for (MeasureKind kind : MeasureKind.values()) {
            byCost.stream()
                    .filter(m -> kinds.get(m.measure()) == kind)
                    .findFirst()
                    .ifPresent(ordered::add);
        }
        byCost.stream().filter(m -> !ordered.contains(m)).toList().forEach(ordered::add);
        return ordered;
    }

    private static long cost(PlannedMeasure planned) {
        return BurdenLine.of(planned).newMinutesAMonth();
    }
}
