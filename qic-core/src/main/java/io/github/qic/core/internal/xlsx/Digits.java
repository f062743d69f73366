package io.github.qic.core.internal.xlsx;

/** Whole numbers as they stand in attributes. */
final class Digits {
    private static final int MOST_DIGITS = 9;

    private Digits() {}

    /** {@return the number, or -1 if the text is not a number, or too large for any use here} */
    static int parse(String text) {
        int number = text.isEmpty() || text.length() > MOST_DIGITS ? -1 : 0;
        for (int i = 0; i < text.length() && number >= 0; i++) {
            char c = text.charAt(i);
            number = c >= '0' && c <= '9' ? number * 10 + c - '0' : -1;
        }
        return number;
    }
}
