package io.github.qic.cmoc.indicator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a person judged, with the reason: anybody who reads it can judge again. */
@Value.Immutable
@JsonDeserialize(builder = RecordedAnswer.Builder.class)
public interface RecordedAnswer {
    /** {@return the question} */
    Id<Question> question();

    /** {@return the site it is about; nothing for the whole collaborative} */
    Optional<Id<Site>> site();

    /** {@return the judgement; unknown when the person looked and could not tell} */
    Presence presence();

    /** {@return why} */
    String reason();

    /** {@return what the judgement rests on, such as a publication or a conversation} */
    String source();

    /** {@return whether the source says so or it is read into it, where that is told} */
    Optional<Origin> origin();

    /** {@return the evidence of the theory it rests on, as far as that is coded} */
    List<Id<Evidence>> evidence();

    /** {@return who judged, as a role or pseudonym} */
    String by();

    /** {@return the day it holds from, until a later answer} */
    LocalDate date();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this answer} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds answers. */
    final class Builder extends ImmutableRecordedAnswer.Builder {
        Builder() {}

        /** @throws InvalidValueException for blank text */
        @Override
        public RecordedAnswer build() {
            RecordedAnswer recordedAnswer = super.build();
            return new Problems()
                    .requireText(recordedAnswer.reason(), "/reason")
                    .requireText(recordedAnswer.source(), "/source")
                    .requireText(recordedAnswer.by(), "/by")
                    .returnIfNone(recordedAnswer);
        }
    }
}
