package io.github.qic.cmoc.assess;

import io.github.qic.cmoc.indicator.AllOf;
import io.github.qic.cmoc.indicator.Indicator;
import io.github.qic.cmoc.indicator.IndicatorResult;
import io.github.qic.cmoc.indicator.IndicatorSet;
import io.github.qic.cmoc.indicator.MeetingPlacesRule;
import io.github.qic.cmoc.indicator.Presence;
import io.github.qic.cmoc.indicator.Question;
import io.github.qic.cmoc.indicator.TeamBalanceRule;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.show.AssessmentPicture;
import io.github.qic.cmoc.show.AssessmentReport;
import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.people.Sector;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.retention.Retention;
import io.github.qic.core.retention.RetentionDefinition;
import io.github.qic.core.show.Page;
import io.github.qic.core.valid.Id;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The examples of the README. */
final class AssessExamples {
    private AssessExamples() {}

    static Presence peach(Path folder) throws IOException {
        Assessment assessment =
                PeachAssessment.assessor().assess(PeachCollaborative.collaborative(), LocalDate.of(2018, 2, 28));

        AssessedClaim meetings = assessment.claim(Id.of("condition-8")).orElseThrow();
        IndicatorResult site4 = meetings.at(Id.of("site-4")).orElseThrow();
        site4.presence(); // PARTLY
        site4.reasons().get(0).text(); // "1 of 3 meetings were held in: care home"
        meetings.explanations().get(0).mechanisms(); // look for: "change of territory"

        Files.writeString(
                folder.resolve("assessment.svg"),
                AssessmentPicture.of(assessment).svg());
        Page report = AssessmentReport.of(assessment); // text, Markdown or HTML
        Files.writeString(folder.resolve("assessment.md"), report.markdown());
        Files.writeString(folder.resolve("assessment.json"), Assessment.DOCUMENT.write(assessment));

        Assessment earlier =
                PeachAssessment.assessor().assess(PeachCollaborative.collaborative(), LocalDate.of(2016, 12, 31));
        List<PresenceChange> changes = assessment.changesSince(earlier); // what, where, before, after, and the reasons
        return changes.isEmpty() ? Presence.UNKNOWN : site4.presence();
    }

    static IndicatorSet indicators() {
        Indicator heard = Indicator.builder()
                .claim(Id.of("condition-1"))
                .rule(AllOf.of(
                        TeamBalanceRule.builder()
                                .addSectors(Sector.CARE_HOME, Sector.NHS)
                                .most(new BigDecimal("0.75"))
                                .build(),
                        new Question(Id.of("q-heard"), "Are care home staff heard in planning?")))
                .reason("Only people who are present are heard.")
                .build();
        Indicator venue = Indicator.builder()
                .claim(Id.of("ctx-venue"))
                .rule(MeetingPlacesRule.builder()
                        .addVenues(VenueKind.CARE_HOME)
                        .enough(new BigDecimal("0.5"))
                        .build())
                .build();
        IndicatorSet indicators = IndicatorSet.builder()
                .title("Our conditions")
                .addIndicators(heard, venue)
                .build();
        return indicators;
    }

    static Assessment own(
            Inquiry inquiry,
            IndicatorSet indicators,
            AssessmentAnswers answers,
            Collaborative collaborative,
            LocalDate today) {
        Retention retention = Retention.of(collaborative, RetentionDefinition.allEvents());
        Assessor assessor = Assessor.of(inquiry, indicators)
                .answers(answers) // answers of people, with reason, source and date
                .figures(retention.facts()); // figures of any module, for FigureRule
        List<Finding> findings = AssessmentCheck.standard().check(assessor, collaborative); // missing indicators
        Assessment assessment = assessor.assess(collaborative, today);
        return findings.isEmpty() ? assessment : assessment.toBuilder().build();
    }
}
