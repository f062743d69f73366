package io.github.qic.cmoc.check;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.MechanismKind;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.Polarity;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether configurations and mechanisms are complete. */
final class ShapeChecks {
    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(ShapeChecks::check);
    private static final Rule ORPHAN = GROUP.warning("cmoc.orphan", "RAMESES list, April 2016");
    private static final Rule MISSING_SLOT = GROUP.warning("cmoc.missing-slot", "RAMESES II item 15");
    private static final Rule LIST = GROUP.warning("cmoc.list", "RAMESES list, April 2016");
    private static final Rule NO_REASONING = GROUP.warning("cmoc.no-reasoning", "Dalkin et al. 2015");
    private static final Rule NO_RESOURCE = GROUP.advice("cmoc.no-resource", "Dalkin et al. 2015");
    private static final Rule NO_ACTOR = GROUP.advice("cmoc.no-actor", "Dalkin et al. 2015");
    private static final Rule MIXED = GROUP.advice("cmoc.mixed-outcomes", "PEACH: measurement for change");

    private ShapeChecks() {}

    private static void check(TheoryCheckContext c) {
        Stream.<List<? extends Element>>of(c.theory.contexts(), c.theory.mechanisms(), c.theory.outcomes())
                .flatMap(List::stream)
                .filter(element -> c.index.configurationsWith(element.id()).isEmpty())
                .forEach(element -> c.claim(ORPHAN, element.id(), "is in no configuration"));
        for (Configuration configuration : c.configurations()) {
            slots(c, configuration);
            list(c, configuration);
            configuration.links().forEach(link -> mixed(c, link));
        }
        c.theory.mechanisms().forEach(mechanism -> parts(c, mechanism));
    }

    /** A configuration may start with an outcome only; from testing on, every link needs all three. */
    private static void slots(TheoryCheckContext c, Configuration configuration) {
        if (!c.underTest()) {
            return;
        }
        c.claimIf(configuration.links().isEmpty(), MISSING_SLOT, configuration.id(), "has no link");
        for (Link link : configuration.links()) {
            String missing = Stream.of(
                            link.contexts().isEmpty() ? "context" : "",
                            link.mechanisms().isEmpty() ? "mechanism" : "",
                            link.outcomes().isEmpty() ? "outcome" : "")
                    .filter(slot -> !slot.isEmpty())
                    .collect(Collectors.joining(" and no "));
            c.claimIf(!missing.isEmpty(), MISSING_SLOT, link.id(), "has no " + missing);
        }
    }

    private static void list(TheoryCheckContext c, Configuration configuration) {
        List<Link> links = configuration.links();
        boolean contexts = links.stream().anyMatch(link -> !link.contexts().isEmpty());
        boolean mechanisms = links.stream().anyMatch(link -> !link.mechanisms().isEmpty());
        boolean separate = links.stream()
                .allMatch(link -> link.contexts().isEmpty() || link.mechanisms().isEmpty());
        if (contexts && mechanisms && separate) {
            c.claim(LIST, configuration.id(), "lists contexts and mechanisms, but no link connects them");
        }
    }

    private static void mixed(TheoryCheckContext c, Link link) {
        Set<Polarity> polarities = link.outcomes().stream()
                .map(id -> (Outcome) c.index.element(id))
                .flatMap(outcome -> outcome.polarity().stream())
                .collect(Collectors.toSet());
        boolean mixed = polarities.containsAll(Set.of(Polarity.POSITIVE, Polarity.NEGATIVE));
        c.claimIf(mixed, MIXED, link.id(), "leads to both positive and negative outcomes: what makes the difference?");
    }

    private static void parts(TheoryCheckContext c, Mechanism mechanism) {
        if (mechanism.kind() != MechanismKind.RESOURCE_REASONING) {
            return;
        }
        if (mechanism.reasoning().isEmpty()) {
            c.claim(NO_REASONING, mechanism.id(), "does not say how people respond");
        } else if (mechanism.actor().isEmpty()) {
            c.claim(NO_ACTOR, mechanism.id(), "does not say whose reasoning it is");
        }
        boolean noResource = mechanism.resource().isEmpty();
        c.claimIf(noResource, NO_RESOURCE, mechanism.id(), "does not say which resource the programme provides");
    }
}
