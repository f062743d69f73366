package io.github.qic.payments.receive;

import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.invoice.Cases.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Role;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.ledger.Ledger;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Paid leave of 12.07% on top of an hour: nurse £11.20 and 1.35 (1.35184), worker £9.83 and 1.19 (1.186481), at entry in
 * 2016/17.
 */
class OnCostLinesTest {
    private static final Attendance NURSE = attended("P-nurse", "2016-09-14", "08:00", "09:00");
    private static final Attendance WORKER = attended("P-worker", "2016-09-14", "09:00", "10:00");
    private static final Pricing PRICING = Cases.withOnCosts(Cases.PAID_LEAVE);
    private static final Collaborative COLLABORATIVE = registered(NURSE, WORKER);

    @Test
    void time_and_on_costs_may_share_one_line() {
        IncomingResult result = check(line("11.02").build(), line("12.55").build());
        assertThat(result.reasons()).isEmpty();
        assertThat(result.lines())
                .extracting(l -> l.claims().get(0))
                .as("each amount finds its attendance")
                .containsExactly(Cases.reference(WORKER.key()), Cases.reference(NURSE.key()));
        assertThat(result.payable()).isEqualTo(Money.of("23.57"));
    }

    /** The words name what the amount includes, or the event. */
    @Test
    void a_line_for_everything_may_say_so_or_have_the_name_of_an_event() {
        for (IncomingLine line : List.of(
                line("11.02").description("Backfill including on-costs").build(),
                line("11.02").description("Cover incl. NI").build(),
                line("11.02").description("Lunch and learn").minutes(60).build(),
                line("11.02")
                        .description("Lunch and learn")
                        .claim(Cases.reference(WORKER.key()))
                        .build())) {
            assertThat(check(line).payable()).isEqualTo(Money.of("11.02"));
        }
        assertThat(check(line("20.00").description("Lunch").minutes(60).build()).reasons())
                .containsExactly(QueryReason.UNCLEAR);
    }

    /** 9.83 and 12.07% of it, 1.19, for 60 minutes. */
    @Test
    void minutes_beside_one_amount_for_everything_are_compared_too() {
        IncomingLineResult line =
                check(line("11.02").minutes(90).build()).lines().get(0);
        assertThat(line.payable()).isEqualTo(Money.of("11.02"));
        assertThat(line.notes())
                .extracting(Answers::text)
                .containsExactly("DETAIL_WRONG: 90 minutes are claimed; 60 are recorded.");
    }

