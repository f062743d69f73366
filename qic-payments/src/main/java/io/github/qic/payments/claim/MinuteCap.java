package io.github.qic.payments.claim;

import io.github.qic.payments.scheme.TimeRules;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The minutes that may still be paid to one person in a period. */
final class MinuteCap {
    private final String name;
    private final int most;
    private final Function<LocalDate, Object> period;
    private final LimitUse use = new LimitUse();

    private MinuteCap(String name, int most, Function<LocalDate, Object> period) {
        this.name = name;
        this.most = most;
        this.period = period;
    }

    /** {@return the caps of a scheme on the time of a person} */
    static List<MinuteCap> of(TimeRules rules, List<EarlierClaim> earlier, List<EarlierClaim> billed) {
        List<MinuteCap> caps = new ArrayList<>();
        add(caps, "daily", rules.dailyCapMinutes(), day -> day);
        add(caps, "weekly", rules.weeklyCapMinutes(), day -> day.with(DayOfWeek.MONDAY));
        add(caps, "monthly", rules.monthlyCapMinutes(), YearMonth::from);
        add(caps, "programme's", rules.programmeCapMinutes(), day -> "");
        for (MinuteCap cap : caps) {
            earlier.forEach(claim -> cap.use.addEarlier(cap.period(claim.day()), claim.minutes()));
            billed.forEach(claim -> cap.use.addBilled(cap.period(claim.day()), claim.minutes()));
        }
        return List.copyOf(caps);
    }

    private static void add(
            List<MinuteCap> caps, String name, Optional<Integer> most, Function<LocalDate, Object> period) {
        most.ifPresent(minutes -> caps.add(new MinuteCap(name, minutes, period)));
    }

    private Object period(LocalDate day) {
        return period.apply(day);
    }

    String name() {
        return name;
    }

    int left(LocalDate day, int billed) {
        return (int) Math.max(0, use.left(period(day), most, billed));
    }

    void grant(LocalDate day, int minutes, int billed) {
        use.grant(period(day), minutes, billed);
    }
}
