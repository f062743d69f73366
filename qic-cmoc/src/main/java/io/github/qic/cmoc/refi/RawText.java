package io.github.qic.cmoc.refi;

import java.util.List;
import java.util.Optional;

/** A text of a source, in the project or in a file beside it, and the passages of it. */
record RawText(
        Optional<Guid> guid,
        Optional<String> name,
        Optional<String> content,
        Optional<String> path,
        List<RawSelection> selections) {
    /** {@return whether it is there as plain text, or should be} */
    boolean isPlain() {
        return content.isPresent() || path.isPresent();
    }
}
