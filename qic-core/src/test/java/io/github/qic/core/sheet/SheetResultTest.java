package io.github.qic.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetResultTest {
    private static final List<SkippedRows> TITLE = List.of(new SkippedRows(1, 1, RowKind.TITLE));

    @Test
    void results_are_equal_if_all_they_say_is() {
        SheetResult<String> read = SheetResult.of("falls", TITLE, List.of("beds"));
        assertThat(read)
                .isEqualTo(SheetResult.of("falls", TITLE, List.of("beds")))
                .hasSameHashCodeAs(SheetResult.of("falls", TITLE, List.of("beds")))
                .isNotEqualTo(SheetResult.of("steps", TITLE, List.of("beds")))
                .isNotEqualTo(SheetResult.of("falls", List.of(), List.of("beds")))
                .isNotEqualTo(SheetResult.of("falls", TITLE, List.of()))
                .isNotEqualTo("falls")
                .hasToString("read: falls");
        assertThat(read.hashCode())
                .isNotEqualTo(SheetResult.of("steps", TITLE, List.of("beds")).hashCode());
    }

    @Test
    void a_refused_sheet_has_its_problems_and_no_value() {
        Problem problem = new Problem("/line/2", "must not be blank");
        SheetResult<String> refused = SheetResult.refused(List.of(problem));
        assertThat(refused)
                .isEqualTo(SheetResult.refused(List.of(problem)))
                .isNotEqualTo(SheetResult.refused(List.of(new Problem("/line/3", "must not be blank"))))
                .hasToString("refused: [/line/2: must not be blank]");
        assertThatThrownBy(refused::orThrow)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/line/2: must not be blank");
        assertThatThrownBy(() -> SheetResult.refused(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
