package io.github.qic.core.internal.text;

/**
 * White space, including the non-breaking spaces with which word processors and web pages fill empty cells; Java's own
 * {@code isBlank} and {@code strip} ignore those.
 */
public final class Spaces {
    private Spaces() {}

    /** {@return whether a text is empty or only white space} */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@return a text without leading and trailing white space} */
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

    /** {@return whether a character is white space; none is beyond the Basic Multilingual Plane} */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
