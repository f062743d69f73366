package io.github.qic.payments.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PersistentMapProperties {
    /** Each number is a step: which of the copies so far goes on, with which key; keys apart by 1,024 share a part. */
    @Property(tries = 200)
    void copies_that_go_on_apart_never_see_each_other(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 0, max = 9999) Integer> steps) {
        List<PersistentMap<Integer, Integer>> maps = new ArrayList<>(List.of(new PersistentMap<>()));
        List<Map<Integer, Integer>> plain = new ArrayList<>(List.of(Map.of()));
        for (int i = 0; i < steps.size(); i++) {
            int from = steps.get(i) % maps.size();
            int key = steps.get(i) % 7 * 1024;
            PersistentMap<Integer, Integer> map = new PersistentMap<>(maps.get(from));
            Map<Integer, Integer> expected = new HashMap<>(plain.get(from));
            map.put(key, i);
            expected.put(key, i);
            maps.add(map);
            plain.add(expected);
        }
        for (int i = 0; i < maps.size(); i++) {
            assertThat(maps.get(i).entries().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                    .isEqualTo(plain.get(i));
            for (int key = 0; key < 7 * 1024; key += 1024) {
                assertThat(maps.get(i).get(key)).isEqualTo(plain.get(i).get(key));
            }
        }
    }
}
