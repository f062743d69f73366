package io.github.qic.cmoc.assess;

import static io.github.qic.cmoc.assess.Presence.ABSENT;
import static io.github.qic.cmoc.assess.Presence.PARTLY;
import static io.github.qic.cmoc.assess.Presence.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.Claim;
import io.github.qic.cmoc.Golden;
import io.github.qic.cmoc.show.AssessmentPicture;
import io.github.qic.cmoc.show.AssessmentReport;
import io.github.qic.core.valid.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Another collaborative, held against the theory of PEACH; expected values by hand. */
class RiversideTest {
    private static final Assessment RIVERSIDE = Assessor.of(
                    io.github.qic.cmoc.inquiry.Peach.inquiry(), Peach.indicators())
            .assess(Riverside.collaborative(), Riverside.END);

    private static List<Presence> row(String claim) {
        AssessedClaim found = RIVERSIDE.claim(Id.<Claim>of(claim)).orElseThrow();
        return List.of(
                found.at(Id.of("east")).orElseThrow().presence(),
                found.at(Id.of("west")).orElseThrow().presence(),
                found.whole().presence());
    }

    @Test
    void no_backfill_with_permission_is_partly_and_without_a_word_of_permission_unknown() {
        assertThat(row("ctx-backfill")).containsExactly(PARTLY, UNKNOWN, PARTLY);
    }

    @Test
    void meetings_in_hospitals_only_are_an_absence() {
        assertThat(row("condition-8")).containsExactly(ABSENT, ABSENT, ABSENT);
    }

    @Test
    void what_nobody_recorded_stays_unknown() {
        assertThat(row("ctx-admin")).containsOnly(UNKNOWN);
        assertThat(row("condition-6")).containsOnly(UNKNOWN);
        assertThat(row("condition-9")).containsOnly(UNKNOWN);
        assertThat(row("condition-1")).containsOnly(UNKNOWN);
    }

    @Test
    void it_is_shown_as_it_was_looked_at() {
        AssessmentReport report = AssessmentReport.of(RIVERSIDE);
        Golden.assertSame(report.html(), "src/test/resources/golden/riverside-assessment.html");
        Golden.assertSame(AssessmentPicture.svg(RIVERSIDE), "src/test/resources/golden/riverside-assessment.svg");
        assertThat(report.markdown()).contains(report.overviewMarkdown());
    }
}
