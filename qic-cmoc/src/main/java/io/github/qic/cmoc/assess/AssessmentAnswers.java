package io.github.qic.cmoc.assess;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.cmoc.indicator.RecordedAnswer;
import io.github.qic.core.Collaborative;
import io.github.qic.core.json.Document;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** The recorded answers about one collaborative, over time. */
@Value.Immutable
@JsonDeserialize(builder = AssessmentAnswers.Builder.class)
public sealed interface AssessmentAnswers permits ImmutableAssessmentAnswers {
    /** The document of answers. */
    Document<AssessmentAnswers> DOCUMENT = Document.of("qic/assessment-answers", 1, AssessmentAnswers.class);

    /** {@return the collaborative they are about} */
    Id<Collaborative> collaborative();

    /** {@return the answers, in any order; a later one supersedes an earlier one without deleting it} */
    List<RecordedAnswer> answers();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from these answers} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds sets of answers. */
    final class Builder extends ImmutableAssessmentAnswers.Builder {
        Builder() {}

        /** @throws InvalidValueException if a question has two answers for the same site on the same day */
        @Override
        public AssessmentAnswers build() {
            AssessmentAnswers answers = super.build();
            Problems problems = new Problems();
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < answers.answers().size(); i++) {
                RecordedAnswer answer = answers.answers().get(i);
                String site = answer.site().map(Id::value).orElse("");
                problems.require(
                        seen.add(answer.question() + " " + answer.date() + " " + site),
                        "/answers/" + i + "/question",
                        "has two answers for the same site and day: " + answer.question());
            }
            return problems.returnIfNone(answers);
        }
    }
}
