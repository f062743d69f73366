package io.github.qic.payments.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CopyOnWriteMapProperties {
    /** A key with a chosen hash. */
    private record Key(int name, int hash) implements Comparable<Key> {
        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public int compareTo(Key other) {
            return Integer.compare(name, other.name);
        }
    }

    /** Keys of equal hashes, of hashes that differ in the upper bits only, and of others. */
    private static Key key(int name) {
        return new Key(
                name,
                switch (name % 4) {
                    case 0 -> 7;
                    case 1 -> name << 28;
                    case 2 -> -name;
                    default -> name;
                });
    }

    /** Each step copies one of the maps so far and puts or removes some keys; plain copies of hash maps say what must result. */
    @Property(tries = 100)
    void copies_never_see_each_others_changes(@ForAll long seed) {
        Random random = new Random(seed);
        List<CopyOnWriteMap<Key, Integer>> maps = new ArrayList<>(List.of(new CopyOnWriteMap<>()));
        List<Map<Key, Integer>> plain = new ArrayList<>(List.of(Map.of()));
        for (int i = 0; i < 40; i++) {
            int from = random.nextInt(maps.size());
            CopyOnWriteMap<Key, Integer> map = new CopyOnWriteMap<>(maps.get(from));
            Map<Key, Integer> expected = new HashMap<>(plain.get(from));
            for (int j = random.nextInt(20); j >= 0; j--) {
                Key key = key(random.nextInt(60));
                if (random.nextInt(3) == 0) {
                    map.remove(key);
                    expected.remove(key);
                } else {
                    map.put(key, i);
                    expected.put(key, i);
                }
            }
            maps.add(map);
            plain.add(expected);
        }
        for (int i = 0; i < maps.size(); i++) {
            assertThat(maps.get(i).values())
                    .containsExactlyInAnyOrderElementsOf(plain.get(i).values());
            assertThat(maps.get(i).size()).isEqualTo(plain.get(i).size());
            for (int name = 0; name < 60; name++) {
                assertThat(maps.get(i).get(key(name))).isEqualTo(plain.get(i).get(key(name)));
            }
        }
    }
}
