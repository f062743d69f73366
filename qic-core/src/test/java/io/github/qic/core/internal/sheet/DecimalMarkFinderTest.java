package io.github.qic.core.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.sheet.DecimalMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalMarkFinderTest {
    private static DecimalMarkFinder finder(boolean commaSeparated, String... cells) {
        DecimalMarkFinder finder = new DecimalMarkFinder(commaSeparated);
        for (int i = 0; i < cells.length; i++) {
            finder.add(new DecimalMarkFinder.Place(i + 2, 1, cells[i]), false);
        }
        return finder;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void one_cell_that_shows_the_mark_decides_for_all(boolean commaSeparated) {
        DecimalMarkFinder comma = finder(commaSeparated, "1,234", "7,5", "x", "2,000");
        assertThat(comma.mark()).contains(DecimalMark.COMMA);
        assertThat(comma.place()).isEmpty();
        DecimalMarkFinder point = finder(commaSeparated, "1.234", "0.5");
        assertThat(point.mark()).contains(DecimalMark.POINT);
        assertThat(point.place()).isEmpty();
    }

    @Test
    void where_commas_separate_cells_the_point_is_the_decimal_mark() {
        assertThat(finder(true, "1,234").mark()).contains(DecimalMark.POINT);
        assertThat(finder(true, "1,234").place()).isEmpty();
    }

    @Test
    void elsewhere_two_readings_are_one_problem_with_both() {
        DecimalMarkFinder finder = finder(false, "12", "1,234", "2,000");
        assertThat(finder.mark()).isEmpty();
        assertThat(finder.place()).hasValueSatisfying(place -> {
            assertThat(place.line()).isEqualTo(3);
            assertThat(finder.message(place))
                    .isEqualTo(
                            "can be read in two ways: 1,234 is 1234 with a decimal point and 1.234 with a decimal comma;"
                                    + " choose SheetOptions.decimalMark");
        });
    }

    @Test
    void whole_numbers_leave_nothing_to_decide() {
        assertThat(finder(false, "12", "7", "x", "1 234").place()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_comma_and_a_point_contradict_each_other_wherever_they_are(boolean commaSeparated) {
        DecimalMarkFinder finder = finder(commaSeparated, "7.5", "3", "7,25");
        assertThat(finder.mark()).isEmpty();
        assertThat(finder.place()).hasValueSatisfying(place -> {
            assertThat(place.line()).isEqualTo(4);
            assertThat(finder.message(place))
                    .isEqualTo("shows a decimal comma: 7,25, but 7.5 in line 2 shows a decimal point");
        });
    }

    @Test
    void pounds_have_no_thousandths_after_a_comma_but_programs_may_write_three_decimals() {
        DecimalMarkFinder pounds = new DecimalMarkFinder(false);
        pounds.add(new DecimalMarkFinder.Place(2, 1, "60,000"), true);
        assertThat(pounds.mark()).contains(DecimalMark.POINT);
        DecimalMarkFinder program = new DecimalMarkFinder(false);
        program.add(new DecimalMarkFinder.Place(2, 1, "12.500"), true);
        assertThat(program.mark()).isEmpty();
        assertThat(program.place()).isPresent();
    }
}
