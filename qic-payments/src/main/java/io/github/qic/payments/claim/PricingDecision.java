package io.github.qic.payments.claim;

import io.github.qic.core.attendance.AttendanceKey;
import java.util.function.Function;

/** The decision about one attendance: it is paid, or it is rejected with a reason. */
public sealed interface PricingDecision permits PricedAttendance, Rejection {
    /** {@return the attendance} */
    AttendanceKey attendance();

    /** {@return the result of the function for this kind of decision} */
    <R> R match(Function<PricedAttendance, R> priced, Function<Rejection, R> rejected);
}
