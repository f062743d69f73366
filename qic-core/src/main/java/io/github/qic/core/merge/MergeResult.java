package io.github.qic.core.merge;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of a merge.
 *
 * @param value the merged value, with one side chosen at each conflict; empty if it is invalid, as when one side refers to what the
 *     other removed
 * @param conflicts the places where both sides changed the same thing differently
 * @param problems what makes the merged document invalid, with paths into it; empty if there is a value
 * @param json the merged document, even if it is invalid, so that it can be corrected
 * @param <T> the type of the value
 */
public record MergeResult<T>(Optional<T> value, List<MergeConflict> conflicts, List<Problem> problems, String json) {
    public MergeResult {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(conflicts, "conflicts");
        Objects.requireNonNull(problems, "problems");
        Objects.requireNonNull(json, "json");
        conflicts = List.copyOf(conflicts);
        problems = List.copyOf(problems);
    }

    /** {@return whether there is a value, and no conflict left one side out} */
    public boolean isClean() {
        return value.isPresent() && conflicts.isEmpty();
    }

    /**
     * {@return the merged value}
     *
     * @throws InvalidValueException if it is invalid, with every problem
     */
    public T orThrow() {
        return value.orElseThrow(() -> new InvalidValueException(problems));
    }
}
