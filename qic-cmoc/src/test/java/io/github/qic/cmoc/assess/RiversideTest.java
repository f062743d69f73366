package io.github.qic.cmoc.assess;

import static io.github.qic.cmoc.indicator.Presence.ABSENT;
import static io.github.qic.cmoc.indicator.Presence.IN_PLACE;
import static io.github.qic.cmoc.indicator.Presence.PARTLY;
import static io.github.qic.cmoc.indicator.Presence.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.indicator.Presence;
import io.github.qic.cmoc.indicator.PresenceReason;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.cmoc.show.AssessmentPicture;
import io.github.qic.cmoc.show.AssessmentReport;
import io.github.qic.cmoc.theory.Golden;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.show.Page;
import io.github.qic.core.valid.Id;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Another collaborative, assessed by the theory of PEACH; expected values by hand. */
class RiversideTest {
    private final Assessment riverside = Assessor.of(PeachInquiry.inquiry(), PeachAssessment.indicators())
            .answers(Riverside.answers())
            .assess(Riverside.collaborative(), Riverside.END);

    private AssessedClaim claim(String id) {
        return riverside.claim(Id.<TheoryClaim>of(id)).orElseThrow();
    }

    private List<String> texts(String claim, String site) {
        return claim(claim).at(Id.of(site)).orElseThrow().reasons().stream()
                .map(PresenceReason::text)
                .toList();
    }

    private List<Presence> row(String claim) {
        AssessedClaim found = claim(claim);
        return List.of(
                found.at(Id.of("east")).orElseThrow().presence(),
                found.at(Id.of("west")).orElseThrow().presence(),
                found.whole().presence());
    }

    @Test
    void without_backfill_but_with_permission_release_is_partly_in_place() {
        assertThat(row("ctx-backfill")).containsExactly(ABSENT, PARTLY, PARTLY);
        assertThat(texts("ctx-backfill", "east"))
                .containsExactly(
                        "0 of 2 people who need it have an offer of backfill",
                        "0 of 2 people who need it have permission to attend");
        assertThat(row("condition-4")).containsExactly(PARTLY, PARTLY, PARTLY);
    }

    @Test
    void meetings_in_hospitals_only_are_absent_and_name_the_outcomes_at_stake() {
        assertThat(row("condition-8")).containsExactly(ABSENT, ABSENT, ABSENT);
        assertThat(texts("condition-8", "west")).containsExactly("0 of 2 meetings were held in: care home");
        Explanation explanation = claim("condition-8").explanations().get(0);
        assertThat(explanation.mechanisms()).containsExactly("change of territory");
        assertThat(explanation.outcomes()).containsExactly("care home voice", "plan in practice");
    }

    @Test
    void coaching_of_one_team_in_one_period_is_partly_in_place_and_that_of_the_other_absent() {
        assertThat(row("condition-6")).containsExactly(PARTLY, UNKNOWN, PARTLY);
        assertThat(texts("condition-6", "west").get(0)).isEqualTo("0 of 2 action periods had a contact with a coach");
    }

    @Test
    void anything_not_recorded_stays_unknown() {
        assertThat(row("ctx-admin")).containsOnly(UNKNOWN);
        assertThat(row("condition-9")).containsOnly(UNKNOWN);
        assertThat(row("condition-7")).containsExactly(UNKNOWN, ABSENT, UNKNOWN);
        assertThat(row("condition-1")).containsOnly(IN_PLACE);
    }

    @Test
    void its_report_and_picture_are_the_golden_ones() {
        Page report = AssessmentReport.of(riverside);
        Golden.assertSame(report.html(), "src/test/resources/golden/riverside-assessment.html");
        Golden.assertSame(AssessmentPicture.of(riverside).svg(), "src/test/resources/golden/riverside-assessment.svg");
        assertThat(report.markdown())
                .contains(AssessmentReport.overview(riverside).markdown());
    }

    @Test
    void its_result_is_in_the_readme() throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .contains(AssessmentReport.overview(riverside).markdown());
    }
}