    /** 90 minutes at 9.83 are 14.745, and 12.07% of 14.75 is 1.78; 30 minutes at 9.83 are 4.92 (4.915), and 12.07% is 0.59. */
    @Test
    void one_amount_with_the_wrong_minutes_is_paid_its_time_and_on_costs_for_those_recorded() {
        ClaimReference worker = Cases.reference(WORKER.key());
        for (IncomingLine line : List.of(
                line("16.53").claim(worker).minutes(90).build(),
                line("16.53").minutes(90).rate(Money.of("9.83")).build(),
                line("16.53").minutes(90).rate(Money.of("11.02")).build(),
                line("16.53").minutes(90).build(),
                line("16.53").claim(worker).minutes(90).rate(Money.of("11.02")).build())) {
            IncomingResult more = check(line);
            assertThat(more.payable()).isEqualTo(Money.of("11.02"));
            assertThat(more.lines().get(0).queries())
                    .extracting(Answers::text)
                    .containsExactly("TOO_MANY_MINUTES 5.51: 90 minutes are claimed; 60 are recorded.");
        }
        IncomingResult fewer = check(line("5.51").minutes(30).build());
        assertThat(fewer.allQueries()).isEmpty();
        assertThat(fewer.lines().get(0).notes())
                .extracting(InvoiceNote::reason)
                .containsExactly(NoteReason.FEWER_MINUTES);
        assertThat(fewer.accepted().orElseThrow().lines())
                .extracting(DocumentLine::minutes, DocumentLine::net)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(30, Money.of("4.92")),
                        org.assertj.core.groups.Tuple.tuple(0, Money.of("0.59")));
    }

    /** 60 minutes at 10.00, and 12.07% is 1.21: 0.17 and 0.02 more than the 9.83 and 1.19 that are due. */
    @Test
    void one_amount_with_the_wrong_rate_is_paid_its_time_and_on_costs_at_the_right_one() {
        IncomingResult result = check(line("11.21")
                .claim(Cases.reference(WORKER.key()))
                .minutes(60)
                .rate(Money.of("10.00"))
                .build());
        assertThat(result.lines().get(0).queries())
                .extracting(Answers::text)
                .containsExactly("WRONG_RATE 0.19: £10.00 is not the rate; on 2016-09-14 it is £9.83.");
        assertThat(check(line("11.03").claim(Cases.reference(WORKER.key())).build())
                        .lines()
                        .get(0)
                        .queries())
                .as("a penny too much")
                .extracting(Answers::text)
                .containsExactly("MORE_THAN_DUE 0.01: Only £11.02 of the line is due.");
    }

    /** The line that quotes the reference of the time and is for the on-costs does not say so. */
    @Test
    void two_lines_without_details_may_be_for_the_time_and_the_on_costs_of_one_reference() {
        IncomingLine.Builder worker = IncomingLine.builder().claim(Cases.reference(WORKER.key()));
        IncomingResult result = check(
                worker.net(Money.of("9.83")).build(),
                worker.net(Money.of("1.19")).build());
        assertThat(result.allQueries()).isEmpty();
        assertThat(result.payable()).isEqualTo(Money.of("11.02"));
    }

    @Test
    void time_and_on_costs_may_have_separate_lines() {
        IncomingResult result = check(
                line("9.83").build(),
                onCost("1.19").build(),
                line("11.20").build(),
                onCost("1.35").build());
        assertThat(result.reasons()).isEmpty();
        assertThat(result.lines())
                .extracting(l -> l.claims().get(0))
                .containsExactly(
                        Cases.reference(WORKER.key()),
                        Cases.reference(WORKER.key()),
                        Cases.reference(NURSE.key()),
                        Cases.reference(NURSE.key()));
        ClaimStatement due = Cases.statement(PRICING, NURSE, WORKER);
        assertThat(result.accepted().orElseThrow().lines()).containsExactlyInAnyOrderElementsOf(due.lines());
    }

    @Test
    void on_costs_are_not_paid_in_the_line_for_time_and_again_in_a_separate_line() {
        ClaimReference worker = Cases.reference(WORKER.key());
        for (IncomingLine own :
                List.of(onCost("1.19").build(), onCost("1.19").claim(worker).build())) {
            IncomingResult result = check(line("11.02").claim(worker).build(), own);
            assertThat(result.payable()).isEqualTo(Money.of("11.02"));
            assertThat(result.lines().get(0).queries())
                    .extracting(Answers::text)
                    .containsExactly("MORE_THAN_DUE 1.19: Only £9.83 of the line is due.");
        }
    }

    @Test
    void an_on_cost_is_paid_once() {
        ClaimReference worker = Cases.reference(WORKER.key());
        IncomingLine own = onCost("1.19").claim(worker).build();
        IncomingResult result = check(line("9.83").claim(worker).build(), own, own);
        assertThat(result.payable()).isEqualTo(Money.of("11.02"));
        assertThat(result.lines().get(2).queries())
                .extracting(Answers::text)
                .containsExactly("ALREADY_CLAIMED 1.19: Other lines claim what is due for on-costs.");
    }

    @Test
    void on_costs_are_paid_only_with_the_time_since_an_attendance_is_billed_once() {
        for (IncomingLine alone : List.of(
                onCost("1.19").claim(Cases.reference(WORKER.key())).build(),
                onCost("1.19").build())) {
            IncomingResult result = check(alone);
            assertThat(result.payable()).isEqualTo(Money.ZERO);
            assertThat(result.reasons()).containsExactly(QueryReason.WITHOUT_TIME);
        }
    }

    /** 1.35 and 1.19 are 2.54. */
    @Test
    void one_sum_of_on_costs_may_be_for_several_people() {
        IncomingLine nurse = line("11.20").build();
        IncomingLine worker = line("9.83").build();
        IncomingResult result = check(nurse, worker, onCost("2.54").build());
        assertThat(result.reasons()).isEmpty();
        assertThat(result.lines().get(2).claims())
                .containsExactlyInAnyOrder(Cases.reference(NURSE.key()), Cases.reference(WORKER.key()));
        assertThat(result.accepted().orElseThrow().lines())
                .containsExactlyInAnyOrderElementsOf(
                        Cases.statement(PRICING, NURSE, WORKER).lines());
        IncomingLine undated = IncomingLine.builder()
                .description("Holiday on-costs for September")
                .net(Money.of("3.00"))
                .build();
        IncomingResult more = check(nurse, worker, undated);
        assertThat(more.payable()).isEqualTo(Money.of("23.57"));
        assertThat(more.lines().get(2).queries())
                .extracting(Answers::text)
                .containsExactly("MORE_THAN_DUE 0.46: Only £2.54 of the line is due for on-costs.");
    }

    /** The worker's on-costs are in the line for the time, the nurse's in a line of their own. */
    @Test
    void a_line_for_the_on_costs_of_one_role_says_nothing_about_those_of_another() {
        IncomingLine nurse = line("11.20").role(Role.CARE_HOME_NURSE).build();
        IncomingLine worker =
                line("11.02").role(Role.CARE_HOME_WORKER).minutes(60).build();
        for (IncomingLine own : List.of(
                onCost("1.35").role(Role.CARE_HOME_NURSE).build(),
                IncomingLine.builder()
                        .description("On-costs of nurses")
                        .role(Role.CARE_HOME_NURSE)
                        .net(Money.of("1.35"))
                        .build())) {
            IncomingResult result = check(nurse, worker, own);
            assertThat(result.allQueries()).isEmpty();
            assertThat(result.payable()).isEqualTo(Money.of("23.57"));
        }
    }

    @Test
    void an_on_cost_that_is_claimed_in_part_is_recorded_as_claimed() {
        ClaimReference worker = Cases.reference(WORKER.key());
        IncomingResult result = check(
                line("9.83").claim(worker).build(),
                onCost("0.50").claim(worker).build(),
                onCost("0.60").claim(worker).build());
        assertThat(result.payable()).isEqualTo(Money.of("10.93"));
        assertThat(result.accepted().orElseThrow().lines())
                .extracting(DocumentLine::basis, DocumentLine::net)
                .last()
                .isEqualTo(org.assertj.core.groups.Tuple.tuple("on-costs, as invoiced", Money.of("1.10")));
    }

    private static IncomingResult check(IncomingLine... lines) {
        return IncomingCheck.of(COLLABORATIVE, PRICING)
                .check(Invoices.of("BH9", LocalDate.of(2016, 11, 15), lines), Ledger.empty());
    }

    private static IncomingLine.Builder line(String net) {
        return IncomingLine.builder().date(LocalDate.of(2016, 9, 14)).net(Money.of(net));
    }

    private static IncomingLine.Builder onCost(String net) {
        return line(net).kind(IncomingLineKind.ON_COST);
    }
}
