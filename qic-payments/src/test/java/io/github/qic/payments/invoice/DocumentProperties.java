package io.github.qic.payments.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Role;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.Rerating;
import io.github.qic.payments.pay.DateRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Properties of every document. */
class DocumentProperties {
    private static final DateRange PERIOD = new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    /** Minutes and rate of an attendance. */
    record Time(int minutes, long rate, LineUnit unit) {}

    @Provide
    Arbitrary<List<Time>> times() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 1440),
                        Arbitraries.longs().between(1, 20_000),
                        Arbitraries.of(LineUnit.HOUR, LineUnit.SESSION))
                .as(Time::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Property
    void a_line_is_rounded_once_half_up_and_reversed_to_the_penny(
            @ForAll @LongRange(min = 0, max = 600_000_000L) long price,
            @ForAll @IntRange(min = 1, max = 1440) int quantity,
            @ForAll LineUnit unit) {
        BigDecimal exact = BigDecimal.valueOf(price, 2)
                .multiply(BigDecimal.valueOf(quantity))
                .divide(BigDecimal.valueOf(unit.baseQuantity()), 2, RoundingMode.HALF_UP);
        assertThat(unit.net(Money.ofPence(price), quantity)).isEqualTo(Money.of(exact));
        assertThat(unit.net(Money.ofPence(price), -quantity)).isEqualTo(Money.of(exact.negate()));
    }

    @Property
    void more_time_or_a_higher_rate_never_lowers_a_line(
            @ForAll @LongRange(min = 0, max = 100_000) long price,
            @ForAll @IntRange(min = 1, max = 1440) int quantity,
            @ForAll @IntRange(min = 0, max = 60) int more,
            @ForAll LineUnit unit) {
        Money net = unit.net(Money.ofPence(price), quantity);
        assertThat(unit.net(Money.ofPence(price), quantity + more)).isGreaterThanOrEqualTo(net);
        assertThat(unit.net(Money.ofPence(price + more), quantity)).isGreaterThanOrEqualTo(net);
    }

    @Property(tries = 200)
    void an_invoice_adds_up_whatever_the_order_and_the_split(
            @ForAll("times") List<Time> times, @ForAll Random random, @ForAll @IntRange(min = 0, max = 30) int split) {
        List<DocumentLine> lines = lines(times);
        Invoice invoice = invoice(lines, "A1");
        assertThat(invoice.totals().gross())
                .isEqualTo(lines.stream().map(DocumentLine::net).reduce(Money.ZERO, Money::plus));
        List<DocumentLine> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        assertThat(Invoice.DOCUMENT.write(invoice(shuffled, "A1"))).isEqualTo(Invoice.DOCUMENT.write(invoice));
        int cut = Math.min(split, lines.size());
        Money parts = Money.ZERO;
        for (List<DocumentLine> part : List.of(lines.subList(0, cut), lines.subList(cut, lines.size()))) {
            parts = part.isEmpty()
                    ? parts
                    : parts.plus(invoice(part, "A1").totals().gross());
        }
        assertThat(parts).isEqualTo(invoice.totals().gross());
        assertThat(Invoice.DOCUMENT.read(Invoice.DOCUMENT.write(invoice))).isEqualTo(invoice);
    }

    @Property(tries = 200)
    void original_and_supplementary_add_up_to_what_the_new_rates_would_have_charged(
            @ForAll("times") List<Time> times, @ForAll @IntRange(min = -50, max = 300) int change) {
        List<Time> later = times.stream()
                .map(t -> new Time(t.minutes(), Math.max(1, t.rate() + change), t.unit()))
                .toList();
        Ledger ledger = issued(lines(times), "A1");
        ClaimStatement repriced = statement(lines(later));
        Rerating rerating = Rerating.of(ledger, repriced);
        if (rerating.rise().isPresent()) {
            ledger = ledger.draft(Id.of("d2"), rerating.rise().get())
                    .issue(Id.of("d2"), Cases.terms(Cases.HOME, "A2", "2026-01-02"));
        }
        if (rerating.fall().isPresent()) {
            ledger = ledger.credit(rerating.fall().get(), Cases.credit("A3", "2026-01-02"));
        }
        Money owed =
                ledger.view().documents().stream().map(BillingDocument::owed).reduce(Money.ZERO, Money::plus);
        assertThat(owed).isEqualTo(repriced.total());
        Rerating again = Rerating.of(ledger, repriced);
        assertThat(again.rise()).isEmpty();
        assertThat(again.fall()).isEmpty();
    }

    @Property(tries = 200)
    void an_invoice_credited_line_by_line_leaves_nothing_owed(
            @ForAll("times") List<Time> times, @ForAll boolean taxed) {
        VatTreatment vat = taxed
                ? VatTreatment.standard(new BigDecimal("17.5"), "supply of staff")
                : VatTreatment.outsideScope("reimbursement");
        Ledger ledger = Ledger.empty()
                .draft(Id.of("d1"), statement(lines(times)))
                .issue(
                        Id.of("d1"),
                        Cases.terms(Cases.HOME, "A1", "2026-01-01").toBuilder()
                                .supplier(Cases.supplier(Cases.HOME, vat))
                                .build());
        Invoice invoice =
                ledger.view().invoice(Cases.HOME, DocumentNumber.of("A1")).orElseThrow();
        for (int line = 1; line <= invoice.lines().size(); line++) {
            ledger = ledger.credit(Cases.HOME, invoice.number(), List.of(line), Cases.credit("C" + line, "2026-01-02"));
            CreditNote note = ledger.view()
                    .creditNote(Cases.HOME, DocumentNumber.of("C" + line))
                    .orElseThrow();
            assertThat(note.totals().net())
                    .isEqualTo(invoice.lines().get(line - 1).net());
        }
        assertThat(ledger.view().documents().stream().map(BillingDocument::owed).reduce(Money.ZERO, Money::plus))
                .isEqualTo(Money.ZERO);
    }

    private static List<DocumentLine> lines(List<Time> times) {
        List<DocumentLine> lines = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            Time time = times.get(i);
            lines.add(DocumentLine.builder()
                    .number(i + 1)
                    .claim(Cases.reference(key(i)))
                    .date(key(i).date())
                    .event("Event")
                    .role(Role.GP)
                    .kind(LineKind.TIME)
                    .basis("rate")
                    .priced(time.unit(), time.minutes(), Money.ofPence(time.rate()))
                    .build());
        }
        return lines;
    }

    private static ClaimedAttendance attendance(DocumentLine line) {
        ClaimedAttendance attendance = Cases.claimed(key(0), line.minutes());
        return attendance.toBuilder()
                .claim(line.claim())
                .person(new PersonReference("P" + line.claim().value().substring(1)))
                .slot(new TimeSlot(
                        line.date(),
                        attendance.slot().start(),
                        attendance.slot().end()))
                .build();
    }

    private static AttendanceKey key(int number) {
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(number % 7);
        return new AttendanceKey(Id.of("P" + number), Id.of("event-1"), day, LocalTime.of(9, number));
    }

    private static ClaimStatement statement(List<DocumentLine> lines) {
        return ClaimStatement.builder()
                .organisation(Cases.HOME)
                .name("Home")
                .period(PERIOD)
                .lines(DocumentLines.numbered(lines))
                .attendances(lines.stream().map(DocumentProperties::attendance).toList())
                .total(DocumentLines.sum(lines))
                .build();
    }

    private static Ledger issued(List<DocumentLine> lines, String number) {
        return Ledger.empty()
                .draft(Id.of("d1"), statement(lines))
                .issue(Id.of("d1"), Cases.terms(Cases.HOME, number, "2026-01-01"));
    }

    private static Invoice invoice(List<DocumentLine> lines, String number) {
        return issued(lines, number)
                .view()
                .invoice(Cases.HOME, DocumentNumber.of(number))
                .orElseThrow();
    }
}
