package io.github.qic.pdsa.cycle;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/** The last part of the worksheet: the decision. */
@Value.Immutable
@JsonDeserialize(builder = Act.Builder.class)
public sealed interface Act permits ImmutableAct {
    /** {@return the decision} */
    CycleDecision decision();

    /** {@return why; a missing reason is a finding} */
    Optional<String> reason();

    /** {@return the next step} */
    Optional<String> nextStep();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this decision} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds decisions. */
    final class Builder extends ImmutableAct.Builder {
        Builder() {}

        /** @throws InvalidValueException if a text is blank: unknown values must be absent */
        @Override
        public Act build() {
            Act act = super.build();
            return new Problems()
                    .requireText(act.reason(), "/reason")
                    .requireText(act.nextStep(), "/nextStep")
                    .returnIfNone(act);
        }
    }
}
