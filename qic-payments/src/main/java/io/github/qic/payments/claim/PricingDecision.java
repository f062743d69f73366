package io.github.qic.payments.claim;

import io.github.qic.core.attendance.AttendanceKey;

/** What becomes of one attendance: it is paid, or it is not and the reason is given. */
public sealed interface PricingDecision permits PricedAttendance, Rejection {
    /** {@return the attendance it is about} */
    AttendanceKey attendance();
}
