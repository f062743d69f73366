package io.github.qic.cmoc.show;

import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceIndex;
import io.github.qic.cmoc.evidence.Speaker;
import io.github.qic.cmoc.evidence.Stage;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.show.Cell;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The evidence for each configuration of the latest version: a row per configuration, a column per site, stage or role, and a
 * last column for evidence that does not state one. A cell counts pieces of evidence and adds how many of them refute, as in
 * {@code 3, 1 against}. Evidence from two sites counts in both columns.
 */
public final class EvidenceMatrix {
    private static final String UNKNOWN = "not stated";

    private EvidenceMatrix() {}

    /** {@return configurations by sites} */
    public static Table bySite(Inquiry inquiry) {
        EvidenceIndex index = inquiry.evidence().index();
        return sorted(inquiry, item -> index.sites(item).stream().map(Id::value).toList());
    }

    /** {@return configurations by stages, in the order of the inquiry} */
    public static Table byStage(Inquiry inquiry) {
        EvidenceIndex index = inquiry.evidence().index();
        List<String> stages = inquiry.evidence().stages().stream()
                .map(Stage::id)
                .map(Id::value)
                .toList();
        return matrix(
                inquiry,
                stages,
                item -> index.stage(item).map(Id::value).stream().toList());
    }

    /** {@return configurations by roles in their normal form} */
    public static Table byRole(Inquiry inquiry) {
        return sorted(
                inquiry,
                item -> item.speaker().flatMap(Speaker::role).stream()
                        .map(Object::toString)
                        .toList());
    }

    private static Table sorted(Inquiry inquiry, Function<Evidence, List<String>> columns) {
        Stream<String> values = inquiry.evidence().items().stream().flatMap(item -> columns.apply(item).stream());
        return matrix(inquiry, values.distinct().sorted().toList(), columns);
    }

    private static Table matrix(Inquiry inquiry, List<String> values, Function<Evidence, List<String>> columns) {
        List<String> headings = new ArrayList<>(List.of("configuration"));
        headings.addAll(values);
        headings.add(UNKNOWN);
        List<List<Cell>> rows = new ArrayList<>();
        for (Configuration configuration : inquiry.theory().configurations()) {
            List<Evidence> items = inquiry.evidence().index().bearingOn(configuration);
            Set<Id<? extends TheoryClaim>> claims = claims(configuration);
            List<Cell> row = new ArrayList<>(List.of(Cell.of(configuration.label())));
            for (String value : values) {
                row.add(cell(items.stream().filter(item -> columns.apply(item).contains(value)), claims));
            }
            row.add(cell(items.stream().filter(item -> columns.apply(item).isEmpty()), claims));
            rows.add(row);
        }
        return Table.of(headings, rows);
    }

    private static Set<Id<? extends TheoryClaim>> claims(Configuration configuration) {
        Set<Id<? extends TheoryClaim>> claims = new HashSet<>(Set.of(configuration.id()));
        for (Link link : configuration.links()) {
            claims.add(link.id());
            link.elements().forEach(claims::add);
        }
        return claims;
    }

    private static Cell cell(Stream<Evidence> items, Set<Id<? extends TheoryClaim>> claims) {
        List<Evidence> found = items.toList();
        long against = found.stream()
                .filter(item -> item.bearings().stream()
                        .anyMatch(b -> b.kind() == BearingKind.REFUTES && claims.contains(b.subject())))
                .count();
        if (found.isEmpty()) {
            return Cell.blank();
        }
        return against == 0 ? Cell.of(found.size()) : Cell.of(found.size() + ", " + against + " against");
    }
}
