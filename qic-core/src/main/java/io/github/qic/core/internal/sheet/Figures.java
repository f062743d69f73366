package io.github.qic.core.internal.sheet;

import io.github.qic.core.sheet.DecimalMark;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the figures of a sheet, once its decimal mark is known. */
final class Figures {
    private static final String RULE = "must be a number such as 12 or 1,234.5";

    private final Set<String> missing;
    private final FigureColumns columns;
    private final Optional<DecimalMark> mark;

    /**
     * Knows no decimal mark yet.
     *
     * @param missing the marks of missing figures
     * @param columns the columns of figures
     */
    Figures(Collection<String> missing, FigureColumns columns) {
        this(missing.stream().map(Figures::normal).collect(Collectors.toUnmodifiableSet()), columns, Optional.empty());
    }

    private Figures(Set<String> missing, FigureColumns columns, Optional<DecimalMark> mark) {
        this.missing = missing;
        this.columns = columns;
        this.mark = mark;
    }

    /** {@return these figures with a decimal mark; empty if the sheet is refused because it shows none, or two} */
    Figures with(Optional<DecimalMark> found) {
        return new Figures(missing, columns, found);
    }

    /**
     * A figure.
     *
     * @param value the number, before a percent sign
     * @param percent whether it has one
     */
    record Figure(BigDecimal value, boolean percent) {}

    /** {@return whether a column is one of figures} */
    boolean has(String column) {
        return columns.has(column);
    }

    /** {@return whether a cell holds a mark of a missing figure} */
    boolean isMissing(String column, String cell) {
        return !missing.isEmpty() && columns.has(column) && isMark(cell);
    }

    /** {@return whether a text is one of the marks of a missing figure} */
    boolean isMark(String text) {
        return missing.contains(normal(text));
    }

    private static String normal(String mark) {
        return mark.toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the figure in a cell; if it has two readings in a sheet that is refused for that, the reason is empty}
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
        if (!typed && mark.isEmpty() && figure.marks() == FigureText.Marks.EITHER) {
            return Parsed.refused("");
        }
        DecimalMark read = typed ? DecimalMark.POINT : mark.orElseGet(figure::likely);
        return figure.value(read)
                .map(value -> Parsed.of(new Figure(value, figure.isPercent())))
                .orElseGet(() -> Parsed.refused("must be a number with a decimal "
                        + (read == DecimalMark.POINT ? "point" : "comma") + Parsed.butWas(cell)));
    }
}
