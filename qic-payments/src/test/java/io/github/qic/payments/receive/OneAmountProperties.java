package io.github.qic.payments.receive;

import static io.github.qic.payments.invoice.Cases.attended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.money.Money;
import io.github.qic.payments.claim.Expense;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.scheme.ExpenseRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * One amount for time, on-costs and expenses, calculated in pence: a worker at £9.83 an hour in 2016/17, 12.07% of paid leave, and 2,000
 * miles at 45p, so many that no time comes to what they do by chance.
 */
class OneAmountProperties {
    private static final long RATE = 983;
    private static final long MILEAGE = 90_000;

    private static long time(long minutes, long rate) {
        return (2 * minutes * rate + 60) / 120;
    }

    private static long leave(long time) {
        return (2 * time * 1207 + 10_000) / 20_000;
    }

    @Property(tries = 300)
    void what_is_due_is_paid_and_no_more(
            @ForAll @IntRange(min = 10, max = 600) int recorded,
            @ForAll @IntRange(min = -200, max = 200) int off,
            @ForAll @IntRange(min = 0, max = 3) int wrongRate,
            @ForAll boolean leave,
            @ForAll boolean mileage) {
        long minutes = Math.max(1, recorded + (off % 3 == 0 ? 0 : off));
        long rate = wrongRate == 1 ? 1234 : wrongRate == 2 ? 700 : RATE;
        long claimed = time(minutes, rate);
        long amount = claimed + (leave ? leave(claimed) : 0) + (mileage ? MILEAGE : 0);
        // What wrong minutes or a wrong rate come to may by chance be what is due, or hold the whole paid leave.
        long due = time(recorded, RATE);
        long other = amount - (mileage ? MILEAGE : 0);
        boolean right = minutes == recorded && rate == RATE;
        Assume.that(right || (other != due && other != due + leave(due) && other != time(minutes, RATE) + leave(due)));
        IncomingLine line = line(recorded, amount)
                .minutes((int) minutes)
                .rate(Money.ofPence(rate))
                .build();
        long payable = Math.min(claimed, time(Math.min(minutes, recorded), RATE));
        long expected = payable + (leave ? leave(payable) : 0) + (mileage ? MILEAGE : 0);
        IncomingResult result = check(recorded, line);
        assertThat(result.payable().pence()).isCloseTo(expected, within(1L));
        if ((minutes >= recorded && rate >= RATE) || rate == RATE) {
            assertThat(result.payable().pence()).isEqualTo(expected);
        }
        assertThat(result.allQueries().isEmpty())
                .isEqualTo(amount == result.payable().pence());
    }

    @Property(tries = 100)
    void a_rate_may_include_the_on_costs(
            @ForAll @IntRange(min = 10, max = 600) int recorded, @ForAll @IntRange(min = 0, max = 120) int more) {
        long amount = time(recorded + more, RATE + leave(RATE));
        IncomingLine line = line(recorded, amount)
                .minutes(recorded + more)
                .rate(Money.ofPence(RATE + leave(RATE)))
                .build();
        long due = time(recorded, RATE);
        IncomingResult result = check(recorded, line);
        assertThat(result.payable().pence()).isEqualTo(Math.min(amount, due + leave(due)));
    }

    /**
     * 48 minutes at £11.02 are £8.82: £7.86 of time at £9.83 and £0.96 of paid leave, of which 12.07% are £0.95. Of 22 minutes,
     * £3.60 and £0.43 are due.
     */
    @Example
    void a_rate_with_the_on_costs_is_rounded_for_part_of_an_hour_too() {
        IncomingLine line = line(22, 882).minutes(48).rate(Money.ofPence(1102)).build();
        assertThat(check(22, line).payable()).isEqualTo(Money.ofPence(403));
    }

    @Property(tries = 100)
    void several_lines_of_one_attendance_get_what_is_due_for_all_their_minutes(
            @ForAll @IntRange(min = 60, max = 600) int recorded,
            @ForAll @Size(min = 2, max = 4) List<@IntRange(min = 20, max = 300) Integer> minutes) {
        IncomingLine[] lines = minutes.stream()
                .map(part -> line(recorded, time(part, RATE) + leave(time(part, RATE)))
                        .minutes(part)
                        .build())
                .toArray(IncomingLine[]::new);
        long sum = minutes.stream().mapToInt(Integer::intValue).sum();
        long due = time(Math.min(sum, recorded), RATE);
        long expected = Math.min(
                due + leave(due),
                minutes.stream()
                        .mapToLong(part -> time(part, RATE) + leave(time(part, RATE)))
                        .sum());
        assertThat(check(recorded, lines).payable().pence()).isCloseTo(expected, within((long) minutes.size()));
        assertThat(check(recorded, lines).payable().pence()).isLessThanOrEqualTo(due(recorded) - MILEAGE);
    }

    @Property(tries = 100)
    void one_amount_may_be_split_over_lines_without_minutes(
            @ForAll @IntRange(min = 60, max = 600) int recorded, @ForAll @IntRange(min = 1, max = 99) int percent) {
        long all = due(recorded);
        IncomingResult result = check(
                recorded,
                line(recorded, all * percent / 100).build(),
                line(recorded, all - all * percent / 100).build());
        assertThat(result.allQueries()).isEmpty();
    }

    private static long due(int recorded) {
        return time(recorded, RATE) + leave(time(recorded, RATE)) + MILEAGE;
    }

    private static IncomingLine.Builder line(int recorded, long pence) {
        return IncomingLine.builder()
                .claim(Cases.reference(worker(recorded).key()))
                .net(Money.ofPence(pence));
    }

    private static Attendance worker(int recorded) {
        LocalTime end = LocalTime.of(8, 0).plusMinutes(recorded);
        return attended("P-worker", "2016-09-14", "08:00", end.toString());
    }

    private static IncomingResult check(int recorded, IncomingLine... lines) {
        return IncomingCheck.of(Cases.registered(worker(recorded)), pricing())
                .check(Invoices.of("BH9", LocalDate.of(2016, 11, 15), lines), Ledger.empty());
    }

    private static Pricing pricing() {
        BigDecimal perMile = new BigDecimal("0.45");
        return Cases.pricing(terms -> terms.onCosts(Cases.PAID_LEAVE).addExpenses(ExpenseRule.mileage(perMile)))
                .toBuilder()
                .expenses(attendance -> List.of(Expense.mileage(new BigDecimal("2000"))))
                .build();
    }
}
