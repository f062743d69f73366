package io.github.qic.cmoc.inquiry;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.Speaker;
import io.github.qic.cmoc.evidence.Stage;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A response to a configuration in the form it had in one version. */
@Value.Immutable
@JsonDeserialize(builder = Response.Builder.class)
public sealed interface Response permits ImmutableResponse {
    /** {@return its id} */
    Id<Response> id();

    /** {@return the version that was put to them} */
    Id<TheoryVersion> theoryVersion();

    /** {@return the configuration} */
    Id<Configuration> configuration();

    /** {@return the answer} */
    ResponseKind answer();

    /** {@return what they said about it, in the interviewer's words} */
    Optional<String> remark();

    /** {@return who responded} */
    Optional<Speaker> speaker();

    /** {@return their site} */
    Optional<Id<Site>> site();

    /** {@return the stage in which it was given} */
    Optional<Id<Stage>> stage();

    /** {@return the day} */
    Optional<LocalDate> date();

    /** {@return the piece of evidence that records it in full} */
    Optional<Id<Evidence>> evidence();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this response} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds responses. */
    final class Builder extends ImmutableResponse.Builder {
        Builder() {}

        /** @throws InvalidValueException if the remark is blank, or the date is not in the years 1900 to 2200 */
        @Override
        public Response build() {
            Response response = super.build();
            return new Problems()
                    .requireDate(response.date(), "/date")
                    .requireText(response.remark(), "/remark")
                    .returnIfNone(response);
        }
    }
}
