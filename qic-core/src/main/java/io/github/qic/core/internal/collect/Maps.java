package io.github.qic.core.internal.collect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes maps to look values up in, unmodifiable and in the order of the values. */
public final class Maps {
    private Maps() {}

    /** {@return the values by a key; if several have the same key, the first} */
    public static <K, V> Map<K, V> byKey(Collection<? extends V> values, Function<? super V, ? extends K> key) {
        Map<K, V> found = new LinkedHashMap<>(values.size() * 2);
        values.forEach(value -> found.putIfAbsent(key.apply(value), value));
        return Collections.unmodifiableMap(found);
    }

    /** {@return all values of each key, in order, without those that have none} */
    public static <K, V> Map<K, List<V>> groupsOf(
            Collection<? extends V> values, Function<? super V, Optional<K>> key) {
        return groups(
                values.stream().filter(value -> key.apply(value).isPresent()).toList(),
                value -> key.apply(value).orElseThrow());
    }

    /** {@return all values of each key, in order} */
    public static <K, V> Map<K, List<V>> groups(Collection<? extends V> values, Function<? super V, ? extends K> key) {
        Map<K, List<V>> found = new LinkedHashMap<>();
        values.forEach(value ->
                found.computeIfAbsent(key.apply(value), k -> new ArrayList<>()).add(value));
        found.replaceAll((k, group) -> Collections.unmodifiableList(group));
        return Collections.unmodifiableMap(found);
    }
}
