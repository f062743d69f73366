package io.github.qic.cmoc.indicator;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;

/**
 * A question that only a person can answer. The last answer up to the day counts; one about the whole collaborative stands
 * for every site that has none of its own.
 *
 * @param id what answers refer to
 * @param text the question, so put that yes means in place
 */
@JsonTypeName("question")
public record Question(Id<Question> id, String text) implements IndicatorRule {
    public Question {
        new Problems().requireText(text, "/text").throwIfAny();
    }

    @Override
    public IndicatorResult evaluate(IndicatorScope scope) {
        return IndicatorResult.of(scope.answer(id).map(this::ground).orElseGet(this::unanswered));
    }

    private PresenceReason ground(RecordedAnswer answer) {
        return PresenceReason.builder()
                .text(text + " " + answer.reason())
                .presence(answer.presence())
                .source(answer.source() + "; judged by " + answer.by())
                .origin(answer.origin())
                .evidence(answer.evidence())
                .date(answer.date())
                .build();
    }

    private PresenceReason unanswered() {
        return PresenceReason.builder()
                .text(text + " Nobody has answered.")
                .presence(Presence.UNKNOWN)
                .source("question " + id)
                .build();
    }
}
