package io.github.qic.core.testing;

import io.github.qic.core.finding.Finding;
import java.util.Collection;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Assertions for AssertJ about what is refused and what is found. */
public final class QicAssertions {
    private QicAssertions() {}

    /** {@return assertions about the problems that a call refuses a value with; it fails unless the call does} */
    public static RefusalAssert assertThatRefused(ThrowingCallable call) {
        return RefusalAssert.of(call);
    }

    /** {@return assertions about findings} */
    public static FindingsAssert assertThatFindings(Collection<Finding> findings) {
        return new FindingsAssert(findings);
    }
}
