package io.github.qic.core.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.internal.text.Spaces;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CellListTest {
    @Test
    void values_are_separated_by_semicolons_and_blank_ones_left_out() {
        assertThat(CellList.split(" a;b ;; c; ;d;")).containsExactly("a", "b ; c", "d");
        assertThat(CellList.split("")).isEmpty();
    }

    @Property
    void values_come_back_whatever_semicolons_they_contain(
            @ForAll List<@StringLength(min = 1, max = 5) @Chars({';', 'a', ' ', '\n'}) String> texts) {
        List<String> values = texts.stream()
                .map(Spaces::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(CellList.split(CellList.join(values))).isEqualTo(values);
    }
}
