package io.github.qic.cmoc.theory;

import java.util.Optional;

/**
 * A row on a path.
 *
 * @param by the ripple that led to the row; nothing for the first
 * @param link the row
 */
public record PathStep(Optional<Ripple> by, Link link) {}
