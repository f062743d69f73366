package io.github.qic.cmoc.assess;

import static io.github.qic.cmoc.assess.Hands.BASINS;
import static io.github.qic.cmoc.assess.Hands.LED;
import static io.github.qic.cmoc.assess.Hands.THEORY;
import static io.github.qic.cmoc.assess.Hands.TWO_SITES;
import static io.github.qic.cmoc.assess.Hands.WASHED;
import static io.github.qic.cmoc.assess.Hands.indicator;
import static io.github.qic.cmoc.assess.Hands.indicators;
import static io.github.qic.cmoc.assess.Hands.washed;
import static io.github.qic.cmoc.indicator.Presence.ABSENT;
import static io.github.qic.cmoc.indicator.Presence.IN_PLACE;
import static io.github.qic.cmoc.indicator.Presence.PARTLY;
import static io.github.qic.cmoc.indicator.Presence.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.indicator.Question;
import io.github.qic.cmoc.indicator.RecordedAnswer;
import io.github.qic.cmoc.show.AssessmentReport;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.Id;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two assessments by the theory of clean hands, compared. */
class AssessmentComparisonTest {
    @Test
    void two_days_differ_by_what_was_learned_between_them() {
        Assessor assessor = Assessor.of(THEORY, indicators(indicator("ctx-basins", WASHED), indicator("c-leader", LED)))
                .figures(List.of(
                        washed("east", "0.6", LocalDate.of(2025, 3, 1)),
                        washed("east", "0.9", LocalDate.of(2025, 9, 1))))
                .answers(AssessmentAnswers.builder()
                        .collaborative(TWO_SITES.id())
                        .addAnswers(RecordedAnswer.builder()
                                .question(LED.id())
                                .site(Id.of("west"))
                                .presence(ABSENT)
                                .reason("Nobody was seen.")
                                .source("visit")
                                .by("coach")
                                .date(LocalDate.of(2025, 10, 1))
                                .build())
                        .build());
        Assessment spring = assessor.assess(TWO_SITES, LocalDate.of(2025, 4, 1));
        Assessment winter = assessor.assess(TWO_SITES, Riverside.END);
        List<PresenceChange> changes = winter.changesSince(spring).stream()
                .filter(change -> change.site().isPresent())
                .filter(change -> !change.claim().value().equals("c-basins"))
                .toList();
        assertThat(changes).hasSize(2);
        assertThat(changes.get(0).before()).contains(PARTLY);
        assertThat(changes.get(0).after()).contains(IN_PLACE);
        assertThat(changes.get(0).removedReasons().get(0).text()).startsWith("hands.washed is 0.6:");
        assertThat(changes.get(0).addedReasons().get(0).date()).contains(LocalDate.of(2025, 9, 1));
        assertThat(changes.get(1).site().orElseThrow().name()).isEqualTo("West bank");
        assertThat(changes.get(1).before()).contains(UNKNOWN);
        assertThat(changes.get(1).addedReasons().get(0).text())
                .isEqualTo("Does a senior person lead by example? Nobody was seen.");
        assertThat(winter.changesSince(winter)).isEmpty();
    }

    @Test
    void changes_are_shown_with_their_reasons() {
        Assessor assessor = Assessor.of(THEORY.toBuilder().conditions(List.of()).build(), BASINS)
                .figures(List.of(
                        washed("east", "0.4", LocalDate.of(2025, 3, 1)),
                        washed("east", "0.9", LocalDate.of(2025, 9, 1)),
                        washed("west", "0.4", LocalDate.of(2025, 3, 1)),
                        washed("west", "0.9", LocalDate.of(2025, 9, 1))));
        Assessment spring = assessor.assess(TWO_SITES, LocalDate.of(2025, 4, 1));
        Assessment winter = assessor.assess(TWO_SITES, Riverside.END);
        Table changes = AssessmentReport.changes(spring, winter);
        assertThat(changes.markdown()).isEqualTo("""
                        | Condition or context | Where | 2025-04-01 | 2025-12-31 | Because |
                        | --- | --- | --- | --- | --- |
                        | Context ctx-basins | East bank, West bank | absent | in place | hands.washed is 0.9: share of contacts with washed hands |
                        | Context ctx-basins | Whole | absent | in place | in place: East bank, West bank |
                        """);
        assertThat(changes.html()).contains("<td>East bank, West bank</td><td>absent</td><td>in place</td>");
    }

    /** The one is seen at one site, the other at the other. */
    @Test
    void changes_of_two_claims_of_one_label_are_not_taken_together() {
        ProgrammeTheory theory = THEORY.toBuilder()
                .contexts(THEORY.contexts().stream()
                        .map(context -> context.toBuilder().shortName("Water").build())
                        .toList())
                .conditions(List.of())
                .build();
        Assessor assessor = Assessor.of(
                        theory,
                        indicators(
                                indicator("ctx-basins", new Question(Id.of("q-basins"), "Is it there?")),
                                indicator("ctx-leader", new Question(Id.of("q-leader"), "Is it there?"))))
                .answers(AssessmentAnswers.builder()
                        .collaborative(TWO_SITES.id())
                        .addAnswers(seen("q-basins", "east"), seen("q-leader", "west"))
                        .build());
        assertThat(AssessmentReport.changes(
                                assessor.assess(TWO_SITES, LocalDate.of(2025, 4, 1)),
                                assessor.assess(TWO_SITES, LocalDate.of(2025, 6, 1)))
                        .markdown())
                .isEqualTo("""
                        | Condition or context | Where | 2025-04-01 | 2025-06-01 | Because |
                        | --- | --- | --- | --- | --- |
                        | Water | East bank | unknown | in place | Is it there? Seen. |
                        | Water | West bank | unknown | in place | Is it there? Seen. |
                        """);
    }

    private static RecordedAnswer seen(String question, String site) {
        return RecordedAnswer.builder()
                .question(Id.of(question))
                .site(Id.of(site))
                .presence(IN_PLACE)
                .reason("Seen.")
                .source("visit")
                .by("coach")
                .date(LocalDate.of(2025, 5, 1))
                .build();
    }

    @Test
    void a_claim_or_site_of_only_one_assessment_is_a_change_too() {
        Assessment before = Assessor.of(THEORY, BASINS).assess(TWO_SITES, Riverside.END);
        Assessment after = Assessor.of(THEORY.toBuilder().conditions(List.of()).build(), BASINS)
                .assess(TWO_SITES, Riverside.END);
        assertThat(after.changesSince(before))
                .hasSize(6)
                .allMatch(change -> change.after().isEmpty() && change.before().isPresent());
    }
}
