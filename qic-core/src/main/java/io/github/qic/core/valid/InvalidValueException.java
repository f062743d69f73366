package io.github.qic.core.valid;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An invalid value: thrown by every builder, factory and reader of the library, with all problems at once.
 */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Problem[] problems;

    /** Refuses a value for at least one problem. */
    public InvalidValueException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = problems.toArray(Problem[]::new);
    }

    /** Refuses a value without required attributes. Called by the generated builders. */
    public InvalidValueException(String... missing) {
        this(Arrays.stream(missing)
                .map(name -> new Problem("/" + name, "is missing"))
                .toList());
    }

    /** {@return the refusal of a value with one problem at a JSON Pointer, which is empty for the value itself} */
    public static InvalidValueException of(String path, String message) {
        return new InvalidValueException(List.of(new Problem(path, message)));
    }

    /** {@return the problems in the order they were found; never empty} */
    public List<Problem> problems() {
        return List.of(problems);
    }
}
