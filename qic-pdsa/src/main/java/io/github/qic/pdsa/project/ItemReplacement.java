package io.github.qic.pdsa.project;

import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists with one item in its next state. */
final class ItemReplacement {
    private ItemReplacement() {}

    static <T> List<T> in(List<T> items, T next, Function<T, Id<T>> id, String path, String what) {
        new Problems()
                .requireKnown(id.apply(next), items.stream().map(id).collect(Collectors.toSet()), path, what)
                .throwIfAny();
        return items.stream()
                .map(item -> id.apply(item).equals(id.apply(next)) ? next : item)
                .toList();
    }
}
