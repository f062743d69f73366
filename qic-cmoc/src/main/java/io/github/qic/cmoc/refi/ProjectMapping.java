package io.github.qic.cmoc.refi;

import io.github.qic.cmoc.quote.PositionCount;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What the codes and variables of a project mean. */
@Value.Immutable
public sealed interface ProjectMapping permits ImmutableProjectMapping {
    /** {@return the claims that codes stand for, as {@link TheoryCodebook#claims()} has them or as a table of your own} */
    List<CodeClaim> claims();

    /**
     * {@return what positions in texts count; empty if this is clear from the program that wrote the project or from the quotes}
     */
    Optional<PositionCount> positions();

    /** {@return the variable that holds roles; one named role, job, occupation or profession by default} */
    Optional<String> roleVariable();

    /** {@return the variable that holds sites; one named site, setting, care home or organisation by default} */
    Optional<String> siteVariable();

    /** {@return the variable that holds stages; one named stage, phase or round by default} */
    Optional<String> stageVariable();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this mapping} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds mappings. */
    final class Builder extends ImmutableProjectMapping.Builder {
        Builder() {}

        /** @throws InvalidValueException if the name of a variable is blank */
        @Override
        public ProjectMapping build() {
            ProjectMapping mapping = super.build();
            return new Problems()
                    .requireText(mapping.roleVariable(), "/roleVariable")
                    .requireText(mapping.siteVariable(), "/siteVariable")
                    .requireText(mapping.stageVariable(), "/stageVariable")
                    .returnIfNone(mapping);
        }
    }
}
