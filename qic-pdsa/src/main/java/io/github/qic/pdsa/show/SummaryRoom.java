package io.github.qic.pdsa.show;

import java.util.List;
import org.apache.commons.lang3.StringUtils;

/**
 * How much a project summary shows, so that it stays on one page.
 *
 * @param rows the most rows of a table
 * @param characters the most characters of a table cell, an ellipsis included; a text across the page may be four times as long
 */
record SummaryRoom(int rows, int characters) {
    /** From all there may be to what fits in any case: texts are cut before rows are left out. */
    static final List<SummaryRoom> STEPS = List.of(
            new SummaryRoom(6, 1000),
            new SummaryRoom(6, 300),
            new SummaryRoom(6, 150),
            new SummaryRoom(6, 80),
            new SummaryRoom(5, 80),
            new SummaryRoom(5, 60),
            new SummaryRoom(4, 60),
            new SummaryRoom(3, 60),
            new SummaryRoom(3, 40),
            new SummaryRoom(2, 40));

    /** {@return the text of a table cell in one paragraph, with an ellipsis where it is cut} */
    String cell(String text) {
        return cut(text, characters);
    }

    /** {@return a text that has the width of the page, cut likewise} */
    String line(String text) {
        return cut(text, 4 * characters);
    }

    private static String cut(String text, int most) {
        String plain = StringUtils.normalizeSpace(text);
        return plain.codePointCount(0, plain.length()) <= most
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
    }
}
