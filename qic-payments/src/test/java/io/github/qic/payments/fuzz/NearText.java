package io.github.qic.payments.fuzz;

import java.time.DateTimeException;
import java.time.LocalDate;

/** A text close to another. */
final class NearText {
    private NearText() {}

    static String of(String text, Choices choices) {
        try {
            return LocalDate.parse(text).plusDays(choices.below(800) - 400L).toString();
        } catch (DateTimeException e) {
            return noDate(text, choices);
        }
    }

    private static String noDate(String text, Choices choices) {
        int at = choices.below(text.length() + 1);
        return switch (choices.below(6)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(0, at) + text;
            case 2 -> text.substring(0, at) + choices.of(Extremes.TEXTS) + text.substring(at);
            case 3 -> text + choices.below(10);
            case 4 -> text.substring(0, at) + (char) choices.below(0x10000) + text.substring(at);
            default -> text.isEmpty() ? "0" : text.substring(1);
        };
    }
}
