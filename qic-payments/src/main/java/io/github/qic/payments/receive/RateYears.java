package io.github.qic.payments.receive;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.money.Money;
import io.github.qic.payments.claim.Claim;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.scheme.ClaimWindow;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the year whose rate was claimed, by pricing the same attendance as if it had been in other years. */
final class RateYears {
    private static final int REACH = 3;

    private final Collaborative collaborative;
    private final Pricing pricing;

    RateYears(Collaborative collaborative, Pricing pricing) {
        this.collaborative = collaborative;
        this.pricing = pricing.toBuilder()
                .scheme(pricing.scheme().toBuilder()
                        .window(ClaimWindow.open())
                        .budget(Optional.empty())
                        .build())
                .knownOn(Optional.empty())
                .earlierClaims(List.of())
                .build();
    }

    /** {@return the year, such as 2017/18, in which the rate would have been right} */
    Optional<String> of(Attendance attendance, Money rate) {
        return IntStream.rangeClosed(1, REACH)
                .boxed()
                .flatMap(years -> Stream.of(-years, years))
                .map(years -> attendance.date().plusYears(years))
                .filter(day -> rate(attendance, day).filter(rate::equals).isPresent())
                .map(RateYears::payYear)
                .findFirst();
    }

    private Optional<Money> rate(Attendance attendance, LocalDate day) {
        Attendance moved = new Attendance(
                attendance.participant(),
                attendance.gathering(),
                day,
                attendance.start(),
                attendance.end(),
                attendance.mode());
        return pricing.claims(collaborative, Register.of(List.of(moved))).claims().stream()
                .findFirst()
                .flatMap(Claim::rate);
    }

    /** Pay years begin on 1 April. */
    static String payYear(LocalDate day) {
        int year = MonthDay.from(day).isBefore(MonthDay.of(4, 1)) ? day.getYear() - 1 : day.getYear();
        return year + "/" + Integer.toString(year + 1).substring(2);
    }
}
