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
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\t', '\n' -> escaped.append(c);
                default -> {
                    if (isLegal(literal, i)) {
                        escaped.append(c);
                    } else {
                        escaped.append("_x")
                                .append(String.format(Locale.ROOT, "%04X", (int) c))
                                .append('_');
                    }
                }
            }
        }
        return escaped.toString();
    }

    /** A carriage return is legal in XML, but is read as a line feed. */
    private static boolean isLegal(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c >= ' ' && c < '\uFFFE';
    }
}
