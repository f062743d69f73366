package io.github.qic.cmoc.quote;

/** Finds the ends of what stands in square brackets, from left to right, each character being read once. */
final class Brackets {
    private static final int LONGEST = 200;

    private final String text;
    private int close;

    Brackets(String text) {
        this.text = text;
        this.close = text.indexOf(']');
    }

    /** {@return the index after the closing bracket, or the index itself if there is none within a line or two} */
    int end(int open) {
        if (close >= 0 && close < open) {
            close = text.indexOf(']', open);
        }
        return close >= 0 && close - open <= LONGEST ? close + 1 : open;
    }
}
