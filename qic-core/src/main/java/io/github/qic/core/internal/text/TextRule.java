package io.github.qic.core.internal.text;

/** Which characters no text may contain, in any value of the library. */
public final class TextRule {
    private TextRule() {}

    /**
     * {@return whether a code point is forbidden in text} Forbidden characters are control characters other than tab and line ends,
     * which displays and other programs obey; unpaired surrogates, which cannot be written; U+FFFE and U+FFFF, which XML cannot hold;
     * and the bidirectional embeddings, overrides and isolates of Unicode (UAX 9), by which a text, such as an amount or the name of a
     * file, is shown in another order than it is stored in. Right-to-left text needs none of these, and the marks it may need (U+061C,
     * U+200E, U+200F) are allowed.
     */
    public static boolean forbids(int codePoint) {
        return isControl(codePoint)
                || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                || isOutsideXml(codePoint)
                || isDirection(codePoint);
    }

    /** {@return a text with a space for each character that no text may contain; positions stay} */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> plain.appendCodePoint(forbids(c) ? ' ' : c));
        return plain.toString();
    }

    /** {@return whether it is U+FFFE or U+FFFF, which are not characters of XML 1.0, unlike the other noncharacters of Unicode} */
    public static boolean isOutsideXml(int codePoint) {
        return codePoint == 0xFFFE || codePoint == 0xFFFF;
    }

    private static boolean isDirection(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    /** {@return a text without those bidirectional characters, which pasted cells have and nobody sees} */
    public static String withoutDirections(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDirection(text.charAt(i))) {
                return text.codePoints()
                        .filter(c -> !isDirection(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }

    /**
     * {@return a place on one line of characters that texts may contain, since the name of an unknown field may hold any others}
     */
    public static String place(String pointer) {
        return pointer.codePoints().noneMatch(TextRule::isUnfit)
                ? pointer
                : pointer.codePoints()
                        .map(c -> isUnfit(c) ? 0xFFFD : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isUnfit(int codePoint) {
        return forbids(codePoint) || Character.isISOControl(codePoint);
    }

    private static boolean isControl(int codePoint) {
        return Character.isISOControl(codePoint) && codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
    }
}
