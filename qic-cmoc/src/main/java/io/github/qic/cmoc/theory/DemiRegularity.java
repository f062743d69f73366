package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.cmoc.confidence.Confidence;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A pattern of contexts and outcomes that recurs in the data, with exceptions. */
@Value.Immutable
@JsonPropertyOrder({
    "id",
    "text",
    "contexts",
    "outcomes",
    "configurations",
    "boundaryConditions",
    "moderators",
    "counterExamples",
    "confidence",
    "tags",
    "provenance",
    "note"
})
@JsonDeserialize(builder = DemiRegularity.Builder.class)
@SuppressWarnings("immutables:from") // only from(DemiRegularity) copies the id, as its type is narrower than in a claim
public sealed interface DemiRegularity extends TheoryClaim permits ImmutableDemiRegularity {
    @Override
    Id<DemiRegularity> id();

    /** {@return the pattern} */
    String text();

    /** {@return its contexts} */
    List<Id<Context>> contexts();

    /** {@return its outcomes} */
    List<Id<Outcome>> outcomes();

    /** {@return the configurations that explain it} */
    List<Id<Configuration>> configurations();

    /** {@return the limits within which it recurs} */
    List<String> boundaryConditions();

    /** {@return what strengthens or weakens it} */
    List<String> moderators();

    /** {@return cases in which it did not appear} */
    List<String> counterExamples();

    /** {@return the confidence in it} */
    Optional<Confidence> confidence();

    /** {@return keywords for filtering and search} */
    List<String> tags();

    /** {@return a note} */
    Optional<String> note();

    @Override
    default ClaimKind claimKind() {
        return ClaimKind.DEMI_REGULARITY;
    }

    @Override
    default String label() {
        return text();
    }

    @Override
    default String wording() {
        return text();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this demi-regularity} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds demi-regularities. */
    final class Builder extends ImmutableDemiRegularity.Builder {
        Builder() {}

        /** @throws InvalidValueException if a text is blank, or its own text has more than 10,000 characters */
        @Override
        public DemiRegularity build() {
            DemiRegularity demiRegularity = super.build();
            Problems problems = new Problems()
                    .requireText(demiRegularity.text(), "/text")
                    .requireTexts(demiRegularity.boundaryConditions(), "/boundaryConditions")
                    .requireTexts(demiRegularity.moderators(), "/moderators")
                    .requireTexts(demiRegularity.counterExamples(), "/counterExamples")
                    .requireTexts(demiRegularity.tags(), "/tags")
                    .requireText(demiRegularity.note(), "/note");
            TextRules.requireShort(demiRegularity.text(), "/text", problems);
            return problems.returnIfNone(demiRegularity);
        }
    }
}
