package io.github.qic.core.check;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import org.immutables.value.Value;

/** The thresholds of counting rules. The sources give no figure for those marked as ours. */
@Value.Immutable
@JsonDeserialize(builder = CollaborativeThresholds.Builder.class)
public sealed interface CollaborativeThresholds permits ImmutableCollaborativeThresholds {
    /** {@return the minimum number of sites that contribute from start to end; 3 by default} */
    @Value.Default
    default int minimumSites() {
        return 3;
    }

    /** {@return the minimum number of sessions of each site team with the expert team; 2 by default} */
    @Value.Default
    default int minimumExpertSessions() {
        return 2;
    }

    /** {@return the percentage of a team above which one sector dominates it; 70 by default (ours)} */
    @Value.Default
    default int dominantSectorPercent() {
        return 70;
    }

    /** {@return the percentage of a team above which one profession dominates it; 50 by default (ours)} */
    @Value.Default
    default int dominantProfessionPercent() {
        return 50;
    }

    /** {@return the minimum length of an action period in months; 2 by default (ours)} */
    @Value.Default
    default int minimumActionMonths() {
        return 2;
    }

    /** {@return the maximum length of an action period in months; 6 by default, the longest in PEACH} */
    @Value.Default
    default int maximumActionMonths() {
        return 6;
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
    final class Builder extends ImmutableCollaborativeThresholds.Builder {
        Builder() {}

        /** @throws InvalidValueException for a percentage not from 1 to 100, or a minimum below 0 (sites: 1) or above its maximum */
        @Override
        public CollaborativeThresholds build() {
            CollaborativeThresholds built = super.build();
            boolean ordered = built.maximumActionMonths() >= built.minimumActionMonths();
            return new Problems()
                    .requireAtLeast(built.minimumSites(), 1, "/minimumSites")
                    .requireAtLeast(built.minimumExpertSessions(), 0, "/minimumExpertSessions")
                    .requirePercent(built.dominantSectorPercent(), "/dominantSectorPercent")
                    .requirePercent(built.dominantProfessionPercent(), "/dominantProfessionPercent")
                    .requireAtLeast(built.minimumActionMonths(), 0, "/minimumActionMonths")
                    .require(ordered, "/maximumActionMonths", "must not be less than /minimumActionMonths")
                    .returnIfNone(built);
        }
    }
}
