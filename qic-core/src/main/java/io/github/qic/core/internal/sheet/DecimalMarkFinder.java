package io.github.qic.core.internal.sheet;

import io.github.qic.core.sheet.DecimalMark;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Finds the decimal mark of a sheet from all its figures; one cell alone can mislead. */
final class DecimalMarkFinder {
    private final Map<FigureText.Marks, Place> first = new EnumMap<>(FigureText.Marks.class);
    private final boolean commaSeparated;

    DecimalMarkFinder(boolean commaSeparated) {
        this.commaSeparated = commaSeparated;
    }

    /**
     * A cell.
     *
     * @param line its line, from 1
     * @param column the index of its column, from 0
     * @param cell its text
     */
    record Place(int line, int column, String cell) {
        private String text() {
            return cell + " in line " + line;
        }
    }

    /**
     * Takes a cell of a column of figures into account.
     *
     * @param place the cell
     * @param amount whether it is money, in which three digits after a comma follow the thousands
     */
    void add(Place place, boolean amount) {
        boolean comma = place.cell().indexOf(',') >= 0;
        if (comma || place.cell().indexOf('.') >= 0) {
            FigureText.of(place.cell()).map(FigureText::marks).ifPresent(marks -> {
                boolean thousands = amount && comma && marks == FigureText.Marks.EITHER;
                first.putIfAbsent(thousands ? FigureText.Marks.POINT : marks, place);
            });
        }
    }

    /**
     * {@return the decimal mark that the figures show; without any that shows it, the point where commas separate the cells, and
     * empty elsewhere or if the figures contradict each other}
     */
    Optional<DecimalMark> mark() {
        boolean point = first.containsKey(FigureText.Marks.POINT);
        boolean comma = first.containsKey(FigureText.Marks.COMMA);
        if (point != comma) {
            return Optional.of(point ? DecimalMark.POINT : DecimalMark.COMMA);
        }
        return point || !commaSeparated ? Optional.empty() : Optional.of(DecimalMark.POINT);
    }

    /** {@return the place of a problem, if the figures contradict each other or can be read in two ways} */
    Optional<Place> place() {
        Place comma = first.get(FigureText.Marks.COMMA);
        Place point = first.get(FigureText.Marks.POINT);
        if (comma != null && point != null) {
            return Optional.of(isBefore(comma, point) ? point : comma);
        }
        return mark().isPresent() ? Optional.empty() : Optional.ofNullable(first.get(FigureText.Marks.EITHER));
    }

    /** {@return the message of that problem} */
    String message(Place place) {
        Place comma = first.get(FigureText.Marks.COMMA);
        Place point = first.get(FigureText.Marks.POINT);
        if (comma != null && point != null) {
            return place.equals(point)
                    ? "shows a decimal point: " + place.cell() + ", but " + comma.text() + " shows a decimal comma"
                    : "shows a decimal comma: " + place.cell() + ", but " + point.text() + " shows a decimal point";
        }
        FigureText figure = FigureText.of(place.cell()).orElseThrow();
        return "can be read in two ways: " + place.cell() + " is "
                + figure.value(DecimalMark.POINT).orElseThrow().toPlainString() + " with a decimal point and "
                + figure.value(DecimalMark.COMMA).orElseThrow().toPlainString()
                + " with a decimal comma; choose SheetOptions.decimalMark";
    }

    private static boolean isBefore(Place a, Place b) {
        return a.line() < b.line() || (a.line() == b.line() && a.column() < b.column());
    }
}
