package io.github.qic.cmoc.check;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Ripple;
import io.github.qic.core.valid.Id;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds cycles of ripples: strongly connected components by Kosaraju's algorithm, in linear time and without recursion. */
final class RippleCycleFinder {
    private final Map<Id<Configuration>, List<Id<Configuration>>> forwards = new HashMap<>();
    private final Map<Id<Configuration>, List<Id<Configuration>>> backwards = new HashMap<>();

    private RippleCycleFinder(Collection<Ripple> ripples) {
        for (Ripple ripple : ripples) {
            forwards.computeIfAbsent(ripple.upstream(), id -> new ArrayList<>()).add(ripple.downstream());
            backwards
                    .computeIfAbsent(ripple.downstream(), id -> new ArrayList<>())
                    .add(ripple.upstream());
        }
    }

    /** {@return the configurations in groups that produce each other, in a stable order; a group of one may produce itself or not} */
    static List<Set<Id<Configuration>>> in(Collection<Ripple> ripples) {
        return new RippleCycleFinder(ripples).rings(ripples);
    }

    private List<Set<Id<Configuration>>> rings(Collection<Ripple> ripples) {
        List<Id<Configuration>> finished = new ArrayList<>();
        Set<Id<Configuration>> seen = new HashSet<>();
        ripples.forEach(ripple -> walk(ripple.upstream(), forwards, seen, finished));
        List<Set<Id<Configuration>>> rings = new ArrayList<>();
        seen.clear();
        for (int i = finished.size() - 1; i >= 0; i--) {
            List<Id<Configuration>> part = new ArrayList<>();
            walk(finished.get(i), backwards, seen, part);
            rings.add(new TreeSet<>(part));
        }
        return rings;
    }

    /** Adds every configuration that can be reached and has not been seen, in postorder. */
    private static void walk(
            Id<Configuration> start,
            Map<Id<Configuration>, List<Id<Configuration>>> edges,
            Set<Id<Configuration>> seen,
            List<Id<Configuration>> finished) {
        if (!seen.add(start)) {
            return;
        }
        Deque<Id<Configuration>> path = new ArrayDeque<>(List.of(start));
        Deque<Iterator<Id<Configuration>>> next = new ArrayDeque<>();
        next.push(edges.getOrDefault(start, List.of()).iterator());
        while (!path.isEmpty()) {
            if (!next.element().hasNext()) {
                next.pop();
                finished.add(path.pop());
                continue;
            }
            Id<Configuration> to = next.element().next();
            if (seen.add(to)) {
                path.push(to);
                next.push(edges.getOrDefault(to, List.of()).iterator());
            }
        }
    }
}
