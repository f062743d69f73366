package io.github.qic.core.internal.text;

import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/** English for constants and counts. */
public final class Words {
    private Words() {}

    /**
     * {@return the name of a constant within a sentence, such as {@code care home}, {@code GP practice} or {@code NHS}}
     *
     * @param constant the constant
     */
    public static String of(Enum<?> constant) {
        return constant.name()
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ')
                .replaceFirst("^gp\\b", "GP")
                .replaceFirst("^nhs\\b", "NHS");
    }

    /**
     * {@return the name of a constant as it begins a cell or a line}
     *
     * @param constant the constant
     */
    public static String capital(Enum<?> constant) {
        return StringUtils.capitalize(of(constant));
    }

    /**
     * {@return a count with its noun, such as {@code 1 event} or {@code 2 events}}
     *
     * @param count how many
     * @param what the noun for one, whose plural ends in s
     */
    public static String count(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
