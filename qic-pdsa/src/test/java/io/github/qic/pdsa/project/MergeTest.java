package io.github.qic.pdsa.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.qic.core.merge.Merge;
import io.github.qic.core.merge.MergeConflict;
import io.github.qic.core.merge.MergeResult;
import io.github.qic.pdsa.measure.Observation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two coaches keep one document of projects. */
class MergeTest {
    private static final ImprovementProjects BASE = Hydration.projects();
    private static final Merge<ImprovementProjects> MERGE = Merge.of(ImprovementProjects.DOCUMENT);

    @Test
    void figures_that_both_added_and_a_new_title_come_together() {
        Observation last = observations().get(observations().size() - 1);
        Observation ours = last.toBuilder().on(last.on().plusDays(7)).build();
        Observation theirs = last.toBuilder().on(last.on().plusDays(14)).build();
        Project renamed = add(theirs).toBuilder().title("Better drinks").build();
        MergeResult<ImprovementProjects> result = MERGE.merge(BASE, of(add(ours)), of(renamed));
        assertThat(result.isClean()).isTrue();
        assertThat(result.orThrow())
                .isEqualTo(
                        of(add(ours, theirs).toBuilder().title("Better drinks").build()));
    }

    @Test
    void one_figure_that_both_corrected_is_a_conflict() {
        MergeResult<ImprovementProjects> result = MERGE.merge(BASE, of(first("1")), of(first("3")));
        assertThat(result.conflicts())
                .extracting(MergeConflict::path, MergeConflict::ours, MergeConflict::theirs)
                .containsExactly(tuple("/projects/0/observations/0/value", Optional.of("\"1\""), Optional.of("\"3\"")));
    }

    private static List<Observation> observations() {
        return BASE.projects().get(0).observations();
    }

    private static Project add(Observation... more) {
        return BASE.projects().get(0).toBuilder().addObservations(more).build();
    }

    private static Project first(String value) {
        List<Observation> all = new ArrayList<>(observations());
        all.set(0, all.get(0).toBuilder().value(new BigDecimal(value)).build());
        return BASE.projects().get(0).toBuilder().observations(all).build();
    }

    private static ImprovementProjects of(Project first) {
        List<Project> all = new ArrayList<>(BASE.projects());
        all.set(0, first);
        return BASE.toBuilder().projects(all).build();
    }
}
