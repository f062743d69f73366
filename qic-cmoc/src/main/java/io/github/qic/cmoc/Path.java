package io.github.qic.cmoc;

import io.github.qic.core.valid.Id;
import java.util.List;

/**
 * A way through a theory from a context to an outcome, row by row.
 *
 * @param from the context
 * @param steps the rows, each with the ripple that led to it; at least one
 * @param to the outcome of the last row
 */
public record Path(Id<Context> from, List<Step> steps, Id<Outcome> to) {
    public Path {
        steps = List.copyOf(steps);
    }
}
