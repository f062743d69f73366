package io.github.qic.cmoc.assess;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * How to see whether a context is in place: a count over the collaborative, a figure, a question that a person answers, or
 * several of these together. On the wire {@code type} tells which.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(Released.class),
    @JsonSubTypes.Type(TeamBalance.class),
    @JsonSubTypes.Type(MeetingPlaces.class),
    @JsonSubTypes.Type(Coached.class),
    @JsonSubTypes.Type(Supported.class),
    @JsonSubTypes.Type(SharedEvents.class),
    @JsonSubTypes.Type(Figure.class),
    @JsonSubTypes.Type(Question.class),
    @JsonSubTypes.Type(AllOf.class),
    @JsonSubTypes.Type(AnyOf.class)
})
public sealed interface IndicatorRule
        permits Released, TeamBalance, MeetingPlaces, Coached, Supported, SharedEvents, Figure, Question, AllOf, AnyOf {
    /**
     * {@return whether it is in place there, with the grounds}
     *
     * @param scene one site, or a whole collaborative, on one day
     */
    Reading read(Scene scene);
}
