package io.github.qic.cmoc.path;

import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Ripple;
import java.util.Objects;
import java.util.Optional;

/**
 * A link on a path.
 *
 * @param by the ripple that led to the link; empty for the first
 * @param link the link
 */
public record PathStep(Optional<Ripple> by, Link link) {
    public PathStep {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(link, "link");
    }
}
