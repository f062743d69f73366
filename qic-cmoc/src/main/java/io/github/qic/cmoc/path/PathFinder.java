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
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds paths from link to link along ripples, breadth first. Feedback leads back, so it is left out. */
final class PathFinder {
    private final ProgrammeTheory theory;
    private final Map<Id<Configuration>, List<Ripple>> ripples = new HashMap<>();
    private final Map<Id<?>, List<Id<Outcome>>> farther = new HashMap<>();

    PathFinder(ProgrammeTheory theory) {
        this.theory = theory;
        theory.ripples().stream()
                .filter(ripple -> ripple.kind() != RippleKind.FEEDBACK)
                .forEach(ripple -> ripples.computeIfAbsent(ripple.upstream(), id -> new ArrayList<>())
                        .add(ripple));
        for (ElementLink link : theory.elementLinks()) {
            if (link.kind().promotes() && theory.index().element(link.effect()) instanceof Outcome effect) {
                farther.computeIfAbsent(link.cause(), id -> new ArrayList<>()).add(effect.id());
            }
        }
    }

    /** A link that was reached, and the one before it. */
    private record Reached(Configuration configuration, PathStep step, Optional<Reached> before) {
        List<PathStep> path() {
            List<PathStep> path = new ArrayList<>();
            for (Optional<Reached> at = Optional.of(this);
                    at.isPresent();
                    at = at.get().before()) {
                path.add(at.get().step());
            }
            Collections.reverse(path);
            return path;
        }
    }

    List<CausalPath> from(Id<Context> context) {
        return new Walk(context).paths();
    }

    private final class Walk {
        private final Id<Context> context;
        private final List<CausalPath> found = new ArrayList<>();
        private final Set<Id<Outcome>> known = new HashSet<>();
        private final Map<Id<Configuration>, Set<Id<Outcome>>> produced = new HashMap<>();
        private final Map<Id<Configuration>, List<Ripple>> waiting = new HashMap<>();
        private final Set<Id<Link>> seen = new HashSet<>();
        private final Deque<Reached> open = new ArrayDeque<>();

        Walk(Id<Context> context) {
            this.context = context;
        }

        List<CausalPath> paths() {
            for (Configuration configuration : theory.index().configurationsWith(context)) {
                reach(configuration, Optional.of(context), Optional.empty(), Optional.empty());
            }
            while (!open.isEmpty()) {
                Reached at = open.remove();
                // Outcomes that an earlier link leads to have a path that is no longer.
                for (Id<Outcome> id : walk(at.step().link(), known)) {
                    Outcome outcome = (Outcome) theory.index().element(id);
                    if (outcome.reach().filter(OutcomeReach.FINAL::equals).isPresent()) {
                        found.add(new CausalPath(context, at.path(), id));
                    }
                }
                follow(at);
            }
            return List.copyOf(found);
        }

        /** Each ripple is followed once: from the first link of its configuration that leads to its outcome. */
        private void follow(Reached at) {
            Id<Configuration> id = at.configuration().id();
            List<Ripple> left =
                    waiting.computeIfAbsent(id, key -> new ArrayList<>(ripples.getOrDefault(key, List.of())));
            if (left.isEmpty()) {
                return;
            }
            Set<Id<Outcome>> outcomes = produced.computeIfAbsent(id, key -> new HashSet<>());
            walk(at.step().link(), outcomes);
            List<Ripple> next = left.stream()
                    .filter(ripple -> ripple.outcome().stream().allMatch(outcomes::contains))
                    .toList();
            left.removeIf(ripple -> ripple.outcome().stream().allMatch(outcomes::contains));
            for (Ripple ripple : next) {
                Configuration downstream = theory.index().configuration(ripple.downstream());
                reach(downstream, ripple.context(), Optional.of(ripple), Optional.of(at));
            }
        }

        private void reach(
                Configuration configuration,
                Optional<Id<Context>> through,
                Optional<Ripple> by,
                Optional<Reached> before) {
            for (Link link : configuration.links()) {
                boolean fits = through.isEmpty() || link.contexts().contains(through.get());
                if (fits && leads(link) && seen.add(link.id())) {
                    open.add(new Reached(configuration, new PathStep(by, link), before));
                }
            }
        }
    }

    /** {@return the outcomes of a link, and those they lead to from outcome to outcome, without those that are known, which are added} */
    private List<Id<Outcome>> walk(Link link, Set<Id<Outcome>> known) {
        List<Id<Outcome>> found = new ArrayList<>();
        link.outcomes().stream().filter(known::add).forEach(found::add);
        for (int i = 0; i < found.size(); i++) {
            farther.getOrDefault(found.get(i), List.of()).stream()
                    .filter(known::add)
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean leads(Link link) {
        return link.kind().promotes()
                && link.activation().filter(Activation.NONE::equals).isEmpty();
    }
}
