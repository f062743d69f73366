package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A wider theory that a programme theory draws on. */
@Value.Immutable
@JsonDeserialize(builder = FormalTheory.Builder.class)
public sealed interface FormalTheory permits ImmutableFormalTheory {
    /** {@return its id} */
    Id<FormalTheory> id();

    /** {@return its level} */
    FormalTheoryKind kind();

    /** {@return its name} */
    String name();

    /** {@return what it contributes} */
    Optional<String> text();

    /** {@return the configurations it explains} */
    List<Id<Configuration>> configurations();

    /** {@return its publication} */
    Optional<Citation> citation();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this formal theory} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds formal theories. */
    final class Builder extends ImmutableFormalTheory.Builder {
        Builder() {}

        /** @throws InvalidValueException if the name or text is blank, or the name has more than 1,000 characters */
        @Override
        public FormalTheory build() {
            FormalTheory formalTheory = super.build();
            return new Problems()
                    .requireName(formalTheory.name(), "/name")
                    .requireText(formalTheory.text(), "/text")
                    .returnIfNone(formalTheory);
        }
    }
}
