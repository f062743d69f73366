package io.github.qic.core.fact;

import io.github.qic.core.valid.Problems;
import java.util.Objects;

/**
 * Where the values of some fields of a document come from.
 *
 * @param path the fields, as a JSON Pointer from the top of the document in which an asterisk matches every
 *     entry, such as <code>/participants/&#42;/role</code>
 * @param origin how they relate to the source
 * @param source the source, or why they were made up
 */
public record Provenance(String path, Origin origin, String source) {
    public Provenance {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(source, "source");
        new Problems()
                .require(path.isEmpty() || path.startsWith("/"), "/path", "must be empty or begin with /")
                .requireText(source, "/source")
                .throwIfAny();
    }
}
