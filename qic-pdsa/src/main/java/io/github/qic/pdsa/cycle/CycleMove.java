package io.github.qic.pdsa.cycle;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One step in the life of a cycle. */
@Value.Immutable
@JsonDeserialize(builder = CycleMove.Builder.class)
public interface CycleMove {
    /** {@return the stage it came to} */
    CycleStage to();

    /** {@return the day} */
    LocalDate on();

    /** {@return who moved it} */
    Optional<Id<Participant>> by();

    /** {@return why, for example why it was stopped} */
    Optional<String> reason();

    /**
     * {@return a step}
     *
     * @param to the stage it comes to
     * @param on the day
     */
    static CycleMove of(CycleStage to, LocalDate on) {
        return builder().to(to).on(on).build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this step} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds steps. */
    final class Builder extends ImmutableCycleMove.Builder {
        Builder() {}

        /** @throws InvalidValueException for blank text: what is not told is absent */
        @Override
        public CycleMove build() {
            CycleMove cycleMove = super.build();
            return new Problems().requireText(cycleMove.reason(), "/reason").returnIfNone(cycleMove);
        }
    }
}
