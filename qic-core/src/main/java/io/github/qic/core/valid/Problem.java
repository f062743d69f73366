package io.github.qic.core.valid;

import java.io.Serializable;

/**
 * A problem that makes a value invalid.
 *
 * @param path where it is, as a JSON Pointer (RFC 6901) from the value that was refused; empty for the value itself
 * @param message the problem and the rule it breaks; never repeats free text or personal data
 */
public record Problem(String path, String message) implements Serializable {
    /**
     * {@return this problem with its path from an enclosing value}
     *
     * @param prefix the JSON Pointer of the refused value, such as {@code /sites/2}
     */
    public Problem under(String prefix) {
        return new Problem(prefix + path, message);
    }

    @Override
    public String toString() {
        return path.isEmpty() ? message : path + ": " + message;
    }
}
