package io.github.qic.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.valid.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewTest {
    @Test
    void the_path_of_an_acceptance_is_a_json_pointer() {
        assertThatThrownBy(() -> new Acceptance("core.few-sites", "sites", "A pilot", "director", LocalDate.EPOCH))
                .hasMessage("/path: must be empty or begin with /");
    }

    private static final Rule RULE = new Rule("core.few-sites", RuleKind.COUNT, Severity.WARNING, "a standard");
    private static final LocalDate DAY = LocalDate.of(2017, 1, 9);

    @Test
    void an_acceptance_covers_the_finding_with_its_code_and_path() {
        Finding here = RULE.at("/sites", "has 2 sites");
        Finding there = RULE.at("/teams", "has 2 teams");
        Acceptance yes = new Acceptance("core.few-sites", "/sites", "a pilot", "programme-lead", DAY);
        Acceptance old = new Acceptance("core.few-sites", "/gone", "a pilot", "programme-lead", DAY);
        Review review = Review.of(List.of(here, there), List.of(yes, old));
        assertThat(review.open()).containsExactly(there);
        assertThat(review.accepted()).containsExactly(new Review.Accepted(here, yes));
        assertThat(review.unused()).containsExactly(old);
    }

    @Test
    void a_later_acceptance_replaces_an_earlier_one() {
        Finding finding = RULE.at("/sites", "has 2 sites");
        Acceptance first = new Acceptance("core.few-sites", "/sites", "a pilot", "programme-lead", DAY);
        Acceptance second = new Acceptance("core.few-sites", "/sites", "no third site was found", "director", DAY);
        Review review = Review.of(List.of(finding), List.of(first, second));
        assertThat(review.accepted()).containsExactly(new Review.Accepted(finding, second));
        assertThat(review.unused()).isEmpty();
    }

    @Test
    void an_acceptance_without_a_reason_is_refused() {
        assertThatThrownBy(() -> new Acceptance("core.few-sites", "", " ", "lead", DAY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/reason: must not be blank");
    }

    @Test
    void a_wording_rule_is_advice_at_most() {
        assertThatThrownBy(() -> new Rule("cmoc.words", RuleKind.WORDING, Severity.WARNING, "a standard"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("/severity");
    }
}
