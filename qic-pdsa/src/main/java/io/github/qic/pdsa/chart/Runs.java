package io.github.qic.pdsa.chart;

import io.github.qic.pdsa.internal.statistics.RunsDistribution;
import org.jspecify.annotations.Nullable;

/**
 * The runs of one phase. Points on the centre line, missing and excluded points are not useful and do not count.
 *
 * @param above the number of points above the centre line
 * @param below the number of points below the centre line
 * @param longest the number of points in the longest run on one side ({@code longest.run})
 * @param crossings the number of times the line through the points crosses the centre ({@code n.crossings})
 */
public record Runs(int above, int below, int longest, int crossings) {
    /** {@return the number of useful points, above and below the centre line ({@code n.useful})} */
    public int useful() {
        return above + below;
    }

    /** {@return the longest run that chance explains: round(log2 n) + 3; 0 if no point is useful ({@code longest.run.max})} */
    public int longestAllowed() {
        return useful() == 0 ? 0 : RunsDistribution.longestAllowed(useful());
    }

    /** {@return the fewest crossings that chance explains: the 5 % quantile of n - 1 fair coins ({@code n.crossings.min})} */
    public int fewestCrossings() {
        return RunsDistribution.fewestCrossings(useful());
    }

    /** {@return whether the longest run is too long or there are too few crossings ({@code runs.signal})} */
    public boolean isSignal() {
        return longest > longestAllowed() || crossings < fewestCrossings();
    }

    /** {@return the number of runs} */
    public int count() {
        return useful() == 0 ? 0 : crossings + 1;
    }

    /** {@return the probability of this number of runs or fewer, given the points above and below; 1 if no point is useful} */
    public double lowerTailProbability() {
        return RunsDistribution.atMost(count(), above, below);
    }

    /** {@return the probability of this number of runs or more, given the points above and below; 1 if no point is useful} */
    public double upperTailProbability() {
        return RunsDistribution.atLeast(count(), above, below);
    }

    static Runs of(PhaseData phase) {
        double[] x = phase.x;
        PhaseLimits limits = phase.limits;
        boolean @Nullable [] excluded = phase.excluded;
        int above = 0;
        int below = 0;
        int longest = 0;
        int crossings = 0;
        int length = 0;
        int side = 0;
        for (int i = limits.from; i < limits.to; i++) {
            int s = Scan.side(x[i], limits.centre);
            if (s == 0 || (excluded != null && excluded[i])) {
                continue;
            }
            if (s == side) {
                length++;
            } else {
                crossings += side == 0 ? 0 : 1;
                side = s;
                length = 1;
            }
            longest = Math.max(longest, length);
            if (s > 0) {
                above++;
            } else {
                below++;
            }
        }
        return new Runs(above, below, longest, crossings);
    }
}
