package io.github.qic.cmoc.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.cmoc.indicator.CoachingRule;
import io.github.qic.cmoc.indicator.Indicator;
import io.github.qic.cmoc.indicator.IndicatorRule;
import io.github.qic.cmoc.indicator.IndicatorSet;
import io.github.qic.cmoc.indicator.Presence;
import io.github.qic.cmoc.indicator.PresenceReason;
import io.github.qic.cmoc.indicator.Question;
import io.github.qic.cmoc.indicator.RecordedAnswer;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorJsonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"type":"guess"}                                                        | /indicators/0/rule
            {"type":"coached","contacts":1}                                         | /indicators/0/rule/enough
            {"type":"coached","contacts":0,"enough":"1"}                            | /indicators/0/rule/contacts
            {"type":"coached","contacts":1,"enough":"1.1"}                          | /indicators/0/rule/enough
            {"type":"coached","contacts":1,"enough":"1","more":1}                   | /indicators/0/rule/more
            {"type":"supported","kind":"moral","enough":"1"}                        | /indicators/0/rule/kind
            {"type":"supported","kind":"administrative","enough":"0"}               | /indicators/0/rule/enough
            {"type":"shared-events","sites":1,"enough":"1"}                         | /indicators/0/rule/sites
            {"type":"figure","name":"a","inPlace":"1","absent":"1.0"}               | /indicators/0/rule/absent
            {"type":"question","id":"q","text":" "}                                 | /indicators/0/rule/text
            {"type":"released","need":"backfill"}                                   | /indicators/0/rule/employers
            {"type":"team-balance","sectors":["nhs"],"most":"0.5"}                  | /indicators/0/rule/sectors
            {"type":"meeting-places","venues":[],"enough":"0.5"}                    | /indicators/0/rule/venues
            {"type":"all-of"}                                                       | /indicators/0/rule/rules
            {"type":"any-of","rules":[{"type":"all-of","rules":[]}]}                | /indicators/0/rule/rules/0/rules
            """)
    void an_invalid_rule_is_refused_with_its_place(String rule, String path) {
        String json =
                "{\"format\":\"qic/indicators\",\"version\":1,\"title\":\"T\",\"indicators\":[{\"claim\":\"c\",\"rule\":"
                        + rule + "}]}";
        assertThatThrownBy(() -> IndicatorSet.DOCUMENT.read(json))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(path + ":");
    }

    @Test
    void all_problems_of_nested_rules_are_reported_at_once() {
        String json = """
                {"format": "qic/indicators", "version": 1, "title": "x", "indicators": [{"claim": "c", "rule":
                  {"type": "all-of", "rules": [
                    {"type": "meeting-places", "venues": ["pub"], "enough": "half"},
                    {"type": "coached", "contacts": "1", "enough": "1", "per": "week"},
                    {"type": "question", "id": "q", "text": "Is it so?"}]}}]}
                """;
        String rules = "/indicators/0/rule/rules/";
        assertThatThrownBy(() -> IndicatorSet.DOCUMENT.read(json))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::path)
                                .containsExactly(
                                        rules + "0/venues/0",
                                        rules + "0/enough",
                                        rules + "1/contacts",
                                        rules + "1/per"));
    }

    @Test
    void duplicate_question_ids_and_duplicate_indicators_of_a_claim_are_refused() {
        Indicator one = indicator("c", new Question(Id.of("q"), "Is it so?"));
        Indicator other = indicator("d", new Question(Id.of("q"), "Is it not so?"));
        assertThatThrownBy(() -> IndicatorSet.builder()
                        .title("T")
                        .addIndicators(one, other)
                        .build())
                .hasMessageContaining("is a duplicate: q");
        assertThatThrownBy(() -> IndicatorSet.builder()
                        .title("T")
                        .addIndicators(one, indicator("c", new CoachingRule(1, BigDecimal.ONE)))
                        .build())
                .hasMessageContaining("/indicators/1/claim: is a duplicate: c");
    }

    @Test
    void two_answers_to_a_question_about_the_same_site_on_the_same_day_are_refused() {
        RecordedAnswer answer = RecordedAnswer.builder()
                .question(Id.of("q"))
                .presence(Presence.ABSENT)
                .reason("Seen.")
                .source("visit")
                .by("coach")
                .date(LocalDate.of(2025, 1, 1))
                .build();
        assertThatThrownBy(() -> AssessmentAnswers.builder()
                        .collaborative(Id.of("x"))
                        .answers(List.of(
                                answer,
                                answer.toBuilder().presence(Presence.PARTLY).build()))
                        .build())
                .hasMessage("/answers/1/question: has two answers for the same site and day: q");
    }

    /** "Aa" and "BB" have one hash, and so has every row of them. */
    @Test
    void answers_to_questions_of_one_hash_are_told_apart_as_fast_as_others() {
        RecordedAnswer.Builder answer = RecordedAnswer.builder()
                .presence(Presence.ABSENT)
                .reason("Seen.")
                .source("visit")
                .by("coach")
                .date(LocalDate.of(2025, 1, 1));
        List<RecordedAnswer> answers = IntStream.range(0, 1 << 17)
                .mapToObj(i -> answer.question(Id.of(IntStream.range(0, 17)
                                .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                                .collect(Collectors.joining())))
                        .build())
                .toList();
        assertThat(AssessmentAnswers.builder()
                        .collaborative(Id.of("x"))
                        .answers(answers)
                        .build()
                        .answers())
                .hasSize(1 << 17);
    }

    @Test
    void blank_text_is_refused_everywhere() {
        PresenceReason reason = PresenceReason.builder()
                .text("Seen.")
                .presence(Presence.PARTLY)
                .source("visit")
                .build();
        assertThatThrownBy(() -> reason.toBuilder().source(" ").build()).hasMessageStartingWith("/source");
        assertThatThrownBy(() -> reason.toBuilder().text("").build()).hasMessageStartingWith("/text");
        assertThatThrownBy(() -> new AssessedSite(Id.of("s"), "")).hasMessageStartingWith("/name");
        Indicator indicator = indicator("c", new CoachingRule(1, BigDecimal.ONE));
        assertThatThrownBy(() -> indicator.toBuilder().reason("").build()).hasMessageStartingWith("/reason");
        assertThatThrownBy(() -> IndicatorSet.builder().title("").build()).hasMessageStartingWith("/title");
        assertThatThrownBy(() -> RecordedAnswer.builder()
                        .question(Id.of("q"))
                        .presence(Presence.ABSENT)
                        .reason("")
                        .source("")
                        .by("")
                        .date(LocalDate.of(2025, 1, 1))
                        .build())
                .hasMessageContainingAll("/reason", "/source", "/by");
        assertThatThrownBy(() -> Assessment.builder()
                        .collaborative(Id.of("x"))
                        .name("X")
                        .indicators("I")
                        .date(LocalDate.of(2025, 1, 1))
                        .addSites(new AssessedSite(Id.of("s"), "S"), new AssessedSite(Id.of("s"), "T"))
                        .build())
                .hasMessageContaining("/sites/1/id: is a duplicate: s");
    }

    private static Indicator indicator(String claim, IndicatorRule rule) {
        return Indicator.builder().claim(Id.of(claim)).rule(rule).build();
    }
}
