package io.github.qic.pdsa.check;

import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.Scale;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the checks need to know of a ramp up to one of its cycles.
 *
 * @param size the number of cycles
 * @param scaled whether the scales of all are known
 * @param ascending whether all are known and none is smaller than the one before
 * @param first the scale of the first
 * @param last the scale of the last
 * @param conditions their conditions, or some of them if there are several
 */
record RampSoFar(
        int size,
        boolean scaled,
        boolean ascending,
        Optional<Scale> first,
        Optional<Scale> last,
        Set<String> conditions) {
    static RampSoFar next(@Nullable RampSoFar before, Cycle cycle) {
        Optional<Scale> scale = cycle.plan().scale();
        if (before == null) {
            Set<String> conditions = new HashSet<>(cycle.plan().conditions());
            return new RampSoFar(1, scale.isPresent(), scale.isPresent(), scale, scale, conditions);
        }
        boolean scaled = before.scaled && scale.isPresent();
        boolean ascending = before.ascending && scaled && isAtLeast(scale, before.last);
        return new RampSoFar(before.size + 1, scaled, ascending, before.first, scale, before.conditionsWith(cycle));
    }

    private static boolean isAtLeast(Optional<Scale> scale, Optional<Scale> other) {
        return scale.orElseThrow().compareTo(other.orElseThrow()) >= 0;
    }

    /** Two show that conditions differ: no more are copied from cycle to cycle. */
    private Set<String> conditionsWith(Cycle cycle) {
        if (conditions.size() > 1) {
            return conditions;
        }
        Set<String> all = new HashSet<>(conditions);
        all.addAll(cycle.plan().conditions());
        return all;
    }

    boolean grows() {
        return ascending && !isAtLeast(first, last);
    }
}
