package io.github.qic.pdsa.cycle;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Consecutive cycles, each building on what the previous one taught, so that confidence grows with scale and variety.
 *
 * @param cycles the cycles in order, at least one
 */
public record Ramp(List<Cycle> cycles) {
    /** @throws InvalidValueException if there is no cycle, or if a cycle does not follow the previous one */
    public Ramp {
        Objects.requireNonNull(cycles, "cycles");
        cycles = List.copyOf(cycles);
        Problems problems = new Problems().require(!cycles.isEmpty(), "/cycles", "must not be empty");
        for (int i = 1; i < cycles.size(); i++) {
            boolean linked =
                    cycles.get(i).follows().equals(Optional.of(cycles.get(i - 1).id()));
            problems.require(linked, "/cycles/" + i + "/follows", "must be the previous cycle");
        }
        problems.throwIfAny();
    }

    /** {@return the first test} */
    public Cycle first() {
        return cycles.get(0);
    }

    /** {@return the latest cycle} */
    public Cycle last() {
        return cycles.get(cycles.size() - 1);
    }

    /** {@return whether no test is smaller than the previous one and the last is larger than the first, as far as scales are known} */
    public boolean grows() {
        List<Scale> scales =
                cycles.stream().flatMap(c -> c.plan().scale().stream()).toList();
        boolean ascending = scales.equals(scales.stream().sorted().toList());
        return ascending && scales.size() > 1 && scales.get(scales.size() - 1).compareTo(scales.get(0)) > 0;
    }

    /** {@return the conditions of the tests, in order} */
    public Set<String> conditions() {
        Set<String> conditions = new LinkedHashSet<>();
        cycles.forEach(c -> conditions.addAll(c.plan().conditions()));
        return Collections.unmodifiableSet(conditions);
    }
}
