package io.github.qic.cmoc.indicator;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.stream.Stream;

/**
 * How to see whether a context is in place: a count over the collaborative, a figure, a question that a person answers, or
 * several of these together. On the wire {@code type} tells which.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(ReleaseRule.class),
    @JsonSubTypes.Type(TeamBalanceRule.class),
    @JsonSubTypes.Type(MeetingPlacesRule.class),
    @JsonSubTypes.Type(CoachingRule.class),
    @JsonSubTypes.Type(SupportRule.class),
    @JsonSubTypes.Type(SharedEventsRule.class),
    @JsonSubTypes.Type(FigureRule.class),
    @JsonSubTypes.Type(Question.class),
    @JsonSubTypes.Type(AllOf.class),
    @JsonSubTypes.Type(AnyOf.class)
})
public sealed interface IndicatorRule
        permits ReleaseRule,
                TeamBalanceRule,
                MeetingPlacesRule,
                CoachingRule,
                SupportRule,
                SharedEventsRule,
                FigureRule,
                Question,
                AllOf,
                AnyOf {
    /**
     * {@return whether it is in place there, with the grounds}
     *
     * @param scope one site, or a whole collaborative, on one day
     */
    IndicatorResult evaluate(IndicatorScope scope);

    /** {@return the rules that it combines, and those that they combine in turn; itself if it combines none} */
    default Stream<IndicatorRule> leaves() {
        return Stream.of(this);
    }
}
