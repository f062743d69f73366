package io.github.qic.cmoc.theory;

import java.util.Optional;

/**
 * A link on a path.
 *
 * @param by the ripple that led to the link; empty for the first
 * @param link the link
 */
public record PathStep(Optional<Ripple> by, Link link) {}
