package io.github.qic.cmoc.show;

import io.github.qic.cmoc.theory.ElementLink;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The chains that links from element to element make within the slots of rows; only links that promote their effect count. */
final class ElementChains {
    private final Map<String, Set<String>> effects = new HashMap<>();
    private final Map<String, Set<String>> causes = new HashMap<>();

    ElementChains(List<ElementLink> links) {
        for (ElementLink link : links) {
            if (link.kind().promotes()) {
                String cause = link.cause().value();
                String effect = link.effect().value();
                effects.computeIfAbsent(cause, key -> new HashSet<>()).add(effect);
                causes.computeIfAbsent(effect, key -> new HashSet<>()).add(cause);
            }
        }
    }

    /** The elements of a slot that no other element of it leads to; all of them if they lead to one another in a circle. */
    List<String> first(List<String> slot) {
        return without(slot, causes);
    }

    /** The elements of a slot that lead to no other element of it; all of them if they lead to one another in a circle. */
    List<String> last(List<String> slot) {
        return without(slot, effects);
    }

    /** Those of the elements that none of these causes leads to. */
    List<String> withoutCause(List<String> some, List<String> of) {
        return disjoint(some, causes, of);
    }

    private static List<String> without(List<String> slot, Map<String, Set<String>> others) {
        List<String> rest = disjoint(slot, others, slot);
        return rest.isEmpty() ? slot : rest;
    }

    private static List<String> disjoint(List<String> some, Map<String, Set<String>> others, List<String> slot) {
        Set<String> all = new HashSet<>(slot);
        return some.stream()
                .filter(id -> areDisjoint(others.getOrDefault(id, Set.of()), all))
                .toList();
    }

    /** Of two sets, {@link Collections#disjoint} goes through the second, whichever is larger. */
    private static boolean areDisjoint(Set<String> one, Set<String> other) {
        return one.size() < other.size() ? Collections.disjoint(other, one) : Collections.disjoint(one, other);
    }
}
