package io.github.qic.core.sheet;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a sheet: everything in it or, if anything is wrong, every problem. Nothing is read in part. The path of a
 * problem is a line of the file, in which the lines within a cell count too, or a row of a worksheet, and the column as a spreadsheet names
 * it: {@code /line/3/column/B}, in a workbook after the worksheet: {@code /sheet/Falls/line/3/column/B}. Its message begins with the
 * heading if the reader knows it, and repeats what is in the cell only if that has no letters.
 *
 * @param <T> what is read
 */
public final class SheetResult<T> {
    private final @Nullable T value;
    private final List<Problem> problems;
    private final List<SkippedRows> skipped;
    private final List<String> ignored;

    private SheetResult(@Nullable T value, List<Problem> problems, List<SkippedRows> skipped, List<String> ignored) {
        this.value = value;
        this.problems = List.copyOf(problems);
        this.skipped = List.copyOf(skipped);
        this.ignored = List.copyOf(ignored);
    }

    /**
     * {@return the result of a sheet without a problem}
     *
     * @param value what it holds
     * @param skipped the rows that were not read
     * @param ignored the headings of the columns that were not read
     * @param <T> what was read
     */
    public static <T> SheetResult<T> of(T value, List<SkippedRows> skipped, List<String> ignored) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(skipped, "skipped");
        Objects.requireNonNull(ignored, "ignored");
        return new SheetResult<>(value, List.of(), skipped, ignored);
    }

    /**
     * {@return the result of a sheet that cannot be read}
     *
     * @param problems at least one
     * @param <T> what was to be read
     * @throws IllegalArgumentException if there is no problem
     */
    public static <T> SheetResult<T> refused(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a refused sheet has a problem");
        }
        return new SheetResult<>(null, problems, List.of(), List.of());
    }

    /** {@return what is wrong, in the order of lines and columns; empty if the sheet was read} */
    public List<Problem> problems() {
        return problems;
    }

    /** {@return the rows without data that were not read, in the order of lines; empty if the sheet was refused} */
    public List<SkippedRows> skipped() {
        return skipped;
    }

    /** {@return the headings of the columns that were not read, from left to right; empty if the sheet was refused} */
    public List<String> ignored() {
        return ignored;
    }

    /**
     * {@return what the sheet holds}
     *
     * @throws InvalidValueException with every problem, if there is any
     */
    public T orThrow() {
        if (value == null) {
            throw new InvalidValueException(problems);
        }
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SheetResult<?> that
                && Objects.equals(value, that.value)
                && problems.equals(that.problems)
                && skipped.equals(that.skipped)
                && ignored.equals(that.ignored);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, problems, skipped, ignored);
    }

    @Override
    public String toString() {
        return value == null ? "refused: " + problems : "read: " + value;
    }
}
