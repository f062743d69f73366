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

/** The answer of a person to a question, with the reason, so that a reader can judge it. */
@Value.Immutable
@JsonDeserialize(builder = RecordedAnswer.Builder.class)
public sealed interface RecordedAnswer permits ImmutableRecordedAnswer {
    /** {@return the question} */
    Id<Question> question();

    /** {@return the site it is about; empty for the whole collaborative} */
    Optional<Id<Site>> site();

    /** {@return the judgement; unknown if the person looked and could not decide} */
    Presence presence();

    /** {@return the reason} */
    String reason();

    /** {@return the source of the judgement, such as a publication or a conversation} */
    String source();

    /** {@return whether the source states it, or it was derived or inferred; empty if not recorded} */
    Optional<Origin> origin();

    /** {@return the coded evidence of the theory that it rests on} */
    List<Id<Evidence>> evidence();

    /** {@return who answered, as a role or pseudonym} */
    String by();

    /** {@return the day from which it applies, until a later answer} */
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

        /**
         * @throws InvalidValueException if a text is blank, {@code by} has more than 1,000 characters, or the date is not in the
         *     years 1900 to 2200
         */
        @Override
        public RecordedAnswer build() {
            RecordedAnswer recordedAnswer = super.build();
            return new Problems()
                    .requireText(recordedAnswer.reason(), "/reason")
                    .requireText(recordedAnswer.source(), "/source")
                    .requireName(recordedAnswer.by(), "/by")
                    .requireDate(recordedAnswer.date(), "/date")
                    .returnIfNone(recordedAnswer);
        }
    }
}
