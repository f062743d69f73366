package io.github.qic.cmoc.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A stage of the inquiry, with what was done in it. Months are counted from 1, the first month of the programme. */
@Value.Immutable
@JsonDeserialize(builder = Stage.Builder.class)
public interface Stage {
    /** {@return its id} */
    Id<Stage> id();

    /** {@return its kind} */
    StageKind kind();

    /** {@return what the study calls it} */
    String label();

    /** {@return the month it began} */
    OptionalInt firstMonth();

    /** {@return the month it ended} */
    OptionalInt lastMonth();

    /** {@return the month of the event it is said to follow} */
    OptionalInt followsMonth();

    /** {@return the number of interviews} */
    OptionalInt interviews();

    /** {@return the number of focus groups} */
    OptionalInt focusGroups();

    /** {@return the number of observations} */
    OptionalInt observations();

    /** {@return how many people analysed the data, each by himself} */
    OptionalInt analysts();

    /** {@return how it stands in the text it was taken from, if it was taken from one} */
    Optional<Origin> provenance();

    /** {@return a remark} */
    Optional<String> note();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this stage} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds stages. */
    final class Builder extends ImmutableStage.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException for blank text, months before the first, an end before the beginning, and
         *     negative counts
         */
        @Override
        public Stage build() {
            Stage stage = super.build();
            StageRules.check(stage);
            return stage;
        }
    }
}
