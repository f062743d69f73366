package io.github.qic.cmoc.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A stage of the inquiry, with its data collection. Months count from 1, the first month of the programme. */
@Value.Immutable
@JsonDeserialize(builder = Stage.Builder.class)
public sealed interface Stage permits ImmutableStage {
    /** {@return its id} */
    Id<Stage> id();

    /** {@return its kind} */
    StageKind kind();

    /** {@return its name in the study} */
    String label();

    /** {@return its first month} */
    OptionalInt firstMonth();

    /** {@return its last month} */
    OptionalInt lastMonth();

    /** {@return the month of the event that it is reported to follow} */
    OptionalInt followsMonth();

    /** {@return the number of interviews} */
    OptionalInt interviews();

    /** {@return the number of focus groups} */
    OptionalInt focusGroups();

    /** {@return the number of observations} */
    OptionalInt observations();

    /** {@return the number of people who analysed the data independently} */
    OptionalInt analysts();

    /** {@return whether its source states it, or it was derived or inferred; empty if no source is recorded} */
    Optional<Origin> provenance();

    /** {@return a note} */
    Optional<String> note();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds stages. */
    final class Builder extends ImmutableStage.Builder {
        Builder() {}

        /** @throws InvalidValueException for a blank text, a negative count, or a month below 1 or out of order */
        @Override
        public Stage build() {
            Stage stage = super.build();
            int first = stage.firstMonth().orElse(1);
            int last = stage.lastMonth().orElse(Math.max(first, 1));
            return new Problems()
                    .requireText(stage.label(), "/label")
                    .requireText(stage.note(), "/note")
                    .requireAtLeast(first, 1, "/firstMonth")
                    .requireAtLeast(last, 1, "/lastMonth")
                    .requireAtLeast(stage.followsMonth().orElse(1), 1, "/followsMonth")
                    .require(first <= last, "/lastMonth", "must not be before firstMonth")
                    .requireAtLeast(stage.interviews().orElse(0), 0, "/interviews")
                    .requireAtLeast(stage.focusGroups().orElse(0), 0, "/focusGroups")
                    .requireAtLeast(stage.observations().orElse(0), 0, "/observations")
                    .requireAtLeast(stage.analysts().orElse(0), 0, "/analysts")
                    .returnIfNone(stage);
        }
    }
}
