package io.github.qic.core.internal.svg;

import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.internal.text.Wrap;
import java.util.List;

/**
 * A size, weight and colour of text, and the room that text takes in it: estimated on the wide side from the widths of Arial,
 * without asking for installed fonts, so it is the same everywhere.
 *
 * @param size the size of the letters in pixels
 * @param bold whether the letters are bold
 * @param colour their colour
 */
public record Font(double size, boolean bold, String colour) {
    /** The title of a picture. */
    public static final Font TITLE = bold(15);

    /** Labels and notes. */
    public static final Font SMALL = plain(11, Palette.TEXT);

    /** Axis labels and less important notes. */
    public static final Font SMALL_QUIET = plain(11, Palette.QUIET);

    /** The line below a title. */
    public static final Font SUBTITLE = plain(11.5, Palette.QUIET);

    private static final String ELLIPSIS = "\u2026";
    private static final double WIDE = 1.03;

    /** Bold letters take about a tenth more room. */
    private static final double BOLD = 1.1;

    /** {@return a font of normal weight} */
    public static Font plain(double size, String colour) {
        return new Font(size, false, colour);
    }

    /** {@return a bold font in the colour of text} */
    public static Font bold(double size) {
        return new Font(size, true, Palette.TEXT);
    }

    /** {@return the width of a line in pixels} */
    public double width(String text) {
        double em = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            em += width(text.codePointAt(i));
        }
        return em * size * WIDE * (bold ? BOLD : 1);
    }

    private static double width(int c) {
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

    /** {@return the text, or as much of it as fits with an ellipsis} */
    public String fit(String text, double room) {
        if (width(text) <= room) {
            return text;
        }
        return Spaces.strip(text.substring(0, fitting(text, room - width(ELLIPSIS)))) + ELLIPSIS;
    }

    /** {@return the text, or as much of its beginning and its end as fits with an ellipsis between them} */
    public String fitEnds(String text, double room) {
        if (width(text) <= room) {
            return text;
        }
        double half = (room - width(ELLIPSIS)) / 2;
        String backwards = new StringBuilder(text).reverse().toString();
        int end = text.length() - fitting(backwards, half);
        return Spaces.strip(text.substring(0, fitting(text, half))) + ELLIPSIS + Spaces.strip(text.substring(end));
    }

    /** The length of the longest beginning that fits. */
    private int fitting(String text, double room) {
        double left = room;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            left -= width(c) * size * WIDE * (bold ? BOLD : 1);
            if (left < 0) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    /** {@return the text in lines that fit, broken at spaces; a word longer than a line is broken too} */
    public List<String> wrap(String text, double room) {
        return Wrap.lines(text, room, this::width);
    }
}
