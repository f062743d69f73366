package io.github.qic.core.show;

import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Review;
import io.github.qic.core.internal.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Findings of any check as tables, to show or to work through in a spreadsheet. */
public final class FindingTables {
    private static final List<String> FINDING = List.of("severity", "rule", "place", "finding", "source of the rule");

    private FindingTables() {}

    /** {@return a row per finding, in the order given} */
    public static Table of(List<Finding> findings) {
        return Table.of(FINDING, findings.stream().map(FindingTables::cells).toList());
    }

    /** {@return a row per accepted finding, with who accepts it and why} */
    public static Table accepted(Review review) {
        List<String> headings = new ArrayList<>(FINDING);
        headings.addAll(List.of("accepted by", "on", "reason"));
        return Table.of(
                headings,
                review.accepted().stream()
                        .map(accepted -> {
                            List<Cell> cells = new ArrayList<>(cells(accepted.finding()));
                            cells.addAll(cells(accepted.acceptance()));
                            return cells;
                        })
                        .toList());
    }

    private static List<Cell> cells(Finding finding) {
        return List.of(
                Cell.of(Words.hyphenated(finding.severity())),
                Cell.of(finding.code()),
                Cell.of(finding.path()),
                Cell.of(finding.message()),
                Cell.of(finding.source()));
    }

    private static List<Cell> cells(Acceptance acceptance) {
        return List.of(Cell.of(acceptance.by()), Cell.of(acceptance.on()), Cell.of(acceptance.reason()));
    }
}
