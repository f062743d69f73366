package io.github.qic.pdsa.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** By hand, after the re-phasing rule of NHS Scotland: 9 useful points on one side of the median of the first 8. */
class RebaseProposalTest {
    private static final double[] SHIFT = {5, 6, 4, 5, 6, 4, 5, 6, 5, 9, 8, 9, 10, 9, 8, 9, 10, 9, 8};

    private static List<RebaseProposal> proposals(double... values) {
        return Chart.of(Series.of("shift", values), ChartOptions.of(ChartKind.RUN))
                .proposals(RebaseRule.SCOTTISH);
    }

    /** The median of the first eight is 5; the ninth point lies on it; ten follow above, and the median of their first eight is 9. */
    @Test
    void a_sustained_shift_is_proposed_with_its_points_and_the_new_centre() {
        RebaseProposal proposal = proposals(SHIFT).get(0);
        assertThat(proposal.start()).isEqualTo("10");
        assertThat(proposal.side()).isEqualTo(Side.HIGH);
        assertThat(proposal.points()).containsExactly(9, 10, 11, 12, 13, 14, 15, 16, 17, 18);
        assertThat(proposal.oldCentre()).isEqualTo(5);
        assertThat(proposal.newCentre()).isEqualTo(9);
        assertThat(proposal.holds()).isTrue();
        assertThat(proposal.reason())
                .isEqualTo("10 points above the centre of the previous phase, from 10, and the shift holds");
    }

    @Test
    void nothing_is_rebased_until_a_proposal_is_accepted() {
        Series series = Series.of("shift", SHIFT);
        Chart before = Chart.of(series, ChartOptions.of(ChartKind.RUN));
        assertThat(before.phases()).hasSize(1);
        Rebase accepted = before.proposals(RebaseRule.SCOTTISH).get(0).accept(LocalDate.of(2024, 6, 3), "quality lead");
        Chart after = Chart.of(
                series, before.options().toBuilder().addRebases(accepted).build());
        assertThat(after.phases()).extracting(ChartPhase::first).containsExactly(0, 9);
        assertThat(after.phases().get(1).rebase()).contains(accepted);
        assertThat(accepted.rule()).contains("9 useful points on one side of the centre of the first 8");
        assertThat(after.proposals(RebaseRule.SCOTTISH)).isEmpty();
    }

    /** The options refuse a new phase within a baseline, so one that was proposed there could not be drawn. */
    @Test
    void a_phase_is_proposed_after_the_baseline_that_the_shift_began_in_and_can_be_drawn() {
        Series series = Series.of("shift", SHIFT);
        Chart before = Chart.of(
                series,
                ChartOptions.of(ChartKind.RUN).toBuilder()
                        .addBaselines(new Baseline("1", "10"))
                        .build());
        RebaseProposal proposal = before.proposals(RebaseRule.SCOTTISH).get(0);
        assertThat(proposal.start()).isEqualTo("11");
        assertThat(proposal.points()).containsExactly(10, 11, 12, 13, 14, 15, 16, 17, 18);
        Chart after = Chart.of(
                series,
                before.options().toBuilder()
                        .addRebases(proposal.accept(LocalDate.of(2024, 6, 3), "quality lead"))
                        .build());
        assertThat(after.phases()).extracting(ChartPhase::first).containsExactly(0, 10);
    }

    @Test
    void a_shift_too_short_after_the_baseline_is_not_proposed() {
        ChartOptions options = ChartOptions.of(ChartKind.RUN).toBuilder()
                .addBaselines(new Baseline("1", "11"))
                .build();
        assertThat(Chart.of(Series.of("shift", SHIFT), options).proposals(RebaseRule.SCOTTISH))
                .isEmpty();
    }

    /** The shift begins with the baseline or before it, so the new phase holds all of the baseline. */
    @Test
    void a_baseline_may_belong_to_the_proposed_phase() {
        for (String first : List.of("10", "12")) {
            ChartOptions options = ChartOptions.of(ChartKind.RUN).toBuilder()
                    .addBaselines(new Baseline(first, "19"))
                    .build();
            assertThat(Chart.of(Series.of("shift", SHIFT), options).proposals(RebaseRule.SCOTTISH))
                    .extracting(RebaseProposal::start)
                    .containsExactly("10");
        }
    }

    @Test
    void an_acceptance_names_who_decided() {
        RebaseProposal proposal = proposals(SHIFT).get(0);
        assertThatThrownBy(() -> proposal.accept(LocalDate.of(2024, 6, 3), " "))
                .hasMessage("/acceptedBy: must not be blank");
    }

    @Test
    void eight_points_are_not_enough() {
        assertThat(proposals(5, 6, 4, 5, 6, 4, 5, 6, 9, 8, 9, 10, 9, 8, 9, 10, 5))
                .isEmpty();
    }

