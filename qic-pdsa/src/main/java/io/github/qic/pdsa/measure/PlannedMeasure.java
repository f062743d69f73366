package io.github.qic.pdsa.measure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How one measure is collected: source, person, frequency and time. */
@Value.Immutable
@JsonDeserialize(builder = PlannedMeasure.Builder.class)
public sealed interface PlannedMeasure permits ImmutablePlannedMeasure {
    /** {@return the measure} */
    Id<Measure> measure();

    /** {@return the systems that hold the data; several if they must be combined} */
    List<SourceSystem> sources();

    /** {@return the person who collects it} */
    Optional<Id<Participant>> collectedBy();

    /** {@return how often} */
    Frequency every();

    /** {@return the minutes per collection for everyone involved, from 0} */
    int minutes();

    /** {@return the purpose the data are already collected for, such as a commissioning return: then they are not a new burden} */
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

        /** @throws InvalidValueException if the minutes are negative or exceed a week (10,080), or if a text is blank */
        @Override
        public PlannedMeasure build() {
            PlannedMeasure planned = super.build();
            boolean inRange = planned.minutes() >= 0 && planned.minutes() <= 10_080;
            return new Problems()
                    .require(inRange, "/minutes", "must be 0 to 10080 (a week)")
                    .requireText(planned.reusedFrom(), "/reusedFrom")
                    .returnIfNone(planned);
        }
    }
}
