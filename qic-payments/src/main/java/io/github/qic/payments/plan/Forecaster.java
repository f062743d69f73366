package io.github.qic.payments.plan;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.claim.PricedAttendance;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.claim.PricingDecision;
import io.github.qic.payments.claim.Rejection;
import io.github.qic.payments.scheme.Scheme;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Prices a planned programme at the low and the high end, and adds up by site and month. */
final class Forecaster {
    private record Cell(YearMonth month, String site) implements Comparable<Cell> {
        private static final Comparator<Cell> ORDER =
                Comparator.comparing(Cell::month).thenComparing(Cell::site);

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }
    }

    private static final class Sums {
        private int places;
        private Money low = Money.ZERO;
        private Money high = Money.ZERO;
    }

    private final Map<Cell, Sums> cells = new TreeMap<>();
    private final Map<Id<Participant>, Optional<Id<Site>>> sites = new HashMap<>();

    private Forecaster(Collaborative collaborative) {
        collaborative.participants().forEach(person -> sites.put(person.id(), person.site()));
    }

    static Forecast make(Collaborative collaborative, ForecastInput input) {
        Forecaster maker = new Forecaster(collaborative);
        Register everybody = PlannedRegister.of(collaborative, input.assumedMinutes());
        decisions(input.low(), input, collaborative, everybody).stream()
                .flatMap(Forecaster::paid)
                .forEach(maker::addLow);
        List<PricingDecision> high = decisions(input.high(), input, collaborative, everybody);
        high.stream().flatMap(Forecaster::paid).forEach(maker::addHigh);
        List<Rejection> unpriced = high.stream()
                .flatMap(decision -> decision.match(paid -> Stream.<Rejection>empty(), Stream::of))
                .toList();
        Forecast forecast = new Forecast(maker.rows(input.attendancePercent()), unpriced);
        new Problems()
                .require(
                        forecast.low().compareTo(forecast.high()) <= 0,
                        "/low",
                        "must not cost more than /high: " + forecast.low() + " and " + forecast.high())
                .throwIfAny();
        return forecast;
    }

    private static List<PricingDecision> decisions(
            Scheme scheme, ForecastInput input, Collaborative collaborative, Register register) {
        Scheme open = scheme.toBuilder().budget(Optional.empty()).build();
        // Everybody claims in time: on the day itself.
        return Pricing.builder()
                .scheme(open)
                .tables(input.tables())
                .claimedOn(LocalDate.of(Problems.LAST_YEAR, 12, 31))
                .firstClaimedOn(attendance -> Optional.of(attendance.date()))
                .build()
                .decisions(collaborative, register);
    }

    private static Stream<PricedAttendance> paid(PricingDecision decision) {
        return decision.match(Stream::of, rejected -> Stream.empty());
    }

    private void addLow(PricedAttendance paid) {
        Sums sums = cell(paid);
        sums.low = sums.low.plus(paid.total());
    }

    private void addHigh(PricedAttendance paid) {
        Sums sums = cell(paid);
        sums.high = sums.high.plus(paid.total());
        sums.places++;
    }

    private Sums cell(PricedAttendance paid) {
        Optional<Id<Site>> site = sites.getOrDefault(paid.attendance().participant(), Optional.empty());
        Cell cell = new Cell(
                YearMonth.from(paid.attendance().date()), site.map(Id::value).orElse(""));
        return cells.computeIfAbsent(cell, key -> new Sums());
    }

    private List<ForecastRow> rows(BigDecimal percent) {
        List<ForecastRow> rows = new ArrayList<>();
        cells.forEach((cell, sums) -> rows.add(new ForecastRow(
                cell.site().isEmpty() ? Optional.empty() : Optional.of(Id.of(cell.site())),
                cell.month(),
                sums.places,
                expected(sums.low, percent),
                expected(sums.high, percent))));
        return rows;
    }

    private static Money expected(Money full, BigDecimal percent) {
        return full.percent(percent, RoundingMode.HALF_UP);
    }
}
