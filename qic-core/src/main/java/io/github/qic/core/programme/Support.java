package io.github.qic.core.programme;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Support that relieves the teams of work. */
@Value.Immutable
@JsonDeserialize(builder = Support.Builder.class)
public sealed interface Support permits ImmutableSupport {
    /** {@return the kind of work} */
    SupportKind kind();

    /** {@return the provider, if known} */
    Optional<Id<Organisation>> provider();

    /** {@return its first month, from 1} */
    int fromMonth();

    /** {@return its last month} */
    int toMonth();

    /** {@return the tasks, at least one} */
    List<String> tasks();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableSupport.Builder {
        Builder() {}

        /** @throws InvalidValueException if the months are out of order, or the tasks are missing or blank */
        @Override
        public Support build() {
            Support support = super.build();
            return new Problems()
                    .require(support.fromMonth() >= 1, "/fromMonth", "must be 1 or later")
                    .require(support.toMonth() >= support.fromMonth(), "/toMonth", "must not be before /fromMonth")
                    .require(!support.tasks().isEmpty(), "/tasks", "must not be empty")
                    .requireTexts(support.tasks(), "/tasks")
                    .returnIfNone(support);
        }
    }
}
