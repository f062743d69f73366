package io.github.qic.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.qic.core.finding.Finding;
import java.util.Collection;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions about findings, by their codes. */
public final class FindingsAssert extends AbstractAssert<FindingsAssert, List<Finding>> {
    FindingsAssert(Collection<Finding> findings) {
        super(List.copyOf(findings), FindingsAssert.class);
    }

    /** Fails if anything is found. */
    public FindingsAssert isEmpty() {
        assertThat(actual).isEmpty();
        return this;
    }

    /** Fails unless these codes, and no others, are found, each as often as it is given, in any order. */
    public FindingsAssert hasExactlyCodes(String... codes) {
        assertThat(actual).extracting(Finding::code).as("codes").containsExactlyInAnyOrder(codes);
        return this;
    }

    /** Fails unless the code is found at this JSON Pointer. */
    public FindingsAssert hasFinding(String code, String path) {
        assertThat(actual).extracting(Finding::code, Finding::path).contains(tuple(code, path));
        return this;
    }

    /** Fails if one of the codes is found. */
    public FindingsAssert hasNoneOfCodes(String... codes) {
        assertThat(actual).extracting(Finding::code).as("codes").doesNotContain(codes);
        return this;
    }
}
