package io.github.qic.cmoc.check;

import static io.github.qic.core.finding.RuleKind.STRUCTURAL;
import static io.github.qic.core.finding.Severity.ADVICE;
import static io.github.qic.core.finding.Severity.WARNING;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.MechanismKind;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.Polarity;
import io.github.qic.core.finding.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether configurations are configurations, and mechanisms more than a label. */
final class ShapeChecks {
    static final Rule ORPHAN = new Rule("cmoc.orphan", STRUCTURAL, WARNING, "RAMESES list, April 2016");
    static final Rule MISSING_SLOT = new Rule("cmoc.missing-slot", STRUCTURAL, WARNING, "RAMESES II item 15");
    static final Rule LIST = new Rule("cmoc.list", STRUCTURAL, WARNING, "RAMESES list, April 2016");
    static final Rule NO_REASONING = new Rule("cmoc.no-reasoning", STRUCTURAL, WARNING, "Dalkin et al. 2015");
    static final Rule NO_RESOURCE = new Rule("cmoc.no-resource", STRUCTURAL, ADVICE, "Dalkin et al. 2015");
    static final Rule NO_ACTOR = new Rule("cmoc.no-actor", STRUCTURAL, ADVICE, "Dalkin et al. 2015");
    static final Rule MIXED = new Rule("cmoc.mixed-outcomes", STRUCTURAL, ADVICE, "PEACH: measurement for change");
    static final List<Rule> RULES = List.of(ORPHAN, MISSING_SLOT, LIST, NO_REASONING, NO_RESOURCE, NO_ACTOR, MIXED);

    private ShapeChecks() {}

    static void check(TheoryCheckContext c) {
        Stream.of(c.theory.contexts(), c.theory.mechanisms(), c.theory.outcomes())
                .flatMap(List::stream)
                .map(Element.class::cast)
                .filter(element -> c.index.configurationsWith(element.claimId()).isEmpty())
                .forEach(element -> c.claim(ORPHAN, element.claimId(), "stands in no configuration"));
        for (Configuration configuration : c.configurations()) {
            slots(c, configuration);
            list(c, configuration);
            configuration.links().forEach(link -> mixed(c, link));
        }
        c.theory.mechanisms().forEach(mechanism -> parts(c, mechanism));
    }

    /** A configuration begins life with an outcome alone; from testing on every row needs all three. */
    private static void slots(TheoryCheckContext c, Configuration configuration) {
        if (!c.underTest()) {
            return;
        }
        if (configuration.links().isEmpty()) {
            c.claim(MISSING_SLOT, configuration.id(), "has no row");
        }
        for (Link link : configuration.links()) {
            String missing = Stream.of(
                            link.contexts().isEmpty() ? "context" : "",
                            link.mechanisms().isEmpty() ? "mechanism" : "",
                            link.outcomes().isEmpty() ? "outcome" : "")
                    .filter(slot -> !slot.isEmpty())
                    .collect(Collectors.joining(" and no "));
            if (!missing.isEmpty()) {
                c.claim(MISSING_SLOT, link.id(), "has no " + missing);
            }
        }
    }

    private static void list(TheoryCheckContext c, Configuration configuration) {
        boolean contexts =
                configuration.links().stream().anyMatch(l -> !l.contexts().isEmpty());
        boolean mechanisms =
                configuration.links().stream().anyMatch(l -> !l.mechanisms().isEmpty());
        boolean linked = configuration.links().stream()
                .anyMatch(l -> !l.contexts().isEmpty() && !l.mechanisms().isEmpty());
        if (contexts && mechanisms && !linked) {
            c.claim(LIST, configuration.id(), "lists contexts and mechanisms, and no row links the two");
        }
    }

    private static void mixed(TheoryCheckContext c, Link link) {
        Set<Polarity> polarities = link.outcomes().stream()
                .map(id -> (Outcome) c.index.element(id))
                .flatMap(outcome -> outcome.polarity().stream())
                .collect(Collectors.toSet());
        if (polarities.contains(Polarity.POSITIVE) && polarities.contains(Polarity.NEGATIVE)) {
            c.claim(MIXED, link.id(), "leads to welcome and unwelcome outcomes: what tells them apart?");
        }
    }

    private static void parts(TheoryCheckContext c, Mechanism mechanism) {
        if (mechanism.kind() != MechanismKind.RESOURCE_REASONING) {
            return;
        }
        if (mechanism.reasoning().isEmpty()) {
            c.claim(NO_REASONING, mechanism.id(), "does not tell how people respond");
        } else if (mechanism.actor().isEmpty()) {
            c.claim(NO_ACTOR, mechanism.id(), "does not tell whose reasoning it is");
        }
        if (mechanism.resource().isEmpty()) {
            c.claim(NO_RESOURCE, mechanism.id(), "does not tell what the programme brings");
        }
    }
}
