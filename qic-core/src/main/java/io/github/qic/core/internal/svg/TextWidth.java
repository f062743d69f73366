package io.github.qic.core.internal.svg;

import java.util.ArrayList;
import java.util.List;

/** The room text takes, estimated on the wide side from the widths of Arial: no font is asked, so it is the same everywhere. */
public final class TextWidth {
    private static final double WIDE = 1.03;

    private TextWidth() {}

    /**
     * {@return the width of a line in pixels}
     *
     * @param text the line
     * @param size the size of the letters in pixels
     */
    public static double of(String text, double size) {
        double em = text.codePoints().mapToDouble(TextWidth::of).sum();
        return em * size * WIDE;
    }

    private static double of(int c) {
        if ("ijl.,:;'|! ".indexOf(c) >= 0) {
            return 0.28;
        }
        if ("frt-()[]/\"".indexOf(c) >= 0) {
            return 0.34;
        }
        if ("mwMW%@".indexOf(c) >= 0) {
            return 0.89;
        }
        return c > 0x2E7F ? 1 : Character.isUpperCase(c) ? 0.7 : 0.556;
    }

    /**
     * {@return the text, or as much of it as fits with an ellipsis}
     *
     * @param text the text
     * @param size the size of the letters in pixels
     * @param room the width there is
     */
    public static String fit(String text, double size, double room) {
        if (of(text, size) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && of(text.substring(0, end) + "\u2026", size) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "\u2026";
    }

    /**
     * {@return the text in lines that fit, broken at spaces; a word longer than a line is broken too}
     *
     * @param text the text
     * @param size the size of the letters in pixels
     * @param room the width there is
     */
    public static List<String> wrap(String text, double size, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && of(line + " " + word, size) <= room) {
                line.append(' ').append(word);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            double em = 0;
            for (int c : word.codePoints().toArray()) {
                em += of(c);
                if (em * size * WIDE > room && !line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                    em = of(c);
                }
                line.appendCodePoint(c);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
