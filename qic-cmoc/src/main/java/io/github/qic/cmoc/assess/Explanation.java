package io.github.qic.cmoc.assess;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the theory expects of a context: a link of a configuration, with the mechanisms to look for, the outcomes at stake, and
 * the evidence for and against it.
 */
@Value.Immutable
@JsonDeserialize(builder = Explanation.Builder.class)
public sealed interface Explanation permits ImmutableExplanation {
    /** {@return the configuration} */
    Id<Configuration> configuration();

    /** {@return the label of the configuration} */
    String title();

    /** {@return the link} */
    Id<Link> link();

    /**
     * {@return the mechanisms to look for; one that does not fire in these contexts is preceded by {@code not activated: }}
     */
    List<String> mechanisms();

    /**
     * {@return the outcomes at stake, preceded by what the link does to them, such as {@code blocks: }, unless it leads to them}
     */
    List<String> outcomes();

    /** {@return the provenance of the link, if recorded} */
    Optional<Origin> provenance();

    /** {@return the evidence on the link, its contexts, mechanisms and configuration, in the order of the evidence base} */
    List<EvidenceReference> evidence();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds explanations. */
    final class Builder extends ImmutableExplanation.Builder {
        Builder() {}

        /** @throws InvalidValueException if a text is blank */
        @Override
        public Explanation build() {
            Explanation explanation = super.build();
            return new Problems()
                    .requireText(explanation.title(), "/title")
                    .requireTexts(explanation.mechanisms(), "/mechanisms")
                    .requireTexts(explanation.outcomes(), "/outcomes")
                    .returnIfNone(explanation);
        }
    }
}
