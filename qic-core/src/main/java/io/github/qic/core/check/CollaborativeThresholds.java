package io.github.qic.core.check;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import org.immutables.value.Value;

/** The numbers that counting rules are held against. The sources give no figure for those called ours. */
@Value.Immutable
@JsonDeserialize(builder = CollaborativeThresholds.Builder.class)
public interface CollaborativeThresholds {
    /** {@return how many sites should contribute from start to end; 3 by default} */
    @Value.Default
    default int minimumSites() {
        return 3;
    }

    /** {@return how many sessions with the expert team each site team should have; 2 by default} */
    @Value.Default
    default int minimumExpertSessions() {
        return 2;
    }

    /** {@return above what share of a team one sector dominates it, in per cent; 70 by default (ours)} */
    @Value.Default
    default int dominantSectorPercent() {
        return 70;
    }

    /** {@return above what share of a team one profession dominates it, in per cent; 50 by default (ours)} */
    @Value.Default
    default int dominantProfessionPercent() {
        return 50;
    }

    /** {@return how many months an action period should have at least; 2 by default (ours)} */
    @Value.Default
    default int minimumActionMonths() {
        return 2;
    }

    /** {@return how many months an action period should have at most; 6 by default, the longest of PEACH} */
    @Value.Default
    default int maximumActionMonths() {
        return 6;
    }

    private static boolean isPercent(int value) {
        return value >= 1 && value <= 100;
    }

    private CollaborativeThresholds checked() {
        return new Problems()
                .require(minimumSites() >= 1, "/minimumSites", "must be 1 or more")
                .require(minimumExpertSessions() >= 0, "/minimumExpertSessions", "must be 0 or more")
                .require(isPercent(dominantSectorPercent()), "/dominantSectorPercent", "must be from 1 to 100")
                .require(isPercent(dominantProfessionPercent()), "/dominantProfessionPercent", "must be from 1 to 100")
                .require(minimumActionMonths() >= 0, "/minimumActionMonths", "must be 0 or more")
                .require(
                        maximumActionMonths() >= minimumActionMonths(),
                        "/maximumActionMonths",
                        "must not be less than /minimumActionMonths")
                .returnIfNone(this);
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
    final class Builder extends ImmutableCollaborativeThresholds.Builder {
        Builder() {}

        /** @throws InvalidValueException for numbers that mean nothing */
        @Override
        public CollaborativeThresholds build() {
            return super.build().checked();
        }
    }
}
