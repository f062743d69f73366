package io.github.qic.core.finding;

import io.github.qic.core.valid.Problems;

/**
 * A rule that a valid value is held against.
 *
 * @param code its stable code, such as {@code core.sector-absent}: never renamed, so that an acceptance stays valid
 * @param kind how certain it is
 * @param severity how much it matters; a {@link RuleKind#WORDING} rule is never more than advice
 * @param source where the rule comes from, such as a published standard
 */
public record Rule(String code, RuleKind kind, Severity severity, String source) {
    public Rule {
        new Problems()
                .require(
                        code.matches("[a-z]+(\\.[a-z0-9]+(-[a-z0-9]+)*)+"),
                        "/code",
                        "must look like core.sector-absent")
                .requireText(source, "/source")
                .require(
                        kind != RuleKind.WORDING || severity == Severity.ADVICE,
                        "/severity",
                        "of a wording hint is at most ADVICE")
                .throwIfAny();
    }

    /**
     * {@return a finding of this rule}
     *
     * @param path the JSON Pointer of what it is about, from the value that was checked
     * @param message what was found, without free text or personal fields of the value
     */
    public Finding at(String path, String message) {
        return new Finding(code, kind, severity, path, message, source);
    }
}
