package io.github.qic.cmoc.check;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.OutcomeReach;
import io.github.qic.cmoc.theory.Ripple;
import io.github.qic.cmoc.theory.RippleKind;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.valid.Id;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the ripples between configurations are consistent and lead to final outcomes. */
final class ChainChecks {
    private static final String RIPPLE = "Jagosh et al. 2015: ripple effect";

    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(ChainChecks::check);
    private static final Rule RING = GROUP.error("cmoc.ripple-ring", RIPPLE);
    private static final Rule FEEDBACK = GROUP.advice("cmoc.feedback-loop", RIPPLE);
    private static final Rule NO_BRIDGE = GROUP.advice("cmoc.no-bridge", RIPPLE);
    private static final Rule ELSEWHERE = GROUP.warning("cmoc.ripple-elsewhere", RIPPLE);
    private static final Rule DEAD_END = GROUP.advice("cmoc.dead-end", RIPPLE);
    private static final Rule UNREACHED = GROUP.advice("cmoc.final-outcome-unreached", RIPPLE);
    private static final Rule OUTSIDE =
            GROUP.advice("cmoc.outside-its-whole", "Jagosh et al. 2015: embedded configurations");

    private ChainChecks() {}

    private static void check(TheoryCheckContext c) {
        rings(c);
        c.theory.ripples().forEach(ripple -> {
            bridge(c, ripple);
            ripple.outcome().ifPresent(outcome -> member(c, ripple, outcome, "/outcome", ripple.upstream()));
            ripple.context().ifPresent(context -> member(c, ripple, context, "/context", ripple.downstream()));
        });
        ends(c);
        c.configurations().forEach(configuration -> embedded(c, configuration));
    }

    /** Nothing can be its own cause at the same time; a loop over time or by feedback is possible. */
    private static void rings(TheoryCheckContext c) {
        List<Ripple> atOnce = c.theory.ripples().stream()
                .filter(ripple -> ripple.kind() == RippleKind.PRODUCES)
                .toList();
        Set<Id<Configuration>> reported = new HashSet<>();
        for (Set<Id<Configuration>> ring : RippleCycleFinder.in(atOnce)) {
            reported.addAll(ring);
            c.theory(RING, path(c, ring), "each of " + names(ring) + " produces itself");
        }
        for (Set<Id<Configuration>> ring : RippleCycleFinder.in(c.theory.ripples())) {
            if (ring.stream().noneMatch(reported::contains)) {
                c.theory(FEEDBACK, path(c, ring), "there is a feedback loop through " + names(ring));
            }
        }
    }

    /** {@return the path of the first ripple within a ring, which belongs to no other ring} */
    private static String path(TheoryCheckContext c, Set<Id<Configuration>> ring) {
        int at = 0;
        while (!ring.contains(c.theory.ripples().get(at).upstream())
                || !ring.contains(c.theory.ripples().get(at).downstream())) {
            at++;
        }
        return "/ripples/" + at;
    }

    private static String names(Set<Id<Configuration>> ring) {
        return ring.stream().map(Id::value).collect(Collectors.joining(", "));
    }

    private static void bridge(TheoryCheckContext c, Ripple ripple) {
        Optional<String> outcome = ripple.outcome().map(id -> words(c, id));
        boolean same = outcome.isPresent() && outcome.equals(ripple.context().map(id -> words(c, id)));
        String message = "does not explain why the upstream outcome is a downstream context";
        c.claimIf(ripple.bridge().isEmpty() && !same, NO_BRIDGE, ripple.id(), message);
    }

    /** A ripple can only connect elements of its two configurations. */
    private static void member(
            TheoryCheckContext c,
            Ripple ripple,
            Id<? extends Element> element,
            String path,
            Id<Configuration> configuration) {
        if (!uses(c, configuration, element)) {
            c.claim(ELSEWHERE, ripple.id(), path, "names " + element + ", which is in no link of " + configuration);
        }
    }

    private static boolean uses(TheoryCheckContext c, Id<Configuration> configuration, Id<? extends Element> element) {
        return c.index.configurationsWith(element).stream()
                .map(Configuration::id)
                .anyMatch(configuration::equals);
    }

    private static String words(TheoryCheckContext c, Id<? extends Element> id) {
        return TextWords.sorted(c.index.element(id).text());
    }

    private static void ends(TheoryCheckContext c) {
        Set<Id<?>> carried = new HashSet<>();
        Set<Id<?>> reached = new HashSet<>();
        for (Ripple ripple : c.theory.ripples()) {
            reached.add(ripple.downstream());
            if (ripple.outcome().isPresent()) {
                carried.add(ripple.outcome().get());
            } else {
                c.index.configuration(ripple.upstream()).links().forEach(link -> carried.addAll(link.outcomes()));
            }
        }
        for (Outcome outcome : c.theory.outcomes()) {
            boolean last = outcome.reach().filter(OutcomeReach.FINAL::equals).isPresent();
            boolean deadEnd = outcome.reach().isPresent() && !last && !carried.contains(outcome.id());
            c.claimIf(deadEnd, DEAD_END, outcome.id(), "is not final, but no ripple continues from it");
            boolean unreached = c.index.configurationsWith(outcome.id()).stream()
                    .noneMatch(configuration -> reached.contains(configuration.id()));
            if (last && unreached && !c.theory.ripples().isEmpty()) {
                c.claim(UNREACHED, outcome.id(), "is final, but no ripple leads to it");
            }
        }
    }

    private static void embedded(TheoryCheckContext c, Configuration part) {
        part.partOf().ifPresent(whole -> {
            boolean shared = part.links().stream().flatMap(Link::elements).anyMatch(id -> uses(c, whole, id));
            c.claimIf(!shared, OUTSIDE, part.id(), "is part of " + whole + " but shares no element with it");
        });
    }
}
