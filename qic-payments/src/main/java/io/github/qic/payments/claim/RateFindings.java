package io.github.qic.payments.claim;

import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.finding.RuleKind;
import io.github.qic.core.finding.Severity;
import java.util.Comparator;
import java.util.List;

/** What is doubtful in the figures that claims rest on: one finding for each row. */
final class RateFindings {
    private static final Rule UNVERIFIED = new Rule(
            "payments.unverified-rate",
            RuleKind.STRUCTURAL,
            Severity.WARNING,
            "a figure counts as verified if it was read in an official or other public table");

    private RateFindings() {}

    static List<Finding> of(List<Accepted> accepted) {
        return accepted.stream()
                .map(a -> a.terms)
                .distinct()
                .flatMap(RowUses::of)
                .distinct()
                .filter(row -> !row.verification().verified())
                .sorted(Comparator.comparing(RateFindings::path))
                .map(row -> UNVERIFIED.at(path(row), "not verified: " + row.text()))
                .toList();
    }

    private static String path(RowUse row) {
        String name = row.row().replace("~", "~0").replace("/", "~1");
        return "/" + row.table().name() + "/" + name + "/" + row.effective().from();
    }
}
