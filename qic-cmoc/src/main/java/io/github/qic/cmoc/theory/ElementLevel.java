package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The level at which an element works. The constants are the field's: the four layers of context of Pawson (2006), and micro, meso
 * and macro. Applications may add others, such as {@code structure} and {@code agency}.
 *
 * @param code lower-case words of letters and digits joined by hyphens, at most 64 characters
 */
public record ElementLevel(@JsonValue String code) {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");
    private static final int MAX_LENGTH = 64;

    /** The capacities of individuals. */
    public static final ElementLevel INDIVIDUAL = new ElementLevel("individual");
    /** The relations between people. */
    public static final ElementLevel INTERPERSONAL = new ElementLevel("interpersonal");
    /** The rules and customs of an institution. */
    public static final ElementLevel INSTITUTION = new ElementLevel("institution");
    /** The wider system: money, law, technology, places. */
    public static final ElementLevel INFRASTRUCTURE = new ElementLevel("infrastructure");
    /** People and their encounters. */
    public static final ElementLevel MICRO = new ElementLevel("micro");
    /** Teams, organisations and communities. */
    public static final ElementLevel MESO = new ElementLevel("meso");
    /** Policy, society and the health system. */
    public static final ElementLevel MACRO = new ElementLevel("macro");

    /** @throws InvalidValueException if the code is malformed */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ElementLevel {
        Objects.requireNonNull(code, "code");
        new Problems()
                .require(
                        code.length() <= MAX_LENGTH && CODE.matcher(code).matches(),
                        "",
                        "is not a level: lower-case words joined by hyphens, at most 64 characters")
                .throwIfAny();
    }

    /** {@return its name in tables, such as {@code macro}} */
    public String label() {
        return code.replace('-', ' ');
    }

    @Override
    public String toString() {
        return code;
    }
}
