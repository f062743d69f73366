package io.github.qic.cmoc.show;

import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.ElementLevel;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.MechanismKind;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.TheoryIndex;
import io.github.qic.core.internal.text.Words;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a table or diagram may add, in brackets, to the text of an element, if it is recorded. */
public enum ElementDetail {
    /** Its level, such as {@code institution}. */
    LEVEL,
    /** Whether an outcome is positive, negative, neutral or mixed. */
    POLARITY,
    /** Whether an outcome is proximal, intermediate or final. */
    REACH,
    /** Whether an outcome is intended. */
    INTENDED,
    /** Whether a context can be changed. */
    MODIFIABLE,
    /** Whose reasoning a mechanism is. */
    ACTOR,
    /** The kind of a mechanism, unless it is a resource and the reasoning it meets. */
    KIND,
    /** Its tags. */
    TAGS,
    /** Whether its source states it, or a reader inferred it. */
    PROVENANCE,
    /** Whether its source states its level, polarity and the like, or the coder decided. */
    CODING,
    /** The note on it. */
    NOTE;

    /** The details of an element that are recorded, in brackets; empty if none is. */
    static String bracketed(Element element, Collection<ElementDetail> details, TheoryIndex index) {
        String text = details.stream()
                .flatMap(detail -> detail.of(element, index).stream())
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? "" : "(" + text + ")";
    }

    private Optional<String> of(Element element, TheoryIndex index) {
        Optional<Context> context =
                Optional.of(element).filter(Context.class::isInstance).map(Context.class::cast);
        Optional<Outcome> outcome =
                Optional.of(element).filter(Outcome.class::isInstance).map(Outcome.class::cast);
        Optional<Mechanism> mechanism =
                Optional.of(element).filter(Mechanism.class::isInstance).map(Mechanism.class::cast);
        return switch (this) {
            case LEVEL -> element.level().map(ElementLevel::label);
            case POLARITY -> outcome.flatMap(Outcome::polarity).map(Words::of);
            case REACH -> outcome.flatMap(Outcome::reach).map(Words::of);
            case INTENDED -> outcome.flatMap(Outcome::intended).map(yes -> yes ? "intended" : "not intended");
            case MODIFIABLE -> context.flatMap(Context::modifiable).map(yes -> yes ? "modifiable" : "not modifiable");
            case ACTOR ->
                mechanism.flatMap(Mechanism::actor).map(id -> index.element(id).label());
            case KIND ->
                mechanism
                        .map(Mechanism::kind)
                        .filter(kind -> kind != MechanismKind.RESOURCE_REASONING)
                        .map(Words::of);
            case TAGS -> Optional.of(String.join(", ", element.tags())).filter(tags -> !tags.isEmpty());
            case PROVENANCE -> element.provenance().map(Words::of);
            case CODING -> element.codingProvenance().map(origin -> "coding " + Words.of(origin));
            case NOTE -> element.note();
        };
    }
}
