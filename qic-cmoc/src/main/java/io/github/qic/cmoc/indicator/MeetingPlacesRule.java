package io.github.qic.cmoc.indicator;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.programme.Answer;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** The team meetings so far were held in places of these kinds. Unknown if no meeting is recorded. */
@Value.Immutable
@JsonTypeName("meeting-places")
@JsonDeserialize(builder = MeetingPlacesRule.Builder.class)
public sealed interface MeetingPlacesRule extends IndicatorRule permits ImmutableMeetingPlacesRule {
    /** {@return the kinds of place, at least one} */
    List<VenueKind> venues();

    /** {@return the share of meetings that is enough, above 0 and at most 1} */
    BigDecimal enough();

    @Override
    default IndicatorResult evaluate(IndicatorScope scope) {
        List<Answer> answers = scope.meetings().stream()
                .map(meeting -> venues().contains(meeting.venue().kind()) ? Answer.YES : Answer.NO)
                .toList();
        String places = venues().stream().map(Words::of).collect(Collectors.joining(" or "));
        return scope.count("meetings were held in: " + places, answers, enough(), "/programme/meetings");
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds rules of this type. */
    final class Builder extends ImmutableMeetingPlacesRule.Builder {
        Builder() {}

        /** @throws InvalidValueException if there is no kind of place, or the share is not above 0 and at most 1 */
        @Override
        public MeetingPlacesRule build() {
            MeetingPlacesRule rule = super.build();
            Problems problems = new Problems().require(!rule.venues().isEmpty(), "/venues", "must not be empty");
            return Tally.requireShare(problems, rule.enough(), "/enough").returnIfNone(rule);
        }
    }
}
