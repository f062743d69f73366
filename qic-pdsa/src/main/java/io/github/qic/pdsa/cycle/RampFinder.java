package io.github.qic.pdsa.cycle;

import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
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
     * @throws InvalidValueException if a chain of cycles leads back to its start
     */
    public static List<Ramp> of(List<Cycle> cycles) {
        Objects.requireNonNull(cycles, "cycles");
        Map<Id<Cycle>, Cycle> byId = Maps.byKey(cycles, Cycle::id);
        Set<Id<Cycle>> followed =
                cycles.stream().flatMap(c -> c.follows().stream()).collect(Collectors.toSet());
        List<Ramp> ramps = cycles.stream()
                .filter(c -> !followed.contains(c.id()))
                .map(last -> ramp(last, byId))
                .toList();
        Set<Id<Cycle>> reached =
                ramps.stream().flatMap(r -> r.cycles().stream()).map(Cycle::id).collect(Collectors.toSet());
        // A closed circle has no last cycle, so no ramp reaches it.
        cycles.stream().filter(c -> !reached.contains(c.id())).findFirst().ifPresent(c -> ramp(c, byId));
        return ramps;
    }

    private static Ramp ramp(Cycle last, Map<Id<Cycle>, Cycle> byId) {
        List<Cycle> found = new ArrayList<>();
        Set<Id<Cycle>> seen = new HashSet<>();
        Optional<Cycle> at = Optional.of(last);
        while (at.isPresent()) {
            new Problems()
                    .require(seen.add(at.get().id()), "", "must not lead back to the same cycle")
                    .throwIfAny();
            found.add(at.get());
            at = at.get().follows().map(byId::get);
        }
        Collections.reverse(found);
        return new Ramp(found);
    }
}
