package io.github.qic.core.internal.text;

import java.util.Locale;

/** Headings of columns. */
public final class Headings {
    private Headings() {}

    /** {@return a heading in the form in which headings are compared: case, underscores, white space and invisible characters do not matter} */
    public static String normal(String heading) {
        StringBuilder normal = new StringBuilder(heading.length());
        boolean gap = false;
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            if (c == '_' || Spaces.isSpace(c)) {
                gap = true;
            } else if (!Spaces.isInvisible(c)) {
                if (gap && normal.length() > 0) {
                    normal.append(' ');
                }
                gap = false;
                normal.append(c);
            }
        }
        return normal.toString().toLowerCase(Locale.ROOT);
    }
}
