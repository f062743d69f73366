package io.github.qic.payments.fuzz;

import java.util.List;

/** Damages a text without regard to its structure. */
final class RawDamage {
    private static final List<String> PIECES = List.of(
            "\"", ",", ":", "{", "}", "[", "]", "<", ">", "&", ";", "\n", "\r", "\t", "\u0000", "\ufeff", "\ud800",
            "//", "null", "NaN", "-");

    private RawDamage() {}

    static String of(String text, Choices choices) {
        int at = choices.below(text.length() + 1);
        int to = Math.min(text.length(), at + choices.below(40));
        return switch (choices.below(6)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(0, at) + text.substring(to);
            case 2 -> text.substring(0, to) + text.substring(at);
            case 3 -> text.substring(0, at) + choices.of(PIECES) + text.substring(at);
            case 4 -> text + text;
            default -> text.substring(0, at) + choices.of(PIECES).repeat(choices.below(1_000)) + text.substring(at);
        };
    }
}
