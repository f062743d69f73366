package io.github.qic.cmoc.show;

import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceIndex;
import io.github.qic.cmoc.evidence.Speaker;
import io.github.qic.cmoc.evidence.Stage;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.show.ConfigurationEvidence.Piece;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.core.internal.collect.PairLimit;
import io.github.qic.core.show.Cell;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.lang3.Validate;

/**
 * The evidence for each configuration of the latest version: a row per configuration, a column per site, stage or role, and a last
 * column for evidence that does not state one. A cell counts pieces of evidence and adds how many of them refute, as in
 * {@code 3, 1 against}. Evidence from two sites counts in both columns. If small cells are hidden, a cell of fewer people than
 * required is {@code [c]}, as the Government Analysis Function marks confidential figures. So is a further cell wherever a single
 * hidden one would follow from a total. The other cells then do not say how many pieces refute.
 */
public final class EvidenceMatrix {
    private static final String UNKNOWN = "not stated";
    private static final String CONFIDENTIAL = "[c]";

    private EvidenceMatrix() {}

    /**
     * {@return configurations by sites}
     *
     * @throws InvalidValueException if there are more than 1,000,000 pairs of a configuration and a column, or of a configuration and a
     *     bearing on it, or more than 1,000,000 pieces of evidence in all cells
     */
    public static Table bySite(Inquiry inquiry) {
        return bySite(inquiry, 1);
    }

    /**
     * {@return configurations by sites, without cells of few people}
     *
     * @param fewest how many people a cell must have to be shown; 1 shows all
     * @throws IllegalArgumentException if it is below 1
     * @throws InvalidValueException if there are more than 1,000,000 pairs of a configuration and a column, or of a configuration and a
     *     bearing on it, or more than 1,000,000 pieces of evidence in all cells
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
     * @throws InvalidValueException if there are more than 1,000,000 pairs of a configuration and a column, or of a configuration and a
     *     bearing on it, or more than 1,000,000 pieces of evidence in all cells
     */
    public static Table byStage(Inquiry inquiry) {
        return byStage(inquiry, 1);
    }

    /**
     * {@return configurations by stages, in the order of the inquiry, without cells of few people}
     *
     * @param fewest how many people a cell must have to be shown; 1 shows all
     * @throws IllegalArgumentException if it is below 1
     * @throws InvalidValueException if there are more than 1,000,000 pairs of a configuration and a column, or of a configuration and a
     *     bearing on it, or more than 1,000,000 pieces of evidence in all cells
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
     * @throws InvalidValueException if there are more than 1,000,000 pairs of a configuration and a column, or of a configuration and a
     *     bearing on it, or more than 1,000,000 pieces of evidence in all cells
     */
    public static Table byRole(Inquiry inquiry) {
        return byRole(inquiry, 1);
    }

    /**
     * {@return configurations by roles in their normal form, without cells of few people}
     *
     * @param fewest how many people a cell must have to be shown; 1 shows all
     * @throws IllegalArgumentException if it is below 1
     * @throws InvalidValueException if there are more than 1,000,000 pairs of a configuration and a column, or of a configuration and a
     *     bearing on it, or more than 1,000,000 pieces of evidence in all cells
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
        ConfigurationEvidence evidence = new ConfigurationEvidence(inquiry);
        long entries = 0;
        List<List<List<Piece>>> cells = new ArrayList<>();
        for (Configuration configuration : configurations) {
            List<Piece> pieces = evidence.of(configuration);
            for (Piece piece : pieces) {
                entries += columns.apply(piece.item()).size();
            }
            PairLimit.require(entries, "/evidence/items", "pieces x configurations x columns");
            cells.add(cells(pieces, values, columns));
        }
        boolean[][] hidden = SmallCells.hidden(
                cells.stream()
                        .map(row ->
                                row.stream().mapToInt(EvidenceMatrix::people).toArray())
                        .toArray(int[][]::new),
                fewest);
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < configurations.size(); i++) {
            List<Cell> row =
                    new ArrayList<>(List.of(Cell.of(configurations.get(i).label())));
            for (int j = 0; j < cells.get(i).size(); j++) {
                row.add(hidden[i][j] ? Cell.of(CONFIDENTIAL) : cell(cells.get(i).get(j), fewest == 1));
            }
            rows.add(row);
        }
        return Table.of(headings, rows);
    }

    private static int people(List<Piece> pieces) {
        return EvidenceIndex.people(pieces.stream().map(Piece::item).toList());
    }

    /** {@return the evidence of each column, that without a value last} */
    private static List<List<Piece>> cells(
            List<Piece> pieces, List<String> values, Function<Evidence, List<String>> columns) {
        Map<String, List<Piece>> byValue = new HashMap<>();
        for (Piece piece : pieces) {
            List<String> of = columns.apply(piece.item());
            (of.isEmpty() ? List.of(UNKNOWN) : of)
                    .forEach(value -> byValue.computeIfAbsent(value, key -> new ArrayList<>())
                            .add(piece));
        }
        return Stream.concat(values.stream(), Stream.of(UNKNOWN))
                .map(value -> byValue.getOrDefault(value, List.of()))
                .toList();
    }

    private static Cell cell(List<Piece> found, boolean tellsAgainst) {
        if (found.isEmpty()) {
            return Cell.blank();
        }
        long against = !tellsAgainst
                ? 0
                : found.stream()
                        .filter(piece -> piece.bearings().stream().anyMatch(b -> b.kind() == BearingKind.REFUTES))
                        .count();
        return against == 0 ? Cell.of(found.size()) : Cell.of(found.size() + ", " + against + " against");
    }
}
