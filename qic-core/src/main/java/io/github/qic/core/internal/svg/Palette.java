package io.github.qic.core.internal.svg;

/** The colours and the font of every picture and diagram. Shapes and words say the same without colour. */
public final class Palette {
    public static final String FONT = "Arial, Helvetica, 'Liberation Sans', sans-serif";

    public static final String WHITE = "#FFFFFF";
    public static final String TEXT = "#222222";
    public static final String QUIET = "#595959";
    public static final String GREY = "#A6A6A6";
    public static final String GRID = "#E8E8E8";

    /** Improvement, concern and neither, as in Making Data Count. */
    public static final String IMPROVEMENT = "#00B0F0";

    public static final String CONCERN = "#E46C0A";
    public static final String NEUTRAL = "#490092";

    public static final String CENTRE = "#000000";
    public static final String TARGET = "#DE1B1B";

    /** Backgrounds of boxes, each with a border in the same hue. */
    public static final String PALE_BLUE = "#eef4fb";

    public static final String DARK_BLUE = "#33597f";
    public static final String PALE_YELLOW = "#fdf6e3";
    public static final String DARK_YELLOW = "#7a5c00";
    public static final String PALE_GREEN = "#eef7ee";
    public static final String DARK_GREEN = "#2f6b2f";
    public static final String PALE_GREY = "#f4f4f4";
    public static final String DARK_GREY = "#555555";

    private Palette() {}
}
