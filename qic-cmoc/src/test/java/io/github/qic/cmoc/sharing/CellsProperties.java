package io.github.qic.cmoc.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CellsProperties {
    /** Each number is a person, a role and a site; 0 stands for none. */
    @Property(tries = 300)
    void nobody_is_left_in_a_combination_of_too_few(
            @ForAll @Size(max = 40) List<@IntRange(max = 399) Integer> numbers,
            @ForAll @IntRange(min = 1, max = 6) int fewest) {
        List<Cells.Said> all = numbers.stream()
                .map(number -> new Cells.Said("p" + number / 20, text("r", number / 4 % 5), text("s", number % 4)))
                .filter(said -> !said.isBlurred())
                .toList();
        List<String> before =
                all.stream().map(said -> said.role + "/" + said.site).toList();
        new Cells(fewest).blur(all);
        Map<String, Set<String>> people = new HashMap<>();
        all.forEach(said -> people.computeIfAbsent(said.role + "/" + said.site, key -> new HashSet<>())
                .add(said.person));
        if (people.size() > 1) {
            assertThat(people.values()).allMatch(who -> who.size() >= fewest);
        }
        for (int i = 0; i < all.size(); i++) {
            assertThat(before.get(i)).startsWith(all.get(i).role).endsWith(all.get(i).site);
        }
        if (fewest == 1) {
            assertThat(all.stream().map(said -> said.role + "/" + said.site)).isEqualTo(before);
        }
    }

    private static String text(String what, int number) {
        return number == 0 ? "" : what + number;
    }
}
