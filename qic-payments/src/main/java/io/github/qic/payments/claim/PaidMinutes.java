package io.github.qic.payments.claim;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.programme.Mode;
import io.github.qic.payments.scheme.MinimumTime;
import io.github.qic.payments.scheme.TimeRules;

/** Counts the minutes of an attendance as the scheme says. */
final class PaidMinutes {
    static final int TOO_SHORT = -1;

    private PaidMinutes() {}

    static int of(Attendance attendance, TimeRules rules) {
        int attended = attendance.minutes();
        int minutes = rules.rounding().isPresent() ? rules.rounding().get().round(attended) : attended;
        if (rules.travelMinutes().isPresent() && attendance.mode() == Mode.IN_PERSON) {
            minutes += rules.travelMinutes().get();
        }
        if (rules.minimum().isPresent()) {
            MinimumTime minimum = rules.minimum().get();
            if (minutes < minimum.minutes()) {
                return minimum.below() == MinimumTime.Below.RAISED ? minimum.minutes() : TOO_SHORT;
            }
        }
        return minutes == 0 ? TOO_SHORT : minutes;
    }
}
