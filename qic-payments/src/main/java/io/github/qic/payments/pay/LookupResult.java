package io.github.qic.payments.pay;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The result of a look-up in pay tables: what was found, or why the tables do not have it.
 *
 * @param <T> what was looked up
 */
public final class LookupResult<T> {
    private final @Nullable T value;
    private final @Nullable Problem problem;

    private LookupResult(@Nullable T value, @Nullable Problem problem) {
        this.value = value;
        this.problem = problem;
    }

    /** {@return the result of a look-up that found this value} */
    public static <T> LookupResult<T> found(T value) {
        return new LookupResult<>(Objects.requireNonNull(value, "value"), null);
    }

    /** {@return the result of a look-up that found no value} The problem names the table and what it lacks. */
    public static <T> LookupResult<T> missing(Problem problem) {
        return new LookupResult<>(null, Objects.requireNonNull(problem, "problem"));
    }

    /** {@return the values of all results, or the problem of the first that found none} */
    public static <T> LookupResult<List<T>> all(List<LookupResult<T>> results) {
        List<T> values = new ArrayList<>();
        for (LookupResult<T> result : results) {
            if (result.value == null) {
                return new LookupResult<>(null, result.problem);
            }
            values.add(result.value);
        }
        return found(List.copyOf(values));
    }

    /** {@return the value, if it was found} */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** {@return what {@code found} returns for the value, or {@code missing} for the problem} */
    public <R> R match(Function<? super T, ? extends R> found, Function<? super Problem, ? extends R> missing) {
        return value == null ? missing.apply(Objects.requireNonNull(problem)) : found.apply(value);
    }

    /** {@return this result with {@code mapper} applied to its value, if any} */
    public <R> LookupResult<R> map(Function<? super T, ? extends R> mapper) {
        Objects.requireNonNull(mapper, "mapper");
        return flatMap(found -> found(mapper.apply(found)));
    }

    /** {@return the result of a second look-up that uses the value of this one; the problem is passed on} */
    public <R> LookupResult<R> flatMap(Function<? super T, LookupResult<R>> mapper) {
        Objects.requireNonNull(mapper, "mapper");
        return match(mapper, LookupResult::missing);
    }

    /**
     * {@return the value}
     *
     * @throws InvalidValueException if no value was found
     */
    public T orElseThrow() {
        return value().orElseThrow(() -> new InvalidValueException(List.of(Objects.requireNonNull(problem))));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LookupResult<?> that
                && Objects.equals(value, that.value)
                && Objects.equals(problem, that.problem);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, problem);
    }

    @Override
    public String toString() {
        return value == null ? "missing: " + problem : "found: " + value;
    }
}
