package io.github.qic.cmoc.theory;

import io.github.qic.core.valid.Id;
import java.util.List;

/**
 * A path through a theory from a context to an outcome, link by link.
 *
 * @param from the context
 * @param steps the links, each with the ripple that led to it; at least one
 * @param to the final outcome, an outcome of the last link
 */
public record CausalPath(Id<Context> from, List<PathStep> steps, Id<Outcome> to) {
    public CausalPath {
        steps = List.copyOf(steps);
    }
}
