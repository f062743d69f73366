package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import org.immutables.value.Value;

/** A limitation of a theory. */
@Value.Immutable
@JsonDeserialize(builder = Limitation.Builder.class)
public sealed interface Limitation permits ImmutableLimitation {
    /** {@return its id} */
    Id<Limitation> id();

    /** {@return its kind; {@link LimitationKind#OTHER} by default} */
    @Value.Default
    default LimitationKind kind() {
        return LimitationKind.OTHER;
    }

    /** {@return the limitation} */
    String text();

    /** {@return the configurations it affects; empty for all} */
    List<Id<Configuration>> configurations();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this limitation} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds limitations. */
    final class Builder extends ImmutableLimitation.Builder {
        Builder() {}

        /** @throws InvalidValueException if the text is blank */
        @Override
        public Limitation build() {
            Limitation limitation = super.build();
            return new Problems().requireText(limitation.text(), "/text").returnIfNone(limitation);
        }
    }
}
