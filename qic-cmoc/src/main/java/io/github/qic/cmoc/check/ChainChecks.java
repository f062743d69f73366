package io.github.qic.cmoc.check;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.OutcomeReach;
import io.github.qic.cmoc.theory.Polarity;
import io.github.qic.cmoc.theory.Ripple;
import io.github.qic.cmoc.theory.RippleKind;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.valid.Id;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the ripples between configurations are consistent and lead to final outcomes. */
final class ChainChecks {
    private static final String RIPPLE = "Jagosh et al. 2015: ripple effect";

    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(ChainChecks::check);
    private static final Rule CYCLE = GROUP.error("cmoc.ripple-cycle", RIPPLE);
    private static final Rule NO_BRIDGE = GROUP.advice("cmoc.no-bridge", RIPPLE);
    private static final Rule ELSEWHERE = GROUP.warning("cmoc.ripple-elsewhere", RIPPLE);
    private static final Rule DEAD_END = GROUP.advice("cmoc.dead-end", RIPPLE);

    private ChainChecks() {}

    private static void check(TheoryCheckContext c) {
        cycles(c);
        c.claims(
                NO_BRIDGE,
                c.theory.ripples(),
                ripple -> ripple.bridge().isEmpty()
                        && (ripple.outcome().isEmpty() || ripple.context().isEmpty()),
                "does not say which outcome becomes which context, or why");
        members(c);
        ends(c);
    }

    /** Nothing can be its own cause at the same time; a loop over time or by feedback is declared as such. */
    private static void cycles(TheoryCheckContext c) {
        List<Ripple> atOnce = c.theory.ripples().stream()
                .filter(ripple -> ripple.kind() == RippleKind.PRODUCES)
                .toList();
        Map<Id<Configuration>, Set<Id<Configuration>>> cycles = new HashMap<>();
        RippleCycleFinder.in(atOnce).forEach(cycle -> cycle.forEach(id -> cycles.put(id, cycle)));
        Set<Id<Configuration>> reported = new HashSet<>();
        c.theory.ripples().stream().sorted(Comparator.comparing(Ripple::id)).forEach(ripple -> {
            Set<Id<Configuration>> cycle = cycles.getOrDefault(ripple.upstream(), Set.of());
            if (cycle.contains(ripple.downstream())
                    && reported.add(cycle.iterator().next())) {
                List<String> ids = cycle.stream().map(Id::value).toList();
                String message = "each of " + Faults.first(ids) + " produces itself";
                c.theory(CYCLE, c.index.path(ripple.id()), message, ids);
            }
        });
    }

    /** A ripple can only connect elements of its two configurations, or of their parts. */
    private static void members(TheoryCheckContext c) {
        Map<Id<Configuration>, Set<Id<?>>> elements = new HashMap<>();
        for (Configuration configuration : c.configurations()) {
            elements.put(
                    configuration.id(),
                    configuration.links().stream().flatMap(Link::elements).collect(Collectors.toSet()));
        }
        for (Ripple ripple : c.theory.ripples()) {
            ripple.outcome().ifPresent(id -> member(c, ripple, "/outcome", id, ripple.upstream(), elements));
            ripple.context().ifPresent(id -> member(c, ripple, "/context", id, ripple.downstream(), elements));
        }
    }

    private static void member(
            TheoryCheckContext c,
            Ripple ripple,
            String path,
            Id<? extends Element> element,
            Id<Configuration> configuration,
            Map<Id<Configuration>, Set<Id<?>>> elements) {
        if (!elements.getOrDefault(configuration, Set.of()).contains(element)
                && c.index.parts(configuration).isEmpty()) {
            c.claim(ELSEWHERE, ripple.id(), path, "names " + element + ", which is in no link of " + configuration);
        }
    }

    /** {@return the outcomes of some configurations and of their parts} */
    private static Set<Id<Outcome>> outcomesOf(TheoryCheckContext c, Deque<Id<Configuration>> waiting) {
        Set<Id<Configuration>> seen = new HashSet<>();
        Set<Id<Outcome>> outcomes = new HashSet<>();
        while (!waiting.isEmpty()) {
            Id<Configuration> id = waiting.remove();
            if (seen.add(id)) {
                c.index.configuration(id).links().forEach(link -> outcomes.addAll(link.outcomes()));
                c.index.parts(id).forEach(part -> waiting.add(part.id()));
            }
        }
        return outcomes;
    }

    /**
     * An outcome goes on if a ripple or a link to another element starts from it or a configuration with it has a farther outcome. Where no chain is drawn,
     * none is missed, and a bad outcome may be the end of one.
     */
    private static void ends(TheoryCheckContext c) {
        if (c.theory.ripples().isEmpty()) {
            return;
        }
        Set<Id<?>> carried = new HashSet<>();
        Deque<Id<Configuration>> upstream = new ArrayDeque<>();
        c.theory
                .ripples()
                .forEach(ripple ->
                        ripple.outcome().ifPresentOrElse(carried::add, () -> upstream.add(ripple.upstream())));
        carried.addAll(outcomesOf(c, upstream));
        c.theory.elementLinks().forEach(link -> carried.add(link.cause()));
        for (Configuration configuration : c.configurations()) {
            List<Outcome> outcomes = configuration.links().stream()
                    .flatMap(link -> link.outcomes().stream())
                    .map(id -> (Outcome) c.index.element(id))
                    .toList();
            OutcomeReach farthest = outcomes.stream()
                    .flatMap(outcome -> outcome.reach().stream())
                    .max(Comparator.naturalOrder())
                    .orElse(OutcomeReach.PROXIMAL);
            outcomes.stream()
                    .filter(outcome -> outcome.reach()
                            .filter(reach -> reach.compareTo(farthest) < 0)
                            .isPresent())
                    .forEach(outcome -> carried.add(outcome.id()));
        }
        c.claims(
                DEAD_END,
                c.theory.outcomes(),
                outcome -> outcome.reach().isPresent()
                        && outcome.reach().get() != OutcomeReach.FINAL
                        && !outcome.polarity().equals(Optional.of(Polarity.NEGATIVE))
                        && !c.index.configurationsWith(outcome.id()).isEmpty()
                        && !carried.contains(outcome.id()),
                "is not final, but nothing follows from it");
    }
}
