package io.github.qic.core.internal.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.lang3.Strings;

/**
 * A cell of a worksheet.
 *
 * @param text what it holds: text as it is, a number with a decimal point, a percentage {@code 85.2%}, a day {@code 2024-04-01}, with a
 *     time {@code 2024-04-01T09:30}, a time {@code 09:30}, {@code TRUE} or {@code FALSE}, or an error such as {@code #N/A}
 * @param isTyped whether it is something else than text
 * @param fault why what it holds cannot be used; empty if it can
 */
public record XlsxCell(String text, boolean isTyped, Optional<String> fault) {
    /** A cell without content. */
    static final XlsxCell BLANK = new XlsxCell("", false, Optional.empty());

    /** Why a cell cannot be used that shows what one above it holds. */
    public static final String IS_MERGED = "is merged with a cell above it: unmerge them and repeat the value in each";

    /** A cell without content of its own. */
    static final XlsxCell MERGED = new XlsxCell("", false, Optional.of(IS_MERGED));

    /** A cell without content of its own, in another column than the one that it is merged with. */
    static final XlsxCell MERGED_ACROSS =
            new XlsxCell("", false, Optional.of("is merged with a cell to its left: unmerge them"));

    /** Numbers are stored as the shortest text of a binary fraction; spreadsheets show no more digits than these. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    /** What a binary fraction can need at most. */
    private static final int MOST_PLACES = 400;

    private static final Pattern FRACTION = Pattern.compile("(\\.0++)?Z?$");
    private static final Pattern SECONDS = Pattern.compile("(?<=[0-9]{2}:[0-9]{2}):00$");

    /** A time of day is stored as one of day 0 (ECMA-376, part 1, 18.17.4.1). */
    private static final String NO_DAY = "1899-12-30T";

    boolean isBlank() {
        return text.isEmpty() && fault.isEmpty();
    }

    static XlsxCell text(String text) {
        return text.isEmpty() ? BLANK : new XlsxCell(text, false, Optional.empty());
    }

    static XlsxCell truth(String stored) {
        return typed(stored.equals("1") || stored.equals("true") ? "TRUE" : "FALSE");
    }

    static XlsxCell error(String error) {
        return new XlsxCell(error, true, Optional.of("holds the error " + error));
    }

    static XlsxCell withoutValue() {
        return new XlsxCell(
                "",
                true,
                Optional.of("holds a formula without a stored value: open the file in a spreadsheet and save it"));
    }

    /** {@return what a number means by its format; a number that is neither a day nor a time stays a number} */
    static XlsxCell number(String stored, CellFormat format, boolean from1904) {
        BigDecimal number = parsed(stored);
        return switch (format) {
            case NUMBER -> typed(number.toPlainString());
            case PERCENT -> typed(number.movePointRight(2).stripTrailingZeros().toPlainString() + "%");
            case DATE, TIME, DURATION ->
                typed(SerialDate.text(number, format, from1904).orElseGet(number::toPlainString));
        };
    }

    /** {@return a day or a time that is stored as such, as in the strict form, not as a number} */
    static XlsxCell date(String stored) {
        String time = SECONDS.matcher(FRACTION.matcher(stored).replaceFirst("")).replaceFirst("");
        return typed(Strings.CS.removeStart(Strings.CS.removeEnd(time, "T00:00"), NO_DAY));
    }

    private static XlsxCell typed(String text) {
        return new XlsxCell(text, true, Optional.empty());
    }

    private static BigDecimal parsed(String stored) {
        if (stored.length() > MOST_PLACES) {
            throw ZipParts.damaged();
        }
        try {
            BigDecimal number = new BigDecimal(stored);
            if (Math.abs((long) number.scale()) > MOST_PLACES) {
                throw ZipParts.damaged();
            }
            BigDecimal rounded = number.round(DIGITS);
            return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        } catch (NumberFormatException e) {
            throw ZipParts.damaged();
        }
    }
}
