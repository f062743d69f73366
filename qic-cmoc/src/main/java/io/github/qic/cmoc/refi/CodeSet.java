package io.github.qic.cmoc.refi;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A set of codes, such as those of one configuration. */
@Value.Immutable
public sealed interface CodeSet permits ImmutableCodeSet {
    /** {@return its id} */
    Guid guid();

    /** {@return its name} */
    String name();

    /** {@return its description} */
    Optional<String> description();

    /** {@return its codes} */
    List<Guid> members();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this set} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds sets of codes. */
    final class Builder extends ImmutableCodeSet.Builder {
        Builder() {}

        /** @throws InvalidValueException if a text is blank or has characters that no text may have */
        @Override
        public CodeSet build() {
            CodeSet set = super.build();
            return new Problems()
                    .requireText(set.name(), "/name")
                    .requireText(set.description(), "/description")
                    .returnIfNone(set);
        }
    }
}
