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
import io.github.qic.core.internal.collect.PairLimit;
import io.github.qic.core.show.Cell;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.lang3.Validate;

/**
 * The evidence for each configuration of the latest version: a row per configuration, a column per site, stage or role, and a
 * last column for evidence that does not state one. A cell counts pieces of evidence and adds how many of them refute, as in
 * {@code 3, 1 against}. Evidence from two sites counts in both columns. Where small cells are hidden, a cell of fewer people than asked for
 * is {@code [c]}, as the Government Analysis Function marks confidential figures, and so are further cells where one alone would follow
 * from a total; the others do not say how many refute.
 */
public final class EvidenceMatrix {
    private static final String UNKNOWN = "not stated";
    private static final String CONFIDENTIAL = "[c]";

    private EvidenceMatrix() {}

    /**
     * {@return configurations by sites}
     *
     * @throws InvalidValueException if there are more than 1,000,000 pairs of a configuration and a column
     */
    public static Table bySite(Inquiry inquiry) {
        return bySite(inquiry, 1);
    }

    /**
     * {@return configurations by sites, without cells of few people}
     *
     * @param fewest how many people a cell must have to be shown; 1 shows all
     * @throws IllegalArgumentException if it is below 1
     * @throws InvalidValueException if there are more than 1,000,000 pairs of a configuration and a column
     */
    public static Table bySite(Inquiry inquiry, int fewest) {
        EvidenceIndex index = inquiry.evidence().index();
        return sorted(
                inquiry,
                fewest,
                item -> index.sites(item).stream().map(Id::value).toList());
    }

    /**
     * {@return configurations by stages, in the order of the inquiry}
     *
     * @throws InvalidValueException if there are more than 1,000,000 pairs of a configuration and a column
     */
    public static Table byStage(Inquiry inquiry) {
        return byStage(inquiry, 1);
    }

    /**
     * {@return configurations by stages, in the order of the inquiry, without cells of few people}
     *
     * @param fewest how many people a cell must have to be shown; 1 shows all
     * @throws IllegalArgumentException if it is below 1
     * @throws InvalidValueException if there are more than 1,000,000 pairs of a configuration and a column
     */
    public static Table byStage(Inquiry inquiry, int fewest) {
        EvidenceIndex index = inquiry.evidence().index();
        List<String> stages = inquiry.evidence().stages().stream()
                .map(Stage::id)
                .map(Id::value)
                .toList();
        return matrix(
                inquiry,
                fewest,
                stages,
                item -> index.stage(item).map(Id::value).stream().toList());
    }

    /**
     * {@return configurations by roles in their normal form}
     *
     * @throws InvalidValueException if there are more than 1,000,000 pairs of a configuration and a column
     */
    public static Table byRole(Inquiry inquiry) {
        return byRole(inquiry, 1);
    }

    /**
     * {@return configurations by roles in their normal form, without cells of few people}
     *
     * @param fewest how many people a cell must have to be shown; 1 shows all
     * @throws IllegalArgumentException if it is below 1
     * @throws InvalidValueException if there are more than 1,000,000 pairs of a configuration and a column
     */
    public static Table byRole(Inquiry inquiry, int fewest) {
        return sorted(
                inquiry,
                fewest,
                item -> item.speaker().flatMap(Speaker::role).stream()
                        .map(Object::toString)
                        .toList());
    }

    private static Table sorted(Inquiry inquiry, int fewest, Function<Evidence, List<String>> columns) {
        Stream<String> values = inquiry.evidence().items().stream().flatMap(item -> columns.apply(item).stream());
        return matrix(inquiry, fewest, values.distinct().sorted().toList(), columns);
    }

    private static Table matrix(
            Inquiry inquiry, int fewest, List<String> values, Function<Evidence, List<String>> columns) {
        Validate.isTrue(fewest >= 1, "fewer than one person: %d", fewest);
        List<String> headings = new ArrayList<>(List.of("configuration"));
        headings.addAll(values);
        headings.add(UNKNOWN);
        List<Configuration> configurations = inquiry.theory().configurations();
        PairLimit.require(configurations.size(), headings.size(), "", "configurations x columns");
        List<List<List<Evidence>>> cells = configurations.stream()
                .map(configuration -> cells(inquiry.evidence().index().bearingOn(configuration), values, columns))
                .toList();
        boolean[][] hidden = SmallCells.hidden(
                cells.stream()
                        .map(row -> row.stream().mapToInt(EvidenceIndex::people).toArray())
                        .toArray(int[][]::new),
                fewest);
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < configurations.size(); i++) {
            Set<Id<? extends TheoryClaim>> claims = claims(configurations.get(i));
            List<Cell> row =
                    new ArrayList<>(List.of(Cell.of(configurations.get(i).label())));
            for (int j = 0; j < cells.get(i).size(); j++) {
                List<Evidence> items = cells.get(i).get(j);
                row.add(hidden[i][j] ? Cell.of(CONFIDENTIAL) : cell(items, fewest == 1 ? claims : Set.of()));
            }
            rows.add(row);
        }
        return Table.of(headings, rows);
    }

    /** {@return the evidence of each column, that without a value last} */
    private static List<List<Evidence>> cells(
            List<Evidence> items, List<String> values, Function<Evidence, List<String>> columns) {
        Map<String, List<Evidence>> byValue = new HashMap<>();
        for (Evidence item : items) {
            List<String> of = columns.apply(item);
            (of.isEmpty() ? List.of(UNKNOWN) : of)
                    .forEach(value -> byValue.computeIfAbsent(value, key -> new ArrayList<>())
                            .add(item));
        }
        return Stream.concat(values.stream(), Stream.of(UNKNOWN))
                .map(value -> byValue.getOrDefault(value, List.of()))
                .toList();
    }

    private static Set<Id<? extends TheoryClaim>> claims(Configuration configuration) {
        Set<Id<? extends TheoryClaim>> claims = new HashSet<>(Set.of(configuration.id()));
        for (Link link : configuration.links()) {
            claims.add(link.id());
            link.elements().forEach(claims::add);
        }
        return claims;
    }

    private static Cell cell(List<Evidence> found, Set<Id<? extends TheoryClaim>> claims) {
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