    /** The median of the first ten is 5; six points above it follow, fewer than the ten of a baseline. */
    @Test
    void a_new_centre_is_that_of_all_points_if_they_are_fewer_than_a_baseline() {
        RebaseProposal proposal = Chart.of(
                        Series.of("shift", 5, 6, 4, 5, 6, 4, 5, 6, 4, 5, 7, 8, 9, 9, 9, 9),
                        ChartOptions.of(ChartKind.RUN))
                .proposals(new RebaseRule(6, 10))
                .get(0);
        assertThat(proposal.start()).isEqualTo("11");
        assertThat(proposal.oldCentre()).isEqualTo(5);
        assertThat(proposal.newCentre()).isEqualTo(9);
    }

    @Test
    void a_shift_that_did_not_hold_is_reported_as_such() {
        assertThat(proposals(5, 6, 4, 5, 6, 4, 5, 6, 9, 8, 9, 10, 9, 8, 9, 10, 9, 4, 3, 5)
                        .get(0)
                        .holds())
                .isFalse();
    }

    @Test
    void two_shifts_are_two_proposals() {
        double[] twice = {5, 6, 4, 5, 6, 4, 5, 6, 9, 8, 9, 10, 9, 8, 9, 10, 9, 2, 3, 2, 1, 2, 3, 2, 1, 2, 3};
        assertThat(proposals(twice)).extracting(RebaseProposal::start).containsExactly("9", "18");
        assertThat(proposals(twice)).extracting(RebaseProposal::newCentre).containsExactly(9.0, 2.0);
    }

    /** The medians of eights are 3.5, 11.5, and so on: from each shift on, all points to the end lie above. */
    @Test
    void a_series_of_any_length_that_rises_throughout_has_a_proposal_for_every_eight_points() {
        double[] rising = IntStream.range(0, 200_000).asDoubleStream().toArray();
        List<RebaseProposal> found = proposals(rising);
        assertThat(found).hasSize(24_998);
        assertThat(found.get(0).start()).isEqualTo("9");
        assertThat(found.get(0).points()).hasSize(199_992).startsWith(8, 9, 10);
        RebaseProposal last = found.get(found.size() - 1);
        assertThat(last.newCentre()).isEqualTo(199_987.5);
        assertThat(last.reason())
                .isEqualTo("16 points above the centre of the previous phase, from 199985, and the shift holds");
    }

    /** The median of the first eight is 0, which -0 equals. */
    @Test
    void points_on_the_centre_are_left_out_of_a_run_wherever_they_are() {
        List<RebaseProposal> found = proposals(0, 1, -1, -0.0, 1, -1, 0, 1, 9, 0, 9, -0.0, 0, 9, 9, 9, 9, 9, 9, 9, 0);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).points()).containsExactly(8, 10, 13, 14, 15, 16, 17, 18, 19);
        assertThat(found.get(0).holds()).isTrue();
    }

    @Test
    void a_fixed_centre_does_not_hide_a_shift() {
        ChartOptions own = ChartOptions.of(ChartKind.RUN).toBuilder().centre(20).build();
        RebaseProposal proposal = Chart.of(Series.of("shift", SHIFT), own)
                .proposals(RebaseRule.SCOTTISH)
                .get(0);
        assertThat(proposal.newCentre()).isEqualTo(9);
    }

    @Test
    void exclusions_and_existing_phases_are_taken_into_account() {
        double nan = Double.NaN;
        double[] gaps = {90, 91, 5, 6, 4, 5, 6, 4, 5, 6, 99, nan, 9, 8, 9, 5, 10, 9, 8, 9, 10, 9};
        ChartOptions options = ChartOptions.of(ChartKind.RUN).toBuilder()
                .addRebases(Rebase.at("3", "new home"))
                .addExclusions(new Exclusion("11", "flood"))
                .build();
        List<RebaseProposal> found =
                Chart.of(Series.withGaps("gaps", gaps), options).proposals(RebaseRule.SCOTTISH);
        assertThat(found)
                .extracting(RebaseProposal::points)
                .containsExactly(List.of(12, 13, 14, 16, 17, 18, 19, 20, 21));
        assertThat(found.get(0).oldCentre()).isEqualTo(5);
        assertThat(found.get(0).holds()).isTrue();
    }

    @Test
    void moving_ranges_give_no_proposal() {
        double[] ranges = new double[30];
        for (int i = 0; i < ranges.length; i++) {
            ranges[i] = i % 2 * (i < 15 ? 1 : 3);
        }
        Chart chart = Chart.of(Series.of("ranges", ranges), ChartOptions.of(ChartKind.MR));
        assertThat(chart.proposals(RebaseRule.SCOTTISH)).isEmpty();
    }

    @Test
    void fewer_points_than_a_baseline_give_no_proposal() {
        assertThat(proposals(1, 2, 3, 4, 5, 6, 7)).isEmpty();
    }

    @Test
    void a_steady_process_is_left_alone() {
        assertThat(proposals(5, 6, 4, 5, 6, 4, 5, 6, 4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 4, 6))
                .isEmpty();
    }
}
