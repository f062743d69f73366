package io.github.qic.cmoc.theory;

import io.github.qic.core.valid.Id;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
            for (Id<Outcome> id : at.link().outcomes()) {
                Outcome outcome = (Outcome) theory.index().element(id);
                if (outcome.reach().filter(OutcomeReach.FINAL::equals).isPresent()) {
                    found.computeIfAbsent(id, key -> new CausalPath(context, at.steps(), id));
                }
            }
            for (Ripple ripple : ripples.getOrDefault(at.configuration().id(), List.of())) {
                if (ripple.outcome().isEmpty()
                        || at.link().outcomes().contains(ripple.outcome().get())) {
                    Configuration next = theory.index().configuration(ripple.downstream());
                    reach(next, ripple.context(), Optional.of(ripple), at.steps(), seen, open);
                }
            }
        }
        return List.copyOf(found.values());
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
            if (fits && seen.add(link.id())) {
                List<PathStep> steps = new ArrayList<>(before);
                steps.add(new PathStep(by, link));
                open.add(new Reached(configuration, steps));
            }
        }
    }
}
