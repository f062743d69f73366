package io.github.qic.core.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.lang3.StringUtils;

/** Breaks text into lines, for formats that do not do so themselves. */
public final class Wrap {
    private Wrap() {}

    /** {@return the text in lines of at most {@code width} characters, at least 1, broken at white space where possible} */
    public static List<String> lines(String text, int width) {
        return lines(text, width, String::length);
    }

    /**
     * {@return the text in lines broken at white space; a longer word is broken too; one empty line for an empty text}
     *
     * @param width the maximum width of a line; a single character may be wider
     * @param measure the width of a text, in the same unit
     */
    public static List<String> lines(String text, double width, ToDoubleFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : StringUtils.split(text)) {
            if (!line.isEmpty()) {
                String longer = line + " " + word;
                if (measure.applyAsDouble(longer) <= width) {
                    line = longer;
                    continue;
                }
                lines.add(line);
            }
            int start = 0;
            for (int end = fitting(word, 0, width, measure);
                    end < word.length();
                    end = fitting(word, start, width, measure)) {
                lines.add(word.substring(start, end));
                start = end;
            }
            line = word.substring(start);
        }
        lines.add(line);
        return lines;
    }

    /** The end of the longest part from a start that fits; of one character if none does. */
    private static int fitting(String word, int start, double width, ToDoubleFunction<String> measure) {
        int end = word.offsetByCodePoints(start, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (measure.applyAsDouble(word.substring(start, next)) > width) {
                break;
            }
            end = next;
        }
        return end;
    }
}
