package io.github.qic.core.valid;

import io.github.qic.core.internal.text.TextRule;
import java.io.Serializable;
import java.util.Objects;

/**
 * A problem that makes a value invalid.
 *
 * @param path where it is, as a JSON Pointer (RFC 6901) from the value that was refused; empty for the value itself
 * @param message the problem and the rule it breaks; never repeats free text or personal data
 */
public record Problem(String path, String message) implements Serializable {
    public Problem {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }

    /** {@return this problem as seen from an enclosing value, where the refused one is at {@code prefix}, such as /sites/2} */
    public Problem under(String prefix) {
        Objects.requireNonNull(prefix, "prefix");
        return new Problem(prefix + path, message);
    }

    /** {@return path and message; characters of the path that no text may contain, and line ends, are shown as U+FFFD} */
    @Override
    public String toString() {
        return path.isEmpty() ? message : TextRule.place(path) + ": " + message;
    }
}
