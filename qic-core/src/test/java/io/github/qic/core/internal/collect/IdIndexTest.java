package io.github.qic.core.internal.collect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.valid.Id;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class IdIndexTest {
    /** Java's hash of a text gives the same for "Aa" and "BB", and so for every row of them. */
    @Provide
    Arbitrary<List<String>> ids() {
        Arbitrary<String> clashing =
                Arbitraries.of("Aa", "BB").list().ofMinSize(1).ofMaxSize(5).map(parts -> String.join("", parts));
        return Arbitraries.oneOf(
                        clashing, Arbitraries.integers().between(0, 200).map(i -> "x" + i))
                .list()
                .ofMaxSize(100);
    }

    @Property(tries = 300)
    void an_id_is_found_where_it_first_stands_and_nowhere_else(
            @ForAll("ids") List<String> held, @ForAll("ids") List<String> wanted) {
        IdIndex table = table(held);
        for (String id : held) {
            assertThat(table.find(Id.of(id))).isEqualTo(held.indexOf(id));
        }
        for (String id : wanted) {
            assertThat(table.find(Id.of(id))).isEqualTo(held.indexOf(id));
        }
        assertThat(table.hasDuplicates()).isEqualTo(new HashSet<>(held).size() < held.size());
    }

    @Test
    void an_empty_index_holds_nothing() {
        assertThat(table(List.of()).find(Id.of("a"))).isEqualTo(-1);
        assertThat(table(List.of()).hasDuplicates()).isFalse();
    }

    @Test
    void the_first_of_duplicates_is_found() {
        IdIndex index = table(List.of("a", "b", "a", "c"));
        assertThat(index.find(Id.of("a"))).isZero();
        assertThat(index.find(Id.of("c"))).isEqualTo(3);
        assertThat(index.find(Id.of("d"))).isEqualTo(-1);
        assertThat(index.hasDuplicates()).isTrue();
        assertThat(table(List.of("a", "b", "c")).hasDuplicates()).isFalse();
    }

    /** A thousand rows of "Aa" and "BB" that Java's hash does not tell apart. */
    @Test
    void ids_that_all_have_one_hash_are_found() {
        List<String> ids = IntStream.range(0, 1_000)
                .mapToObj(i ->
                        Integer.toBinaryString(1_024 + i).replace("0", "Aa").replace("1", "BB"))
                .toList();
        IdIndex index = table(ids);
        assertThat(ids)
                .extracting(id -> index.find(Id.of(id)))
                .isEqualTo(IntStream.range(0, 1_000).boxed().toList());
        assertThat(index.find(Id.of("Aa".repeat(11)))).isEqualTo(-1);
        assertThat(index.hasDuplicates()).isFalse();
        List<String> twice = Stream.concat(ids.stream(), ids.stream()).toList();
        assertThat(table(twice).find(Id.of(ids.get(7)))).isEqualTo(7);
        assertThat(table(twice).hasDuplicates()).isTrue();
    }

    private static IdIndex table(List<String> ids) {
        return new IdIndex(ids.stream().map(Id::of).toArray(Id<?>[]::new));
    }
}
