package io.github.qic.cmoc.refi;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of a theory that have no place in a codebook. */
final class LeftOut {
    private LeftOut() {}

    static void of(ProgrammeTheory theory, TransferReport.Collector report) {
        int links =
                theory.configurations().stream().mapToInt(c -> c.links().size()).sum();
        report.add(TransferKind.CHANGED, "link", links, "its elements are in the set of its configuration");
        leftOut(report, "programme", (int) theory.programme().stream().count());
        leftOut(report, "variant", (int) theory.variant().stream().count());
        leftOut(report, "link from element to element", theory.elementLinks().size());
        leftOut(report, "ripple", theory.ripples().size());
        leftOut(report, "demi-regularity", theory.demiRegularities().size());
        leftOut(report, "condition", theory.conditions().size());
        leftOut(report, "formal theory", theory.formalTheories().size());
        leftOut(report, "limitation", theory.limitations().size());
        leftOut(report, "recommendation", theory.recommendations().size());
        long elements = Stream.of(
                        theory.contexts(),
                        theory.mechanisms(),
                        theory.outcomes(),
                        theory.interventions(),
                        theory.actors())
                .flatMap(list -> list.stream())
                .filter(LeftOut::hasMore)
                .count();
        report.add(TransferKind.LEFT_OUT, "element", (int) elements, "attributes beside name and text");
        long configurations =
                theory.configurations().stream().filter(LeftOut::hasMore).count();
        report.add(
                TransferKind.LEFT_OUT,
                "configuration",
                (int) configurations,
                "attributes beside name, heading, statement and elements");
    }

    private static void leftOut(TransferReport.Collector report, String what, int count) {
        report.add(TransferKind.LEFT_OUT, what, count, "a codebook has none");
    }

    private static boolean hasMore(Element element) {
        Stream<Optional<?>> ofAll =
                Stream.of(element.level(), element.note(), element.provenance(), element.codingProvenance());
        return !element.tags().isEmpty()
                || Stream.concat(ofAll, ofKind(element)).anyMatch(Optional::isPresent);
    }

    private static Stream<Optional<?>> ofKind(Element element) {
        if (element instanceof Context context) {
            return Stream.of(context.modifiable());
        }
        if (element instanceof Mechanism mechanism) {
            return Stream.of(mechanism.resource(), mechanism.reasoning(), mechanism.actor());
        }
        return element instanceof Outcome outcome
                ? Stream.of(outcome.polarity(), outcome.reach(), outcome.intended())
                : Stream.empty();
    }

    private static boolean hasMore(Configuration configuration) {
        return !configuration.equals(Configuration.builder()
                .id(configuration.id())
                .shortName(configuration.shortName())
                .heading(configuration.heading())
                .statement(configuration.statement())
                .links(configuration.links())
                .build());
    }
}
