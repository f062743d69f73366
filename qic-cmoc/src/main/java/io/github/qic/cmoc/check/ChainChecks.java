package io.github.qic.cmoc.check;

import static io.github.qic.core.finding.RuleKind.STRUCTURAL;
import static io.github.qic.core.finding.Severity.ADVICE;
import static io.github.qic.core.finding.Severity.ERROR;
import static io.github.qic.core.finding.Severity.WARNING;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.OutcomeReach;
import io.github.qic.cmoc.theory.Ripple;
import io.github.qic.cmoc.theory.RippleKind;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.valid.Id;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the chain from configuration to configuration holds and leads somewhere. */
final class ChainChecks {
    private static final String RIPPLE = "Jagosh et al. 2015: ripple effect";

    static final Rule RING = new Rule("cmoc.ripple-ring", STRUCTURAL, ERROR, RIPPLE);
    static final Rule FEEDBACK = new Rule("cmoc.feedback-loop", STRUCTURAL, ADVICE, RIPPLE);
    static final Rule NO_BRIDGE = new Rule("cmoc.no-bridge", STRUCTURAL, ADVICE, RIPPLE);
    static final Rule ELSEWHERE = new Rule("cmoc.ripple-elsewhere", STRUCTURAL, WARNING, RIPPLE);
    static final Rule DEAD_END = new Rule("cmoc.dead-end", STRUCTURAL, ADVICE, RIPPLE);
    static final Rule UNREACHED = new Rule("cmoc.final-outcome-unreached", STRUCTURAL, ADVICE, RIPPLE);
    static final Rule OUTSIDE =
            new Rule("cmoc.outside-its-whole", STRUCTURAL, ADVICE, "Jagosh et al. 2015: embedded configurations");
    static final List<Rule> RULES = List.of(RING, FEEDBACK, NO_BRIDGE, ELSEWHERE, DEAD_END, UNREACHED, OUTSIDE);

    private ChainChecks() {}

    static void check(TheoryCheckContext c) {
        rings(c);
        c.theory.ripples().forEach(ripple -> {
            bridge(c, ripple);
            ripple.outcome().ifPresent(outcome -> stands(c, ripple, outcome, "/outcome", ripple.upstream()));
            ripple.context().ifPresent(context -> stands(c, ripple, context, "/context", ripple.downstream()));
        });
        ends(c);
        c.configurations().forEach(configuration -> embedded(c, configuration));
    }

    /** What produces itself at one time cannot be; a loop through time or feedback can. */
    private static void rings(TheoryCheckContext c) {
        List<Ripple> atOnce = c.theory.ripples().stream()
                .filter(ripple -> ripple.kind() == RippleKind.PRODUCES)
                .toList();
        Set<Id<Configuration>> told = new HashSet<>();
        for (Set<Id<Configuration>> ring : RippleCycleFinder.in(atOnce)) {
            told.addAll(ring);
            c.theory(RING, path(c, ring), "each of " + names(ring) + " produces itself");
        }
        for (Set<Id<Configuration>> ring : RippleCycleFinder.in(c.theory.ripples())) {
            if (ring.stream().noneMatch(told::contains)) {
                c.theory(FEEDBACK, path(c, ring), "there is a feedback loop through " + names(ring));
            }
        }
    }

    /** {@return the first ripple within a ring: no other ring has it} */
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
        boolean same = ripple.outcome().isPresent()
                && ripple.context().isPresent()
                && TextWords.sorted(text(c, ripple.outcome().get()))
                        .equals(TextWords.sorted(text(c, ripple.context().get())));
        if (ripple.bridge().isEmpty() && !same) {
            c.claim(NO_BRIDGE, ripple.id(), "does not tell why the outcome of the one is a context of the other");
        }
    }

    /** No path leads along a ripple from or to an element that its configuration does not have. */
    private static void stands(
            TheoryCheckContext c,
            Ripple ripple,
            Id<? extends Element> element,
            String path,
            Id<Configuration> configuration) {
        if (c.index.configurationsWith(element).stream()
                .noneMatch(user -> user.id().equals(configuration))) {
            c.claim(ELSEWHERE, ripple.id(), path, "names " + element + ", which is in no row of " + configuration);
        }
    }

    private static String text(TheoryCheckContext c, Id<? extends Element> id) {
        return c.index.element(id).text();
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
            if (outcome.reach().isPresent() && !last && !carried.contains(outcome.id())) {
                c.claim(DEAD_END, outcome.id(), "is not final, and no ripple carries it on");
            }
            if (last
                    && !c.theory.ripples().isEmpty()
                    && c.index.configurationsWith(outcome.id()).stream().noneMatch(x -> reached.contains(x.id()))) {
                c.claim(UNREACHED, outcome.id(), "is final, and no ripple leads to it");
            }
        }
    }

    private static void embedded(TheoryCheckContext c, Configuration part) {
        part.partOf().ifPresent(whole -> {
            Set<Id<?>> elements = elements(c.index.configuration(whole));
            if (elements(part).stream().noneMatch(elements::contains)) {
                c.claim(OUTSIDE, part.id(), "is part of " + whole + " and shares no element with it");
            }
        });
    }

    private static Set<Id<?>> elements(Configuration configuration) {
        return configuration.links().stream().flatMap(Link::elements).collect(Collectors.toSet());
    }
}
