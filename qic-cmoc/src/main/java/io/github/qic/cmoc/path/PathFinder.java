package io.github.qic.cmoc.path;

import io.github.qic.cmoc.theory.Activation;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.ElementLink;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.OutcomeReach;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.Ripple;
import io.github.qic.cmoc.theory.RippleKind;
import io.github.qic.core.valid.Id;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds paths from link to link along ripples, breadth first. Feedback leads back, so it is left out. */
final class PathFinder {
    private final ProgrammeTheory theory;
    private final Map<Id<Configuration>, List<Ripple>> ripples = new HashMap<>();

    PathFinder(ProgrammeTheory theory) {
        this.theory = theory;
        theory.ripples().stream()
                .filter(ripple -> ripple.kind() != RippleKind.FEEDBACK)
                .forEach(ripple -> ripples.computeIfAbsent(ripple.upstream(), id -> new ArrayList<>())
                        .add(ripple));
    }

    /** A link that was reached, as the last step of a path. */
    private record Reached(Configuration configuration, List<PathStep> steps) {
        Link link() {
            return steps.get(steps.size() - 1).link();
        }
    }

    List<CausalPath> from(Id<Context> context) {
        Map<Id<Outcome>, CausalPath> found = new LinkedHashMap<>();
        Set<Id<Link>> seen = new HashSet<>();
        Deque<Reached> open = new ArrayDeque<>();
        for (Configuration configuration : theory.index().configurationsWith(context)) {
            reach(configuration, Optional.of(context), Optional.empty(), List.of(), seen, open);
        }
        while (!open.isEmpty()) {
            Reached at = open.remove();
            Set<Id<Outcome>> outcomes = outcomes(at.link());
            for (Id<Outcome> id : outcomes) {
                Outcome outcome = (Outcome) theory.index().element(id);
                if (outcome.reach().filter(OutcomeReach.FINAL::equals).isPresent()) {
                    found.computeIfAbsent(id, key -> new CausalPath(context, at.steps(), id));
                }
            }
            for (Ripple ripple : ripples.getOrDefault(at.configuration().id(), List.of())) {
                if (ripple.outcome().stream().allMatch(outcomes::contains)) {
                    Configuration next = theory.index().configuration(ripple.downstream());
                    reach(next, ripple.context(), Optional.of(ripple), at.steps(), seen, open);
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** The outcomes of a link, and those they lead to from outcome to outcome. */
    private Set<Id<Outcome>> outcomes(Link link) {
        Set<Id<Outcome>> found = new LinkedHashSet<>(link.outcomes());
        Deque<Id<Outcome>> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            Id<Outcome> at = open.remove();
            for (ElementLink next : theory.index().elementLinks(at)) {
                if (next.cause().equals(at)
                        && next.kind().promotes()
                        && theory.index().element(next.effect()) instanceof Outcome farther
                        && found.add(farther.id())) {
                    open.add(farther.id());
                }
            }
        }
        return found;
    }

    private static boolean leads(Link link) {
        return link.kind().promotes()
                && link.activation().filter(Activation.NONE::equals).isEmpty();
    }

    private static void reach(
            Configuration configuration,
            Optional<Id<Context>> through,
            Optional<Ripple> by,
            List<PathStep> before,
            Set<Id<Link>> seen,
            Deque<Reached> open) {
        for (Link link : configuration.links()) {
            boolean fits = through.isEmpty() || link.contexts().contains(through.get());
            if (fits && leads(link) && seen.add(link.id())) {
                List<PathStep> steps = new ArrayList<>(before);
                steps.add(new PathStep(by, link));
                open.add(new Reached(configuration, steps));
            }
        }
    }
}
