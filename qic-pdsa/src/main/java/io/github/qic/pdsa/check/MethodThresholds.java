package io.github.qic.pdsa.check;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.cycle.RampSteps;
import io.github.qic.pdsa.cycle.Scale;
import io.github.qic.pdsa.cycle.ScaleUnit;
import org.immutables.value.Value;

/** The thresholds of counting rules. The sources give no figure for those marked as ours. */
@Value.Immutable
public sealed interface MethodThresholds permits ImmutableMethodThresholds {
    /** {@return the days after which a cycle in the same stage counts as stalled; 60 by default (ours)} */
    @Value.Default
    default int stalledAfterDays() {
        return 60;
    }

    /** {@return the days of doing after which a single cycle counts as long; 90 by default (ours)} */
    @Value.Default
    default int longCycleDays() {
        return 90;
    }

    /** {@return the scale a first test must stay below; one care-home unit by default (Knudsen: less than a department)} */
    @Value.Default
    default Scale firstTestBelow() {
        return new Scale(1, ScaleUnit.UNIT);
    }

    /** {@return the steps of a ramp; a test may skip one, a first test one of its unit; 1-3-5-all by default, a rule of thumb} */
    @Value.Default
    default RampSteps rampSteps() {
        return RampSteps.ONE_THREE_FIVE_ALL;
    }

    /** {@return the minimum number of measures; 4 by default, from the Model for Improvement} */
    @Value.Default
    default int fewestMeasures() {
        return 4;
    }

    /** {@return the maximum number of measures; 10 by default, from the Model for Improvement} */
    @Value.Default
    default int mostMeasures() {
        return 10;
    }

    /** {@return the minimum number of points that show data over time; 3 by default, from Knudsen and others 2019} */
    @Value.Default
    default int fewestPoints() {
        return 3;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds thresholds. */
    final class Builder extends ImmutableMethodThresholds.Builder {
        Builder() {}

        /** @throws InvalidValueException for a negative number, fewer than 2 points, or a maximum below its minimum */
        @Override
        public MethodThresholds build() {
            MethodThresholds built = super.build();
            boolean ordered = built.mostMeasures() >= built.fewestMeasures();
            return new Problems()
                    .requireAtLeast(built.stalledAfterDays(), 0, "/stalledAfterDays")
                    .requireAtLeast(built.longCycleDays(), 0, "/longCycleDays")
                    .requireAtLeast(built.fewestMeasures(), 0, "/fewestMeasures")
                    .requireAtLeast(built.fewestPoints(), 2, "/fewestPoints")
                    .require(ordered, "/mostMeasures", "must not be less than /fewestMeasures")
                    .returnIfNone(built);
        }
    }
}
