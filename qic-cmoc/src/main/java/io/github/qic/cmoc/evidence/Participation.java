package io.github.qic.cmoc.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Who took part over all stages, as the study counts them. */
@Value.Immutable
@JsonDeserialize(builder = Participation.Builder.class)
public interface Participation {
    /** {@return all interviews} */
    OptionalInt interviews();

    /** {@return all focus groups} */
    OptionalInt focusGroups();

    /** {@return everybody who took part} */
    OptionalInt participants();

    /** {@return those who belong to the programme} */
    OptionalInt members();

    /** {@return those who do not} */
    OptionalInt others();

    /** {@return members who took part in more than one stage} */
    OptionalInt inSeveralStages();

    /** {@return members who took part in one stage} */
    OptionalInt inOneStage();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this count} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds counts. */
    final class Builder extends ImmutableParticipation.Builder {
        Builder() {}

        /** @throws InvalidValueException for negative counts */
        @Override
        public Participation build() {
            Participation participation = super.build();
            StageRules.check(participation);
            return participation;
        }
    }
}
