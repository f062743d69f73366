package io.github.qic.payments.scheme;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.immutables.value.Value;

/** Which attendances can be claimed, and until when. */
@Value.Immutable
@JsonDeserialize(builder = ClaimWindow.Builder.class)
public sealed interface ClaimWindow permits ImmutableClaimWindow {
    /** {@return the first day that can be claimed for} */
    Optional<LocalDate> firstDay();

    /** {@return the last day that can be claimed for} */
    Optional<LocalDate> lastDay();

    /** {@return the number of days after the attendance within which it must be claimed} */
    Optional<Integer> daysToClaim();

    /** {@return the last day on which anything can be claimed} */
    Optional<LocalDate> lastClaimDay();

    /**
     * {@return the last day of the financial year, such as 31 March, by which the attendances of that year must be claimed}
     */
    Optional<MonthDay> financialYearEnd();

    /** {@return a window without limits} */
    static ClaimWindow open() {
        return builder().build();
    }

    /** {@return whether an attendance on this day can be claimed at all} */
    default boolean covers(LocalDate day) {
        return firstDay().filter(day::isBefore).isEmpty()
                && lastDay().filter(day::isAfter).isEmpty();
    }

    /** {@return whether the day of claiming matters} */
    default boolean limitsClaimDay() {
        return daysToClaim().isPresent()
                || lastClaimDay().isPresent()
                || financialYearEnd().isPresent();
    }

    /**
     * {@return why an attendance can no longer be claimed; empty if it can}
     *
     * @param day the day of the attendance
     * @param claimedOn the day of claiming
     * @throws InvalidValueException if a day is not in the years 1900 to 2200
     */
    default Optional<String> tooLate(LocalDate day, LocalDate claimedOn) {
        new Problems()
                .requireDate(day, "/day")
                .requireDate(claimedOn, "/claimedOn")
                .throwIfAny();
        return daysToClaim()
                .filter(days -> claimedOn.isAfter(day.plusDays(days)))
                .map(days -> "is claimed more than " + days + " days after the attendance")
                .or(() -> lastClaimDay().filter(claimedOn::isAfter).map(last -> "is claimed after " + last))
                .or(() -> financialYearEnd()
                        .map(end -> endOfYear(end, day))
                        .filter(claimedOn::isAfter)
                        .map(end -> "is claimed after " + end + ", the end of the financial year of the attendance"));
    }

    private static LocalDate endOfYear(MonthDay end, LocalDate day) {
        LocalDate thisYear = end.atYear(day.getYear());
        return day.isAfter(thisYear) ? end.atYear(day.getYear() + 1) : thisYear;
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
    final class Builder extends ImmutableClaimWindow.Builder {
        Builder() {}

        /** @throws InvalidValueException if a day is not in the years 1900 to 2200, the last is before the first, or the days to claim are out of
         *     range */
        @Override
        public ClaimWindow build() {
            ClaimWindow window = super.build();
            Optional<LocalDate> early =
                    window.firstDay().flatMap(first -> window.lastDay().filter(first::isAfter));
            int days = window.daysToClaim().orElse(0);
            return new Problems()
                    .requireDate(window.firstDay(), "/firstDay")
                    .requireDate(window.lastDay(), "/lastDay")
                    .requireDate(window.lastClaimDay(), "/lastClaimDay")
                    .require(early.isEmpty(), "/lastDay", "must not be before /firstDay")
                    .require(days >= 0 && days <= 3660, "/daysToClaim", "must be 0 to 3660")
                    .returnIfNone(window);
        }
    }
}
