package io.github.qic.pdsa.chart;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.qic.core.valid.Problems;
import java.util.Objects;

/** One rule that tells special cause from common cause, with its numbers. Rules are tried within each phase alone. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SignalRule.Outside.class, name = "outside"),
    @JsonSubTypes.Type(value = SignalRule.Shift.class, name = "shift"),
    @JsonSubTypes.Type(value = SignalRule.Trend.class, name = "trend"),
    @JsonSubTypes.Type(value = SignalRule.TwoInThree.class, name = "two-in-three"),
    @JsonSubTypes.Type(value = SignalRule.LongRun.class, name = "long-run"),
    @JsonSubTypes.Type(value = SignalRule.FewCrossings.class, name = "few-crossings"),
    @JsonSubTypes.Type(value = SignalRule.UnusualRuns.class, name = "unusual-runs")
})
public sealed interface SignalRule {
    /** A point strictly outside a limit (Shewhart's rule). Tried on excluded points too: they are left out of the limits only. */
    record Outside() implements SignalRule {}

    /**
     * So many points in a row on one side of the centre line.
     *
     * @param points the fewest points that make a shift, from 2
     * @param onTie what a point on the centre line or a missing one does
     */
    record Shift(int points, TieHandling onTie) implements SignalRule {
        public Shift {
            Objects.requireNonNull(onTie, "onTie");
            new Problems().require(points >= 2, "/points", "must be at least 2").throwIfAny();
        }
    }

    /**
     * So many points in a row, each above the one before, or each below.
     *
     * @param points the fewest points that make a trend, from 3; one more than the steps between them
     * @param onTie what a point equal to the one before or a missing one does
     */
    record Trend(int points, TieHandling onTie) implements SignalRule {
        public Trend {
            Objects.requireNonNull(onTie, "onTie");
            new Problems().require(points >= 3, "/points", "must be at least 3").throwIfAny();
        }
    }

    /**
     * Two of three points in a row beyond an inner limit, all three on the same side of the centre line. Only the points beyond
     * the inner limit carry the signal.
     *
     * @param beyondCounts whether a point outside the outer limit counts as one of the two: so in Making Data Count since
     *     November 2023; not so in NHSRplotthedots
     */
    record TwoInThree(boolean beyondCounts) implements SignalRule {}

    /**
     * A run longer than chance allows for the number of useful points: round(log2 n) + 3 (Anhoej and Olesen 2014, after Schilling
     * 2012). Its points carry the signal.
     */
    record LongRun() implements SignalRule {}

    /**
     * The centre line crossed less often than chance allows for the number of useful points: below the 5 % quantile of a binomial
     * distribution with n - 1 trials (Anhoej and Olesen 2014, after Chen 2010). A signal of the whole phase.
     */
    record FewCrossings() implements SignalRule {}

    /**
     * More or fewer runs than chance allows, from the exact distribution of the number of runs for the points above and below
     * the centre line (printed tables disagree). A signal of the whole phase.
     *
     * @param level the probability of a false signal, half of it on either side; 0.05 for the usual tables
     */
    record UnusualRuns(double level) implements SignalRule {
        public UnusualRuns {
            new Problems()
                    .require(level > 0 && level < 1, "/level", "must be between 0 and 1")
                    .throwIfAny();
        }
    }
}
