package io.github.qic.payments.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CopyOnWriteMapProperties {
    /** Each number is a step: it chooses one of the maps so far to copy, and a key to put; keys 1,024 apart share a part. */
    @Property(tries = 200)
    void copies_never_see_each_others_changes_and_keep_the_order_of_keys(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 0, max = 9999) Integer> steps) {
        List<CopyOnWriteMap<Integer, Integer>> maps = new ArrayList<>(List.of(new CopyOnWriteMap<>()));
        List<Map<Integer, Integer>> plain = new ArrayList<>(List.of(Map.of()));
        for (int i = 0; i < steps.size(); i++) {
            int from = steps.get(i) % maps.size();
            int key = steps.get(i) % 7 * 1024;
            CopyOnWriteMap<Integer, Integer> map = new CopyOnWriteMap<>(maps.get(from));
            Map<Integer, Integer> expected = new LinkedHashMap<>(plain.get(from));
            map.put(key, i);
            expected.put(key, i);
            maps.add(map);
            plain.add(expected);
        }
        for (int i = 0; i < maps.size(); i++) {
            assertThat(maps.get(i).values())
                    .containsExactlyElementsOf(plain.get(i).values());
            assertThat(maps.get(i).size()).isEqualTo(plain.get(i).size());
            for (int key = 0; key < 7 * 1024; key += 1024) {
                assertThat(maps.get(i).get(key)).isEqualTo(plain.get(i).get(key));
            }
        }
    }
}
