package io.github.qic.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Assertions about the problems of a refused value. */
public final class RefusalAssert extends AbstractAssert<RefusalAssert, InvalidValueException> {
    private RefusalAssert(InvalidValueException refusal) {
        super(refusal, RefusalAssert.class);
    }

    static RefusalAssert of(ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        assertThat(thrown).as("refusal").isInstanceOf(InvalidValueException.class);
        return new RefusalAssert((InvalidValueException) thrown);
    }

    /** Fails unless there is a problem at this JSON Pointer, whatever others there are. */
    public RefusalAssert hasProblemAt(String path) {
        assertThat(actual.problems()).extracting(Problem::path).as("paths").contains(path);
        return this;
    }

    /** Fails unless there are problems at exactly these JSON Pointers, in any order. */
    public RefusalAssert hasProblemsExactlyAt(String... paths) {
        assertThat(actual.problems()).extracting(Problem::path).as("paths").containsExactlyInAnyOrder(paths);
        return this;
    }

    /** Fails unless the problem at this JSON Pointer has this text in its message. */
    public RefusalAssert hasProblemAt(String path, String text) {
        List<Problem> there = actual.problems().stream()
                .filter(problem -> problem.path().equals(path))
                .toList();
        assertThat(there)
                .as("%s among %s", path, actual.problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains(text));
        return this;
    }
}
