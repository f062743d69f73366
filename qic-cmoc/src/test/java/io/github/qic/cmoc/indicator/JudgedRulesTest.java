package io.github.qic.cmoc.indicator;

import static io.github.qic.cmoc.assess.Small.presence;
import static io.github.qic.cmoc.indicator.Presence.ABSENT;
import static io.github.qic.cmoc.indicator.Presence.IN_PLACE;
import static io.github.qic.cmoc.indicator.Presence.PARTLY;
import static io.github.qic.cmoc.indicator.Presence.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.cmoc.assess.Small;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.people.Sector;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.valid.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Figures, questions, and rules made of rules. */
class JudgedRulesTest {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal ALL = BigDecimal.ONE;

    @Test
    void a_figure_is_compared_with_two_thresholds_in_either_direction() {
        FigureRule more = new FigureRule("attendance.retention", new BigDecimal("0.75"), HALF);
        assertThat(figure(more, "0.75")).isEqualTo(IN_PLACE);
        assertThat(figure(more, "0.74")).isEqualTo(PARTLY);
        assertThat(figure(more, "0.5")).isEqualTo(ABSENT);
        FigureRule less = new FigureRule("attendance.retention", HALF, new BigDecimal("0.75"));
        assertThat(figure(less, "0.5")).isEqualTo(IN_PLACE);
        assertThat(figure(less, "0.51")).isEqualTo(PARTLY);
        assertThat(figure(less, "0.75")).isEqualTo(ABSENT);
        assertThat(presence(more, Small.plain())).isEqualTo(UNKNOWN);
    }

    @Test
    void a_figure_of_the_whole_or_of_a_later_day_does_not_count_for_a_site_today() {
        FigureRule rule = new FigureRule("attendance.retention", ALL, HALF);
        assertThat(rule.evaluate(scope(fact("1").about(Optional.empty()).build()))
                        .presence())
                .isEqualTo(UNKNOWN);
        assertThat(rule.evaluate(scope(fact("1").asOf(Small.END.plusDays(1)).build()))
                        .presence())
                .isEqualTo(UNKNOWN);
        assertThat(rule.evaluate(scope(
                                fact("1").asOf(Small.END).build(),
                                fact("0").asOf(Small.END.minusDays(1)).build()))
                        .presence())
                .isEqualTo(IN_PLACE);
    }

    private static Presence figure(FigureRule rule, String value) {
        return rule.evaluate(scope(fact(value).build())).presence();
    }

    private static Fact.Builder fact(String value) {
        return Fact.builder()
                .name("attendance.retention")
                .about(Optional.of(Small.SITE))
                .value(new BigDecimal(value))
                .unit("1")
                .definition("who stayed")
                .source("register");
    }

    private static IndicatorScope scope(Fact... facts) {
        return Small.scope(Small.plain()).figures(List.of(facts));
    }

    @Test
    void the_last_answer_to_a_question_counts() {
        Question rule = new Question(Id.of("q"), "Is the remit understood?");
        RecordedAnswer yes = answer("2024-03-01", IN_PLACE).build();
        for (Presence presence : Presence.values()) {
            RecordedAnswer later = answer("2024-06-01", presence).build();
            assertThat(rule.evaluate(asked(later, yes)).presence()).isEqualTo(presence);
        }
        assertThat(rule.evaluate(asked()).presence()).isEqualTo(UNKNOWN);
        assertThat(rule.evaluate(asked(answer("2025-01-01", ABSENT).build())).presence())
                .isEqualTo(UNKNOWN);
        PresenceReason reason = rule.evaluate(asked(yes)).reasons().get(0);
        assertThat(reason.text()).isEqualTo("Is the remit understood? Everybody could say it.");
        assertThat(reason.source()).isEqualTo("talk with the team; judged by evaluator");
        assertThat(reason.date()).contains(LocalDate.of(2024, 3, 1));
    }

