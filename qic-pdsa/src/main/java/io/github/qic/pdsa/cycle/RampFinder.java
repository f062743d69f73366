package io.github.qic.pdsa.cycle;

import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.internal.collect.PairLimit;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.pdsa.internal.ramp.Followed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the ramps that cycles form. */
public final class RampFinder {
    private RampFinder() {}

    /**
     * {@return every ramp, from a cycle that follows none to a cycle that none follows, in the order of their last cycles; a
     * single cycle is a ramp of one, and ramps that branch share their beginning}
     *
     * @throws InvalidValueException if a chain of cycles leads back to its start, or if branches share so many cycles that the ramps
     *     have more than 1,000,000 together
     */
    public static List<Ramp> of(List<Cycle> cycles) {
        Objects.requireNonNull(cycles, "cycles");
        Map<Id<Cycle>, Integer> lengths = new Followed<>(Cycle::id, Cycle::follows).lengths(cycles);
        Set<Id<Cycle>> followed =
                cycles.stream().flatMap(c -> c.follows().stream()).collect(Collectors.toSet());
        List<Cycle> last =
                cycles.stream().filter(c -> !followed.contains(c.id())).toList();
        long together = last.stream()
                .mapToLong(c -> 1 + c.follows().map(lengths::get).orElse(0))
                .sum();
        PairLimit.require(together, "", "cycles of all ramps together");
        Map<Id<Cycle>, Cycle> byId = Maps.byKey(cycles, Cycle::id);
        return last.stream().map(c -> ramp(c, byId)).toList();
    }

    private static Ramp ramp(Cycle last, Map<Id<Cycle>, Cycle> byId) {
        List<Cycle> found = new ArrayList<>();
        Optional<Cycle> at = Optional.of(last);
        while (at.isPresent()) {
            found.add(at.get());
            at = at.get().follows().map(byId::get);
        }
        Collections.reverse(found);
        return new Ramp(found);
    }
}
