package io.github.qic.cmoc.indicator;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.stream.Stream;

/**
 * A rule that assesses whether a context is in place: a count over the collaborative, a figure, a question that a person
 * answers, or a combination of rules. In JSON, {@code type} is the kind of rule.
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
                RuleCombination {
    /** {@return whether the context is in place in that scope, with the reasons} */
    IndicatorResult evaluate(IndicatorScope scope);

    /** {@return the rules that it combines, directly or indirectly; itself if it combines none} */
    default Stream<IndicatorRule> leaves() {
        return Stream.of(this);
    }
}
