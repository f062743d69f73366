package io.github.qic.pdsa.chart;

import static io.github.qic.pdsa.chart.Reference.same;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.pdsa.internal.statistics.RunsDistribution;
import io.github.qic.pdsa.internal.statistics.SubgroupConstants;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RunsTest {
    /** From R: round(log2(n)) + 3 and qbinom(0.05, max(n - 1, 0), 0.5), for n up to 100,000. */
    @Test
    void longest_run_and_fewest_crossings_are_those_of_R() {
        for (Cells row : Reference.rows("anhoej.csv")) {
            int n = row.integer("n");
            assertThat(RunsDistribution.longestAllowed(n)).as("n = " + n).isEqualTo(row.integer("longest"));
            assertThat(RunsDistribution.fewestCrossings(n)).as("n = " + n).isEqualTo(row.integer("crossings"));
        }
    }

    /** Summed exactly in whole numbers of 2 to the power n - 1, on both sides of the end of our table. */
    @Test
    void fewest_crossings_are_exact_where_they_are_no_longer_in_a_table() {
        assertThat(RunsDistribution.fewestCrossings(255)).isEqualTo(114);
        assertThat(RunsDistribution.fewestCrossings(256)).isEqualTo(114);
        assertThat(RunsDistribution.fewestCrossings(257)).isEqualTo(115);
    }

    /** Anhoej and Olesen 2014, table of the limits. */
    @Test
    void the_published_limits_hold() {
        int[][] table = {{10, 6, 2}, {16, 7, 4}, {20, 7, 6}, {24, 8, 8}};
        for (int[] row : table) {
            assertThat(RunsDistribution.longestAllowed(row[0])).isEqualTo(row[1]);
            assertThat(RunsDistribution.fewestCrossings(row[0])).isEqualTo(row[2]);
        }
    }

    /** By hand: of the 6 orders of 2 points above and 2 below, 2 have two runs, 2 have three and 2 have four. */
    @Test
    void the_distribution_of_runs_is_exact() {
        assertThat(new Runs(2, 2, 2, 1).lowerTailProbability()).isCloseTo(1 / 3.0, Offset.offset(1e-14));
        assertThat(new Runs(2, 2, 2, 2).lowerTailProbability()).isCloseTo(2 / 3.0, Offset.offset(1e-14));
        assertThat(new Runs(2, 2, 1, 3).upperTailProbability()).isCloseTo(1 / 3.0, Offset.offset(1e-14));
    }

    /** By hand: of the 10 orders of 2 points and 3, one has five runs and four have four. */
    @Test
    void the_most_runs_have_a_probability_of_their_own() {
        assertThat(new Runs(2, 3, 1, 4).upperTailProbability()).isCloseTo(0.1, Offset.offset(1e-14));
        assertThat(new Runs(3, 2, 1, 4).upperTailProbability()).isCloseTo(0.1, Offset.offset(1e-14));
        assertThat(new Runs(2, 3, 1, 3).upperTailProbability()).isCloseTo(0.5, Offset.offset(1e-14));
    }

    /** By hand: of the 210 orders of 6 equal values and 4 others, 2 have two runs, which is less than 1 %, and 8 have three. */
    @Test
    void equal_values_in_one_cluster_are_in_no_random_order() {
        double[] two = {0, 0, 0, 0, 0, 0, 1, 2, 3, 4};
        double[] three = {0, 0, 0, 0, 0, 1, 2, 3, 4, 0};
        assertThat(RunsDistribution.isRandomOrder(two, 0, 10, null, 0)).isFalse();
        assertThat(RunsDistribution.isRandomOrder(three, 0, 10, null, 0)).isTrue();
    }

    /** Swed and Eisenhart 1943: with 10 and 10, six runs or fewer have probability 0.019, five or fewer 0.004. */
    @Test
    void the_table_of_swed_and_eisenhart_is_reproduced() {
        assertThat(new Runs(10, 10, 4, 5).lowerTailProbability()).isCloseTo(0.019, Offset.offset(0.0005));
        assertThat(new Runs(10, 10, 4, 4).lowerTailProbability()).isCloseTo(0.004, Offset.offset(0.0005));
    }

    @Test
    void the_distribution_of_a_very_long_series_sums_to_one() {
        assertThat(RunsDistribution.atMost(5001, 5000, 5000) + RunsDistribution.atLeast(5002, 5000, 5000))
                .isCloseTo(1, Offset.offset(1e-9));
    }

    /** From R: c4, A3, B3 and B4 of qicharts2, which are Montgomery's. */
    @Test
    void subgroup_constants_are_those_of_the_tables() {
        for (Cells row : Reference.rows("constants.csv")) {
            int n = row.integer("n");
            double c4 = SubgroupConstants.c4(n);
            double c5 = SubgroupConstants.c5(n);
            same("c4", row.number("c4"), c4);
            same("A3", row.number("a3"), 3 / (c4 * Math.sqrt(n)));
            same("B3", row.number("b3"), Math.max(0, 1 - 3 * c5 / c4));
            same("B4", row.number("b4"), 1 + 3 * c5 / c4);
        }
        assertThat(SubgroupConstants.c4(400)).isCloseTo(SubgroupConstants.c4(399), Offset.offset(2e-6));
    }
}
