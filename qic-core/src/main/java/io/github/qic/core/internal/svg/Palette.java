package io.github.qic.core.internal.svg;

/** The colours and the font of every picture and diagram. Shapes and words say the same without colour. */
public final class Palette {
    /** The font families, by preference. */
    public static final String FONT = "Arial, Helvetica, 'Liberation Sans', sans-serif";
    /** The page. */
    public static final String WHITE = "#FFFFFF";
    /** Text, boxes and symbols. */
    public static final String TEXT = "#222222";
    /** Notes and axis labels. */
    public static final String QUIET = "#595959";
    /** Rules, limits and common cause. */
    public static final String GREY = "#A6A6A6";
    /** Grid lines. */
    public static final String GRID = "#E8E8E8";
    /** Improvement, as in Making Data Count. */
    public static final String IMPROVEMENT = "#00B0F0";
    /** Concern, as in Making Data Count. */
    public static final String CONCERN = "#E46C0A";
    /** Special cause without a direction of improvement, as in Making Data Count. */
    public static final String NEUTRAL = "#490092";
    /** Centre lines. */
    public static final String CENTRE = "#000000";
    /** Targets. */
    public static final String TARGET = "#DE1B1B";

    /** Pale backgrounds of boxes with a border in the same hue. */
    public enum Tint {
        /** Contexts, aims and headings. */
        BLUE("#eef4fb", "#33597f"),
        /** Mechanisms. */
        YELLOW("#fdf6e3", "#7a5c00"),
        /** Outcomes. */
        GREEN("#eef7ee", "#2f6b2f"),
        /** Other boxes. */
        GREY("#f4f4f4", "#555555"),
        /** A plain box. */
        NONE(WHITE, TEXT);

        private final String fill;
        private final String stroke;

        Tint(String fill, String stroke) {
            this.fill = fill;
            this.stroke = stroke;
        }

        /** {@return the colour of the background} */
        public String fill() {
            return fill;
        }

        /** {@return the colour of the border} */
        public String stroke() {
            return stroke;
        }
    }

    private Palette() {}
}
