package io.github.qic.core.finding;

import io.github.qic.core.internal.text.Digest;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A rule that valid values are checked against.
 *
 * @param code its stable code, such as {@code core.sector-absent}: never renamed, so that acceptances stay valid
 * @param kind how certain it is
 * @param severity how much it matters; {@link Severity#ADVICE} for {@link RuleKind#WORDING}
 * @param source where the rule comes from, such as a published standard
 */
public record Rule(String code, RuleKind kind, Severity severity, String source) {
    private static final Pattern CODE = Pattern.compile("[a-z]++(\\.[a-z0-9]++(-[a-z0-9]++)*+)++");

    /** @throws InvalidValueException if the code is malformed, the source is blank, or a wording rule is more than advice */
    public Rule {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(source, "source");
        boolean tooSevere = kind == RuleKind.WORDING && severity != Severity.ADVICE;
        new Problems()
                .require(CODE.matcher(code).matches(), "/code", "must look like core.sector-absent")
                .requireText(source, "/source")
                .require(!tooSevere, "/severity", "must be ADVICE for a wording rule")
                .throwIfAny();
    }

    /**
     * {@return a finding of this rule about a value without list positions in its paths}
     *
     * @param path the JSON Pointer of the part in question, from the value that is checked; also the subject
     * @param message what was found, without free text or personal data from the value
     */
    public Finding at(String path, String message) {
        return at(path, path, "", message);
    }

    /**
     * {@return a finding of this rule}
     *
     * @param path the JSON Pointer of the part in question, from the value that is checked
     * @param subject the same with ids in place of list positions; see {@link Finding}
     * @param content what the subject holds, as text: an acceptance lapses if it changes
     * @param message what was found, without free text or personal data from the value
     */
    public Finding at(String path, String subject, String content, String message) {
        return new Finding(code, kind, severity, path, subject, fingerprint(content, message), message, source);
    }

    static String fingerprint(String content, String message) {
        return Digest.of(content, message);
    }
}
