package io.github.qic.pdsa.measure;

import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A lighter plan proposed from a fuller one. It is a proposal: people know which measure they cannot do without.
 *
 * @param plan the measures that fit, in the order of the fuller plan
 * @param leftOut the measures that do not
 * @param burden what the lighter plan takes
 */
public record ReducedMeasurementPlan(MeasurementPlan plan, List<Id<Measure>> leftOut, Burden burden) {
    public ReducedMeasurementPlan {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * {@return the plan that fits into a limit: first the measure of each kind that takes the least, outcome before process
     * before balancing, then the others by what they take; reused data take nothing, and of equals the earlier stays}
     *
     * @param full the fuller plan
     * @param measures the measures it plans; one that is not among them comes last
     * @param minutesAMonth the new minutes a month that may be spent
     */
    public static ReducedMeasurementPlan within(MeasurementPlan full, List<Measure> measures, long minutesAMonth) {
        Map<Id<Measure>, MeasureKind> kinds =
                measures.stream().collect(Collectors.toMap(Measure::id, Measure::kind, (a, b) -> a));
        List<PlannedMeasure> kept = new ArrayList<>();
        long spent = 0;
        for (PlannedMeasure next : inTurn(full, kinds)) {
            if (spent + cost(next) <= minutesAMonth) {
                kept.add(next);
                spent += cost(next);
            }
        }
        List<PlannedMeasure> ordered =
                full.measures().stream().filter(kept::contains).toList();
        MeasurementPlan light = full.toBuilder().measures(ordered).build();
        List<Id<Measure>> leftOut = full.measures().stream()
                .filter(m -> !kept.contains(m))
                .map(PlannedMeasure::measure)
                .toList();
        return new ReducedMeasurementPlan(light, leftOut, Burden.of(light));
    }

    private static List<PlannedMeasure> inTurn(MeasurementPlan full, Map<Id<Measure>, MeasureKind> kinds) {
        List<PlannedMeasure> byCost = full.measures().stream()
                .sorted(Comparator.comparingLong(ReducedMeasurementPlan::cost))
                .toList();
        List<PlannedMeasure> turn = new ArrayList<>();
        for (MeasureKind kind : MeasureKind.values()) {
            byCost.stream()
                    .filter(m -> kinds.get(m.measure()) == kind)
                    .findFirst()
                    .ifPresent(turn::add);
        }
        byCost.stream().filter(m -> !turn.contains(m)).toList().forEach(turn::add);
        return turn;
    }

    private static long cost(PlannedMeasure planned) {
        BurdenLine line = Burden.line(planned);
        return line.reused() ? 0 : line.minutesAMonth();
    }
}
