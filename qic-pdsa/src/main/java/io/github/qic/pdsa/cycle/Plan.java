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

/** The first part of the worksheet: what is tried, on whom, what is expected, and who does what. */
@Value.Immutable
@JsonDeserialize(builder = Plan.Builder.class)
public interface Plan {
    /** {@return what the cycle is to find out or bring about} */
    String objective();

    /** {@return the questions it should answer} */
    List<String> questions();

    /** {@return what the team says will happen} */
    List<Prediction> predictions();

    /** {@return the test in words} */
    Optional<String> test();

    /** {@return how large the test is} */
    Optional<Scale> scale();

    /** {@return under which conditions it is tried, such as {@code night shift}: what makes tests differ in kind} */
    List<String> conditions();

    /** {@return the first day meant for the test} */
    Optional<LocalDate> firstDay();

    /** {@return the last day meant for the test} */
    Optional<LocalDate> lastDay();

    /** {@return who made the plan} */
    List<Id<Participant>> plannedBy();

    /** {@return what has to be done} */
    List<Task> tasks();

    /** {@return what data are collected, by whom, when and where} */
    List<Task> data();

    private Plan checked() {
        boolean backwards = firstDay().isPresent()
                && lastDay().isPresent()
                && lastDay().orElseThrow().isBefore(firstDay().orElseThrow());
        return new Problems()
                .requireText(objective(), "/objective")
                .requireUnique(predictions(), Prediction::id, "/predictions", "id")
                .require(!backwards, "/lastDay", "must not be before firstDay")
                .requireTexts(questions(), "/questions")
                .requireTexts(conditions(), "/conditions")
                .requireText(test(), "/test")
                .returnIfNone(this);
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
    final class Builder extends ImmutablePlan.Builder {
        Builder() {}

        /** @throws InvalidValueException for blank text, predictions with one id, and days in the wrong order */
        @Override
        public Plan build() {
            return super.build().checked();
        }
    }
}
