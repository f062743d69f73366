package io.github.qic.core.internal.text;

/**
 * What is nothing but space. Word processors and web pages fill empty cells with spaces that do not break, which Java's own
 * {@code isBlank} and {@code strip} do not hold for white space.
 */
public final class Spaces {
    private Spaces() {}

    /**
     * {@return whether a text holds nothing but space, or nothing at all}
     *
     * @param text the text
     */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(Spaces::isSpace);
    }

    /**
     * {@return a text without the space around it}
     *
     * @param text the text
     */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }
}
