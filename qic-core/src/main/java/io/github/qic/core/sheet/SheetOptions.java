package io.github.qic.core.sheet;

import io.github.qic.core.internal.text.Headings;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How a sheet is written, where this differs from what every reader expects. The options belong to its {@link SheetSource}.
 */
@Value.Immutable
public sealed interface SheetOptions permits ImmutableSheetOptions {
    /** {@return the order of day and month in dates; the day first by default} */
    @Value.Default
    default DateOrder dateOrder() {
        return DateOrder.DAY_FIRST;
    }

    /** {@return the decimal mark of figures; if empty, it is found from all figures of the sheet} */
    Optional<DecimalMark> decimalMark();

    /** {@return the column of the reader, such as {@code value}, by the heading in the sheet, such as {@code Falls (n)}} */
    Map<String, String> headings();

    /** {@return headings of columns that are not read} */
    Set<String> ignored();

    /** {@return what happens to other columns that the reader does not know; they are refused by default} */
    @Value.Default
    default UnknownColumns unknownColumns() {
        return UnknownColumns.REFUSED;
    }

    /** {@return the kinds of rows that are skipped, besides blank ones; none by default} */
    Set<RowKind> skipped();

    /**
     * {@return marks that stand for a missing figure, in any case, such as {@code n/a}; none by default}
     *
     * @see MissingMarks
     */
    Set<String> missingMarks();

    /** {@return the name of the worksheet to read from a workbook; may be empty if only one is not blank} */
    Optional<String> worksheet();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from these options} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds options. */
    final class Builder extends ImmutableSheetOptions.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException if a heading, a column, a mark or the name of the worksheet is blank, or two headings differ only
         *     in case, spaces or underscores
         */
        @Override
        public SheetOptions build() {
            SheetOptions options = super.build();
            Problems problems = new Problems();
            Set<String> headings = new HashSet<>();
            options.headings()
                    .forEach((heading, column) -> problems.requireText(heading, "/headings")
                            .requireText(column, "/headings")
                            .require(
                                    headings.add(Headings.normal(heading)), "/headings", "is a duplicate: " + heading));
            options.ignored().forEach(heading -> problems.requireText(heading, "/ignored"));
            options.missingMarks().forEach(mark -> problems.requireText(mark, "/missingMarks"));
            options.worksheet().ifPresent(name -> problems.requireText(name, "/worksheet"));
            return problems.returnIfNone(options);
        }
    }
}
