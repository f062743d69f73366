package io.github.qic.core.internal.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Headings of columns. */
public final class Headings {
    private static final Pattern GAP = Pattern.compile("[\\s_\\p{Z}]+");

    private Headings() {}

    /** {@return a heading in the form in which headings are compared: case, underscores and white space do not matter} */
    public static String normal(String heading) {
        return Spaces.strip(GAP.matcher(heading).replaceAll(" ")).toLowerCase(Locale.ROOT);
    }
}
