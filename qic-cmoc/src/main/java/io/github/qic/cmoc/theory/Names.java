package io.github.qic.cmoc.theory;

import io.github.qic.core.valid.InvalidValueException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of constants as they stand in files: lower case with hyphens. */
public final class Names {
    private Names() {}

    /**
     * {@return the name of a constant}
     *
     * @param constant the constant
     */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return the constant of a name, in any case}
     *
     * @param type the constants
     * @param name the name
     * @param <E> their type
     * @throws InvalidValueException if there is none of that name
     */
    public static <E extends Enum<E>> E parse(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> of(constant).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> InvalidValueException.of(
                        "",
                        "must be one of "
                                + Stream.of(type.getEnumConstants())
                                        .map(Names::of)
                                        .collect(Collectors.joining(", "))));
    }
}
