package io.github.qic.cmoc.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** The numbers of participants over all stages, as the study reports them. */
@Value.Immutable
@JsonDeserialize(builder = Participation.Builder.class)
public sealed interface Participation permits ImmutableParticipation {
    /** {@return the number of interviews} */
    OptionalInt interviews();

    /** {@return the number of focus groups} */
    OptionalInt focusGroups();

    /** {@return the number of participants} */
    OptionalInt participants();

    /** {@return the participants who are members of the programme} */
    OptionalInt members();

    /** {@return the participants who are not} */
    OptionalInt others();

    /** {@return the members who took part in more than one stage} */
    OptionalInt inSeveralStages();

    /** {@return the members who took part in one stage} */
    OptionalInt inOneStage();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds counts. */
    final class Builder extends ImmutableParticipation.Builder {
        Builder() {}

        /** @throws InvalidValueException if a count is negative */
        @Override
        public Participation build() {
            Participation counts = super.build();
            return new Problems()
                    .requireAtLeast(counts.interviews().orElse(0), 0, "/interviews")
                    .requireAtLeast(counts.focusGroups().orElse(0), 0, "/focusGroups")
                    .requireAtLeast(counts.participants().orElse(0), 0, "/participants")
                    .requireAtLeast(counts.members().orElse(0), 0, "/members")
                    .requireAtLeast(counts.others().orElse(0), 0, "/others")
                    .requireAtLeast(counts.inSeveralStages().orElse(0), 0, "/inSeveralStages")
                    .requireAtLeast(counts.inOneStage().orElse(0), 0, "/inOneStage")
                    .returnIfNone(counts);
        }
    }
}
