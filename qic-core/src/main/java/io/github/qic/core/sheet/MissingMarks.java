package io.github.qic.core.sheet;

import java.util.List;

/** Lists of marks that stand in cells instead of a figure, for {@link SheetOptions#missingMarks()}. */
public final class MissingMarks {
    /**
     * Marks of published NHS data and official statistics: suppressed small numbers, not available, not applicable.
     *
     * <p>The shorthand in brackets is that of the Government Analysis Function (Symbols in tables, definitions and help, 2022):
     * confidential, low, none recorded, not available, not applicable. The other marks are older conventions still in use.
     */
    public static final List<String> PUBLISHED = List.of(
            "*", "<5", "-", "\u2013", "\u2014", "..", ":", "n/a", "NA", "NULL", "[c]", "[low]", "[w]", "[x]", "[z]");

    private MissingMarks() {}
}
