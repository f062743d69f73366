package io.github.qic.cmoc.indicator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/** How to assess whether one condition or context of a theory is in place. */
@Value.Immutable
@JsonDeserialize(builder = Indicator.Builder.class)
public sealed interface Indicator permits ImmutableIndicator {
    /** {@return the condition or context} */
    Id<? extends TheoryClaim> claim();

    /** {@return the rule that assesses it} */
    IndicatorRule rule();

    /** {@return the rationale for the rule and its thresholds} */
    Optional<String> reason();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this indicator} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds indicators. */
    final class Builder extends ImmutableIndicator.Builder {
        Builder() {}

        /** @throws InvalidValueException if the reason is blank, or its rule has more than 98 levels, which a document cannot hold */
        @Override
        public Indicator build() {
            Indicator indicator = super.build();
            return new Problems()
                    .requireText(indicator.reason(), "/reason")
                    .require(
                            RuleLevels.of(indicator.rule()) <= RuleLevels.MOST_OF_DOCUMENT,
                            "/rule",
                            "must be at most 98 levels deep")
                    .returnIfNone(indicator);
        }
    }
}
