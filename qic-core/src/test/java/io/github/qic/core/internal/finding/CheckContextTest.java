package io.github.qic.core.internal.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.LapseReason;
import io.github.qic.core.finding.Review;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.finding.RuleKind;
import io.github.qic.core.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Subjects are paths by id where there is one; the fingerprint is that of what the path names, without the things inside it. */
class CheckContextTest {
    private static final Rule RULE = new Rule("core.odd", RuleKind.STRUCTURAL, Severity.WARNING, "by hand");
    private static final Map<String, Object> ANN = Map.of("id", "ann", "name", "Ann");
    private static final Map<String, Object> NAMELESS = Map.of("name", "Bo");

    private static Context context(Object... values) {
        return new Context(values);
    }

    private static final class Context extends CheckContext {
        Context(Object... values) {
            super(values);
        }

        Context(Context whole, String path) {
            super(whole, path);
        }

        Finding at(String path) {
            found(RULE, path, "is odd");
            return findings().get(findings().size() - 1);
        }
    }

    private static Map<String, Object> whole(Object... people) {
        return Map.of("people", List.of(people), "title", "Falls");
    }

    @Test
    void a_subject_goes_by_ids_and_a_path_by_positions() {
        Context context = context(Map.of("programme", Map.of()), whole(NAMELESS, ANN));
        Finding ann = context.at("/people/1/name");
        assertThat(ann.path()).isEqualTo("/people/1/name");
        assertThat(ann.subject()).isEqualTo("/people/ann/name");
        assertThat(context.at("").subject()).isEmpty();
        assertThat(context.at("/title").subject()).isEqualTo("/title");
        assertThat(context.at("/people/2").subject()).isEqualTo("/people/2");
    }

    @Test
    void an_entry_without_an_id_goes_by_what_it_holds() {
        String bo = context(whole(NAMELESS, ANN)).at("/people/0").subject();
        assertThat(bo).startsWith("/people/#");
        assertThat(context(whole(ANN, NAMELESS)).at("/people/1").subject()).isEqualTo(bo);
        assertThat(context(whole(Map.of("name", "Cy"))).at("/people/0").subject())
                .isNotEqualTo(bo);
    }

    @Test
    void a_fingerprint_changes_with_the_thing_and_not_with_the_things_inside_it() {
        Map<String, Object> alone = Map.of("id", "team", "name", "A", "members", List.of());
        Map<String, Object> joined = Map.of("id", "team", "name", "A", "members", List.of(ANN));
        Map<String, Object> renamed = Map.of("id", "team", "name", "B", "members", List.of(ANN));
        Map<String, Object> worded = Map.of("id", "team", "name", "A", "members", List.of(ANN), "words", List.of("x"));
        String before = context(whole(joined)).at("/people/0").fingerprint();
        assertThat(context(whole(Map.of("id", "team", "name", "A", "members", List.of(Map.of("id", "bo")))))
                        .at("/people/0")
                        .fingerprint())
                .isEqualTo(before);
        assertThat(context(whole(renamed)).at("/people/0").fingerprint()).isNotEqualTo(before);
        assertThat(context(whole(worded)).at("/people/0").fingerprint()).isNotEqualTo(before);
        assertThat(context(whole(alone)).at("/people/0").fingerprint()).isNotEqualTo(before);
    }

    @Test
    void a_part_of_a_whole_reports_to_the_whole_with_its_own_path() {
        Context context = context(whole(NAMELESS, ANN));
        Finding found = new Context(context, "/people/1").at("/name");
        assertThat(found.path()).isEqualTo("/people/1/name");
        assertThat(context.findings()).containsExactly(found);
    }

    @Test
    void only_what_is_broken_is_found_and_each_item_has_its_path() {
        Context context = context(whole(NAMELESS, ANN));
        context.each(
                List.of(1, 2), "/people", (number, path) -> context.foundIf(number > 1, RULE, path, "is " + number));
        assertThat(context.findings())
                .extracting(Finding::path, Finding::message)
                .containsExactly(tuple("/people/1", "is 2"));
    }

    @Test
    void an_acceptance_of_what_is_still_there_was_not_raised_and_of_what_is_not_is_gone() {
        Context context = context(whole(ANN));
        List<Acceptance> acceptances = List.of(
                accepted("/people/ann/name"), accepted("/people/bo"), accepted("/title"), accepted("/people/ann/0"));
        assertThat(context.review(acceptances).lapsed())
                .extracting(Review.Lapsed::reason)
                .containsExactly(
                        LapseReason.NOT_RAISED,
                        LapseReason.SUBJECT_GONE,
                        LapseReason.NOT_RAISED,
                        LapseReason.NOT_RAISED);
    }

    private static Acceptance accepted(String subject) {
        return Acceptance.builder()
                .code(RULE.code())
                .subject(subject)
                .fingerprint("0123456789abcdef")
                .reason("known")
                .by("T1")
                .on(LocalDate.of(2024, 1, 8))
                .build();
    }

    @Test
    void rules_of_a_group_have_their_kind_and_severity() {
        CheckGroup<String> group = new CheckGroup<>(text -> {});
        assertThat(List.of(
                        group.error("core.a", "s"),
                        group.warning("core.b", "s"),
                        group.advice("core.c", "s"),
                        group.countWarning("core.d", "s"),
                        group.countAdvice("core.e", "s"),
                        group.hint("core.f", "s")))
                .containsExactly(
                        new Rule("core.a", RuleKind.STRUCTURAL, Severity.ERROR, "s"),
                        new Rule("core.b", RuleKind.STRUCTURAL, Severity.WARNING, "s"),
                        new Rule("core.c", RuleKind.STRUCTURAL, Severity.ADVICE, "s"),
                        new Rule("core.d", RuleKind.COUNT, Severity.WARNING, "s"),
                        new Rule("core.e", RuleKind.COUNT, Severity.ADVICE, "s"),
                        new Rule("core.f", RuleKind.WORDING, Severity.ADVICE, "s"));
        assertThat(CheckGroup.rules(List.of(group))).hasSize(6);
    }

    @Test
    void a_finding_as_text_has_its_path_unless_it_is_about_the_whole() {
        assertThat(RULE.at("/people/0", "is odd")).hasToString("WARNING core.odd /people/0 is odd [by hand]");
        assertThat(RULE.at("", "is odd")).hasToString("WARNING core.odd is odd [by hand]");
    }
}
