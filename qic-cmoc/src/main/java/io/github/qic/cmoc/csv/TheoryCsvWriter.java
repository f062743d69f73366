package io.github.qic.cmoc.csv;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.internal.sheet.Csv;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Writes the links of a theory as lines of a sheet. Interventions and actors have columns if the theory links any. */
final class TheoryCsvWriter {
    private final ProgrammeTheory theory;
    private final boolean interventions;
    private final boolean actors;

    TheoryCsvWriter(ProgrammeTheory theory) {
        this.theory = theory;
        this.interventions = links().anyMatch(link -> !link.interventions().isEmpty());
        this.actors = links().anyMatch(link -> !link.actors().isEmpty());
    }

    private Stream<Link> links() {
        return theory.configurations().stream().flatMap(configuration -> configuration.links().stream());
    }

    String write() {
        StringBuilder csv = new StringBuilder(Csv.row(headings()));
        for (Configuration configuration : theory.configurations()) {
            for (Link link : configuration.links()) {
                int lines =
                        Math.max(1, Collections.max(slots(link).map(List::size).toList()));
                for (int i = 0; i < lines; i++) {
                    csv.append(Csv.safeRow(cells(configuration, link, i)));
                }
            }
        }
        return csv.toString();
    }

    private Stream<List<? extends Id<? extends Element>>> slots(Link link) {
        return Stream.of(link.interventions(), link.contexts(), link.actors(), link.mechanisms(), link.outcomes());
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>(List.of("configuration", "short_name", "heading", "row"));
        if (interventions) {
            headings.addAll(List.of("intervention_id", "intervention"));
        }
        headings.addAll(List.of("context_id", "context"));
        if (actors) {
            headings.addAll(List.of("actor_id", "actor"));
        }
        headings.addAll(List.of("mechanism_id", "mechanism", "resource", "reasoning", "outcome_id", "outcome"));
        return headings;
    }

    private List<String> cells(Configuration configuration, Link link, int at) {
        List<String> cells = new ArrayList<>(List.of(
                configuration.id().value(),
                configuration.shortName().orElse(""),
                configuration.heading().orElse(""),
                link.id().value()));
        if (interventions) {
            element(cells, link.interventions(), at);
        }
        element(cells, link.contexts(), at);
        if (actors) {
            element(cells, link.actors(), at);
        }
        element(cells, link.mechanisms(), at);
        parts(cells, link.mechanisms(), at);
        element(cells, link.outcomes(), at);
        return cells;
    }

    private void element(List<String> cells, List<? extends Id<? extends Element>> ids, int at) {
        boolean present = at < ids.size();
        cells.add(present ? ids.get(at).value() : "");
        cells.add(present ? theory.index().element(ids.get(at)).text() : "");
    }

    private void parts(List<String> cells, List<Id<Mechanism>> ids, int at) {
        Mechanism mechanism = at < ids.size() ? (Mechanism) theory.index().element(ids.get(at)) : null;
        cells.add(mechanism == null ? "" : mechanism.resource().orElse(""));
        cells.add(mechanism == null ? "" : mechanism.reasoning().orElse(""));
    }
}
