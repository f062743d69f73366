package io.github.qic.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.valid.InvalidValueException;
import org.junit.jupiter.api.Test;

class SheetOptionsTest {
    @Test
    void by_default_days_come_first_and_nothing_is_mapped_ignored_skipped_or_missing() {
        SheetOptions options = SheetSource.of("a").options();
        assertThat(options.dateOrder()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(options.unknownColumns()).isEqualTo(UnknownColumns.REFUSED);
        assertThat(options).isEqualTo(SheetOptions.builder().build());
        assertThat(options.headings()).isEmpty();
        assertThat(options.ignored()).isEmpty();
        assertThat(options.skipped()).isEmpty();
        assertThat(options.missingMarks()).isEmpty();
    }

    @Test
    void blank_texts_are_refused_all_at_once() {
        assertThatThrownBy(() -> SheetOptions.builder()
                        .putHeading(" ", "date")
                        .addIgnored("")
                        .addAllMissingMarks(MissingMarks.PUBLISHED)
                        .addMissingMark("\u00a0")
                        .worksheet("")
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContainingAll(
                        "/headings: must not be blank",
                        "/ignored: must not be blank",
                        "/missingMarks: must not be blank",
                        "/worksheet: must not be blank");
    }

    @Test
    void headings_that_a_sheet_cannot_tell_apart_are_refused() {
        assertThatThrownBy(() -> SheetOptions.builder()
                        .putHeading("Falls (n)", "value")
                        .putHeading("falls_(N)", "date")
                        .build())
                .hasMessage("/headings: is a duplicate: falls_(N)");
    }

    @Test
    void options_are_those_of_the_source_that_was_given_them() {
        SheetOptions options =
                SheetOptions.builder().dateOrder(DateOrder.MONTH_FIRST).build();
        SheetSource plain = SheetSource.of("a");
        assertThat(plain.with(options).options()).isEqualTo(options);
        assertThat(plain.options()).isNotEqualTo(options);
    }
}
