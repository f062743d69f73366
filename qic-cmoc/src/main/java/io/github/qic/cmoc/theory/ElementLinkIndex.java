package io.github.qic.cmoc.theory;

import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the links from element to element by their ends and by the configurations they are part of. */
final class ElementLinkIndex {
    private final List<ElementLink> links;
    private final Map<Id<?>, List<Integer>> places = new HashMap<>();

    ElementLinkIndex(List<ElementLink> links) {
        this.links = links;
        for (int i = 0; i < links.size(); i++) {
            ElementLink link = links.get(i);
            add(link.cause(), i);
            add(link.effect(), i);
            for (Id<Configuration> configuration : link.configurations()) {
                add(configuration, i);
            }
        }
    }

    private void add(Id<?> id, int place) {
        places.computeIfAbsent(id, key -> new ArrayList<>(2)).add(place);
    }

    List<ElementLink> of(Id<? extends Element> element) {
        return at(places.getOrDefault(element, List.of()));
    }

    List<ElementLink> of(Configuration configuration) {
        Set<Integer> found = new TreeSet<>(places.getOrDefault(configuration.id(), List.of()));
        Set<Id<?>> elements = new HashSet<>();
        configuration.links().forEach(link -> link.elements().forEach(elements::add));
        for (Id<?> element : elements) {
            for (int place : places.getOrDefault(element, List.of())) {
                ElementLink link = links.get(place);
                if (link.configurations().isEmpty()
                        && elements.contains(link.cause())
                        && elements.contains(link.effect())) {
                    found.add(place);
                }
            }
        }
        return at(found);
    }

    private List<ElementLink> at(Iterable<Integer> found) {
        List<ElementLink> result = new ArrayList<>();
        found.forEach(place -> result.add(links.get(place)));
        return Collections.unmodifiableList(result);
    }
}
