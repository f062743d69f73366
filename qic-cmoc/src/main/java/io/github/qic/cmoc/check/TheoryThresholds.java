package io.github.qic.cmoc.check;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import org.immutables.value.Value;

/** The thresholds of counting rules. */
@Value.Immutable
@JsonDeserialize(builder = TheoryThresholds.Builder.class)
public sealed interface TheoryThresholds permits ImmutableTheoryThresholds {
    /**
     * {@return the minimum number of pieces of evidence for each claim, and of their sites, participants and roles, or of their
     * sources in a synthesis; also that of responses before they can be said to agree; 2 by default}
     */
    @Value.Default
    default int minimumVariety() {
        return 2;
    }

    /** {@return the maximum number of words in a quote; 100 by default} */
    @Value.Default
    default int maximumQuoteWords() {
        return 100;
    }

    /** {@return how many content words of an element name it in a statement, unless its name or text does; 2 by default} */
    @Value.Default
    default int namingWords() {
        return 2;
    }

    /** {@return the percentage of shared content words from which two texts count as near-identical; 60 by default} */
    @Value.Default
    default int nearIdenticalPercent() {
        return 60;
    }

    /**
     * {@return how many findings of one rule with the same text are reported one by one; if there are more, one finding gives
     * their number and the first of them; 5 by default}
     */
    @Value.Default
    default int maximumRepetitions() {
        return 5;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds thresholds. */
    final class Builder extends ImmutableTheoryThresholds.Builder {
        Builder() {}

        /** @throws InvalidValueException if the percentage is not from 1 to 100 or another threshold is below 1 */
        @Override
        public TheoryThresholds build() {
            TheoryThresholds built = super.build();
            return new Problems()
                    .requireAtLeast(built.minimumVariety(), 1, "/minimumVariety")
                    .requireAtLeast(built.maximumQuoteWords(), 1, "/maximumQuoteWords")
                    .requireAtLeast(built.namingWords(), 1, "/namingWords")
                    .requireAtLeast(built.maximumRepetitions(), 1, "/maximumRepetitions")
                    .requirePercent(built.nearIdenticalPercent(), "/nearIdenticalPercent")
                    .returnIfNone(built);
        }
    }
}
