package io.github.qic.cmoc.check;

import io.github.qic.cmoc.theory.Condition;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.ConfigurationVariant;
import io.github.qic.cmoc.theory.DemiRegularity;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Polarity;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether configurations are complete, and every element is part of one. */
final class ShapeChecks {
    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(ShapeChecks::check);
    private static final Rule ORPHAN = GROUP.warning("cmoc.orphan", "RAMESES list, April 2016");
    private static final Rule MISSING_SLOT = GROUP.warning("cmoc.missing-slot", "RAMESES II item 15");
    private static final Rule UNLINKED = GROUP.warning("cmoc.unlinked", "RAMESES list, April 2016");
    private static final Rule MIXED = GROUP.advice("cmoc.mixed-outcomes", "PEACH: measurement for change");

    private ShapeChecks() {}

    private static void check(TheoryCheckContext c) {
        orphans(c);
        c.claims(
                UNLINKED,
                c.configurations(),
                ShapeChecks::unlinked,
                "lists contexts and mechanisms, but no link connects them");
        if (c.underTest()) {
            c.claims(MISSING_SLOT, c.configurations(), configuration -> withoutLink(c, configuration));
            List<Link> links = c.configurations().stream()
                    .filter(configuration -> !unlinked(configuration))
                    .flatMap(configuration -> configuration.links().stream())
                    .toList();
            c.claims(MISSING_SLOT, links, ShapeChecks::missing);
        }
        c.claims(
                MIXED,
                c.links(),
                link -> mixed(c, link),
                "leads to both positive and negative outcomes: which cause leads to which?");
    }

    /** An element that a condition, a demi-regularity or a link to another element names has its use. */
    private static void orphans(TheoryCheckContext c) {
        Set<Object> named = new HashSet<>();
        c.theory.conditions().stream().map(Condition::contexts).forEach(named::addAll);
        c.theory.demiRegularities().stream().map(DemiRegularity::contexts).forEach(named::addAll);
        c.theory.demiRegularities().stream().map(DemiRegularity::outcomes).forEach(named::addAll);
        Stream.<List<? extends Element>>of(c.theory.contexts(), c.theory.mechanisms(), c.theory.outcomes())
                .forEach(elements -> c.<Element>claims(
                        ORPHAN,
                        elements,
                        element -> c.index.configurationsWith(element.id()).isEmpty()
                                && c.index.elementLinks(element.id()).isEmpty()
                                && !named.contains(element.id()),
                        "is in no configuration"));
    }

    /** A configuration that groups others needs no link, nor does one that links elements directly, nor an if-then statement. */
    private static Optional<String> withoutLink(TheoryCheckContext c, Configuration configuration) {
        boolean statement = configuration.statement().isPresent();
        boolean ifThen = c.theory.variant().equals(Optional.of(ConfigurationVariant.IF_THEN));
        if (!configuration.links().isEmpty()
                || !c.index.parts(configuration.id()).isEmpty()
                || !c.index.elementLinks(configuration).isEmpty()
                || (statement && ifThen)) {
            return Optional.empty();
        }
        return Optional.of(statement ? "is a statement without context, mechanism and outcome" : "has no link");
    }

    /** From testing on, every link needs a context, a mechanism and an outcome; before, it may begin with an outcome. */
    private static Optional<String> missing(Link link) {
        String missing = Stream.of(
                        link.contexts().isEmpty() ? "context" : "",
                        link.mechanisms().isEmpty() ? "mechanism" : "",
                        link.outcomes().isEmpty() ? "outcome" : "")
                .filter(slot -> !slot.isEmpty())
                .collect(Collectors.joining(" and no "));
        return Optional.of("has no " + missing).filter(text -> !missing.isEmpty());
    }

    private static boolean unlinked(Configuration configuration) {
        List<Link> links = configuration.links();
        return links.stream().anyMatch(link -> !link.contexts().isEmpty())
                && links.stream().anyMatch(link -> !link.mechanisms().isEmpty())
                && links.stream()
                        .allMatch(link ->
                                link.contexts().isEmpty() || link.mechanisms().isEmpty());
    }

    /** One cause can have good and bad outcomes at once; with several causes it is open which outcome follows from which. */
    private static boolean mixed(TheoryCheckContext c, Link link) {
        return (link.mechanisms().size() > 1 || link.contexts().size() > 1)
                && c.hasOutcome(link, Polarity.POSITIVE)
                && c.hasOutcome(link, Polarity.NEGATIVE);
    }
}
