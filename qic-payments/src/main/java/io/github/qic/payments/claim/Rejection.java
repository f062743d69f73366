package io.github.qic.payments.claim;

import io.github.qic.core.attendance.AttendanceKey;

/**
 * An attendance that is not paid.
 *
 * @param attendance the attendance
 * @param reason why
 * @param message why, in words
 */
public record Rejection(AttendanceKey attendance, RejectionReason reason, String message) implements PricingDecision {}
