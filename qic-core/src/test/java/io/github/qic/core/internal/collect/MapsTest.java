package io.github.qic.core.internal.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MapsTest {
    private static final List<String> WORDS = List.of("run", "chart", "aim", "cycle", "idea");

    @Test
    void of_several_with_a_key_the_first_is_found() {
        assertThat(Maps.byKey(WORDS, String::length))
                .containsExactly(entry(3, "run"), entry(5, "chart"), entry(4, "idea"));
    }

    @Test
    void groups_keep_the_order() {
        assertThat(Maps.groups(WORDS, String::length))
                .containsExactly(
                        entry(3, List.of("run", "aim")),
                        entry(5, List.of("chart", "cycle")),
                        entry(4, List.of("idea")));
    }

    @Test
    void what_is_looked_up_cannot_be_changed() {
        Map<Integer, List<String>> groups = Maps.groups(WORDS, String::length);
        assertThatThrownBy(groups::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> groups.values().iterator().next().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Maps.byKey(WORDS, String::length).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
