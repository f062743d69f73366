package io.github.qic.cmoc;

import java.util.Optional;

/**
 * A row on a path.
 *
 * @param by the ripple that led to the row; nothing for the first
 * @param link the row
 */
public record Step(Optional<Ripple> by, Link link) {}
