package io.github.qic.cmoc.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels of at most four words and 40 letters before a colon, at the beginning of a line or after a time. */
class SpeakerMarksTest {
    @Test
    void a_label_begins_a_line_with_a_time_before_it_or_not() {
        assertThat(SpeakerMarks.labels("INT: So?\nNurse 2: Well\r\n  00:12:40 GP: No\u2028Kin:\n12 Oak: yes\u2029Z: z"))
                .containsExactlyInAnyOrder("INT", "Nurse 2", "GP", "Kin", "12 Oak", "Z");
        assertThat(SpeakerMarks.labels("INT:")).containsExactly("INT");
        assertThat(SpeakerMarks.labels("00:12 a b c d: x")).containsExactly("a b c d");
        assertThat(SpeakerMarks.labels("a".repeat(40) + ": x")).containsExactly("a".repeat(40));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "So what",
                "a b c d e: x",
                "at 12:30 it was quiet",
                "12:30:15",
                "a:b",
                ": x",
                "-a: x",
                "Well, then: no",
                "Why? I asked: why",
                "(a): x",
                "a\nb c d e f: g"
            })
    void other_colons_make_no_label(String text) {
        assertThat(SpeakerMarks.labels(text)).isEmpty();
    }

    @Test
    void a_label_of_more_than_40_letters_is_none() {
        assertThat(SpeakerMarks.labels("a".repeat(41) + ": x")).isEmpty();
    }

    @Test
    void a_mark_ends_after_its_colon_or_its_time() {
        assertThat(SpeakerMarks.end("INT: Why", 0)).isEqualTo(4);
        assertThat(SpeakerMarks.end("x\n00:12 INT: Why", 2)).isEqualTo(12);
        assertThat(SpeakerMarks.end("00:12 hello", 0)).isEqualTo(6);
        assertThat(SpeakerMarks.end("00:12", 0)).isEqualTo(5);
        assertThat(SpeakerMarks.end("00:12x", 0)).isZero();
        assertThat(SpeakerMarks.end(":12 x", 0)).isZero();
        assertThat(SpeakerMarks.end("12 hello", 0)).isZero();
        assertThat(SpeakerMarks.end("hello", 0)).isZero();
    }

    @Test
    void a_known_label_is_found_before_its_colon() {
        Set<String> labels = Set.of("INT", "Nurse 2", "a".repeat(40));
        assertThat(SpeakerMarks.start("INT: no", 3, labels)).isZero();
        assertThat(SpeakerMarks.start("quiet Nurse 2: no", 13, labels)).isEqualTo(6);
        assertThat(SpeakerMarks.start("xINT: no", 4, labels)).isEqualTo(-1);
        assertThat(SpeakerMarks.start("GP: no", 2, labels)).isEqualTo(-1);
        assertThat(SpeakerMarks.start("x " + "a".repeat(40) + ":", 42, labels)).isEqualTo(2);
        assertThat(SpeakerMarks.start(": no", 0, labels)).isEqualTo(-1);
    }

    @Test
    void four_characters_end_a_line() {
        assertThat("\n\r\u2028\u2029".chars()).allMatch(c -> SpeakerMarks.isLineEnd((char) c.intValue()));
        assertThat(" \t\u000B\u0085".chars()).noneMatch(c -> SpeakerMarks.isLineEnd((char) c.intValue()));
    }
}
