package io.github.qic.pdsa.cycle;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.measure.Measure;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A task of a cycle, or data to be collected: what, who, when, where. */
@Value.Immutable
@JsonDeserialize(builder = Task.Builder.class)
public sealed interface Task permits ImmutableTask {
    /** {@return what is to be done} */
    String what();

    /** {@return who does it} */
    Optional<Id<Participant>> who();

    /** {@return by when} */
    Optional<LocalDate> when();

    /** {@return where} */
    Optional<String> where();

    /** {@return the measure whose data are collected} */
    Optional<Id<Measure>> measure();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this task} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds tasks. */
    final class Builder extends ImmutableTask.Builder {
        Builder() {}

        /** @throws InvalidValueException if a text is blank, or the day is not in the years 1900 to 2200 */
        @Override
        public Task build() {
            Task task = super.build();
            return new Problems()
                    .requireText(task.what(), "/what")
                    .requireDate(task.when(), "/when")
                    .requireText(task.where(), "/where")
                    .returnIfNone(task);
        }
    }
}
