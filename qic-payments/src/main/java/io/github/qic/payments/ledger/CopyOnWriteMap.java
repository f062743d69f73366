package io.github.qic.payments.ledger;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mutable map whose copies share structure: it is split into parts by hash, a copy shares every part with its original, and
 * either copies a part only when it first writes to it. So a step of a ledger costs what it touches, not what the ledger holds.
 */
final class CopyOnWriteMap<K, V> {
    private static final int PARTS = 1024;

    private final Object token = new Object();
    private final Part<K, V>[] parts;
    private int size;

    /** A part and the token of the map that may change it; a reference to the map would keep all earlier maps alive. */
    private record Part<K, V>(Object owner, Map<K, Entry<V>> entries) {}

    private record Entry<V>(int order, V value) {}

    @SuppressWarnings("unchecked")
    CopyOnWriteMap() {
        parts = (Part<K, V>[]) new Part<?, ?>[PARTS];
    }

    CopyOnWriteMap(CopyOnWriteMap<K, V> other) {
        parts = other.parts.clone();
        size = other.size;
    }

    @Nullable
    V get(K key) {
        Part<K, V> part = parts[place(key)];
        Entry<V> entry = part == null ? null : part.entries().get(key);
        return entry == null ? null : entry.value();
    }

    int size() {
        return size;
    }

    void put(K key, V value) {
        int place = place(key);
        Part<K, V> part = parts[place];
        if (part == null || part.owner() != token) {
            part = new Part<>(token, part == null ? new HashMap<>() : new HashMap<>(part.entries()));
            parts[place] = part;
        }
        Entry<V> earlier = part.entries().get(key);
        part.entries().put(key, new Entry<>(earlier == null ? size++ : earlier.order(), value));
    }

    /** {@return the values, in the order in which their keys were first put} */
    Stream<V> values() {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .flatMap(part -> part.entries().values().stream())
                .sorted(Comparator.comparingInt(Entry::order))
                .map(Entry::value);
    }

    private static int place(Object key) {
        int hash = key.hashCode();
        return (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (PARTS - 1);
    }
}
