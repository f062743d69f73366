package io.github.qic.payments.claim;

import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Objects;
import java.util.function.Function;

/**
 * An attendance that is not paid.
 *
 * @param attendance the attendance
 * @param reason the reason
 * @param message the reason in words
 */
public record Rejection(AttendanceKey attendance, RejectionReason reason, String message) implements PricingDecision {
    /** @throws InvalidValueException if the message is blank */
    public Rejection {
        Objects.requireNonNull(attendance, "attendance");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(message, "message");
        new Problems().requireText(message, "/message").throwIfAny();
    }

    @Override
    public <R> R match(Function<PricedAttendance, R> priced, Function<Rejection, R> rejected) {
        return rejected.apply(this);
    }
}
