package io.github.qic.core.internal.sheet;

import java.util.Collection;
import java.util.Set;

/**
 * The columns of a sheet that hold figures.
 *
 * @param numbers columns of any numbers
 * @param amounts columns of pounds, which have no thousandths: three digits after a comma follow the thousands; after a point they may
 *     be decimals that a program wrote
 */
public record FigureColumns(Set<String> numbers, Set<String> amounts) {
    public FigureColumns {
        numbers = Set.copyOf(numbers);
        amounts = Set.copyOf(amounts);
    }

    /** {@return columns of any numbers} */
    public static FigureColumns of(Collection<String> numbers) {
        return new FigureColumns(Set.copyOf(numbers), Set.of());
    }

    /** {@return columns of any numbers} */
    public static FigureColumns of(String... numbers) {
        return new FigureColumns(Set.of(numbers), Set.of());
    }

    boolean has(String column) {
        return numbers.contains(column) || amounts.contains(column);
    }
}
