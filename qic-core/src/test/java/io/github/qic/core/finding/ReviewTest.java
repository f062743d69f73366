package io.github.qic.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.qic.core.json.Json;
import io.github.qic.core.valid.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final Rule RULE = new Rule("core.few-sites", RuleKind.COUNT, Severity.WARNING, "a standard");
    private static final LocalDate DAY = LocalDate.of(2017, 1, 9);

    @Test
    void an_acceptance_covers_the_finding_with_its_code_subject_and_fingerprint() {
        Finding here = RULE.at("/sites/0", "/sites/north", "North", "is small");
        Finding there = RULE.at("/sites/1", "/sites/south", "South", "is small");
        Acceptance yes = here.accept("a pilot", "programme-lead", DAY);
        Review review = review(List.of(here, there), List.of(yes));
        assertThat(review.open()).containsExactly(there);
        assertThat(review.accepted()).containsExactly(new Review.Accepted(here, yes));
        assertThat(review.lapsed()).isEmpty();
    }

    @Test
    void an_acceptance_does_not_slide_to_what_takes_the_place_of_its_subject() {
        Acceptance accepted =
                RULE.at("/sites/0", "/sites/north", "North", "is small").accept("a pilot", "programme-lead", DAY);
        Finding moved = RULE.at("/sites/1", "/sites/north", "North", "is small");
        Finding inserted = RULE.at("/sites/0", "/sites/west", "West", "is small");
        Review review = review(List.of(inserted, moved), List.of(accepted));
        assertThat(review.open()).containsExactly(inserted);
        assertThat(review.accepted()).containsExactly(new Review.Accepted(moved, accepted));
    }

    @Test
    void each_lapsed_acceptance_has_its_reason() {
        Acceptance changed =
                RULE.at("/sites/0", "/sites/north", "North", "is small").accept("a pilot", "lead", DAY);
        Acceptance otherMessage =
                RULE.at("/sites/1", "/sites/south", "South", "has 2 beds").accept("so", "lead", DAY);
        Acceptance gone = RULE.at("/sites/2", "/sites/gone", "Gone", "is small").accept("a pilot", "lead", DAY);
        Acceptance better =
                RULE.at("/sites/3", "/sites/better", "Better", "is small").accept("a pilot", "lead", DAY);
        Acceptance place = better.toBuilder()
                .subject("/sites/4")
                .fingerprint(java.util.Optional.empty())
                .build();
        Review review = review(
                List.of(
                        RULE.at("/sites/0", "/sites/north", "Far north", "is small"),
                        RULE.at("/sites/1", "/sites/south", "South", "has 3 beds")),
                List.of(changed, otherMessage, gone, better, place));
        assertThat(review.open()).hasSize(2);
        assertThat(review.lapsed())
                .containsExactly(
                        new Review.Lapsed(changed, LapseReason.CHANGED),
                        new Review.Lapsed(otherMessage, LapseReason.CHANGED),
                        new Review.Lapsed(gone, LapseReason.SUBJECT_GONE),
                        new Review.Lapsed(better, LapseReason.NOT_RAISED),
                        new Review.Lapsed(place, LapseReason.PATH_ONLY));
    }

    @Test
    void an_acceptance_with_a_path_is_read_and_carried_over() throws JsonProcessingException {
        Acceptance old = Json.newMapper().readValue("""
                        {"code": "core.few-sites", "path": "/sites/0", "reason": "a pilot", "by": "lead", "on": "2017-01-09"}
                        """, Acceptance.class);
        Finding finding = RULE.at("/sites/0", "/sites/north", "North", "is small");
        Review review = review(List.of(finding), List.of(old));
        assertThat(review.open()).isEmpty();
        assertThat(review.lapsed()).isEmpty();
        assertThat(review.acceptances()).containsExactly(finding.accept("a pilot", "lead", DAY));
    }

    @Test
    void what_lapsed_is_not_kept() {
        Finding finding = RULE.at("/sites/0", "/sites/north", "North", "is small");
        Acceptance kept = finding.accept("a pilot", "lead", DAY);
        Acceptance lapsed = RULE.at("/sites", "has 2 sites").accept("a pilot", "lead", DAY);
        assertThat(review(List.of(finding), List.of(lapsed, kept)).acceptances())
                .containsExactly(kept);
    }

    @Test
    void a_later_acceptance_replaces_an_earlier_one() {
        Finding finding = RULE.at("/sites", "has 2 sites");
        Acceptance first = finding.accept("a pilot", "programme-lead", DAY);
        Acceptance second = finding.accept("no third site was found", "director", DAY);
        Review review = review(List.of(finding), List.of(first, second));
        assertThat(review.accepted()).containsExactly(new Review.Accepted(finding, second));
        assertThat(review.lapsed()).isEmpty();
    }

    @Test
    void everything_wrong_with_an_acceptance_is_refused_at_once() {
        assertThatThrownBy(() -> Acceptance.builder()
                        .code(" ")
                        .subject("sites")
                        .fingerprint("0123")
                        .reason(" ")
                        .by("")
                        .on(DAY)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("""
                        /code: must not be blank
                        /subject: must be empty or begin with /
                        /fingerprint: must be 16 hexadecimal digits
                        /reason: must not be blank
                        /by: must not be blank""");
    }

    @Test
    void a_wording_rule_is_advice_at_most() {
        assertThatThrownBy(() -> new Rule("cmoc.words", RuleKind.WORDING, Severity.WARNING, "a standard"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("/severity");
    }

    private static Review review(List<Finding> findings, List<Acceptance> acceptances) {
        return Review.of(findings, acceptances, subject -> !subject.equals("/sites/gone"));
    }
}
