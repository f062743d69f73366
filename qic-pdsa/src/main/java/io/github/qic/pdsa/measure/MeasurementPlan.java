package io.github.qic.pdsa.measure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a project measures, from when to when. */
@Value.Immutable
@JsonDeserialize(builder = MeasurementPlan.Builder.class)
public interface MeasurementPlan {
    /** {@return the first day of collection} */
    LocalDate firstDay();

    /** {@return the last day of collection; open when absent} */
    Optional<LocalDate> lastDay();

    /** {@return how each measure is collected, each measure once} */
    List<PlannedMeasure> measures();

    /** Refuses days in the wrong order and a measure planned twice. */
    @Value.Check
    default void check() {
        new Problems()
                .require(
                        lastDay().map(day -> !day.isBefore(firstDay())).orElse(true),
                        "/lastDay",
                        "must not be before firstDay")
                .requireUnique(measures(), PlannedMeasure::measure, "/measures", "measure")
                .throwIfAny();
    }

    /**
     * {@return whether a day lies in the time of collection}
     *
     * @param day the day
     */
    default boolean covers(LocalDate day) {
        return !day.isBefore(firstDay())
                && lastDay().map(last -> !day.isAfter(last)).orElse(true);
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
    }
}
