package io.github.qic.payments.bench;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The same pricing, written by hand for two pay years and four roles. */
final class ByHand {
    private static final long APRIL_2017 = LocalDate.of(2017, 4, 1).toEpochDay();
    /** Rates in pence of the entry points of bands 7, 5 and 4 and the lower end of the GP range, 2016/17 and 2017/18. */
    private static final long[][] PENCE = {{1605, 1621}, {1120, 1132}, {983, 993}, {2862, 2891}};
    /** Employer contributions to the NHS pension in hundredths of a percent, 2016/17 and 2017/18. */
    private static final long[] PENSION = {1430, 1438};

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private final BigDecimal[][] decimals = new BigDecimal[4][2];
    private final Map<Id<Participant>, Person> people = new HashMap<>();

    ByHand(Crowd crowd) {
        for (int role = 0; role < 4; role++) {
            for (int year = 0; year < 2; year++) {
                decimals[role][year] = BigDecimal.valueOf(PENCE[role][year], 2);
            }
        }
        for (int i = 0; i < crowd.people(); i++) {
            people.put(crowd.person(i), new Person(crowd.person(i), Crowd.role(i)));
        }
    }

    private record Person(Id<Participant> id, int role) {}

    /** As many references and numbers as the library keeps for a result. */
    private record Result(Attendance source, Person person, Object rates, Object amount, int minutes, long pence) {}

    private static int year(Attendance attendance) {
        return attendance.date().toEpochDay() < APRIL_2017 ? 0 : 1;
    }

    Object pence(Attendance attendance) {
        Person person = people.get(attendance.participant());
        long[] rates = PENCE[person.role()];
        int minutes = attendance.minutes();
        long pence = (rates[year(attendance)] * minutes * 2 + 60) / 120;
        return new Result(attendance, person, rates, PENCE, minutes, pence);
    }

    /** Pay with 12.07 % for paid leave, and of both 13.8 % National Insurance, the NHS pension and 0.5 % levy. */
    long withOnCosts(Attendance attendance) {
        Person person = people.get(attendance.participant());
        int year = year(attendance);
        long pay = (PENCE[person.role()][year] * attendance.minutes() * 2 + 60) / 120;
        long counted = pay + share(pay, 1207);
        long levy = attendance.date().isBefore(LocalDate.of(2017, 4, 6)) ? 0 : 50;
        return counted + share(counted, 1380) + share(counted, PENSION[year]) + share(counted, levy);
    }

    private static long share(long pence, long hundredthsOfPercent) {
        return (pence * hundredthsOfPercent + 5_000) / 10_000;
    }

    Object bigDecimal(Attendance attendance) {
        Person person = people.get(attendance.participant());
        int minutes = attendance.minutes();
        BigDecimal amount = decimals[person.role()][year(attendance)]
                .multiply(BigDecimal.valueOf(minutes))
                .divide(HOUR, 2, RoundingMode.HALF_UP);
        return new Result(attendance, person, PENCE[0], amount, minutes, 0);
    }
}
