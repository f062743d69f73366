package io.github.qic.core.finding;

import io.github.qic.core.json.ListDocument;

/**
 * Something doubtful in a valid value. Findings are never thrown: a person decides what to do about them.
 *
 * @param code the code of the rule
 * @param kind how certain the rule is
 * @param severity how much it matters
 * @param path the JSON Pointer of the part in question, from the value that was checked
 * @param message what was found
 * @param source where the rule comes from
 */
public record Finding(String code, RuleKind kind, Severity severity, String path, String message, String source) {
    /** The JSON document of findings. */
    public static final ListDocument<Finding> DOCUMENT = ListDocument.of("qic/findings", 1, "findings", Finding.class);

    /** {@return the finding in one line} */
    @Override
    public String toString() {
        return severity + " " + code + " " + (path.isEmpty() ? "" : path + " ") + message + " [" + source + "]";
    }
}
