package io.github.qic.core.valid;

import java.io.Serializable;

/**
 * One thing that makes a value impossible.
 *
 * @param path where it is, as a JSON Pointer (RFC 6901) from the value that was refused; empty for the value itself
 * @param message what is wrong and which rule it breaks; never repeats free text or a personal field
 */
public record Problem(String path, String message) implements Serializable {
    /**
     * {@return this problem seen from a value that holds the refused one}
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
