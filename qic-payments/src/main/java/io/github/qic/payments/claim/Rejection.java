package io.github.qic.payments.claim;

import io.github.qic.core.attendance.AttendanceKey;
import java.util.function.Function;

/**
 * An attendance that is not paid.
 *
 * @param message the reason in words
 */
public record Rejection(AttendanceKey attendance, RejectionReason reason, String message) implements PricingDecision {
    @Override
    public <R> R match(
            Function<? super PricedAttendance, ? extends R> priced, Function<? super Rejection, ? extends R> rejected) {
        return rejected.apply(this);
    }
}
