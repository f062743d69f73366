package io.github.qic.cmoc.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.NightNurses;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.cmoc.inquiry.Response;
import io.github.qic.cmoc.inquiry.ResponseKind;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.sheet.ResponseSheet;
import io.github.qic.cmoc.theory.Golden;
import io.github.qic.core.people.Role;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.show.Page;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterviewTest {
    private static final TheoryVersion FINAL = PeachInquiry.inquiry().current();

    @Test
    void a_sheet_puts_each_claim_with_the_four_answers_and_space() {
        Page sheet = InterviewSheet.of(FINAL, List.of(Id.of("cmoc-1"), Id.of("gp-dependence")));
        Golden.assertSame(sheet.markdown(), "src/test/resources/golden/interview.md");
        assertThat(sheet.html())
                .contains("<h2>Joining and staying</h2>", "<span class=\"box\"></span>augment</span>")
                .contains(
                        "<h3>In your words</h3>\n<div class=\"line\"></div>\n<div class=\"line\"></div>\n<div class=\"line\"></div>\n")
                .doesNotContain("cmoc-2");
    }

    @Test
    void a_sheet_says_the_intervention_and_the_actor_of_a_row_too() {
        assertThat(InterviewSheet.table(NightNurses.inquiry().current()).csv())
                .contains(
                        "A night service of nurses; A nurse can be called at night; Care workers on night duty \u2192 Reaction 1");
    }

    @Test
    void a_filled_sheet_becomes_responses_and_what_was_not_asked_is_passed_over() {
        String csv = InterviewSheet.table(FINAL).csv();
        String filled = csv.lines()
                .map(line -> line.startsWith("cmoc-1,")
                        ? line.replace(",,,,,,", ",Refute,Not so,GP,gp,site-1,2017-05-04")
                        : line)
                .map(line -> line.startsWith("cmoc-2,") ? line.replace(",,,,,,", ",confirm,,,,,") : line)
                .reduce("", (all, line) -> all + line + "\r\n");
        List<Response> responses =
                ResponseSheet.read(SheetSource.of(filled), FINAL, "talk-7").orThrow();
        assertThat(responses)
                .extracting(r -> r.id().value(), r -> r.configuration().value(), Response::answer)
                .containsExactly(
                        tuple("talk-7-1", "cmoc-1", ResponseKind.REFUTE),
                        tuple("talk-7-2", "cmoc-2", ResponseKind.CONFIRM));
        assertThat(responses.get(0).speaker().flatMap(s -> s.role())).contains(Role.GP);
        Inquiry extended =
                PeachInquiry.inquiry().toBuilder().addAllResponses(responses).build();
        assertThat(extended.responses()).hasSize(2);
    }

    /** A revision may name the response by its id before the sheet is filled in further and read again. */
    @Test
    void a_response_keeps_its_id_when_another_line_is_filled_in_later() {
        String once = "configuration,answer\ncmoc-1,\ncmoc-2,refute\n";
        assertThat(ResponseSheet.read(SheetSource.of(once), FINAL, "talk").orThrow())
                .extracting(r -> r.id().value(), r -> r.configuration().value())
                .containsExactly(tuple("talk-2", "cmoc-2"));
        assertThat(ResponseSheet.read(SheetSource.of(once.replace("cmoc-1,", "cmoc-1,confirm")), FINAL, "talk")
                        .orThrow())
                .extracting(r -> r.id().value(), r -> r.configuration().value())
                .containsExactly(tuple("talk-1", "cmoc-1"), tuple("talk-2", "cmoc-2"));
    }

    @Test
    void wrong_answers_are_told_with_line_and_column() {
        String csv = """
                configuration,answer,site
                cmoc-1,maybe,site-1
                cmoc-9,confirm,site 1
                ,confirm,
                ctx-remit,confirm,site-1
                cmoc-2,,
                """;
        assertThat(ResponseSheet.read(SheetSource.of(csv), FINAL, "talk").problems())
                .extracting(Problem::path)
                .containsExactly(
                        "/line/2/column/B",
                        "/line/3/column/A",
                        "/line/3/column/C",
                        "/line/4/column/A",
                        "/line/5/column/A");
    }

    @Test
    void what_somebody_said_is_never_passed_over_for_want_of_an_answer() {
        String csv = "configuration,answer,remark\ncmoc-1,,I see it otherwise\n";
        assertThatThrownBy(() ->
                        ResponseSheet.read(SheetSource.of(csv), FINAL, "talk").orThrow())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/line/2/column/B: answer is missing beside a remark");
    }
}
