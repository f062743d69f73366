package io.github.qic.core.merge;

import java.util.Objects;
import java.util.Optional;

/**
 * A difference between a value and an edited form of it, such as a spreadsheet.
 *
 * @param kind its kind
 * @param subject what it is about: a JSON Pointer with the id of each entry in place of its position, or the fields that tell an entry
 *     without an id apart, such as {@code /contexts/ctx-1/text}
 * @param before the JSON of the value; empty if it is not there
 * @param after the JSON of the edited form; empty if it is not there
 */
public record Edit(EditKind kind, String subject, Optional<String> before, Optional<String> after) {
    public Edit {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
