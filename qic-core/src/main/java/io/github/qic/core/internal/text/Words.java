package io.github.qic.core.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** English for constants and counts. */
public final class Words {
    /** A message that names everything grows with the data; one for each of its parts would fill the memory. */
    private static final int NAMED = 5;

    private static final Pattern INITIALS = Pattern.compile("(gp|nhs)\\b");

    private Words() {}

    /** {@return the name of a constant within a sentence, such as {@code care home}, {@code GP practice} or {@code NHS}} */
    public static String of(Enum<?> constant) {
        String words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        Matcher initials = INITIALS.matcher(words);
        return initials.lookingAt()
                ? initials.group().toUpperCase(Locale.ROOT) + words.substring(initials.end())
                : words;
    }

    /** {@return the name of a constant at the start of a cell or line, such as {@code Care home}} */
    public static String capital(Enum<?> constant) {
        return StringUtils.capitalize(of(constant));
    }

    /** {@return the name of a constant as files and sheets hold it, such as {@code demi-regularity}} */
    public static String hyphenated(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the constant of a hyphenated name, in any case; empty if the enum has no such constant} */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        for (E constant : type.getEnumConstants()) {
            if (hyphenated(constant).equals(wanted)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** {@return the hyphenated names of all constants, separated by commas, for messages} */
    public static <E extends Enum<E>> String list(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(Words::hyphenated).collect(Collectors.joining(", "));
    }

    /** {@return the first five texts and how many more there are, such as {@code 1, 2, 3, 4, 5 and 7 more}} */
    public static String first(List<String> texts) {
        int named = Math.min(texts.size(), NAMED);
        String rest = texts.size() > named ? " and " + (texts.size() - named) + " more" : "";
        return String.join(", ", texts.subList(0, named)) + rest;
    }

    /** {@return a count with its noun, such as {@code 2 events}; the plural of the noun must end in s} */
    public static String count(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
