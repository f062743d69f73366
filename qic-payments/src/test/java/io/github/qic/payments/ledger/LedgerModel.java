package io.github.qic.payments.ledger;

import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.LineKind;
import io.github.qic.payments.invoice.LineUnit;
import io.github.qic.payments.pay.DateRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A reference ledger: a few tables kept by hand, with amounts from plain decimal arithmetic. */
final class LedgerModel {
    static final int ATTENDANCES = 6;
    private static final int[] MINUTES = {50, 90, 100, 125, 150, 367};
    private static final Money MILEAGE = Money.of("11.20");
    private static final String[] RATES = {"9.83", "16.05", "16.21", "28.62"};

    /** The draft that reserves an attendance, and the document that bills it; without either it is billable. */
    final Map<Integer, String> reserved = new HashMap<>();

    final Map<Integer, String> billedBy = new HashMap<>();
    final Map<Integer, Money> billed = new HashMap<>();
    /** What the attendances of a supplementary invoice were billed for before it. */
    final Map<String, Map<Integer, Money>> before = new HashMap<>();

    final Map<String, Set<Integer>> drafts = new HashMap<>();
    final Map<String, Set<Integer>> documents = new HashMap<>();
    final Set<String> numbers = new HashSet<>();

    static Id<Organisation> supplier(int attendance) {
        return attendance % 2 == 0 ? Cases.HOME : Cases.PRACTICE;
    }

    static AttendanceKey key(int attendance) {
        return new AttendanceKey(
                Id.of("P-" + attendance), Id.of("event-1"), day(attendance), LocalTime.of(9, attendance));
    }

    private static LocalDate day(int attendance) {
        return LocalDate.of(2025, 4, 1).plusDays(attendance / 2);
    }

    /** The flat attendance: five times the rate, 30% of that for on-costs, and 11.20 of mileage. */
    private static boolean isFlat(int attendance) {
        return attendance == 4;
    }

    static Money net(int attendance, int rate) {
        return isFlat(attendance) ? flat(rate).plus(onCosts(rate)).plus(MILEAGE) : time(attendance, rate);
    }

    private static Money flat(int rate) {
        return Money.of(new BigDecimal(RATES[rate]).multiply(BigDecimal.valueOf(5)));
    }

    private static Money onCosts(int rate) {
        return Money.of(flat(rate).pounds().multiply(new BigDecimal("0.3")).setScale(2, RoundingMode.HALF_UP));
    }

    private static Money time(int attendance, int rate) {
        return Money.of(new BigDecimal(RATES[rate])
                .multiply(BigDecimal.valueOf(MINUTES[attendance]))
                .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP));
    }

    static ClaimStatement statement(Id<Organisation> supplier, Set<Integer> attendances, int rate) {
        List<DocumentLine> lines = DocumentLines.numbered(attendances.stream()
                .sorted()
                .flatMap(attendance -> lines(attendance, rate))
                .toList());
        return ClaimStatement.builder()
                .organisation(supplier)
                .name("Supplier")
                .period(new DateRange(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 30)))
                .lines(lines)
                .attendances(attendances.stream()
                        .sorted()
                        .map(attendance -> Cases.claimed(key(attendance), MINUTES[attendance]))
                        .toList())
                .total(DocumentLines.sum(lines))
                .build();
    }

    private static Stream<DocumentLine> lines(int attendance, int rate) {
        if (isFlat(attendance)) {
            return Stream.of(
                    line(attendance, LineKind.FLAT_AMOUNT, LineUnit.ITEM, 1, flat(rate), flat(rate)),
                    line(attendance, LineKind.ON_COST, LineUnit.ITEM, 1, onCosts(rate), onCosts(rate)),
                    line(attendance, LineKind.EXPENSE, LineUnit.ITEM, 1, MILEAGE, MILEAGE));
        }
        int minutes = MINUTES[attendance];
        return Stream.of(
                line(attendance, LineKind.TIME, LineUnit.HOUR, minutes, Money.of(RATES[rate]), time(attendance, rate)));
    }

    private static DocumentLine line(
            int attendance, LineKind kind, LineUnit unit, int quantity, Money price, Money net) {
        return DocumentLine.builder()
                .number(1)
                .claim(Cases.reference(key(attendance)))
                .date(day(attendance))
                .event("Event")
                .role(Role.GP)
                .kind(kind)
                .basis("as agreed")
                .unit(unit)
                .quantity(quantity)
                .price(price)
                .net(net)
                .build();
    }

    boolean isBillable(int attendance) {
        return !reserved.containsKey(attendance) && !billedBy.containsKey(attendance);
    }

    static Set<Integer> chosen(Id<Organisation> supplier, int mask) {
        Set<Integer> chosen = new HashSet<>();
        IntStream.range(0, ATTENDANCES)
                .filter(i -> supplier(i).equals(supplier) && (mask >> i & 1) == 1)
                .forEach(chosen::add);
        return chosen;
    }

    @Nullable
    String nth(Map<String, ?> map, int n) {
        return map.isEmpty() ? null : map.keySet().stream().sorted().toList().get(n % map.size());
    }
}
