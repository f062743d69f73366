package io.github.qic.core.finding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.qic.core.internal.text.Digest;
import io.github.qic.core.json.ListDocument;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Something doubtful in a valid value. Findings are never thrown: a person decides what to do about them.
 *
 * @param code the code of the rule
 * @param kind how certain the rule is
 * @param severity how much it matters
 * @param path the JSON Pointer of the part in question, from the value that was checked
 * @param subject what it is about, whatever its position in lists: the path with the id of each entry in place of its position, such
 *     as {@code /theory/mechanisms/mech-trust}; an entry without an id has {@code #} and a digest of its content
 * @param fingerprint a digest of the content of the subject, without parts that have ids of their own, and of the message: it stays
 *     the same as long as a person who accepted the finding would read the same
 * @param message what was found
 * @param source where the rule comes from
 */
@JsonSerialize(converter = FindingForm.Writer.class)
@JsonDeserialize(using = FindingForm.Reader.class)
public record Finding(
        String code,
        RuleKind kind,
        Severity severity,
        String path,
        String subject,
        String fingerprint,
        String message,
        String source) {
    /**
     * @throws InvalidValueException if code, message or source is blank, path or subject is neither empty nor begins with {@code /},
     *     or the fingerprint is not 16 hexadecimal digits
     */
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(source, "source");
        Problems problems = new Problems().requireText(code, "/code");
        requirePointer(problems, path, "/path");
        requirePointer(problems, subject, "/subject");
        requireFingerprint(problems, fingerprint);
        problems.requireText(message, "/message").requireText(source, "/source").throwIfAny();
    }

    static void requirePointer(Problems problems, String pointer, String path) {
        if (!pointer.isEmpty()) {
            problems.require(pointer.charAt(0) == '/', path, "must be empty or begin with /")
                    .requireText(pointer, path);
        }
    }

    static void requireFingerprint(Problems problems, String fingerprint) {
        problems.require(Digest.FORM.matcher(fingerprint).matches(), "/fingerprint", "must be 16 hexadecimal digits");
    }

    /** The JSON document of findings. */
    public static final ListDocument<Finding> DOCUMENT = ListDocument.of("qic/findings", 1, "findings", Finding.class);

    /**
     * {@return the acceptance of this finding}
     *
     * @param reason why it is accepted, for later readers
     * @param by who accepts it, as a role or pseudonym
     * @param on the date of acceptance
     * @throws InvalidValueException if the reason or person is blank
     */
    public Acceptance accept(String reason, String by, LocalDate on) {
        return Acceptance.builder()
                .code(code)
                .subject(subject)
                .fingerprint(fingerprint)
                .reason(reason)
                .by(by)
                .on(on)
                .build();
    }

    /** {@return the finding in one line} */
    @Override
    public String toString() {
        return severity + " " + code + " " + (path.isEmpty() ? "" : path + " ") + message + " [" + source + "]";
    }
}
