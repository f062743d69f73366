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
public interface Doing {
    /** {@return whether it went as planned} */
    Fidelity carriedOut();

    /** {@return what was done differently} */
    Optional<String> departures();

    /** {@return what was seen} */
    List<String> observations();

    /** {@return what went wrong or came unexpected} */
    List<String> problems();

    /** {@return whether the planned data were recorded} */
    boolean dataRecorded();

    private Doing checked() {
        Problems problems =
                new Problems().requireTexts(observations(), "/observations").requireTexts(problems(), "/problems");
        problems.requireText(departures(), "/departures");
        return problems.returnIfNone(this);
    }

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

        /** @throws InvalidValueException for blank text: what is not told is absent */
        @Override
        public Doing build() {
            return super.build().checked();
        }
    }
}
