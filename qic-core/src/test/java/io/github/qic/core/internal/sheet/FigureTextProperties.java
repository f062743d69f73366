package io.github.qic.core.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.sheet.DateOrder;
import io.github.qic.core.sheet.DecimalMark;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class FigureTextProperties {
    private enum Sign {
        HYPHEN("-", ""),
        MINUS("\u2212", ""),
        BRACKETS("(", ")"),
        POUND("-\u00a3", "");

        private final String before;
        private final String after;

        Sign(String before, String after) {
            this.before = before;
            this.after = after;
        }
    }

    @Provide
    Arbitrary<String> groups() {
        return Arbitraries.of("", ",", ".", " ", "\u00a0", "'", "\u2019");
    }

    @Property
    void a_figure_is_read_as_it_was_written_with_any_marks(
            @ForAll @BigRange(min = "-999999999999", max = "999999999999") @Scale(3) BigDecimal value,
            @ForAll DecimalMark mark,
            @ForAll("groups") String group,
            @ForAll Sign sign) {
        String decimal = mark == DecimalMark.POINT ? "." : ",";
        String grouped = group.equals(decimal) ? "" : group;
        String[] parts = value.abs().toPlainString().split("\\.", -1);
        String text = parts[0].replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", grouped) + decimal + parts[1];
        String written = value.signum() < 0 ? sign.before + text + sign.after : text;
        FigureText figure = FigureText.of(written).orElseThrow();
        assertThat(figure.value(mark)).contains(value);
        assertThat(figure.marks()).isIn(FigureText.Marks.EITHER, FigureText.Marks.valueOf(mark.name()));
    }

    // No mark is taken for a digit, and no digit is lost, whatever the text.
    @Property
    void the_digits_of_a_figure_are_those_of_the_text(@ForAll("texts") String text, @ForAll DecimalMark mark) {
        FigureText.of(text)
                .flatMap(figure -> figure.value(mark))
                .ifPresent(value -> assertThat(digits(value.toPlainString())).isEqualTo(digits(text)));
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "").replaceFirst("^0+", "");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("0123456789.,' ()-+%\u00a3").ofMaxLength(14);
    }

    @Property
    void whatever_a_cell_holds_it_is_a_figure_or_refused(@ForAll String text) {
        FigureText.of(text);
        Dates.date(text, DateOrder.DAY_FIRST);
    }
}
