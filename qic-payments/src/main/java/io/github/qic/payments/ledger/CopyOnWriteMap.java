package io.github.qic.payments.ledger;

import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.lang3.ArrayUtils;
import org.jspecify.annotations.Nullable;

/**
 * A mutable map whose copies share structure: a 32-way trie over the hashes of the keys (Bagwell, Ideal hash trees, 2001). A copy
 * shares every node with its original, and either copies a node only when it first writes to it. So a step of a ledger costs what
 * it touches, not what the ledger holds. Keys of equal hash are kept in a sorted map, so that no choice of keys makes it slow.
 */
final class CopyOnWriteMap<K extends Comparable<? super K>, V> {
    private static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;

    private final Object token = new Object();
    private Node root;
    private int size;

    /** A node, and the token of the map that may change it; a reference to the map would keep all earlier maps alive. */
    private static final class Node {
        final Object owner;
        /** Which of the 32 places are taken; their contents follow one another. */
        int taken;

        /** Nodes, leaves and buckets. */
        @Nullable
        Object[] contents;

        Node(Object owner, int taken, @Nullable Object[] contents) {
            this.owner = owner;
            this.taken = taken;
            this.contents = contents;
        }

        int index(int bit) {
            return Integer.bitCount(taken & (bit - 1));
        }
    }

    private record Leaf<K, V>(int hash, K key, V value) {}

    /** The values of keys of equal hash. */
    private record Bucket<K, V>(Object owner, int hash, TreeMap<K, V> values) {}

    CopyOnWriteMap() {
        root = new Node(token, 0, new Object[0]);
    }

    CopyOnWriteMap(CopyOnWriteMap<K, V> other) {
        root = other.root;
        size = other.size;
    }

    int size() {
        return size;
    }

    @Nullable
    @SuppressWarnings("unchecked")
    V get(K key) {
        int hash = hash(key);
        Node node = root;
        for (int shift = 0; ; shift += BITS) {
            int bit = bit(hash, shift);
            if ((node.taken & bit) == 0) {
                return null;
            }
            Object found = node.contents[node.index(bit)];
            if (found instanceof Node below) {
                node = below;
            } else if (found instanceof Leaf<?, ?> leaf) {
                return leaf.hash() == hash && leaf.key().equals(key) ? (V) leaf.value() : null;
            } else {
                Bucket<K, V> bucket = (Bucket<K, V>) found;
                return bucket.hash() == hash ? bucket.values().get(key) : null;
            }
        }
    }

    void put(K key, V value) {
        root = put(root, 0, new Leaf<>(hash(key), key, value));
    }

    private Node put(Node shared, int shift, Leaf<K, V> leaf) {
        Node node = owned(shared);
        int bit = bit(leaf.hash(), shift);
        int index = node.index(bit);
        if ((node.taken & bit) == 0) {
            node.contents = ArrayUtils.insert(index, node.contents, leaf);
            node.taken |= bit;
            size++;
        } else {
            node.contents[index] = replaced(node.contents[index], shift, leaf);
        }
        return node;
    }

    /** {@return what takes the place of some contents of a node} */
    @SuppressWarnings("unchecked")
    private Object replaced(@Nullable Object found, int shift, Leaf<K, V> leaf) {
        if (found instanceof Node below) {
            return put(below, shift + BITS, leaf);
        }
        if (found instanceof Leaf<?, ?> other
                && other.hash() == leaf.hash()
                && other.key().equals(leaf.key())) {
            return leaf;
        }
        int hash = found instanceof Leaf<?, ?> other
                ? other.hash()
                : ((Bucket<K, V>) Objects.requireNonNull(found)).hash();
        if (hash != leaf.hash()) {
            Node below = new Node(token, bit(hash, shift + BITS), new Object[] {found});
            return put(below, shift + BITS, leaf);
        }
        Bucket<K, V> bucket = bucket(found, hash);
        size += bucket.values().put(leaf.key(), leaf.value()) == null ? 1 : 0;
        return bucket;
    }

    @SuppressWarnings("unchecked")
    private Bucket<K, V> bucket(Object found, int hash) {
        if (found instanceof Leaf<?, ?> leaf) {
            TreeMap<K, V> values = new TreeMap<>();
            values.put((K) leaf.key(), (V) leaf.value());
            return new Bucket<>(token, hash, values);
        }
        Bucket<K, V> bucket = (Bucket<K, V>) found;
        return bucket.owner() == token ? bucket : new Bucket<>(token, hash, new TreeMap<>(bucket.values()));
    }

    void remove(K key) {
        if (get(key) != null) {
            root = without(root, 0, hash(key), key);
            size--;
        }
    }

    /** Takes a key out that is there; a node without contents goes as well. */
    @SuppressWarnings("unchecked")
    private Node without(Node shared, int shift, int hash, K key) {
        Node node = owned(shared);
        int bit = bit(hash, shift);
        int index = node.index(bit);
        boolean empty = true;
        if (node.contents[index] instanceof Node below) {
            Node rest = without(below, shift + BITS, hash, key);
            node.contents[index] = rest;
            empty = rest.taken == 0;
        } else if (node.contents[index] instanceof Bucket<?, ?> found) {
            Bucket<K, V> bucket = bucket(found, hash);
            bucket.values().remove(key);
            node.contents[index] = bucket;
            empty = bucket.values().isEmpty();
        }
        if (empty) {
            node.contents = ArrayUtils.remove(node.contents, index);
            node.taken &= ~bit;
        }
        return node;
    }

    private Node owned(Node node) {
        return node.owner == token ? node : new Node(token, node.taken, node.contents.clone());
    }

    /** {@return the values, in no order} */
    Stream<V> values() {
        Stream.Builder<V> values = Stream.builder();
        collect(root, values);
        return values.build();
    }

    @SuppressWarnings("unchecked")
    private void collect(Node node, Consumer<V> values) {
        for (Object found : node.contents) {
            if (found instanceof Node below) {
                collect(below, values);
            } else if (found instanceof Leaf<?, ?> leaf) {
                values.accept((V) leaf.value());
            } else {
                ((Bucket<K, V>) found).values().values().forEach(values);
            }
        }
    }

    private static int bit(int hash, int shift) {
        return 1 << ((hash >>> shift) & MASK);
    }

    /** The lower bits choose the upper nodes, so the upper bits are mixed into them. */
    private static int hash(Object key) {
        int hash = key.hashCode();
        return hash ^ (hash >>> 16);
    }
}
