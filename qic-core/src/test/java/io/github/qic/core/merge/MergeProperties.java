package io.github.qic.core.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.testing.CoreArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MergeProperties {
    private static final Merge<Collaborative> MERGE = Merge.of(Collaborative.DOCUMENT);

    @Provide
    Arbitrary<Collaborative> collaboratives() {
        return CoreArbitraries.collaboratives();
    }

    @Property(tries = 100)
    void what_only_one_side_changed_is_taken_over(
            @ForAll("collaboratives") Collaborative base, @ForAll("collaboratives") Collaborative changed) {
        assertThat(MERGE.merge(base, changed, base).orThrow()).isEqualTo(changed);
        assertThat(MERGE.merge(base, base, changed).orThrow()).isEqualTo(changed);
        assertThat(MERGE.merge(base, changed, changed).isClean()).isTrue();
    }

    /** Even of three that have nothing to do with each other. */
    @Property(tries = 100)
    void a_merge_gives_a_valid_value_or_the_problems_and_never_fails(
            @ForAll("collaboratives") Collaborative base,
            @ForAll("collaboratives") Collaborative ours,
            @ForAll("collaboratives") Collaborative theirs) {
        MergeResult<Collaborative> result = MERGE.merge(base, ours, theirs);
        assertThat(result.value().isPresent()).isEqualTo(result.problems().isEmpty());
        result.conflicts().forEach(conflict -> assertThat(conflict.ours()).isNotEqualTo(conflict.theirs()));
    }

    @Property(tries = 100)
    void both_directions_have_the_same_conflicts_with_the_sides_exchanged(
            @ForAll("collaboratives") Collaborative base,
            @ForAll("collaboratives") Collaborative ours,
            @ForAll("collaboratives") Collaborative theirs) {
        assertThat(MERGE.merge(base, ours, theirs).conflicts())
                .extracting(MergeConflict::subject)
                .containsExactlyInAnyOrderElementsOf(MERGE.merge(base, theirs, ours).conflicts().stream()
                        .map(MergeConflict::subject)
                        .toList());
    }
}
