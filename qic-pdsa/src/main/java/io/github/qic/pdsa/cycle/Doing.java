package io.github.qic.pdsa.cycle;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The second part of the worksheet: what happened when the plan was carried out. */
@Value.Immutable
@JsonDeserialize(builder = Doing.Builder.class)
public sealed interface Doing permits ImmutableDoing {
    /** {@return whether the plan was followed} */
    Fidelity carriedOut();

    /** {@return departures from the plan} */
    Optional<String> departures();

    /** {@return what was observed} */
    List<String> observations();

    /** {@return problems and unexpected events} */
    List<String> problems();

    /** {@return whether the planned data were recorded} */
    boolean dataRecorded();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this record} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds records. */
    final class Builder extends ImmutableDoing.Builder {
        Builder() {}

        /** @throws InvalidValueException if a text is blank: unknown values must be absent */
        @Override
        public Doing build() {
            Doing doing = super.build();
            return new Problems()
                    .requireTexts(doing.observations(), "/observations")
                    .requireTexts(doing.problems(), "/problems")
                    .requireText(doing.departures(), "/departures")
                    .returnIfNone(doing);
        }
    }
}
