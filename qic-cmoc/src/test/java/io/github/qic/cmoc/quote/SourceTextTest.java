package io.github.qic.cmoc.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.evidence.Locator;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {
    private static final String TRANSCRIPT = """
            INT: So what\u2019s changed?\r
            [00:12:31] Nurse 2: Well, we re-\u00ADuse the caf\u00E9 room\u00A0now \u2013 it\u2019s quiet... mostly.\r
            00:12:40 INT: Why?\r
            Nurse 2: Because nobody [laughs] told us\r
            we couldn\u2019t, and \uFB01rst of all, it is free.""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "So what's changed?",
                "we  re-use the cafe\u0301 room now",
                "room now - it's quiet\u2026 mostly",
                "Because nobody told us we couldn't",
                "Because nobody [laughs] told us\nwe couldn\u2019t",
                "Nurse 2: Because nobody (\u2026) couldn\u2019t",
                "Because (...) it is free",
                "INT: Why? Nurse 2: Because nobody [...] told us",
                "mostly. Why? Because nobody",
                "[B]ecause . . . first of all"
            })
    void how_a_quote_is_typed_does_not_make_it_false(String quote) {
        assertThat(place(quote)).isEqualTo(QuotePlace.FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's quiet, mostly", "we use the room", "Because everybody told us", "free (...) Because"})
    void other_words_do(String quote) {
        assertThat(place(quote)).isEqualTo(QuotePlace.MISSING);
    }

    /** Quotation marks are one; a dot alone is said, dots in a row are not; marks on a letter have no order. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She said "no".            | She said “no”.             | FOUND
            She said "no".            | She said «no».             | FOUND
            She said 'no'.            | She said "no".             | FOUND
            5´ and 3″ and 2‟          | 5' and 3" and 2“           | FOUND
            3.5 mg                    | 3.5 mg                     | FOUND
            3.5 mg                    | 35 mg                      | MISSING
            .5 mg a day.              | 5 mg a day.                | FOUND
            Yes. No                   | Yes No                     | MISSING
            Yes.. No                  | Yes No                     | FOUND
            Yes... No                 | Yes … No                   | FOUND
            trop près                 | trop pre\u0300s           | FOUND
            a\u0301\u0316b            | a\u0316\u0301b             | FOUND
            a\u0301b                  | ab                         | MISSING
            ﬁve ㎎                      | five mg                    | FOUND
            co‑operate                | cooperate                  | FOUND
            """)
    void what_is_typed_otherwise_and_what_is_said_otherwise(String text, String quote, QuotePlace place) {
        assertThat(match(text, Locator.builder().quote(quote)).place()).isEqualTo(place);
    }

    /** Who speaks is no part of what is said; a word before a colon within a line is, unless it begins another line. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INT: Why?\\nNurse: We rest              | Why? We rest        | FOUND
            INT: Why?\\n  Nurse: We rest            | Why? We rest        | FOUND
            INT: Why?\\n[laughs] Nurse: We rest     | Why? We rest        | FOUND
            Nurse: Hm\\nINT: Why? Nurse: We rest    | Why? We rest        | FOUND
            INT: Why? Rule: We rest                | Why? We rest        | MISSING
            INT: Why?\\nNurse: Rule: We rest        | Why? We rest        | MISSING
            INT: Why?\\nNurse: Rule: We rest        | Why? Rule: We rest  | FOUND
            INT: Why?\\n00:12 Nurse: We rest        | Why? We rest        | FOUND
            INT: Why?\\n12 nurses rest              | Why? nurses rest    | MISSING
            """)
    void speakers_are_passed_over_where_they_begin_to_speak(String text, String quote, QuotePlace place) {
        assertThat(match(text.translateEscapes(), Locator.builder().quote(quote))
                        .place())
                .isEqualTo(place);
    }

    /** Both parts of "rest (...) day" are there, but only the passage from 3 to 34 begins and ends with them. */
    @ParameterizedTest
    @CsvSource({
        "3, 34, AT_ITS_POSITIONS",
        "3, 30, ELSEWHERE",
        "0, 34, ELSEWHERE",
        "4, 34, ELSEWHERE",
        "3, 33, ELSEWHERE"
    })
    void a_passage_with_an_omission_begins_and_ends_with_the_words_of_its_quote(int start, int end, QuotePlace place) {
        assertThat(match(
                                "we rest at night; they rest by day",
                                Locator.builder()
                                        .quote("rest (...) day")
                                        .start(start)
                                        .end(end))
                        .place())
                .isEqualTo(place);
    }

    @Test
    void a_source_is_equal_to_one_of_the_same_text_and_does_not_show_it() {
        assertThat(SourceText.of("\uFEFFwe rest"))
                .isEqualTo(SourceText.of("we rest"))
                .hasSameHashCodeAs(SourceText.of("we rest"))
                .isNotEqualTo(SourceText.of("we work"))
                .isNotEqualTo("we rest")
                .hasToString("text of 7 characters");
        assertThat(SourceText.of("we rest").hashCode())
                .isNotEqualTo(SourceText.of("we work").hashCode());
    }

    private static QuotePlace place(String quote) {
        return match(TRANSCRIPT, Locator.builder().quote(quote)).place();
    }

    private static QuoteMatch match(String text, Locator.Builder locator) {
        return SourceText.of(text).match(locator.build()).orElseThrow();
    }

    /** An emoji is one code point and two UTF-16 units; "rest" begins after 8 code points, or 9 with both parts of the line end. */
    @Test
    void positions_are_recognised_in_each_way_of_counting() {
        String text = "\uD83D\uDE42 Ah!\r\n a rest at last";
        assertThat(counted(text, 10, 14)).contains(PositionCount.CODE_POINTS);
        assertThat(counted(text, 11, 15)).contains(PositionCount.UTF_16);
        assertThat(counted(text, 9, 13)).contains(PositionCount.CODE_POINTS_LF);
        assertThat(counted("\uD83D\uDE42\r\n\r\n a rest", 7, 11)).contains(PositionCount.UTF_16_LF);
        assertThat(counted("\uD83D\uDE42 Ah!\n\n a rest at last", 12, 16)).contains(PositionCount.CODE_POINTS_CRLF);
        assertThat(counted("\uD83D\uDE42 Ah!\n\n a rest at last", 13, 17)).contains(PositionCount.UTF_16_CRLF);
        assertThat(counted("\uFEFFa rest", 2, 6)).as("a byte-order mark").contains(PositionCount.CODE_POINTS);
        assertThat(counted(text, 0, 4)).isEmpty();
        assertThat(SourceText.of(text)
                        .located(Locator.builder()
                                .quote("rest")
                                .start(11)
                                .end(15)
                                .build()))
                .contains(Locator.builder().quote("rest").start(10).end(14).build());
    }

    private static Optional<PositionCount> counted(String text, int start, int end) {
        return match(text, Locator.builder().quote("rest").start(start).end(end))
                .count();
    }

    @Test
    void a_passage_is_the_same_in_each_way_of_counting() {
        SourceText text = SourceText.of("\uD83D\uDE42\r\nrest");
        TextSpan rest = new TextSpan(3, 7);
        assertThat(text.span(3, 7, PositionCount.CODE_POINTS)).contains(rest);
        assertThat(text.span(4, 8, PositionCount.UTF_16)).contains(rest);
        assertThat(text.span(2, 6, PositionCount.CODE_POINTS_LF)).contains(rest);
        assertThat(text.span(3, 7, PositionCount.UTF_16_LF)).contains(rest);
        assertThat(text.words(rest)).isEqualTo("rest");
        assertThat(text.span(3, 8, PositionCount.CODE_POINTS)).isEmpty();
        assertThat(text.span(3, 3, PositionCount.CODE_POINTS)).isEmpty();
        assertThat(text.span(-1, 3, PositionCount.CODE_POINTS)).isEmpty();
        assertThat(text.span(0, 1, PositionCount.UTF_16)).as("half an emoji").isEmpty();
        assertThat(text.span(0, 2, PositionCount.UTF_16)).contains(new TextSpan(0, 1));
    }

    @Test
    void a_quote_that_occurs_twice_has_positions_only_if_the_words_beside_it_say_which() {
        String text = "we rest at night; they rest by day";
        assertThat(SourceText.of(text).located(Locator.builder().quote("rest").build()))
                .isEmpty();
        assertThat(SourceText.of(text)
                        .located(Locator.builder().quote("rest").prefix("they ").build()))
                .map(locator -> locator.start().getAsInt())
                .contains(23);
        assertThat(SourceText.of(text)
                        .located(Locator.builder()
                                .quote("rest")
                                .suffix(" by day")
                                .build()))
                .map(locator -> locator.start().getAsInt())
                .contains(23);
        assertThat(SourceText.of(text)
                        .located(Locator.builder().quote("rest").suffix(" at").build()))
                .map(locator -> locator.start().getAsInt())
                .contains(3);
        assertThat(SourceText.of("they rest; we rest")
                        .located(Locator.builder().quote("rest").prefix("they ").build()))
                .map(locator -> locator.start().getAsInt())
                .contains(5);
        assertThat(SourceText.of(text)
                        .located(Locator.builder()
                                .quote("rest")
                                .prefix("they ")
                                .suffix(" at")
                                .build()))
                .isEmpty();
        QuoteMatch elsewhere =
                match(text, Locator.builder().quote("at night").start(0).end(8));
        assertThat(elsewhere.place()).isEqualTo(QuotePlace.ELSEWHERE);
        assertThat(elsewhere.span()).contains(new TextSpan(8, 16));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                ".",
                ". ",
                "[",
                "[]",
                "a: ",
                ":",
                "\u0301",
                "\u0316\u0301",
                "a\n",
                "\uD83D\uDE42",
                "...a"
            })
    void any_text_is_compared_in_linear_time(String unit) {
        String text = unit.repeat(200_000 / unit.length());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> match(text, Locator.builder().quote("b" + text)));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> match(text, Locator.builder().quote(text + "b")));
    }

    /** A part of a row of dots, a half of what is in brackets, a mark without its letter, a character that no quote may have. */
    @ParameterizedTest
    @ValueSource(
            strings = {"no... yes", "a [laughs] b [sighs]", "cafe\u0301 \u0301", "a\u202Ab\u202C. c", "\u2026 (...) x"})
    void the_very_words_of_a_passage_are_at_its_positions(String text) {
        SourceText source = SourceText.of(text);
        for (int start = 0; start < text.length(); start++) {
            for (int end = start + 1; end <= text.length(); end++) {
                String quote = text.substring(start, end).replaceAll("[\u202A\u202C]", " ");
                if (!quote.isBlank()) {
                    assertThat(source.match(Locator.builder()
                                            .quote(quote)
                                            .start(start)
                                            .end(end)
                                            .build())
                                    .orElseThrow()
                                    .place())
                            .isEqualTo(QuotePlace.AT_ITS_POSITIONS);
                }
            }
        }
    }
}
