package io.github.qic.payments.claim;

import io.github.qic.payments.scheme.TimeRules;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The minutes that may still be paid to one person in a period. */
final class MinuteCap {
    private final String name;
    private final int most;
    private final Function<LocalDate, Object> period;
    private final Map<Object, Integer> used = new HashMap<>();

    private MinuteCap(String name, int most, Function<LocalDate, Object> period, List<EarlierClaim> earlier) {
        this.name = name;
        this.most = most;
        this.period = period;
        earlier.forEach(claim -> add(claim.attendance().date(), claim.minutes()));
    }

    /** {@return the caps of a scheme on the time of a person with earlier claims} */
    static List<MinuteCap> of(TimeRules rules, List<EarlierClaim> earlier) {
        List<MinuteCap> caps = new ArrayList<>();
        add(caps, "daily", rules.dailyCapMinutes(), day -> day, earlier);
        add(caps, "weekly", rules.weeklyCapMinutes(), day -> day.with(DayOfWeek.MONDAY), earlier);
        add(caps, "monthly", rules.monthlyCapMinutes(), YearMonth::from, earlier);
        add(caps, "programme's", rules.programmeCapMinutes(), day -> "", earlier);
        return List.copyOf(caps);
    }

    private static void add(
            List<MinuteCap> caps,
            String name,
            Optional<Integer> most,
            Function<LocalDate, Object> period,
            List<EarlierClaim> earlier) {
        most.ifPresent(minutes -> caps.add(new MinuteCap(name, minutes, period, earlier)));
    }

    String name() {
        return name;
    }

    int left(LocalDate day) {
        return most - used.getOrDefault(period.apply(day), 0);
    }

    void add(LocalDate day, int minutes) {
        used.merge(period.apply(day), minutes, Math::addExact);
    }
}
