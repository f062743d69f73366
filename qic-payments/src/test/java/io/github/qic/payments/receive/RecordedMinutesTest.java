package io.github.qic.payments.receive;

import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.invoice.Cases.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.money.Money;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.scheme.TimeRules;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A supplier may write the minutes attended beside the amount that is due for those paid. A worker is paid £9.83 an hour at entry in
 * 2016/17: with 20 minutes of travel, an hour is paid as 80 minutes, 13.11 (13.106667); with a cap of 40 minutes, as 6.55 (6.553333).
 */
class RecordedMinutesTest {
    private static final Attendance HOUR = attended("P-worker", "2016-09-14", "09:00", "10:00");

    private static Pricing timed(Pricing pricing, TimeRules time) {
        return pricing.toBuilder()
                .scheme(pricing.scheme().toBuilder().time(time).build())
                .build();
    }

    private static TimeRules travel() {
        return TimeRules.builder().travelMinutes(20).build();
    }

    private static TimeRules cap() {
        return TimeRules.builder().dailyCapMinutes(40).build();
    }

    private static Stream<IncomingResult> results(Pricing pricing, String net) {
        IncomingLine line = IncomingLine.builder()
                .date(LocalDate.of(2016, 9, 14))
                .minutes(60)
                .net(Money.of(net))
                .build();
        return Stream.of(
                        line,
                        line.toBuilder().rate(Money.of("9.83")).build(),
                        line.toBuilder()
                                .claim(Cases.reference(HOUR.key()).value())
                                .build())
                .map(written -> IncomingCheck.of(registered(HOUR), pricing)
                        .check(Invoices.of("A1", LocalDate.of(2016, 10, 1), written), Ledger.empty()));
    }

    private static void assertNothingToSay(Pricing pricing, String net) {
        assertThat(results(pricing, net)).allSatisfy(result -> {
            assertThat(result.payable()).isEqualTo(Money.of(net));
            assertThat(result.lines().get(0).notes()).isEmpty();
        });
    }

    @Test
    void the_amount_due_with_travel_is_paid_beside_the_minutes_attended() {
        assertNothingToSay(timed(Cases.PRICING, travel()), "13.11");
        assertThat(results(timed(Cases.PRICING, travel()), "13.11"))
                .allSatisfy(result -> assertThat(result.accepted().orElseThrow().lines())
                        .extracting(DocumentLine::minutes)
                        .containsExactly(80));
    }

    @Test
    void the_amount_due_within_a_cap_is_paid_beside_the_minutes_attended() {
        assertNothingToSay(timed(Cases.PRICING, cap()), "6.55");
    }

    /** 12.07% of 13.11 is 1.58 (1.582377), of 6.55 is 0.79 (0.790585). */
    @Test
    void an_amount_that_includes_on_costs_is_paid_beside_the_minutes_attended() {
        Pricing pricing = Cases.withOnCosts(Cases.PAID_LEAVE);
        assertNothingToSay(timed(pricing, travel()), "14.69");
        assertNothingToSay(timed(pricing, cap()), "7.34");
    }

    /** 9.83 is due for 60 of the 80 minutes. */
    @Test
    void what_is_due_for_the_minutes_attended_leaves_a_rest() {
        assertThat(results(timed(Cases.PRICING, travel()), "9.83")).allSatisfy(result -> {
            assertThat(result.payable()).isEqualTo(Money.of("9.83"));
            assertThat(result.lines().get(0).notes())
                    .extracting(Answers::text)
                    .containsExactly(
                            "FEWER_MINUTES: 60 minutes are claimed; 80 are paid for the 60 recorded; to claim the"
                                    + " rest, credit this line and bill the attendance again.");
        });
    }

    /** 13.12 are a penny more than 80 minutes, and 3.29 more than 60. */
    @Test
    void more_than_is_due_is_queried_beside_the_minutes_attended() {
        assertThat(results(timed(Cases.PRICING, travel()), "13.12"))
                .extracting(IncomingResult::payable)
                .containsOnly(Money.of("9.83"));
    }
}
