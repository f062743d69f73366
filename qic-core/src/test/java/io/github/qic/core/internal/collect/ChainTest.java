package io.github.qic.core.internal.collect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChainTest {
    @Test
    void items_are_listed_in_the_order_in_which_they_were_added() {
        Chain<String> two = new Chain<>("b", new Chain<>("a", null));
        assertThat(Chain.list(new Chain<>("c", two))).containsExactly("a", "b", "c");
        assertThat(Chain.list(two)).containsExactly("a", "b");
        assertThat(Chain.list(null)).isEmpty();
    }
}
