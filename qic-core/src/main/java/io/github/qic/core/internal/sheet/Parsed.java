package io.github.qic.core.internal.sheet;

import io.github.qic.core.internal.text.TextRule;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a cell holds, or why it cannot be read.
 *
 * @param value the value; empty if it cannot be read
 * @param refusal the reason, to follow the heading; empty if there is a value
 */
record Parsed<T>(Optional<T> value, String refusal) {
    static <T> Parsed<T> of(T value) {
        return new Parsed<>(Optional.of(value), "");
    }

    static <T> Parsed<T> refused(String reason) {
        return new Parsed<>(Optional.empty(), reason);
    }

    <R> Parsed<R> then(Function<T, Parsed<R>> next) {
        return value.isPresent() ? next.apply(value.get()) : refused(refusal);
    }

    /** {@return what a refused cell held, to follow a rule; text with letters may be anybody's and is left out} */
    static String butWas(String cell) {
        boolean free = cell.length() > 40 || cell.codePoints().anyMatch(Parsed::isFree);
        return free ? "" : ", but was " + cell;
    }

    /** Characters that cannot be seen, such as the half of one that a workbook may hold, do not help to find the cell. */
    private static boolean isFree(int codePoint) {
        return Character.isLetter(codePoint)
                || Character.isISOControl(codePoint)
                || TextRule.forbids(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }
}
