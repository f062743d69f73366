package io.github.qic.payments.scheme;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Which attendances can be claimed, and until when. */
@Value.Immutable
@JsonDeserialize(builder = ClaimWindow.Builder.class)
public interface ClaimWindow {
    /** {@return the first day that can be claimed for} */
    Optional<LocalDate> firstDay();

    /** {@return the last day that can be claimed for} */
    Optional<LocalDate> lastDay();

    /** {@return the number of days after the attendance within which it must be claimed} */
    Optional<Integer> daysToClaim();

    /** {@return a window without limits} */
    static ClaimWindow open() {
        return builder().build();
    }

    /** {@return whether an attendance on this day can be claimed at all} */
    default boolean covers(LocalDate day) {
        return firstDay().filter(day::isBefore).isEmpty()
                && lastDay().filter(day::isAfter).isEmpty();
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

        /** @throws InvalidValueException if the last day is before the first, or the days to claim are out of range */
        @Override
        public ClaimWindow build() {
            ClaimWindow window = super.build();
            Optional<LocalDate> early =
                    window.firstDay().flatMap(first -> window.lastDay().filter(first::isAfter));
            int days = window.daysToClaim().orElse(0);
            return new Problems()
                    .require(early.isEmpty(), "/lastDay", "must not be before /firstDay")
                    .require(days >= 0 && days <= 3660, "/daysToClaim", "must be 0 to 3660")
                    .returnIfNone(window);
        }
    }
}
