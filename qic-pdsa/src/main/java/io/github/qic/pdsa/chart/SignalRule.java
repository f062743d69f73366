package io.github.qic.pdsa.chart;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Objects;

/** One rule that distinguishes special cause from common cause variation, with its parameters. Each phase is tested on its own. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SignalRule.Outside.class, name = "outside"),
    @JsonSubTypes.Type(value = SignalRule.Shift.class, name = "shift"),
    @JsonSubTypes.Type(value = SignalRule.Trend.class, name = "trend"),
    @JsonSubTypes.Type(value = SignalRule.TwoInThree.class, name = "two-in-three"),
    @JsonSubTypes.Type(value = SignalRule.LongRun.class, name = "long-run"),
    @JsonSubTypes.Type(value = SignalRule.FewCrossings.class, name = "few-crossings"),
    @JsonSubTypes.Type(value = SignalRule.UnusualRuns.class, name = "unusual-runs"),
    @JsonSubTypes.Type(value = SignalRule.Beyond.class, name = "beyond"),
    @JsonSubTypes.Type(value = SignalRule.Within.class, name = "within"),
    @JsonSubTypes.Type(value = SignalRule.Alternating.class, name = "alternating")
})
public sealed interface SignalRule {
    /** The maximum number of consecutive points that a rule in sigma looks at. */
    int MOST_POINTS = 100;

    /** {@return the algorithm of the rule, with the words for its signals; for charts only} */
    Scan scan();

    /**
     * A point strictly outside a limit (Shewhart's rule). Excluded points are tested too; they are left out only when the limits are
     * calculated.
     */
    record Outside() implements SignalRule {
        @Override
        public Scan scan() {
            return new OutsideScan();
        }
    }

    /**
     * A number of consecutive points on one side of the centre line.
     *
     * @param points the minimum number of points, at least 2
     * @param onTie the effect of a missing point or a point on the centre line
     */
    record Shift(int points, TieHandling onTie) implements SignalRule {
        /** @throws InvalidValueException if there are fewer than 2 points */
        public Shift {
            Objects.requireNonNull(onTie, "onTie");
            new Problems().require(points >= 2, "/points", "must be at least 2").throwIfAny();
        }

        @Override
        public Scan scan() {
            return new ShiftScan(phase -> points, onTie == TieHandling.BREAKS);
        }
    }

    /**
     * A number of consecutive points, each higher than the previous one, or each lower.
     *
     * @param points the minimum number of points, at least 3; one more than the steps between them
     * @param onTie the effect of a missing point or a point equal to the previous one
     */
    record Trend(int points, TieHandling onTie) implements SignalRule {
        /** @throws InvalidValueException if there are fewer than 3 points */
        public Trend {
            Objects.requireNonNull(onTie, "onTie");
            new Problems().require(points >= 3, "/points", "must be at least 3").throwIfAny();
        }

        @Override
        public Scan scan() {
            return new TrendScan(points - 1, onTie == TieHandling.BREAKS);
        }
    }

    /**
     * Two of three consecutive points beyond an inner limit, with all three on the same side of the centre line. Only the points
     * beyond the inner limit carry the signal.
     *
     * @param beyondCounts whether a point outside the outer limit counts as one of the two: yes in Making Data Count since
     *     November 2023, no in NHSRplotthedots
     */
    record TwoInThree(boolean beyondCounts) implements SignalRule {
        @Override
        public Scan scan() {
            return new TwoInThreeScan(beyondCounts);
        }
    }

    /**
     * A run longer than chance allows for the number of useful points: round(log2 n) + 3 (Anhoej and Olesen 2014, after Schilling
     * 2012). Its points carry the signal.
     */
    record LongRun() implements SignalRule {
        @Override
        public Scan scan() {
            return new ShiftScan(phase -> Runs.of(phase).longestAllowed() + 1, false);
        }
    }

    /**
     * Fewer crossings of the centre line than chance allows for the number of useful points: below the 5 % quantile of a binomial
     * distribution with n - 1 trials (Anhoej and Olesen 2014, after Chen 2010). A signal of the whole phase.
     */
    record FewCrossings() implements SignalRule {
        @Override
        public Scan scan() {
            return new RunsScan(
                    "unusually few crossings of the centre line", runs -> runs.crossings() < runs.fewestCrossings());
        }
    }

    /**
     * More or fewer runs than chance allows, from the exact distribution of the number of runs for the points above and below
     * the centre line (printed tables disagree). A signal of the whole phase.
     *
     * @param level the probability of a false signal, split equally between the two tails; 0.05 for the usual tables
     */
    record UnusualRuns(double level) implements SignalRule {
        /** @throws InvalidValueException if the level is not between 0 and 1 */
        public UnusualRuns {
            new Problems()
                    .require(level > 0 && level < 1, "/level", "must be between 0 and 1")
                    .throwIfAny();
        }

        @Override
        public Scan scan() {
            return new RunsScan(
                    "an unusual number of runs",
                    runs -> Math.min(runs.lowerTailProbability(), runs.upperTailProbability()) <= level / 2);
        }
    }

    /**
     * A minimum number, out of so many consecutive points, beyond a number of sigma from the centre line, such as 4 of 5 beyond 1
     * sigma. A missing point counts as one of the consecutive points, but never as one beyond. The points beyond carry the signal; if
     * they lie on both sides, it has no side.
     *
     * @param points the minimum number of points beyond, at least 1
     * @param of the number of consecutive points, at least {@code points}, at most {@value #MOST_POINTS}
     * @param sigmas the distance from the centre line in sigma, from 0 to 10
     * @param oneSide whether the points beyond must be on the same side of the centre line
     * @param words the signal in words, such as {@code 4 of 5 consecutive points beyond 1 sigma}
     */
    record Beyond(int points, int of, double sigmas, boolean oneSide, String words) implements SignalRule {
        /** @throws InvalidValueException if a number is out of its range, or if the words are blank or have more than 1,000 characters */
        public Beyond {
            Objects.requireNonNull(words, "words");
            new Problems()
                    .requireAtLeast(points, 1, "/points")
                    .require(of >= points, "/of", "must be at least /points")
                    .require(of <= MOST_POINTS, "/of", "must be at most " + MOST_POINTS)
                    .require(sigmas >= 0 && sigmas <= 10, "/sigmas", "must be from 0 to 10")
                    .requireName(words, "/words")
                    .throwIfAny();
        }

        @Override
        public Scan scan() {
            return new WindowScan(
                    points, of, sigmas, oneSide ? WindowScan.Where.ONE_SIDE : WindowScan.Where.EITHER_SIDE, words);
        }
    }

    /**
     * A number of consecutive points within a number of sigma on both sides of the centre line: less variation than the limits suggest,
     * as when points mix two processes. A signal without a side.
     *
     * @param points the minimum number of points, at least 2, at most {@value #MOST_POINTS}
     * @param sigmas the distance from the centre line in sigma, above 0, at most 10
     * @param words the signal in words, such as {@code 15 points in a row within 1 sigma}
     */
    record Within(int points, double sigmas, String words) implements SignalRule {
        /** @throws InvalidValueException if a number is out of its range, or if the words are blank or have more than 1,000 characters */
        public Within {
            Objects.requireNonNull(words, "words");
            new Problems()
                    .requireAtLeast(points, 2, "/points")
                    .require(points <= MOST_POINTS, "/points", "must be at most " + MOST_POINTS)
                    .require(sigmas > 0 && sigmas <= 10, "/sigmas", "must be above 0 and at most 10")
                    .requireName(words, "/words")
                    .throwIfAny();
        }

        @Override
        public Scan scan() {
            return new WindowScan(points, points, sigmas, WindowScan.Where.WITHIN, words);
        }
    }

    /**
     * A number of consecutive points that go up and down in turn. A signal without a side; ties and missing points end it.
     *
     * @param points the minimum number of points, at least 4
     */
    record Alternating(int points) implements SignalRule {
        /** @throws InvalidValueException if there are fewer than 4 points */
        public Alternating {
            new Problems().requireAtLeast(points, 4, "/points").throwIfAny();
        }

        @Override
        public Scan scan() {
            return new AlternatingScan(points);
        }
    }
}
