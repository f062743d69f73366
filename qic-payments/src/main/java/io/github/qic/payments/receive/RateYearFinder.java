package io.github.qic.payments.receive;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.claim.Pricer;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.scheme.ClaimWindow;
import io.github.qic.payments.scheme.OnCosts;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the year whose rate was claimed, by pricing the attendance as if it had been in other years. */
final class RateYearFinder {
    /** How many years before and after the attendance are tried. */
    private static final int YEARS = 3;

    private final Pricer pricer;

    RateYearFinder(Collaborative collaborative, Pricing pricing) {
        this.pricer = pricing.toBuilder()
                .scheme(ratesOnly(pricing.scheme()))
                .knownOn(Optional.empty())
                .earlierClaims(List.of())
                .billed(List.of())
                .build()
                .pricer(collaborative);
    }

    /** Limits and on-costs may depend on other attendances, and do not change the rate. */
    private static Scheme ratesOnly(Scheme scheme) {
        return scheme.toBuilder()
                .rules(scheme.rules().stream()
                        .map(RateYearFinder::withoutOnCosts)
                        .toList())
                .time(scheme.time().toBuilder()
                        .dailyCapMinutes(Optional.empty())
                        .weeklyCapMinutes(Optional.empty())
                        .monthlyCapMinutes(Optional.empty())
                        .programmeCapMinutes(Optional.empty())
                        .build())
                .window(ClaimWindow.open())
                .budget(Optional.empty())
                .verifiedRatesOnly(false)
                .build();
    }

    private static SchemeRule withoutOnCosts(SchemeRule rule) {
        return rule.toBuilder()
                .terms(rule.terms()
                        .map(terms -> terms.toBuilder().onCosts(OnCosts.none()).build()))
                .build();
    }

    /** {@return the pay year, such as 2017/18, in which the scheme paid this rate} */
    Optional<String> find(Attendance attendance, Money rate) {
        return IntStream.rangeClosed(1, YEARS)
                .boxed()
                .flatMap(years -> Stream.of(-years, years))
                .map(years -> attendance.date().plusYears(years))
                // There is no attendance in other years.
                .filter(day -> day.getYear() >= Problems.FIRST_YEAR && day.getYear() <= Problems.LAST_YEAR)
                .filter(day -> rate(attendance, day).filter(rate::equals).isPresent())
                .map(RateYearFinder::payYear)
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
        return pricer.decide(moved).match(priced -> priced.claim().rate(), rejection -> Optional.empty());
    }

    /** {@return the pay year of a day: pay years begin on 1 April} */
    static String payYear(LocalDate day) {
        int year = day.minusMonths(3).getYear();
        return year + "/" + Integer.toString(year + 1).substring(2);
    }
}
