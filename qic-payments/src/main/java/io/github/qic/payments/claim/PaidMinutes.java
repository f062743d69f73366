package io.github.qic.payments.claim;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.payments.scheme.MinimumTime;
import io.github.qic.payments.scheme.TimeRules;
import java.util.Optional;

/** Counts the minutes of an attendance as the scheme says. */
final class PaidMinutes {
    static final int TOO_SHORT = -1;

    private PaidMinutes() {}

    static int of(Attendance attendance, TimeRules rules) {
        int attended = attendance.minutes();
        int minutes = rules.rounding().isPresent() ? rules.rounding().get().round(attended) : attended;
        if (rules.travelMinutes().isPresent() && attendance.mode() == DeliveryMode.IN_PERSON) {
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

    /** Says how the paid minutes came about; nothing where they are the attended ones. */
    static Optional<String> explained(PricedAttendance accepted) {
        TimeRules rules = accepted.payee.scheme().time();
        int attended = accepted.source.minutes();
        if (rules.equals(TimeRules.exact()) || attended == accepted.minutes()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(attended + " min attended");
        rules.rounding()
                .ifPresent(r ->
                        text.append(", rounded to ").append(r.round(attended)).append(" min"));
        if (accepted.source.mode() == DeliveryMode.IN_PERSON) {
            rules.travelMinutes().ifPresent(t -> text.append(", ").append(t).append(" min of travel"));
        }
        rules.minimum()
                .filter(m -> accepted.minutes() == m.minutes())
                .ifPresent(m -> text.append(", at least ").append(m.minutes()).append(" min"));
        if (accepted.minutes() < of(accepted.source, rules)) {
            text.append(", cut to what the day had left");
        }
        return Optional.of(
                text.append(": ").append(accepted.minutes()).append(" min paid").toString());
    }
}
