package io.github.qic.payments.claim;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.payments.scheme.FlatAmountBasis;
import io.github.qic.payments.scheme.MinimumTime;
import io.github.qic.payments.scheme.TimeRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Counts the minutes of an attendance by the rules of the scheme. */
final class PaidMinutes {
    static final int TOO_SHORT = -1;
    private static final MinimumTime ONE_MINUTE = new MinimumTime(1, MinimumTime.Below.REFUSED);

    private PaidMinutes() {}

    static int of(Attendance attendance, TimeRules rules) {
        int attended = rules.attended(attendance);
        int minutes = rules.rounding().map(rounding -> rounding.round(attended)).orElse(attended);
        if (attendance.mode() == DeliveryMode.IN_PERSON) {
            minutes += rules.travelMinutes().orElse(0);
        }
        MinimumTime minimum = rules.minimum().orElse(ONE_MINUTE);
        if (minutes >= minimum.minutes()) {
            return minutes;
        }
        return switch (minimum.below()) {
            case RAISED -> minimum.minutes();
            case REFUSED -> TOO_SHORT;
        };
    }

    /** @param counted the minutes before any limit */
    private static String limit(PricedAttendance priced, int counted) {
        FlatAmountBasis flat = priced.terms.flat();
        int units = priced.beside.units();
        if (flat != null
                && units < FlatUnits.of(flat, counted)
                && priced.minutes() == units * FlatUnits.HALF_DAY_MINUTES) {
            return "two half days of the day";
        }
        return MinuteCap.of(priced.person.scheme().time(), List.of(), List.of()).stream()
                        .map(MinuteCap::name)
                        .collect(Collectors.joining(" or "))
                + " cap";
    }

    /** How the paid minutes were counted; empty if they equal those attended. */
    static Optional<String> explained(PricedAttendance priced) {
        TimeRules rules = priced.person.scheme().time();
        int onTheClock = priced.source.minutes();
        if (onTheClock == priced.minutes()) {
            return Optional.empty();
        }
        int attended = rules.attended(priced.source);
        StringBuilder text = new StringBuilder(attended + " min attended");
        if (attended != onTheClock) {
            text.append(" (" + onTheClock + " on the clock, which changed that night)");
        }
        rules.rounding().ifPresent(r -> text.append(", rounded to " + r.round(attended) + " min"));
        if (priced.source.mode() == DeliveryMode.IN_PERSON) {
            rules.travelMinutes().ifPresent(t -> text.append(", " + t + " min of travel"));
        }
        rules.minimum()
                .filter(m -> priced.minutes() == m.minutes())
                .ifPresent(m -> text.append(", at least " + m.minutes() + " min"));
        int counted = of(priced.source, rules);
        if (priced.minutes() < counted) {
            text.append(", reduced to what was left of the " + limit(priced, counted));
        }
        return Optional.of(text + ": " + priced.minutes() + " min paid");
    }
}
