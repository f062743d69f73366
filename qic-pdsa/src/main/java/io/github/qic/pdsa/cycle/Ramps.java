package io.github.qic.pdsa.cycle;

import io.github.qic.core.valid.Id;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the ramps that cycles form. */
public final class Ramps {
    private Ramps() {}

    /**
     * {@return every ramp, from a cycle that follows none to a cycle that none follows, in the order of their last cycles; a
     * cycle alone is a ramp of one, and ramps that part share their beginning}
     *
     * @param cycles the cycles of one project, whose references hold and form no circle
     */
    public static List<Ramp> of(List<Cycle> cycles) {
        Map<Id<Cycle>, Cycle> byId = cycles.stream().collect(Collectors.toMap(Cycle::id, c -> c));
        List<Id<Cycle>> followed =
                cycles.stream().flatMap(c -> c.follows().stream()).toList();
        return cycles.stream()
                .filter(c -> !followed.contains(c.id()))
                .map(last -> ramp(last, byId))
                .toList();
    }

    private static Ramp ramp(Cycle last, Map<Id<Cycle>, Cycle> byId) {
        Deque<Cycle> found = new ArrayDeque<>();
        Optional<Cycle> at = Optional.of(last);
        while (at.isPresent()) {
            found.addFirst(at.get());
            at = at.get().follows().map(byId::get);
        }
        return new Ramp(new ArrayList<>(found));
    }
}
