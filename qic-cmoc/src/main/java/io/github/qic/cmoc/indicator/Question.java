package io.github.qic.cmoc.indicator;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Objects;

/**
 * A question that only a person can answer. The last answer up to the day counts; one about the whole collaborative applies to
 * every site without an answer.
 *
 * @param id the id that answers refer to
 * @param text the question, worded so that yes means in place
 */
@JsonTypeName("question")
public record Question(Id<Question> id, String text) implements IndicatorRule {
    /** @throws InvalidValueException if the text is blank */
    public Question {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        new Problems().requireText(text, "/text").throwIfAny();
    }

    @Override
    public IndicatorResult evaluate(IndicatorScope scope) {
        return scope.answer(id)
                .map(answer -> IndicatorResult.of(reason(answer)))
                .orElseGet(() -> IndicatorResult.unknown(text + " Nobody has answered.", "question " + id));
    }

    private PresenceReason reason(RecordedAnswer answer) {
        return PresenceReason.builder()
                .text(text + " " + answer.reason())
                .presence(answer.presence())
                .source(answer.source() + "; judged by " + answer.by())
                .origin(answer.origin())
                .evidence(answer.evidence())
                .date(answer.date())
                .build();
    }
}
