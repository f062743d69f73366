package io.github.qic.cmoc.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.core.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whether an expert reviewer would keep the findings, judged one by one in {@code precision/findings.txt}: on PEACH and on
 * theories of three other shapes, in our own words. The shapes and claims follow published tables: an evaluation with
 * intervention and actor (Mukumbang et al. 2019, doi 10.4102/sajhivmed.v20i1.922, table 6), a synthesis of strategies (Haynes
 * et al. 2018, doi 10.1186/s12961-018-0277-1), and if-then statements that become areas with nested configurations
 * (Rycroft-Malone et al. 2018, doi 10.1186/s13012-018-0811-0, table 2). Their evidence is invented, as the tables print none.
 */
class PrecisionTest {
    private static final List<Judgement> ALL = TheoryCheckTest.resource("/precision/findings.txt")
            .lines()
            .skip(1)
            .map(Judgement::of)
            .toList();

    private record Judgement(String theory, String finding, boolean kept, String reason) {
        static Judgement of(String line) {
            String[] cells = line.split(" \\| ", -1);
            assertThat(cells).as(line).hasSize(6);
            assertThat(cells[4]).as(line).isIn("yes", "no");
            assertThat(cells[5]).as(line).isNotBlank();
            return new Judgement(
                    cells[0], cells[1] + " | " + cells[2] + " | " + cells[3], cells[4].equals("yes"), cells[5]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"peach", "adherence-clubs", "research-use", "continence-care"})
    void every_finding_is_judged_and_at_least_four_in_five_are_kept(String theory) {
        List<Judgement> judged =
                ALL.stream().filter(each -> each.theory().equals(theory)).toList();
        assertThat(TheoryCheck.standard().check(inquiry(theory)))
                .extracting(PrecisionTest::text)
                .containsExactlyElementsOf(
                        judged.stream().map(Judgement::finding).toList());
        long kept = judged.stream().filter(Judgement::kept).count();
        assertThat(10 * kept).isGreaterThanOrEqualTo(8L * judged.size());
    }

    @Test
    void no_judgement_is_of_another_theory() {
        assertThat(ALL)
                .extracting(Judgement::theory)
                .containsOnly("peach", "adherence-clubs", "research-use", "continence-care");
    }

    /** Taking away a site or a speaker makes the rest no more uniform. */
    @ParameterizedTest
    @ValueSource(strings = {"peach", "adherence-clubs", "research-use", "continence-care"})
    void what_is_no_longer_known_gives_no_finding_on_narrow_evidence(String theory) {
        Inquiry inquiry = inquiry(theory);
        List<String> before = narrow(inquiry);
        List<Evidence> items = inquiry.evidence().items();
        for (int i = 0; i < items.size(); i++) {
            List<Evidence> less = new ArrayList<>(items);
            less.set(
                    i,
                    items.get(i).toBuilder()
                            .speaker(Optional.empty())
                            .sites(List.of())
                            .build());
            assertThat(narrow(inquiry.toBuilder()
                            .evidence(inquiry.evidence().toBuilder().items(less).build())
                            .build()))
                    .as(items.get(i).id().value())
                    .allSatisfy(path -> assertThat(before).contains(path));
        }
    }

    private static List<String> narrow(Inquiry inquiry) {
        return TheoryCheck.standard().check(inquiry).stream()
                .filter(finding -> finding.code().equals("cmoc.narrow-evidence"))
                .map(Finding::path)
                .toList();
    }

    private static String text(Finding finding) {
        return finding.code() + " | " + finding.path() + " | " + finding.message();
    }

    private static Inquiry inquiry(String theory) {
        return theory.equals("peach")
                ? PeachInquiry.inquiry()
                : Inquiry.DOCUMENT.read(TheoryCheckTest.resource("/precision/" + theory + ".json"));
    }
}
