package io.github.qic.cmoc.sharing;

import io.github.qic.core.valid.Id;
import java.util.Objects;

/**
 * What is left out of one piece of evidence, source or response.
 *
 * @param subject its id
 * @param kind what is left out
 */
public record Omission(Id<?> subject, OmissionKind kind) {
    public Omission {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(kind, "kind");
    }
}