    @Test
    void an_answer_about_the_whole_applies_to_a_site_without_an_answer() {
        Question rule = new Question(Id.of("q"), "Is the remit understood?");
        RecordedAnswer whole =
                answer("2024-06-01", IN_PLACE).site(Optional.empty()).build();
        assertThat(rule.evaluate(asked(whole)).presence()).isEqualTo(IN_PLACE);
        assertThat(rule.evaluate(asked(whole, answer("2024-03-01", ABSENT).build()))
                        .presence())
                .isEqualTo(ABSENT);
        assertThat(rule.evaluate(asked(
                                answer("2024-06-01", IN_PLACE).site(Id.of("x")).build()))
                        .presence())
                .isEqualTo(UNKNOWN);
    }

    private static RecordedAnswer.Builder answer(String date, Presence presence) {
        return RecordedAnswer.builder()
                .question(Id.of("q"))
                .site(Small.SITE)
                .presence(presence)
                .reason("Everybody could say it.")
                .source("talk with the team")
                .by("evaluator")
                .date(LocalDate.parse(date));
    }

    private static IndicatorScope asked(RecordedAnswer... answers) {
        return Small.scope(Small.plain()).answers(List.of(answers));
    }

    @Test
    void rules_combine() {
        IndicatorRule yes = new FigureRule("attendance.retention", ALL, HALF);
        IndicatorRule no = new FigureRule("attendance.retention", new BigDecimal("3"), new BigDecimal("2"));
        IndicatorRule open = new FigureRule("other", ALL, HALF);
        IndicatorScope scope = scope(fact("1").build());
        assertThat(AllOf.of(yes, yes).evaluate(scope).presence()).isEqualTo(IN_PLACE);
        assertThat(AllOf.of(yes, no).evaluate(scope).presence()).isEqualTo(PARTLY);
        assertThat(AllOf.of(no, no).evaluate(scope).presence()).isEqualTo(ABSENT);
        assertThat(AllOf.of(yes, open).evaluate(scope).presence()).isEqualTo(UNKNOWN);
        assertThat(AllOf.of(yes, open, no).evaluate(scope).presence()).isEqualTo(PARTLY);
        assertThat(AnyOf.of(no, open, yes).evaluate(scope).presence()).isEqualTo(IN_PLACE);
        assertThat(AnyOf.of(no, AllOf.of(yes, no)).evaluate(scope).presence()).isEqualTo(PARTLY);
        assertThat(AnyOf.of(no, no).evaluate(scope).presence()).isEqualTo(ABSENT);
        assertThat(AnyOf.of(no, open).evaluate(scope).presence()).isEqualTo(UNKNOWN);
        assertThat(AllOf.of(yes, no).evaluate(scope).reasons()).hasSize(2);
    }

    @Test
    void a_rule_and_a_set_of_rules_can_be_changed_in_one_part() {
        Question one = new Question(Id.of("one"), "Is it so?");
        Question two = new Question(Id.of("two"), "Is it still so?");
        assertThat(AllOf.of(one).toBuilder().addRules(two).build()).isEqualTo(AllOf.of(one, two));
        assertThat(AnyOf.of(one).toBuilder().addRules(two).build()).isEqualTo(AnyOf.of(one, two));
        MeetingPlacesRule places = MeetingPlacesRule.builder()
                .addVenues(VenueKind.CARE_HOME)
                .enough(HALF)
                .build();
        assertThat(places.toBuilder().enough(ALL).build().venues()).containsExactly(VenueKind.CARE_HOME);
        TeamBalanceRule balance = TeamBalanceRule.builder()
                .addSectors(Sector.NHS, Sector.CARE_HOME)
                .most(HALF)
                .build();
        assertThat(balance.toBuilder().most(ALL).build().sectors()).containsExactly(Sector.NHS, Sector.CARE_HOME);
        IndicatorSet none = IndicatorSet.builder().title("None").build();
        assertThat(none.toBuilder().title("Still none").build().indicators()).isEmpty();
        assertThat(none.toBuilder().build()).isEqualTo(none);
    }

    @Test
    void a_combination_of_no_rules_is_refused() {
        assertThatThrownBy(() -> AllOf.of()).hasMessage("/rules: must not be empty");
        assertThatThrownBy(() -> AnyOf.of()).hasMessage("/rules: must not be empty");
    }
}
