package io.github.qic.cmoc.assess;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.Collaborative;
import io.github.qic.core.json.Document;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import org.immutables.value.Value;

/** What people answered about one collaborative, over time. */
@Value.Immutable
@JsonDeserialize(builder = Answers.Builder.class)
public interface Answers {
    /** The document of answers. */
    Document<Answers> DOCUMENT = Document.of("qic/assessment-answers", 1, Answers.class);

    /** {@return the collaborative they are about} */
    Id<Collaborative> collaborative();

    /** {@return the answers, in any order; a later one takes the place of an earlier one without deleting it} */
    List<RecordedAnswer> answers();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableAnswers.Builder {
        Builder() {}

        /** @throws InvalidValueException for two answers to one question about one place on one day */
        @Override
        public Answers build() {
            Answers answers = super.build();
            return new Problems()
                    .requireUnique(
                            answers.answers(), a -> List.of(a.question(), a.site(), a.date()), "/answers", "question")
                    .returnIfNone(answers);
        }
    }
}
