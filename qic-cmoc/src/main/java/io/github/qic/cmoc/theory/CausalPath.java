package io.github.qic.cmoc.theory;

import io.github.qic.core.valid.Id;
import java.util.List;

/**
 * A way through a theory from a context to an outcome, row by row.
 *
 * @param from the context
 * @param steps the rows, each with the ripple that led to it; at least one
 * @param to the outcome of the last row
 */
public record CausalPath(Id<Context> from, List<PathStep> steps, Id<Outcome> to) {
    public CausalPath {
        steps = List.copyOf(steps);
    }
}
