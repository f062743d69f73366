package io.github.qic.pdsa.measure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How one measure is collected: from where, by whom, how often, and how long it takes. */
@Value.Immutable
@JsonDeserialize(builder = PlannedMeasure.Builder.class)
public interface PlannedMeasure {
    /** {@return the measure} */
    Id<Measure> measure();

    /** {@return where the data are kept; several when they must be put together} */
    List<SourceSystem> sources();

    /** {@return who collects it} */
    Optional<Id<Participant>> collectedBy();

    /** {@return how often} */
    Frequency every();

    /** {@return the minutes one collection takes all who have a part in it, from 0} */
    int minutes();

    /**
     * {@return what the data are collected for already, such as a commissioning return; the minutes are then no new burden}
     */
    Optional<String> reusedFrom();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this plan} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds plans. */
    final class Builder extends ImmutablePlannedMeasure.Builder {
        Builder() {}

        /** @throws InvalidValueException for minutes below nothing or beyond a week, and blank text */
        @Override
        public PlannedMeasure build() {
            PlannedMeasure plannedMeasure = super.build();
            return new Problems()
                    .require(
                            plannedMeasure.minutes() >= 0 && plannedMeasure.minutes() <= 10_080,
                            "/minutes",
                            "must be 0 to 10080 (a week)")
                    .requireText(plannedMeasure.reusedFrom(), "/reusedFrom")
                    .returnIfNone(plannedMeasure);
        }
    }
}
