package io.github.qic.pdsa.check;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.cycle.RampSteps;
import io.github.qic.pdsa.cycle.Scale;
import io.github.qic.pdsa.cycle.ScaleUnit;
import org.immutables.value.Value;

/** The numbers that findings of kind {@code COUNT} are held against; each default can be replaced. */
@Value.Immutable
public interface MethodThresholds {
    /** {@return the days a cycle may stay in one stage before it counts as stalled; 60 unless set, our choice} */
    @Value.Default
    default int stalledAfterDays() {
        return 60;
    }

    /** {@return the days a cycle may be carried out before it is long for a test; 90 unless set, our choice} */
    @Value.Default
    default int longCycleDays() {
        return 90;
    }

    /**
     * {@return the scale that a first test must stay below; one unit of a care home unless set, after Knudsen and others 2019,
     * who ask for less than a department}
     */
    @Value.Default
    default Scale firstTestBelow() {
        return new Scale(1, ScaleUnit.UNIT);
    }

    /**
     * {@return the steps a ramp goes through; each test may pass over one of them, the first over one in its own unit. One,
     * three, five, all unless set, a rule of thumb}
     */
    @Value.Default
    default RampSteps rampSteps() {
        return RampSteps.ONE_THREE_FIVE_ALL;
    }

    /** {@return the fewest measures a project should have; 4 unless set, after the Model for Improvement} */
    @Value.Default
    default int fewestMeasures() {
        return 4;
    }

    /** {@return the most measures a project should have; 10 unless set, after the Model for Improvement} */
    @Value.Default
    default int mostMeasures() {
        return 10;
    }

    /** {@return the fewest points that show data over time; 3 unless set, after Knudsen and others 2019} */
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

        /** @throws InvalidValueException for numbers below nothing and limits in the wrong order */
        @Override
        public MethodThresholds build() {
            MethodThresholds thresholds = super.build();
            return new Problems()
                    .require(thresholds.stalledAfterDays() >= 0, "/stalledAfterDays", "must not be negative")
                    .require(thresholds.longCycleDays() >= 0, "/longCycleDays", "must not be negative")
                    .require(thresholds.fewestMeasures() >= 0, "/fewestMeasures", "must not be negative")
                    .require(thresholds.fewestPoints() >= 2, "/fewestPoints", "must be at least 2")
                    .require(
                            thresholds.mostMeasures() >= thresholds.fewestMeasures(),
                            "/mostMeasures",
                            "must not be below fewestMeasures")
                    .returnIfNone(thresholds);
        }
    }
}
