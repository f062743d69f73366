package io.github.qic.cmoc.assess;

import static io.github.qic.cmoc.indicator.Presence.ABSENT;
import static io.github.qic.cmoc.indicator.Presence.IN_PLACE;
import static io.github.qic.cmoc.indicator.Presence.PARTLY;
import static io.github.qic.cmoc.indicator.Presence.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.indicator.IndicatorSet;
import io.github.qic.cmoc.indicator.Presence;
import io.github.qic.cmoc.indicator.PresenceReason;
import io.github.qic.cmoc.show.AssessmentPicture;
import io.github.qic.cmoc.show.AssessmentReport;
import io.github.qic.cmoc.theory.Golden;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.valid.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Expected values by hand from the example collaborative and from what the paper says about each site. */
class PeachAssessmentTest {
    private static final LocalDate END = LocalDate.of(2018, 2, 28);
    private final Assessment peach = PeachAssessment.on(END);

    private static List<Presence> sites(Assessment assessment, String claim) {
        AssessedClaim found = assessment.claim(Id.<TheoryClaim>of(claim)).orElseThrow();
        return IntStream.rangeClosed(1, 4)
                .mapToObj(i -> found.at(Id.of("site-" + i)).orElseThrow().presence())
                .toList();
    }

    private PresenceReason reason(String claim, String site) {
        return peach.claim(Id.<TheoryClaim>of(claim))
                .orElseThrow()
                .at(Id.of(site))
                .orElseThrow()
                .reasons()
                .get(0);
    }

    /** Site 1 has a GP, two managers, a nurse and a care worker of independent employers, and met three times. */
    @Test
    void the_records_of_the_example_are_counted() {
        assertThat(sites(peach, "ctx-backfill")).containsOnly(IN_PLACE);
        assertThat(reason("ctx-backfill", "site-1").text())
                .isEqualTo("5 of 5 people who need it have an offer of backfill");
        assertThat(sites(peach, "ctx-admin")).containsOnly(IN_PLACE);
        assertThat(reason("ctx-admin", "site-1").text()).isEqualTo("18 of 18 months had administrative support");
        assertThat(sites(peach, "condition-8")).containsExactly(IN_PLACE, IN_PLACE, IN_PLACE, PARTLY);
        assertThat(reason("condition-8", "site-4").text()).isEqualTo("1 of 3 meetings were held in: care home");
        assertThat(reason("condition-8", "site-4").origin()).contains(Origin.SYNTHETIC);
        assertThat(reason("condition-6", "site-2").text())
                .isEqualTo("3 of 3 action periods had a contact with a coach");
    }

    @Test
    void the_protected_time_of_nhs_staff_is_not_recorded_so_it_stays_unknown() {
        assertThat(sites(peach, "condition-4")).containsOnly(UNKNOWN);
    }

    @Test
    void the_gaps_of_site_4_are_answers_that_cite_their_evidence() {
        for (String claim : List.of("condition-5", "ctx-paper", "ctx-start-simple")) {
            assertThat(sites(peach, claim).get(3)).as(claim).isEqualTo(ABSENT);
            assertThat(reason(claim, "site-4").source()).contains("doi 10.1093/ageing/afab007");
            assertThat(reason(claim, "site-4").evidence()).isNotEmpty();
        }
        assertThat(sites(peach, "condition-6").get(3)).isEqualTo(PARTLY);
        assertThat(sites(peach, "condition-9").get(3)).isEqualTo(PARTLY);
    }

    @Test
    void what_the_paper_does_not_mention_is_not_taken_for_absent() {
        assertThat(sites(peach, "condition-2")).containsExactly(UNKNOWN, PARTLY, IN_PLACE, UNKNOWN);
        assertThat(sites(peach, "condition-7")).containsExactly(IN_PLACE, IN_PLACE, UNKNOWN, UNKNOWN);
    }

    /** Rank was played down at the shared events; at site 4 medical staff took over planning and decisions waited for the GP. */
    @Test
    void playing_down_rank_at_shared_events_is_not_taken_for_playing_it_down_at_each_site() {
        assertThat(sites(peach, "condition-3")).containsExactly(IN_PLACE, IN_PLACE, IN_PLACE, PARTLY);
        assertThat(reason("condition-3", "site-1").origin()).contains(Origin.INFERRED);
    }

    /** The paper offers administrative support in action periods and names no months. */
    @Test
    void months_that_the_paper_does_not_name_are_not_taken_for_stated() {
        assertThat(reason("ctx-admin", "site-1").origin()).contains(Origin.INFERRED);
    }

    @Test
    void the_change_of_the_remit_shows_between_two_dates() {
        Assessment early = PeachAssessment.on(LocalDate.of(2016, 12, 31));
        assertThat(sites(early, "condition-1")).containsOnly(PARTLY);
        assertThat(sites(peach, "condition-1")).containsOnly(IN_PLACE);
        assertThat(peach.changesSince(early))
                .filteredOn(change -> change.claim().value().equals("condition-1"))
                .hasSize(5);
    }

    /** The members of site 4 stay the same; only the answer is new. */
    @Test
    void a_change_names_only_the_reasons_that_are_new() {
        PresenceChange change = peach.changesSince(PeachAssessment.on(LocalDate.of(2017, 12, 31))).stream()
                .filter(c -> c.claim().value().equals("ctx-equal-planning"))
                .filter(c -> c.site().stream().anyMatch(site -> site.name().equals("Site 4")))
                .findFirst()
                .orElseThrow();
        assertThat(change.removedReasons()).extracting(PresenceReason::presence).containsExactly(UNKNOWN);
        assertThat(change.addedReasons()).extracting(PresenceReason::presence).containsExactly(ABSENT);
    }

    @Test
    void it_has_no_findings_and_every_result_has_a_reason() {
        assertThat(AssessmentCheck.standard().check(PeachAssessment.assessor(), PeachCollaborative.collaborative()))
                .isEmpty();
        assertThat(peach.claims()).allSatisfy(claim -> {
            assertThat(claim.explanations()).isNotEmpty();
            assertThat(claim.whole().reasons()).isNotEmpty();
            assertThat(claim.sites())
                    .hasSize(4)
                    .allMatch(site -> !site.result().reasons().isEmpty());
        });
    }

    @Test
    void its_report_picture_and_document_are_the_golden_ones() {
        Golden.assertSame(Assessment.DOCUMENT.write(peach), "src/test/resources/golden/peach-assessment.json");
        Golden.assertSame(AssessmentPicture.of(peach).svg(), "docs/peach-assessment.svg");
        Golden.assertSame(AssessmentReport.of(peach).markdown(), "docs/peach-assessment.md");
        assertThat(AssessmentReport.of(peach).html())
                .contains("<td>partly *</td>", "</table>\n<p>* rests on values made up for the example</p>\n");
        assertThat(Assessment.DOCUMENT.read(Assessment.DOCUMENT.write(peach))).isEqualTo(peach);
    }

    @Test
    void its_documents_are_written_as_they_are_shipped() {
        String folder = "src/main/resources/io/github/qic/cmoc/assess/";
        Golden.assertSame(IndicatorSet.DOCUMENT.write(PeachAssessment.indicators()), folder + "peach-indicators.json");
        Golden.assertSame(AssessmentAnswers.DOCUMENT.write(PeachAssessment.answers()), folder + "peach-answers.json");
    }
}
