package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.Collaborative;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/** The programme a theory explains. */
@Value.Immutable
@JsonDeserialize(builder = ProgrammeDescription.Builder.class)
public sealed interface ProgrammeDescription permits ImmutableProgrammeDescription {
    /** {@return its name} */
    String name();

    /** {@return its aim} */
    Optional<String> aim();

    /** {@return where it runs} */
    Optional<String> setting();

    /** {@return its first month, which counts as month 1} */
    Optional<YearMonth> start();

    /** {@return its last month} */
    Optional<YearMonth> end();

    /** {@return the collaborative that runs it, if that is described too} */
    Optional<Id<Collaborative>> collaborative();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds programmes. */
    final class Builder extends ImmutableProgrammeDescription.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException if a text is blank, the name has more than 1,000 characters, a month is not in the years
         *     1900 to 2200, or the end is before the start
         */
        @Override
        public ProgrammeDescription build() {
            ProgrammeDescription built = super.build();
            boolean reversed = built.start().isPresent()
                    && built.end().filter(built.start().get()::isAfter).isPresent();
            return new Problems()
                    .requireName(built.name(), "/name")
                    .requireText(built.aim(), "/aim")
                    .requireText(built.setting(), "/setting")
                    .requireDate(built.start(), "/start")
                    .requireDate(built.end(), "/end")
                    .require(!reversed, "/end", "must not be before the start")
                    .returnIfNone(built);
        }
    }
}
