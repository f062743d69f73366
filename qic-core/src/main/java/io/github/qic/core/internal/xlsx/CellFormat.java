package io.github.qic.core.internal.xlsx;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** What a number in a cell means by its format. */
enum CellFormat {
    /** A number. */
    NUMBER,
    /** A percentage: 0.25 is shown as 25 %. */
    PERCENT,
    /** A day, perhaps with a time. */
    DATE,
    /** A time of day. */
    TIME,
    /** Hours, which may exceed a day. */
    DURATION;

    /** Text in quotes, escaped characters, padding, and colours, languages and conditions in brackets: none of it is a field. */
    private static final Pattern NO_FIELD = Pattern.compile("\"[^\"]*\"?|[\\\\_*].|\\[(?!h+]|m+]|s+])[^\\[\\]]*+]");

    /** A section without any shows no value, such as the first one of {@code [=0]"-";0.0%}. */
    private static final Pattern FIELD = Pattern.compile("[0#?@ydhms]|general");

    private static final Pattern ELAPSED = Pattern.compile(".*\\[(h+|m+|s+)].*", Pattern.DOTALL);

    private static final int LONGEST = 255;

    /** {@return the meaning of a format code, such as {@code dd/mm/yyyy}; its first section that shows a value decides} */
    static CellFormat ofCode(String code) {
        if (code.length() > LONGEST) {
            return NUMBER;
        }
        String fields = Arrays.stream(StringUtils.split(
                        NO_FIELD.matcher(code.toLowerCase(Locale.ROOT)).replaceAll(""), ';'))
                .filter(section -> FIELD.matcher(section).find())
                .findFirst()
                .orElse("");
        if (fields.contains("general")) {
            return NUMBER;
        }
        if (ELAPSED.matcher(fields).matches()) {
            return DURATION;
        }
        if (fields.contains("y") || fields.contains("d")) {
            return DATE;
        }
        if (fields.contains("h") || fields.contains("s")) {
            return TIME;
        }
        if (fields.contains("m")) {
            return DATE;
        }
        return fields.contains("%") ? PERCENT : NUMBER;
    }

    /** {@return the meaning of a format that every workbook has (ECMA-376, part 1, 18.8.30), by its number} */
    static CellFormat ofNumber(int number) {
        return switch (number) {
            case 9, 10 -> PERCENT;
            case 14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> DATE;
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56 -> TIME;
            case 46 -> DURATION;
            default -> NUMBER;
        };
    }
}
