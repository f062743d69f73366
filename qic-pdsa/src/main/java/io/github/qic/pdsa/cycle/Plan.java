package io.github.qic.pdsa.cycle;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The first part of the worksheet: the test, its scale, the predictions, and who does what. */
@Value.Immutable
@JsonDeserialize(builder = Plan.Builder.class)
public sealed interface Plan permits ImmutablePlan {
    /** {@return the objective of the cycle} */
    String objective();

    /** {@return the questions it should answer} */
    List<String> questions();

    /** {@return what the team expects to happen} */
    List<Prediction> predictions();

    /** {@return a description of the test} */
    Optional<String> test();

    /** {@return the size of the test} */
    Optional<Scale> scale();

    /** {@return the conditions of the test, such as {@code night shift}} */
    List<String> conditions();

    /** {@return the planned first day of the test} */
    Optional<LocalDate> firstDay();

    /** {@return the planned last day of the test} */
    Optional<LocalDate> lastDay();

    /** {@return who made the plan} */
    List<Id<Participant>> plannedBy();

    /** {@return the tasks} */
    List<Task> tasks();

    /** {@return the data to be collected, by whom, when and where} */
    List<Task> data();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this plan} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds plans. */
    final class Builder extends ImmutablePlan.Builder {
        Builder() {}

        /** @throws InvalidValueException if a text is blank, a prediction id is a duplicate, a day is not in the years 1900 to 2200, or the last is before
         *     the first */
        @Override
        public Plan build() {
            Plan plan = super.build();
            LocalDate first = plan.firstDay().orElse(LocalDate.MIN);
            LocalDate last = plan.lastDay().orElse(LocalDate.MAX);
            return new Problems()
                    .requireText(plan.objective(), "/objective")
                    .requireUnique(plan.predictions(), Prediction::id, "/predictions", "id")
                    .requireDate(plan.firstDay(), "/firstDay")
                    .requireDate(plan.lastDay(), "/lastDay")
                    .require(!last.isBefore(first), "/lastDay", "must not be before firstDay")
                    .requireTexts(plan.questions(), "/questions")
                    .requireTexts(plan.conditions(), "/conditions")
                    .requireText(plan.test(), "/test")
                    .returnIfNone(plan);
        }
    }
}
