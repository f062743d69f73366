package io.github.qic.core.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** Breaks text into lines, for pictures whose format does not. */
public final class Wrap {
    private Wrap() {}

    /**
     * {@return the text in lines broken at white space; a longer word is broken too}
     *
     * @param text the text
     * @param width the most characters of a line, at least 1
     */
    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : StringUtils.split(text)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
            while (line.length() > width) {
                int cut = Character.isHighSurrogate(line.charAt(width - 1)) && width > 1 ? width - 1 : width;
                lines.add(line.substring(0, cut));
                line.delete(0, cut);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
