package io.github.qic.pdsa.chart;

import io.github.qic.pdsa.internal.statistics.RunsDistribution;
import org.jspecify.annotations.Nullable;

/**
 * The runs of one phase. Points on the centre line, missing and excluded points are not useful and do not count.
 *
 * @param useful the points above and below the centre line ({@code n.useful})
 * @param above the points above
 * @param below the points below
 * @param longest the points of the longest run on one side ({@code longest.run})
 * @param crossings how often the line through the points crosses the centre ({@code n.crossings})
 */
public record Runs(int useful, int above, int below, int longest, int crossings) {
    /** {@return the longest run that chance explains: round(log2 n) + 3; 0 when no point is useful ({@code longest.run.max})} */
    public int longestAllowed() {
        return useful == 0 ? 0 : RunsDistribution.longestAllowed(useful);
    }

    /** {@return the fewest crossings that chance explains: the 5 % quantile of n - 1 fair coins ({@code n.crossings.min})} */
    public int fewestCrossings() {
        return RunsDistribution.fewestCrossings(useful);
    }

    /** {@return whether the longest run is too long or the crossings are too few ({@code runs.signal})} */
    public boolean isSignal() {
        return useful > 0 && (longest > longestAllowed() || crossings < fewestCrossings());
    }

    /** {@return the number of runs} */
    public int count() {
        return useful == 0 ? 0 : crossings + 1;
    }

    /** {@return the probability of so few runs or fewer, given the points above and below; 1 when no point is useful} */
    public double chanceOfSoFew() {
        return RunsDistribution.atMost(count(), above, below);
    }

    /** {@return the probability of so many runs or more, given the points above and below; 1 when no point is useful} */
    public double chanceOfSoMany() {
        return RunsDistribution.atLeast(count(), above, below);
    }

    static Runs of(PhaseData stretch) {
        double[] x = stretch.x;
        PhaseLimits lines = stretch.lines;
        boolean @Nullable [] excluded = stretch.excluded;
        int above = 0;
        int below = 0;
        int longest = 0;
        int crossings = 0;
        int length = 0;
        int side = 0;
        for (int i = lines.from; i < lines.to; i++) {
            int s = Scan.side(x[i], lines.centre);
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
        return new Runs(above + below, above, below, longest, crossings);
    }
}
