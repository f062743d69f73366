package io.github.qic.pdsa.measure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a project measures and when. */
@Value.Immutable
@JsonDeserialize(builder = MeasurementPlan.Builder.class)
public sealed interface MeasurementPlan permits ImmutableMeasurementPlan {
    /** {@return the first day of collection} */
    LocalDate firstDay();

    /** {@return the last day of collection; open-ended if absent} */
    Optional<LocalDate> lastDay();

    /** {@return how each measure is collected, without duplicates} */
    List<PlannedMeasure> measures();

    /** {@return whether data are collected on a day} */
    default boolean covers(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay().orElse(LocalDate.MAX));
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this plan} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds plans. */
    final class Builder extends ImmutableMeasurementPlan.Builder {
        Builder() {}

        /** @throws InvalidValueException if a day is not in the years 1900 to 2200, the last is before the first, or a measure is a duplicate */
        @Override
        public MeasurementPlan build() {
            MeasurementPlan plan = super.build();
            LocalDate last = plan.lastDay().orElse(LocalDate.MAX);
            return new Problems()
                    .requireDate(plan.firstDay(), "/firstDay")
                    .requireDate(plan.lastDay(), "/lastDay")
                    .require(!last.isBefore(plan.firstDay()), "/lastDay", "must not be before firstDay")
                    .requireUnique(plan.measures(), PlannedMeasure::measure, "/measures", "measure")
                    .returnIfNone(plan);
        }
    }
}
