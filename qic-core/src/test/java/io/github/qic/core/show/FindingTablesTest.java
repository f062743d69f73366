package io.github.qic.core.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Review;
import io.github.qic.core.finding.RuleKind;
import io.github.qic.core.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTablesTest {
    private static final Finding LATE = new Finding(
            "qic.late",
            RuleKind.STRUCTURAL,
            Severity.WARNING,
            "/programme",
            "/programme",
            "00000000000000aa",
            "begins late",
            "our own");
    private static final Finding SMALL = new Finding(
            "qic.small",
            RuleKind.STRUCTURAL,
            Severity.ADVICE,
            "/teams/0",
            "/teams/t1",
            "0123456789abcdef",
            "is small",
            "our own");

    @Test
    void findings_are_rows_in_their_order() {
        assertThat(FindingTables.of(List.of(LATE, SMALL)).markdown()).isEqualTo("""
                        | severity | rule | place | finding | source of the rule |
                        | --- | --- | --- | --- | --- |
                        | warning | qic.late | /programme | begins late | our own |
                        | advice | qic.small | /teams/0 | is small | our own |
                        """);
    }

    @Test
    void accepted_findings_say_by_whom_and_why() {
        Review review = Review.of(
                List.of(LATE, SMALL),
                List.of(SMALL.accept("a small home", "lead", LocalDate.of(2024, 4, 1))),
                subject -> true);
        assertThat(FindingTables.accepted(review).csv()).isEqualToNormalizingNewlines("""
                        severity,rule,place,finding,source of the rule,accepted by,on,reason
                        advice,qic.small,/teams/0,is small,our own,lead,2024-04-01,a small home
                        """);
    }
}
