package io.github.qic.core.internal.sheet;

import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.sheet.DecimalMark;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure as written: digits, perhaps with a sign or in brackets, a pound sign, thousands, decimals, a power of ten or a percent
 * sign. Whether a comma or point in it is the decimal mark is known only from the whole sheet.
 */
final class FigureText {
    private static final int LONGEST = 48;
    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 40;
    private static final String MINUS = "\u2212\u2013-";
    private static final Pattern SHAPE = Pattern.compile(
            "([+" + MINUS + "]?) ?(£?) ?([+" + MINUS + "]?)([0-9.,][0-9., ']*)(?:[eE]([+-]?[0-9]{1,2}))? ?(%?)");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    private static final Pattern ANY_SPACE = Pattern.compile("[\\p{Z}\\t]");
    private static final Pattern WITH_POINT = digits(',', '.');
    private static final Pattern WITH_COMMA = digits('.', ',');

    private final boolean negative;
    private final String digits;
    private final int power;
    private final boolean percent;

    private FigureText(boolean negative, String digits, int power, boolean percent) {
        this.negative = negative;
        this.digits = digits;
        this.power = power;
        this.percent = percent;
    }

    /** {@return the digits before the decimal mark, all or in threes with the same character between them, and those after it} */
    private static Pattern digits(char thousands, char decimal) {
        return Pattern.compile("([0-9]*|[1-9][0-9]{0,2}(?:([" + thousands + " '])[0-9]{3}(?:\\2[0-9]{3})*))(?:\\"
                + decimal + "([0-9]*))?");
    }

    /** {@return the figure in a cell; empty if there is no figure} */
    static Optional<FigureText> of(String cell) {
        if (cell.length() > LONGEST) {
            return Optional.empty();
        }
        String text = ANY_SPACE.matcher(Spaces.visible(cell)).replaceAll(" ").replace('\u2019', '\'');
        boolean bracketed = text.startsWith("(") && text.endsWith(")");
        Matcher shape = SHAPE.matcher(bracketed ? text.substring(1, text.length() - 1) : text);
        if (!shape.matches()) {
            return Optional.empty();
        }
        String sign = shape.group(1) + shape.group(3);
        boolean percent = !shape.group(6).isEmpty();
        boolean odd = sign.length() > (bracketed ? 0 : 1)
                || (percent && !shape.group(2).isEmpty());
        int power = shape.group(5) == null ? 0 : Integer.parseInt(shape.group(5));
        boolean negative = bracketed || (!sign.isEmpty() && MINUS.contains(sign));
        String digits = Spaces.strip(shape.group(4));
        boolean grouped = shape.group(5) != null && (digits.indexOf(' ') >= 0 || digits.indexOf('\'') >= 0);
        FigureText figure = new FigureText(negative, digits, power, percent);
        return odd || grouped || figure.marks() == Marks.NEITHER ? Optional.empty() : Optional.of(figure);
    }

    /** How the marks of a figure can be read. */
    enum Marks {
        /** In one way only, whatever the decimal mark. */
        NONE,
        /** The point is the decimal mark. */
        POINT,
        /** The comma is the decimal mark. */
        COMMA,
        /** Either could be, with different values. */
        EITHER,
        /** It is not a figure with either. */
        NEITHER
    }

    /** {@return how its marks can be read} */
    Marks marks() {
        Optional<BigDecimal> point = value(DecimalMark.POINT);
        Optional<BigDecimal> comma = value(DecimalMark.COMMA);
        if (point.isPresent() && comma.isPresent()) {
            return point.equals(comma) ? Marks.NONE : Marks.EITHER;
        }
        if (point.isEmpty() && comma.isEmpty()) {
            return Marks.NEITHER;
        }
        return point.isPresent() ? Marks.POINT : Marks.COMMA;
    }

    /** {@return the decimal mark that explains it, the point if both do} */
    DecimalMark likely() {
        return marks() == Marks.COMMA ? DecimalMark.COMMA : DecimalMark.POINT;
    }

    /** {@return whether it has a percent sign} */
    boolean isPercent() {
        return percent;
    }

    /** {@return the figure before a percent sign, if it can be read with that decimal mark} */
    Optional<BigDecimal> value(DecimalMark mark) {
        Matcher parts = (mark == DecimalMark.POINT ? WITH_POINT : WITH_COMMA).matcher(digits);
        if (!parts.matches() || (power != 0 && parts.group(2) != null)) {
            return Optional.empty();
        }
        String whole = NO_DIGIT.matcher(parts.group(1)).replaceAll("");
        String decimals = parts.group(3) == null ? "" : parts.group(3);
        boolean tooLong = whole.length() + Math.max(power, 0) > MOST_DIGITS
                || decimals.length() - Math.min(power, 0) > MOST_DECIMALS;
        if (whole.length() + decimals.length() == 0 || tooLong) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(whole + "." + decimals).scaleByPowerOfTen(power);
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        return Optional.of(negative ? plain.negate() : plain);
    }
}
