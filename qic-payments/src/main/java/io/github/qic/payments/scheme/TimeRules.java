package io.github.qic.payments.scheme;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.ZoneId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How minutes are counted: exactly by default, as no published rule was found. In order: clock changes, rounding, travel, minimum,
 * caps.
 */
@Value.Immutable
@JsonDeserialize(builder = TimeRules.Builder.class)
public sealed interface TimeRules permits ImmutableTimeRules {
    /**
     * {@return the region whose clock changes count, such as {@code Europe/London}: 00:30 to 02:30 is one hour in the night in which
     * clocks go forward, three in that in which they go back; empty for minutes on the clock}
     */
    Optional<ZoneId> zone();

    /** {@return the rounding of attended time} */
    Optional<TimeRounding> rounding();

    /** {@return minutes of travel paid for each attendance in person} */
    Optional<Integer> travelMinutes();

    /** {@return the minimum time of a claim} */
    Optional<MinimumTime> minimum();

    /** {@return the maximum minutes paid to one person for one day} */
    Optional<Integer> dailyCapMinutes();

    /** {@return the maximum minutes paid to one person for one week, from Monday; a session is 250 minutes} */
    Optional<Integer> weeklyCapMinutes();

    /** {@return the maximum minutes paid to one person for one calendar month} */
    Optional<Integer> monthlyCapMinutes();

    /** {@return the maximum minutes paid to one person for the whole programme} */
    Optional<Integer> programmeCapMinutes();

    /** {@return time counted to the minute} */
    static TimeRules exact() {
        return builder().build();
    }

    /** {@return the minutes of an attendance, before any rounding} */
    default int attended(Attendance attendance) {
        return zone().isPresent() ? attendance.slot().minutes(zone().get()) : attendance.minutes();
    }

    private static boolean isWithinDay(Optional<Integer> minutes) {
        return isAtMost(minutes, 1440);
    }

    private static boolean isAtMost(Optional<Integer> minutes, int most) {
        return minutes.filter(m -> m < 1 || m > most).isEmpty();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableTimeRules.Builder {
        Builder() {}

        /** @throws InvalidValueException if minutes are out of range: 1 to 1440 for a day, 1 to 10080 for a week,
         *     1 to 44640 for a month */
        @Override
        public TimeRules build() {
            TimeRules timeRules = super.build();
            return new Problems()
                    .require(isWithinDay(timeRules.travelMinutes()), "/travelMinutes", "must be 1 to 1440")
                    .require(isWithinDay(timeRules.dailyCapMinutes()), "/dailyCapMinutes", "must be 1 to 1440")
                    .require(isAtMost(timeRules.weeklyCapMinutes(), 10_080), "/weeklyCapMinutes", "must be 1 to 10080")
                    .require(
                            isAtMost(timeRules.monthlyCapMinutes(), 44_640), "/monthlyCapMinutes", "must be 1 to 44640")
                    .require(
                            isAtMost(timeRules.programmeCapMinutes(), 10_000_000),
                            "/programmeCapMinutes",
                            "must be 1 to 10000000")
                    .returnIfNone(timeRules);
        }
    }
}
