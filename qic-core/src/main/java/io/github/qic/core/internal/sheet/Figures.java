package io.github.qic.core.internal.sheet;

import io.github.qic.core.sheet.DecimalMark;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the figures of a sheet, once its decimal mark is known. */
final class Figures {
    private static final String RULE = "must be a number such as 12 or 1,234.5";

    private final Optional<DecimalMark> mark;
    private final Set<String> missing;

    /**
     * Reads figures.
     *
     * @param mark the decimal mark; empty if the sheet is refused because it shows none, or two
     * @param missing the marks of missing figures
     */
    Figures(Optional<DecimalMark> mark, Set<String> missing) {
        this.mark = mark;
        this.missing = missing.stream().map(Figures::normal).collect(Collectors.toSet());
    }

    /**
     * A figure.
     *
     * @param value the number, before a percent sign
     * @param percent whether it has one
     */
    record Figure(BigDecimal value, boolean percent) {}

    /** {@return whether a cell holds a mark of a missing figure} */
    boolean isMissing(String cell) {
        return !missing.isEmpty() && missing.contains(normal(cell));
    }

    private static String normal(String mark) {
        return mark.toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the figure in a cell}
     *
     * @param cell its text, without space around it
     * @param typed whether the cell is a number in a workbook, which always has a decimal point
     */
    Parsed<Figure> read(String cell, boolean typed) {
        Optional<FigureText> written = FigureText.of(cell);
        if (written.isEmpty()) {
            return Parsed.refused(RULE + Parsed.butWas(cell));
        }
        FigureText figure = written.get();
        DecimalMark read = typed ? DecimalMark.POINT : mark.orElseGet(figure::likely);
        return figure.value(read)
                .map(value -> Parsed.of(new Figure(value, figure.isPercent())))
                .orElseGet(() -> Parsed.refused("must be a number with a decimal "
                        + (read == DecimalMark.POINT ? "point" : "comma") + Parsed.butWas(cell)));
    }
}
