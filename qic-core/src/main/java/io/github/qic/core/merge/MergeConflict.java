package io.github.qic.core.merge;

import java.util.Objects;
import java.util.Optional;

/**
 * A place where both sides changed the same thing differently.
 *
 * @param path the JSON Pointer of the place in the merged document; that of the list if the entry is not in it
 * @param subject the same with the id of each entry in place of its position, such as {@code /contexts/ctx-1/text}
 * @param base the JSON of the common origin; empty if it is not there
 * @param ours the JSON of our side; empty if it is not there
 * @param theirs the JSON of their side; empty if it is not there
 */
public record MergeConflict(
        String path, String subject, Optional<String> base, Optional<String> ours, Optional<String> theirs) {
    public MergeConflict {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(ours, "ours");
        Objects.requireNonNull(theirs, "theirs");
    }

    /** {@return the subject with the common origin and both sides, a line each} */
    @Override
    public String toString() {
        return subject + line("base", base) + line("ours", ours) + line("theirs", theirs);
    }

    private static String line(String side, Optional<String> json) {
        return "\n  " + side + ": " + json.orElse("(absent)");
    }
}
