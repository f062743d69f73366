package io.github.qic.core.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.lang3.StringUtils;

/** Breaks text into lines, for formats that do not. */
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
            line = word;
            for (int end = fitting(line, width, measure); end < line.length(); end = fitting(line, width, measure)) {
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        lines.add(line);
        return lines;
    }

    /** The end of the longest beginning that fits; of the first character if none does. */
    private static int fitting(String word, double width, ToDoubleFunction<String> measure) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (measure.applyAsDouble(word.substring(0, next)) > width) {
                break;
            }
            end = next;
        }
        return end;
    }
}
