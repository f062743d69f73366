package io.github.qic.cmoc.check;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import org.immutables.value.Value;

/** The numbers that counting rules are held against. */
@Value.Immutable
@JsonDeserialize(builder = TheoryThresholds.Builder.class)
public interface TheoryThresholds {
    /** {@return how many sites, participants, roles, kinds of source and stages each row should rest on; 2 by default} */
    @Value.Default
    default int minimumVariety() {
        return 2;
    }

    /** {@return how many words a quote may have; 100 by default} */
    @Value.Default
    default int maximumQuoteWords() {
        return 100;
    }

    /**
     * {@return how many content words of an element a statement has to share to name it, where it holds neither its short
     * name nor its text; 2 by default}
     */
    @Value.Default
    default int namingWords() {
        return 2;
    }

    /**
     * {@return from what share of common content words two texts count as near-identical, in per cent; 60 by default}
     */
    @Value.Default
    default int nearIdenticalPercent() {
        return 60;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from these thresholds} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds thresholds. */
    final class Builder extends ImmutableTheoryThresholds.Builder {
        Builder() {}

        /** @throws InvalidValueException for numbers that mean nothing */
        @Override
        public TheoryThresholds build() {
            TheoryThresholds thresholds = super.build();
            return new Problems()
                    .require(thresholds.minimumVariety() >= 1, "/minimumVariety", "must be 1 or more")
                    .require(thresholds.maximumQuoteWords() >= 1, "/maximumQuoteWords", "must be 1 or more")
                    .require(thresholds.namingWords() >= 1, "/namingWords", "must be 1 or more")
                    .require(
                            thresholds.nearIdenticalPercent() >= 1 && thresholds.nearIdenticalPercent() <= 100,
                            "/nearIdenticalPercent",
                            "must be from 1 to 100")
                    .returnIfNone(thresholds);
        }
    }
}
