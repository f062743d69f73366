package io.github.qic.pdsa.show.form;

import java.util.List;
import org.apache.commons.lang3.StringUtils;

/**
 * How much a project summary shows, so that it stays on one page.
 *
 * @param rows the most rows of a table
 * @param characters the most characters of a table cell, an ellipsis included; a text across the page may be four times as long
 */
record PageBudget(int rows, int characters) {
    /** From all there may be to what fits in any case: texts are cut before rows are left out. */
    static final List<PageBudget> STEPS = List.of(
            new PageBudget(6, 1000),
            new PageBudget(6, 300),
            new PageBudget(6, 150),
            new PageBudget(6, 80),
            new PageBudget(5, 80),
            new PageBudget(5, 60),
            new PageBudget(4, 60),
            new PageBudget(3, 60),
            new PageBudget(3, 40),
            new PageBudget(2, 40));

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
