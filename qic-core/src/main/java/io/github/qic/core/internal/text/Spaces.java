package io.github.qic.core.internal.text;

/**
 * White space, including the non-breaking spaces with which word processors and web pages fill empty cells; Java's own
 * {@code isBlank} and {@code strip} ignore those.
 */
public final class Spaces {
    /** Soft hyphen, zero-width space, marks of direction, word joiner, byte-order mark; joiners of scripts are not among them. */
    private static final String INVISIBLE =
            "\u00AD\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF";

    private Spaces() {}

    /** {@return whether a text shows nothing: it is empty, or only white space and characters without any, such as zero-width spaces} */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i)) && !isInvisible(text.charAt(i))) {
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

    /**
     * {@return a text without white space at its ends and without characters that show nothing, such as zero-width spaces and marks of
     * the direction of writing, which web pages and pasted dates bring}
     */
    public static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isInvisible(text.charAt(i))) {
                visible.append(text.charAt(i));
            }
        }
        return strip(visible.toString());
    }

    /** {@return a text with one space in place of any white space within it, and none at its ends: labels that look alike are equal} */
    public static String single(String text) {
        String visible = visible(text);
        StringBuilder single = new StringBuilder(visible.length());
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            if (!isSpace(c)) {
                single.append(c);
            } else if (!isSpace(visible.charAt(i - 1))) {
                single.append(' ');
            }
        }
        return single.toString();
    }

    /** {@return whether a character shows nothing and takes no space} */
    public static boolean isInvisible(char c) {
        return c >= '\u00AD' && INVISIBLE.indexOf(c) >= 0;
    }

    /** {@return whether a character is white space; none is beyond the Basic Multilingual Plane} */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
