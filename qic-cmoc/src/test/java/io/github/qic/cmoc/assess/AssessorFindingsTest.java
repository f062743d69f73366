package io.github.qic.cmoc.assess;

import static io.github.qic.cmoc.assess.Hands.BASINS;
import static io.github.qic.cmoc.assess.Hands.LED;
import static io.github.qic.cmoc.assess.Hands.THEORY;
import static io.github.qic.cmoc.assess.Hands.TWO_SITES;
import static io.github.qic.cmoc.assess.Hands.WASHED;
import static io.github.qic.cmoc.assess.Hands.indicator;
import static io.github.qic.cmoc.assess.Hands.indicators;
import static io.github.qic.cmoc.assess.Hands.washed;
import static io.github.qic.cmoc.indicator.Presence.IN_PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.indicator.AllOf;
import io.github.qic.cmoc.indicator.RecordedAnswer;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Review;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.valid.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Findings about indicators and answers. */
class AssessorFindingsTest {
    @Test
    void a_finding_says_what_the_indicator_refers_to() {
        assertThat(findings(Assessor.of(THEORY, indicators(indicator("mech-easy", LED), indicator("c-leader", LED)))))
                .extracting(Finding::message)
                .contains("must refer to a condition or context, but mech-easy is of kind mechanism");
    }

    private static List<Finding> findings(Assessor assessor) {
        return AssessmentCheck.standard().check(assessor, TWO_SITES);
    }

    private static List<String> codes(Assessor assessor) {
        return findings(assessor).stream().map(f -> f.code() + " " + f.path()).toList();
    }

    @Test
    void a_theory_that_cannot_be_assessed_is_reported() {
        assertThat(codes(Assessor.of(THEORY, indicators())))
                .containsExactly("cmoc.assess.nothing-assessable /conditions");
        ProgrammeTheory contexts = THEORY.toBuilder().conditions(List.of()).build();
        assertThat(codes(Assessor.of(contexts, indicators())))
                .containsExactly("cmoc.assess.nothing-assessable /contexts");
        assertThat(codes(Assessor.of(contexts, BASINS).figures(List.of(washed("", "1", Riverside.END)))))
                .isEmpty();
    }

    @Test
    void every_rule_finds_its_violation_at_the_right_path() {
        RecordedAnswer answer = RecordedAnswer.builder()
                .question(Id.of("q-other"))
                .site(Id.of("north"))
                .presence(IN_PLACE)
                .reason("Seen.")
                .source("visit")
                .by("coach")
                .date(Riverside.END)
                .addEvidence(Id.of("e9"))
                .build();
        Assessor assessor = Assessor.of(
                        THEORY,
                        indicators(
                                indicator("ctx-basins", AllOf.of(LED, WASHED)),
                                indicator("ctx-soap", LED),
                                indicator("mech-easy", LED)))
                .answers(AssessmentAnswers.builder()
                        .collaborative(TWO_SITES.id())
                        .addAnswers(answer)
                        .build());
        assertThat(codes(assessor))
                .containsExactly(
                        "cmoc.assess.condition-without-indicator /conditions/0",
                        "cmoc.assess.figure-missing /indicators/0/rule",
                        "cmoc.assess.invalid-claim /indicators/1/claim",
                        "cmoc.assess.invalid-claim /indicators/2/claim",
                        "cmoc.assess.unknown-question /answers/0/question",
                        "cmoc.assess.unknown-site /answers/0/site",
                        "cmoc.assess.unknown-evidence /answers/0/evidence/0");
        assertThat(AssessmentCheck.rules())
                .extracting(Rule::code)
                .filteredOn(code -> !code.equals("cmoc.assess.nothing-assessable"))
                .containsExactlyInAnyOrderElementsOf(findings(assessor).stream()
                        .map(Finding::code)
                        .distinct()
                        .toList());
    }

    @Test
    void an_accepted_finding_is_no_longer_open() {
        Assessor assessor = Assessor.of(THEORY, indicators());
        AssessmentCheck check = AssessmentCheck.standard();
        Acceptance accepted = check.check(assessor, TWO_SITES).get(0).accept("a pilot", "lead", Riverside.END);
        Review review = check.review(assessor, TWO_SITES, List.of(accepted));
        assertThat(review.open()).isEmpty();
        assertThat(review.accepted()).hasSize(1);
    }

    @Test
    void an_accepted_finding_about_an_answer_stays_accepted_behind_another_answer() {
        RecordedAnswer known = RecordedAnswer.builder()
                .question(Id.of("q-nowhere"))
                .presence(IN_PLACE)
                .reason("Seen.")
                .source("visit")
                .by("coach")
                .date(Riverside.END)
                .build();
        RecordedAnswer inFront =
                known.toBuilder().question(Id.of("q-elsewhere")).build();
        AssessmentCheck check = AssessmentCheck.standard();
        Assessor before = Assessor.of(THEORY, BASINS).answers(answers(known));
        List<Acceptance> accepted = check.check(before, TWO_SITES).stream()
                .map(finding -> finding.accept("a pilot", "lead", Riverside.END))
                .toList();
        Review review = check.review(before.answers(answers(inFront, known)), TWO_SITES, accepted);
        assertThat(review.lapsed()).isEmpty();
        assertThat(review.open()).extracting(Finding::path).containsExactly("/answers/0/question");
    }

    private static AssessmentAnswers answers(RecordedAnswer... answers) {
        return AssessmentAnswers.builder()
                .collaborative(TWO_SITES.id())
                .addAnswers(answers)
                .build();
    }
}
