package io.github.qic.cmoc.path;

import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.List;
import java.util.Objects;

/**
 * A path through a theory from a context to an outcome, link by link. Links that inhibit, block or moderate, and mechanisms that do
 * not fire, lead nowhere.
 *
 * @param from the context
 * @param steps the links, each with the ripple that led to it; at least one
 * @param to the final outcome, an outcome of the last link, or one to which such an outcome leads
 */
public record CausalPath(Id<Context> from, List<PathStep> steps, Id<Outcome> to) {
    public CausalPath {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(steps, "steps");
        Objects.requireNonNull(to, "to");
        steps = List.copyOf(steps);
    }

    /**
     * {@return the shortest path from a context to each final outcome it can lead to, along links and ripples other than
     * feedback; empty if it leads to none}
     *
     * @throws InvalidValueException if there are more than 1,000,000 links in all paths, or more than 1,000,000 links between outcomes
     *     to follow, each counted once for every configuration whose ripples may start from the outcome it leads to
     */
    public static List<CausalPath> toFinalOutcomes(ProgrammeTheory theory, Id<Context> from) {
        Objects.requireNonNull(from, "from");
        return new PathFinder(theory).from(from);
    }
}
