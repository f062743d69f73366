package io.github.qic.core.internal.xlsx;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that XML cannot hold are written as {@code _x000D_} in workbooks (ECMA-376, part 1, 22.9.2.19, ST_Xstring). */
final class CellText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {}

    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(m ->
                                Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(m.group(1), 16))))
                : text;
    }

    /** {@return text for the content of an element} */
    static String escaped(String text) {
        String literal = text.contains("_x") ? ESCAPED.matcher(text).replaceAll("_x005F$0") : text;
        StringBuilder escaped = new StringBuilder(literal.length());
        literal.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (isLegal(c)) {
                        escaped.appendCodePoint(c);
                    } else {
                        escaped.append(String.format(Locale.ROOT, "_x%04X_", c));
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** A carriage return is legal in XML, but is read as a line feed; half a surrogate pair is not a character. */
    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= ' ' && c < 0xFFFE && Character.getType(c) != Character.SURROGATE)
                || c > 0xFFFF;
    }
}
