package io.github.qic.core.valid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "line\nend\r\n\ttab", "\uD83D\uDE00", "\u05D0\u200F"})
    void text_of_any_script_is_text(String text) {
        assertThat(new Problems().requireText(text, "/name").found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "\u2003",
                "\u00A0 ",
                " \u00AD",
                "a\u0000",
                "a\u001B[0m",
                "a\uD83D",
                "\uDE00a",
                "a\u202Eb",
                "\u2066a",
                "a\uFFFE",
                "\uFFFFa"
            })
    void blanks_controls_of_display_or_direction_half_characters_and_what_xml_cannot_hold_are_no_text(String text) {
        assertThat(new Problems().requireText(text, "/name").found()).hasSize(1);
    }

    @Test
    void a_name_is_text_of_at_most_a_thousand_characters() {
        assertThat(new Problems()
                        .requireName("n".repeat(1_000), "/name")
                        .requireName(Optional.of("n"), "/name")
                        .requireName(Optional.empty(), "/name")
                        .found())
                .isEmpty();
        assertThat(new Problems()
                        .requireName("n".repeat(1_001), "/name")
                        .requireName(Optional.of("n".repeat(1_001)), "/title")
                        .requireName(" ", "/label")
                        .found())
                .containsExactly(
                        new Problem("/name", "must have at most 1,000 characters"),
                        new Problem("/title", "must have at most 1,000 characters"),
                        new Problem("/label", "must not be blank"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2200-12-31"})
    void the_first_and_last_years_of_dates_are_1900_and_2200(LocalDate day) {
        assertThat(datesOf(day))
                .allSatisfy(date -> assertThat(
                                new Problems().requireDate(date, "/on").found())
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2201-01-01", "-999999999-01-01", "+999999999-12-31"})
    void dates_of_other_years_are_refused(LocalDate day) {
        assertThat(datesOf(day))
                .allSatisfy(date -> assertThat(new Problems()
                                .requireDate(Optional.of(date), "/on")
                                .found())
                        .containsExactly(new Problem("/on", "must be between 1900 and 2200, but was " + date)));
        assertThat(new Problems()
                        .requireDate(Instant.MIN, "/at")
                        .requireDate(Instant.MAX, "/at")
                        .found())
                .hasSize(2);
    }

    private static List<Temporal> datesOf(LocalDate day) {
        return List.of(
                day,
                day.atStartOfDay(),
                day.atTime(23, 59),
                day.atStartOfDay().toInstant(ZoneOffset.UTC),
                day.atTime(23, 59).toInstant(ZoneOffset.UTC),
                YearMonth.from(day));
    }

    @Test
    void a_problem_of_a_list_names_the_entry() {
        assertThat(new Problems().requireTexts(List.of("a", " "), "/tasks").found())
                .containsExactly(new Problem("/tasks/1", "must not be blank"));
    }

    @Test
    void numbers_may_touch_the_ends_of_their_ranges() {
        assertThat(new Problems()
                        .requirePercent(1, "/a")
                        .requirePercent(100, "/b")
                        .requireAtLeast(0, 0, "/c")
                        .requireAtLeast(2, 2, "/d")
                        .found())
                .isEmpty();
        assertThat(new Problems()
                        .requirePercent(0, "/a")
                        .requirePercent(101, "/b")
                        .requireAtLeast(-1, 0, "/c")
                        .requireAtLeast(1, 2, "/d")
                        .found())
                .extracting(Problem::toString)
                .containsExactly(
                        "/a: must be from 1 to 100",
                        "/b: must be from 1 to 100",
                        "/c: must not be negative",
                        "/d: must be at least 2");
    }

    @Test
    void problems_of_a_part_have_its_path_before_theirs() {
        assertThat(new Problems()
                        .addAll("/part", List.of(new Problem("/a", "is odd"), new Problem("", "is old")))
                        .require(false, "/b", "is new")
                        .found())
                .extracting(Problem::toString)
                .containsExactly("/part/a: is odd", "/part: is old", "/b: is new");
    }

    @Test
    void an_entry_is_a_duplicate_if_its_key_stands_before_it_in_whatever_order() {
        for (int number = 0; number < 3 * 3 * 3 * 3 * 3; number++) {
            List<Integer> keys = List.of(number % 3, number / 3 % 3, number / 9 % 3, number / 27 % 3, number / 81);
            List<Problem> duplicates = IntStream.range(0, keys.size())
                    .filter(i -> keys.indexOf(keys.get(i)) < i)
                    .mapToObj(i -> new Problem("/list/" + i + "/id", "is a duplicate: " + keys.get(i)))
                    .toList();
            assertThat(new Problems()
                            .requireUnique(keys, key -> key, "/list", "id")
                            .found())
                    .isEqualTo(duplicates);
            assertThat(new Problems()
                            .requireUnique(keys, Optional::of, "/list", "id")
                            .found())
                    .as("keys that have no order")
                    .hasSameSizeAs(duplicates);
        }
    }

    @Test
    void keys_of_several_classes_are_compared_too() {
        assertThat(new Problems()
                        .requireUnique(List.of(1, "a", 2L, 1), key -> key, "/list", "id")
                        .found())
                .containsExactly(new Problem("/list/3/id", "is a duplicate: 1"));
    }
}
