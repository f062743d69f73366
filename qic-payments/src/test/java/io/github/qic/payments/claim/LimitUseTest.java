package io.github.qic.payments.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A limit of 100. */
class LimitUseTest {
    private static final long LIMIT = 100;
    private final LimitUse use = new LimitUse();

    @Test
    void what_was_claimed_earlier_leaves_the_rest() {
        use.addEarlier("May", 30);
        use.addEarlier("May", 20);
        assertThat(use.left("May", LIMIT, 0)).isEqualTo(50);
        assertThat(use.left("June", LIMIT, 0)).isEqualTo(100);
    }

    @Test
    void what_is_billed_keeps_its_room_before_anything_not_yet_billed() {
        use.addBilled("May", 60);
        assertThat(use.left("May", LIMIT, 0)).isEqualTo(40);
        use.grant("May", 40, 0);
        assertThat(use.left("May", LIMIT, 0)).isZero();
        assertThat(use.left("May", LIMIT, 60)).isEqualTo(60);
    }

    @Test
    void what_is_billed_may_grow_by_what_nothing_else_uses() {
        use.addBilled("May", 60);
        use.addBilled("May", 20);
        assertThat(use.left("May", LIMIT, 60)).as("60 and 100 - 80").isEqualTo(80);
        use.grant("May", 80, 60);
        assertThat(use.left("May", LIMIT, 20)).as("20 of 100 - 80").isEqualTo(20);
        assertThat(use.left("May", LIMIT, 0)).isZero();
    }

    @Test
    void of_what_is_billed_beyond_a_limit_the_first_keep_their_room() {
        use.addBilled("May", 70);
        use.addBilled("May", 70);
        assertThat(use.left("May", LIMIT, 70)).isEqualTo(70);
        use.grant("May", 70, 70);
        assertThat(use.left("May", LIMIT, 70)).isEqualTo(30);
    }

    @Test
    void what_is_granted_less_than_billed_stays_reserved_until_it_is_credited() {
        use.addBilled("May", 60);
        use.grant("May", 10, 60);
        assertThat(use.left("May", LIMIT, 0)).isEqualTo(40);
    }
}
