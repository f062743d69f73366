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
import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.internal.collect.PairLimit;
import io.github.qic.core.valid.Id;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
    private final Map<Id<Configuration>, List<Placed>> ripples = new HashMap<>();
    private final Map<Id<?>, List<Id<Outcome>>> farther = new HashMap<>();

    PathFinder(ProgrammeTheory theory) {
        this.theory = theory;
        for (Ripple ripple : theory.ripples()) {
            if (ripple.kind() != RippleKind.FEEDBACK) {
                List<Placed> ofOne = ripples.computeIfAbsent(ripple.upstream(), id -> new ArrayList<>());
                ofOne.add(new Placed(ofOne.size(), ripple));
            }
        }
        for (ElementLink link : theory.elementLinks()) {
            if (link.kind().promotes() && theory.index().element(link.effect()) instanceof Outcome effect) {
                farther.computeIfAbsent(link.cause(), id -> new ArrayList<>()).add(effect.id());
            }
        }
    }

    /** A ripple and its place among those of its configuration. */
    private record Placed(int place, Ripple ripple) {}

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
            return List.copyOf(path);
        }
    }

    List<CausalPath> from(Id<Context> context) {
        return new Walk(context).paths();
    }

    private final class Walk {
        private final Id<Context> context;
        private final List<CausalPath> found = new ArrayList<>();
        private final Set<Id<Outcome>> known = new HashSet<>();
        private final Map<Id<Configuration>, Waiting> waiting = new HashMap<>();
        private final Set<Id<Configuration>> entered = new HashSet<>();
        private final Map<Id<Configuration>, Map<Id<Context>, List<Link>>> notEntered = new HashMap<>();
        private final Set<Id<Link>> seen = new HashSet<>();
        private final Deque<Reached> open = new ArrayDeque<>();
        private long ledOn;
        private long steps;

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
                List<Id<Outcome>> ends = walk(at.step().link(), known).stream()
                        .filter(this::isFinal)
                        .toList();
                if (!ends.isEmpty()) {
                    List<PathStep> path = at.path();
                    steps += (long) path.size() * ends.size();
                    PairLimit.require(steps, "/ripples", "paths x links");
                    ends.forEach(end -> found.add(new CausalPath(context, path, end)));
                }
                follow(at);
            }
            return List.copyOf(found);
        }

        private boolean isFinal(Id<Outcome> id) {
            Outcome outcome = (Outcome) theory.index().element(id);
            return outcome.reach().filter(OutcomeReach.FINAL::equals).isPresent();
        }

        /** Each ripple is followed once: from the first link of its configuration that leads to its outcome. */
        private void follow(Reached at) {
            Id<Configuration> id = at.configuration().id();
            List<Placed> all = ripples.getOrDefault(id, List.of());
            if (all.isEmpty()) {
                return;
            }
            Waiting left = waiting.computeIfAbsent(id, key -> new Waiting(all));
            for (Ripple ripple : left.next(at.step().link())) {
                Configuration downstream = theory.index().configuration(ripple.downstream());
                reach(downstream, ripple.context(), Optional.of(ripple), Optional.of(at));
            }
        }

        private void reach(
                Configuration configuration,
                Optional<Id<Context>> through,
                Optional<Ripple> by,
                Optional<Reached> before) {
            for (Link link : enter(configuration, through)) {
                if (leads(link) && seen.add(link.id())) {
                    open.add(new Reached(configuration, new PathStep(by, link), before));
                }
            }
        }

        /** {@return the links of a configuration, or those with a context; none the second time} */
        private List<Link> enter(Configuration configuration, Optional<Id<Context>> through) {
            if (through.isEmpty()) {
                return entered.add(configuration.id()) ? configuration.links() : List.of();
            }
            List<Link> links = notEntered
                    .computeIfAbsent(configuration.id(), id -> byContext(configuration))
                    .remove(through.get());
            return links == null ? List.of() : links;
        }

        /** The ripples of a configuration that have not been followed: those of any outcome, and the others by theirs. */
        private final class Waiting {
            private final List<Placed> ofAny;
            private final Map<Id<Outcome>, List<Placed>> left;
            private final Set<Id<Outcome>> produced = new HashSet<>();

            Waiting(List<Placed> all) {
                ofAny = new ArrayList<>(all);
                ofAny.removeIf(placed -> placed.ripple().outcome().isPresent());
                left = new HashMap<>(
                        Maps.groupsOf(all, placed -> placed.ripple().outcome()));
            }

            /** {@return those of any outcome and those whose outcome the link leads to, in their order; they wait no longer} */
            List<Ripple> next(Link link) {
                List<Placed> next = new ArrayList<>(ofAny);
                ofAny.clear();
                if (!left.isEmpty()) {
                    for (Id<Outcome> id : walk(link, produced)) {
                        List<Placed> waited = left.remove(id);
                        next.addAll(waited == null ? List.of() : waited);
                        ledOn += farther.getOrDefault(id, List.of()).size();
                    }
                    PairLimit.require(ledOn, "/elementLinks", "configurations x links between outcomes");
                }
                next.sort(Comparator.comparingInt(Placed::place));
                return next.stream().map(Placed::ripple).toList();
            }
        }
    }

    private static Map<Id<Context>, List<Link>> byContext(Configuration configuration) {
        Map<Id<Context>, List<Link>> links = new HashMap<>();
        for (Link link : configuration.links()) {
            for (Id<Context> context : link.contexts()) {
                links.computeIfAbsent(context, id -> new ArrayList<>()).add(link);
            }
        }
        return links;
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
