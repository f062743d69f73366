package io.github.qic.payments.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A map, in no order. A copy shares its parts with the original until it changes one, so that a step of a ledger costs what it
 * touches and not what the ledger holds.
 */
final class PersistentMap<K, V> {
    private static final int PARTS = 1024;

    private final Object token = new Object();
    private final Part<K, V>[] parts;

    /** A part and the token of the map that may change it; the map itself would keep all that came before alive. */
    private record Part<K, V>(Object owner, Map<K, V> entries) {}

    @SuppressWarnings("unchecked")
    PersistentMap() {
        parts = (Part<K, V>[]) new Part<?, ?>[PARTS];
    }

    PersistentMap(PersistentMap<K, V> other) {
        parts = other.parts.clone();
    }

    @Nullable
    V get(K key) {
        Part<K, V> part = parts[place(key)];
        return part == null ? null : part.entries().get(key);
    }

    void put(K key, V value) {
        int place = place(key);
        Part<K, V> part = parts[place];
        if (part == null || part.owner() != token) {
            part = new Part<>(token, part == null ? new HashMap<>() : new HashMap<>(part.entries()));
            parts[place] = part;
        }
        part.entries().put(key, value);
    }

    Stream<Map.Entry<K, V>> entries() {
        return Stream.of(parts).filter(part -> part != null).flatMap(part -> part.entries().entrySet().stream());
    }

    private static int place(Object key) {
        int hash = key.hashCode();
        return (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (PARTS - 1);
    }
}
