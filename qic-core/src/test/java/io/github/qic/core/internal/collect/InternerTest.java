package io.github.qic.core.internal.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InternerTest {
    private final Interner interner = new Interner();
    private final LocalDate first = LocalDate.of(2024, 5, 1);
    private final LocalDate equal = LocalDate.of(2024, 5, 1);
    private final LocalDate other = LocalDate.of(2024, 5, 2);

    @Test
    void the_first_of_equal_values_is_kept() {
        assertThat(interner.intern(first)).isSameAs(first);
        assertThat(interner.intern(equal)).isSameAs(first);
        assertThat(interner.intern(other)).isSameAs(other);
    }

    @Test
    void a_guess_is_taken_only_if_it_is_equal() {
        interner.intern(first);
        assertThat(interner.intern(equal, first)).isSameAs(first);
        assertThat(interner.intern(equal, other)).isSameAs(first);
        assertThat(interner.intern(other, first)).isSameAs(other);
    }

    @Test
    void a_new_value_is_replaced_by_its_copy() {
        assertThat(interner.intern(equal, () -> first)).isSameAs(first);
        assertThat(interner.intern(equal, () -> equal)).isSameAs(first);
    }

    /** A map would compare each of them with all before it, which takes hours: their hash is that of "Aa", "BB", "AaAa", "AaBB"... */
    @Test
    void values_of_one_hash_take_no_longer_than_others() {
        for (int i = 0; i < 1 << 17; i++) {
            interner.intern(new Named(sameHash(i)));
        }
        assertThat(interner.intern(new Named(sameHash(1)))).isEqualTo(new Named(sameHash(1)));
    }

    private record Named(String name) {}

    private static String sameHash(int i) {
        return IntStream.range(0, 17)
                .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }
}
