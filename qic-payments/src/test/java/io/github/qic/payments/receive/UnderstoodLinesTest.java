package io.github.qic.payments.receive;

import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.receive.TwoManagers.DAY;
import static io.github.qic.payments.receive.TwoManagers.SHORTER;
import static io.github.qic.payments.receive.TwoManagers.TWO_HOURS;
import static io.github.qic.payments.receive.TwoManagers.TWO_MANAGERS;
import static io.github.qic.payments.receive.TwoManagers.check;
import static io.github.qic.payments.receive.TwoManagers.invoice;
import static io.github.qic.payments.receive.TwoManagers.line;
import static io.github.qic.payments.receive.TwoManagers.recorded;
import static io.github.qic.payments.receive.TwoManagers.time;
import static io.github.qic.payments.receive.TwoManagers.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Role;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.scheme.OnCosts;
import io.github.qic.payments.scheme.SecondaryThresholdUse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Lines are understood before they are matched. By hand from the salary of band 7 at entry in 2026/27, £25.26 an hour: 120 minutes
 * £50.52, 100 minutes £42.10.
 */
class UnderstoodLinesTest {
    @Test
    void travel_beside_the_time_of_one_manager_is_not_paid_as_the_time_of_the_other() {
        for (IncomingLine travel : List.of(
                line("18.00").description("Travel").build(),
                line("18.00").build(),
                IncomingLine.builder()
                        .kind(IncomingLineKind.EXPENSE)
                        .net(Money.of("18.00"))
                        .build())) {
            IncomingResult result = check(Ledger.empty(), time(120, "50.52"), travel);
            assertThat(result.payable()).isEqualTo(Money.of("50.52"));
            assertThat(result.queried()).isEqualTo(Money.of("18.00"));
            Ledger recorded = recorded(result, "A1");
            assertThat(check(recorded, time(100, "42.10")).payable())
                    .as("the other manager can still be paid")
                    .isEqualTo(Money.of("42.10"));
        }
    }

    @Test
    void travel_in_the_first_line_is_not_paid_as_time() {
        IncomingResult result = check(
                Ledger.empty(), line("12.00").description("Mileage 21 miles").build(), time(120, "50.52"));
        assertThat(result.lines())
                .extracting(line -> line.kind().orElseThrow() + " " + line.payable())
                .containsExactly("EXPENSE 0.00", "TIME 50.52");
        assertThat(result.lines().get(0).queries())
                .extracting(Answers::text)
                .containsExactly("NOT_PAYABLE 12.00: The scheme does not pay these expenses, or only with a receipt.");
    }

    @Test
    void a_part_of_an_amount_is_not_paid_out_of_another_attendance() {
        IncomingResult first = check(Ledger.empty(), line("40.00").build());
        assertThat(first.payable()).isEqualTo(Money.ZERO);
        String reference = Cases.reference(TWO_HOURS.key()).value();
        IncomingResult quoted =
                check(Ledger.empty(), line("40.00").claim(reference).build());
        assertThat(quoted.payable()).isEqualTo(Money.of("40.00"));
        assertThat(quoted.lines().get(0).notes())
                .extracting(Answers::text)
                .containsExactly(
                        "LESS_THAN_DUE: What is due comes to £50.52; to claim the rest, credit this line and bill the"
                                + " attendance again.");
        IncomingResult rest = check(recorded(quoted, "A1"), line("10.52").build());
        assertThat(rest.payable()).isEqualTo(Money.ZERO);
        assertThat(rest.reasons()).containsExactly(QueryReason.UNCLEAR);
    }

    /** 15% National Insurance of 50.52 are 7.578. */
    @Test
    void an_on_cost_that_is_claimed_twice_does_not_use_up_an_attendance() {
        Pricing pricing = Cases.withOnCosts(OnCosts.builder()
                .nationalInsurance(SecondaryThresholdUse.USED_BY_NORMAL_PAY)
                .build());
        IncomingLine onCost = line("7.58").description("Employer's NI").build();
        IncomingResult result = IncomingCheck.of(TWO_MANAGERS, pricing)
                .check(invoice("A1", time(120, "50.52"), onCost, onCost), Ledger.empty());
        assertThat(result.payable()).isEqualTo(Money.of("58.10"));
        assertThat(result.queried()).isEqualTo(Money.of("7.58"));
        IncomingResult second = IncomingCheck.of(TWO_MANAGERS, pricing)
                .check(invoice("A2", time(100, "42.10")), recorded(result, "A1"));
        assertThat(second.payable()).as("the other manager can still be paid").isEqualTo(Money.of("42.10"));
    }

    @Test
    void the_same_invoice_under_a_new_number_is_billed_already_and_not_paid_for_the_other_manager() {
        Ledger recorded = recorded(check(Ledger.empty(), time(120, "50.52")), "INV7");
        IncomingResult again = check(recorded, time(120, "50.52"));
        assertThat(again.payable()).isEqualTo(Money.ZERO);
        assertThat(again.lines().get(0).queries())
                .extracting(Answers::text)
                .containsExactly("ALREADY_CLAIMED 50.52: The attendance was billed in INV7 of 31 May 2026.");
        assertThat(again.lines().get(0).queries().get(0).earlier().orElseThrow().number())
                .isEqualTo(DocumentNumber.of("INV7"));
    }

    @Test
    void an_invoice_like_an_earlier_one_is_held_until_a_person_accepts_it() {
        Collaborative same = with(TWO_HOURS, attended("P-deputy", "2026-05-06", "10:00", "12:00"));
        IncomingCheck check = IncomingCheck.of(same, Cases.PRICING);
        IncomingInvoice first = invoice("A1", time(120, "50.52"));
        Ledger recorded = recorded(check.check(first, Ledger.empty()), "INV7");
        IncomingInvoice second = invoice("A2", time(120, "50.52"));
        IncomingResult held = check.check(second, recorded);
        assertThat(held.payable()).isEqualTo(Money.ZERO);
        assertThat(held.queries())
                .extracting(Answers::text)
                .containsExactly(
                        "DUPLICATE 50.52: It has the days, roles and amounts of INV7 of 31 May 2026. If it is for"
                                + " other people, please quote the references of their attendances.");
        IncomingResult accepted = check.check(second, recorded, Set.of(QueryReason.DUPLICATE));
        assertThat(accepted.payable()).isEqualTo(Money.of("50.52"));
        assertThat(accepted.notes()).extracting(InvoiceNote::reason).containsExactly(NoteReason.ACCEPTED);
        IncomingInvoice third = invoice("A3", time(120, "50.52"));
        assertThat(check.check(third, recorded(recorded, accepted, "INV8")).reasons())
                .containsExactly(QueryReason.ALREADY_CLAIMED);
    }

    @Test
    void more_people_than_attended_are_counted() {
        IncomingResult result = check(Ledger.empty(), time(120, "50.52"), time(100, "42.10"), time(90, "37.89"));
        assertThat(result.payable()).isEqualTo(Money.of("92.62"));
        assertThat(result.lines().get(2).queries())
                .extracting(Answers::text)
                .containsExactly("TOO_MANY_PEOPLE 37.89: You claim 3 care home managers on 2026-05-06; 2 attended.");
    }

    @Test
    void lines_before_and_after_lunch_add_up() {
        Collaborative whole = with(attended("P-manager", "2026-05-06", "09:00", "13:00"));
        for (IncomingLine half : List.of(
                time(120, "50.52"),
                line("50.52").minutes(120).build(),
                line("50.52")
                        .claim(Cases.reference(
                                        whole.register().attendances().get(0).key())
                                .value())
                        .minutes(120)
                        .build())) {
            IncomingResult result =
                    IncomingCheck.of(whole, Cases.PRICING).check(invoice("A1", half, half), Ledger.empty());
            assertThat(result.allQueries()).isEmpty();
            assertThat(result.payable()).isEqualTo(Money.of("101.04"));
            assertThat(result.accepted().orElseThrow().lines())
                    .extracting(DocumentLine::minutes)
                    .containsExactly(240);
        }
    }

    @Test
    void amounts_for_one_reference_add_up_without_minutes() {
        IncomingLine half =
                line("25.26").claim(Cases.reference(TWO_HOURS.key())).build();
        IncomingResult result = check(
                Ledger.empty(),
                half,
                half,
                line("1.00").claim(Cases.reference(TWO_HOURS.key())).build());
        assertThat(result.payable()).isEqualTo(Money.of("50.52"));
        assertThat(result.allQueries()).extracting(InvoiceQuery::amount).containsExactly(Money.of("1.00"));
    }

    /** 241 minutes at 25.26 are 101.461; 121 minutes 50.941. */
    @Test
    void parts_together_get_no_penny_more_than_the_whole() {
        Collaborative whole = with(attended("P-manager", "2026-05-06", "09:00", "13:01"));
        IncomingResult result = IncomingCheck.of(whole, Cases.PRICING)
                .check(invoice("A1", time(120, "50.52"), time(121, "50.94"), time(1, "0.42")), Ledger.empty());
        assertThat(result.payable()).isEqualTo(Money.of("101.46"));
        assertThat(result.queried()).isEqualTo(Money.of("0.42"));
    }

    @Test
    void fewer_minutes_than_recorded_are_paid_with_a_note() {
        IncomingResult result = check(Ledger.empty(), time(60, "25.26"));
        assertThat(result.payable()).isEqualTo(Money.of("25.26"));
        assertThat(result.allQueries()).isEmpty();
        assertThat(result.lines().get(0).notes())
                .extracting(Answers::text)
                .containsExactly(
                        "FEWER_MINUTES: 60 minutes are claimed; 100 are recorded; to claim the rest, credit this line"
                                + " and bill the attendance again.");
        assertThat(result.accepted().orElseThrow().lines())
                .extracting(DocumentLine::minutes)
                .containsExactly(60);
    }

    @Test
    void a_reference_of_another_role_is_queried() {
        IncomingLine nurse = line("50.52")
                .claim(Cases.reference(TWO_HOURS.key()).value())
                .role(Role.CARE_HOME_NURSE)
                .minutes(120)
                .build();
        assertThat(check(Ledger.empty(), nurse).lines().get(0).queries())
                .extracting(Answers::text)
                .containsExactly(
                        "WRONG_ROLE 50.52: The reference is that of a care home manager, not of a care home nurse.");
    }

    /** 80.00 for 150 minutes are 32.00 an hour; 100 minutes are due. 50 minutes are 21.05. */
    @Test
    void each_reason_has_its_pence_and_they_add_up() {
        IncomingLine line = line("80.00")
                .claim(Cases.reference(SHORTER.key()).value())
                .minutes(150)
                .build();
        IncomingResult result = check(Ledger.empty(), line);
        assertThat(result.payable()).isEqualTo(Money.of("42.10"));
        assertThat(result.lines().get(0).queries())
                .extracting(Answers::text)
                .containsExactly(
                        "TOO_MANY_MINUTES 21.05: 150 minutes are claimed; 100 are recorded.",
                        "WRONG_RATE 16.85: The line comes to £32.00 an hour; on 2026-05-06 it is £25.26.");
    }

    @Test
    void what_cannot_be_is_queried_and_the_rest_is_paid() {
        IncomingResult result = check(
                Ledger.empty(),
                time(1441, "606.66"),
                time(0, "1.00"),
                time(-60, "1.00"),
                line("0.00").build(),
                line("42.10").kind(IncomingLineKind.DISCOUNT).build(),
                line("5.00").rate(Money.of("-1")).build(),
                IncomingLine.builder()
                        .kind(IncomingLineKind.TIME)
                        .net(Money.of("4000000000.00"))
                        .date(DAY)
                        .minutes(60)
                        .build(),
                line("5.00").minutes(60).rate(Money.MAX).build(),
                time(120, "50.52"));
        assertThat(result.payable()).isEqualTo(Money.of("50.52"));
        assertThat(result.reasons()).hasSize(7).containsOnly(QueryReason.IMPOSSIBLE);
        assertThat(result.lines().get(3).notes())
                .extracting(InvoiceNote::reason)
                .containsExactly(NoteReason.NOTHING_CLAIMED);
    }

    @Test
    void the_largest_figures_that_can_be_are_compared_with_what_is_due() {
        IncomingResult result = check(
                Ledger.empty(),
                time(1440, "50.52"),
                line("10000000.00").minutes(120).build(),
                line("42.10").minutes(1).rate(Money.of("10000000.00")).build());
        assertThat(result.reasons()).isNotEmpty().doesNotContain(QueryReason.IMPOSSIBLE);
    }

    /** 92.62 less 5.00 are 87.62: the discount is shared 2.73 (2.7273) to 2.27 (2.2727). */
    @Test
    void a_discount_reduces_what_is_paid() {
        IncomingResult result = check(
                Ledger.empty(),
                time(120, "50.52"),
                time(100, "42.10"),
                IncomingLine.builder().net(Money.of("-5.00")).build());
        assertThat(result.payable()).isEqualTo(Money.of("87.62"));
        assertThat(result.allQueries()).isEmpty();
        assertThat(result.lines().get(2).notes()).isEmpty();
        assertThat(result.accepted().orElseThrow().lines())
                .extracting(DocumentLine::net)
                .containsExactlyInAnyOrder(Money.of("47.79"), Money.of("39.83"));
    }

    @Test
    void a_credit_that_reduces_nothing_is_queried_as_a_negative_amount() {
        IncomingLine credit = line("-10.00").description("Refund of INV7").build();
        IncomingResult result = check(Ledger.empty(), time(500, "12.34"), credit);
        assertThat(result.payable()).isEqualTo(Money.ZERO);
        assertThat(result.queried()).isEqualTo(Money.of("2.34"));
        assertThat(result.lines().get(1).queries())
                .extracting(Answers::text)
                .containsExactly(
                        "CREDIT -10.00: Nothing is left to be paid that this could reduce; a credit for an earlier"
                                + " invoice needs a credit note.");
    }

    @Test
    void a_credit_note_is_answered() {
        IncomingInvoice total =
                invoice("A1").toBuilder().total(Money.of("-5.00")).build();
        assertThat(IncomingCheck.of(TWO_MANAGERS, Cases.PRICING)
                        .check(total, Ledger.empty())
                        .reasons())
                .containsExactly(QueryReason.CREDIT);
        assertThat(check(Ledger.empty(), line("-5.00").build()).queried()).isEqualTo(Money.of("-5.00"));
    }

    /** It is the credit note that a credit for an earlier invoice needs, so it is not asked for. */
    @Test
    void a_credit_note_with_lines_is_asked_for_what_it_credits() {
        assertThat(check(Ledger.empty(), line("-3.00").build(), line("-2.00").build())
                        .allQueries())
                .extracting(Answers::text)
                .containsExactly(
                        "CREDIT -3.00: This is a credit note; it must name the lines of the invoice it credits.",
                        "CREDIT -2.00: This is a credit note; it must name the lines of the invoice it credits.");
    }

    @Test
    void the_order_of_lines_does_not_matter() {
        List<IncomingLine> lines = new ArrayList<>(List.of(
                time(60, "25.26"),
                line("42.10").minutes(100).build(),
                line("18.00").description("Taxi").build(),
                time(120, "50.52"),
                IncomingLine.builder().net(Money.of("-3.00")).build()));
        IncomingResult first = check(Ledger.empty(), lines.toArray(IncomingLine[]::new));
        Collections.reverse(lines);
        IncomingResult reversed = check(Ledger.empty(), lines.toArray(IncomingLine[]::new));
        assertThat(reversed.accepted()).isEqualTo(first.accepted());
        assertThat(reversed.payable()).isEqualTo(Money.of("89.62"));
    }

    @Test
    void words_say_what_a_line_is_for_if_they_agree() {
        assertThat(kind("Employer's NI on backfill, 6 May")).isEqualTo("ON_COST");
        assertThat(kind("On-costs 30%")).isEqualTo("ON_COST");
        assertThat(kind("Backfill for learning event")).isEqualTo("TIME");
        assertThat(kind("Train fare")).isEqualTo("EXPENSE");
        assertThat(kind("Room hire")).isEqualTo("ITEM");
        assertThat(kind("Travel and lunch")).isEqualTo("unclear");
        assertThat(kind("6 May")).isEqualTo("unclear");
        assertThat(kind("")).isEqualTo("unclear");
        assertThat(kind("Backfill including on-costs")).isEqualTo("unclear");
        assertThat(LineKindFinder.kind(
                        line("1.00").description("Lunch and learn").minutes(90).build()))
                .isEmpty();
        assertThat(LineKindFinder.kind(line("-5.00").build())).contains(IncomingLineKind.DISCOUNT);
        assertThat(LineKindFinder.kind(line("1.00").claim("\u00a0").build()))
                .as("a blank reference")
                .isEmpty();
    }

    private static String kind(String description) {
        return LineKindFinder.kind(line("1.00").description(description).build())
                .map(IncomingLineKind::toString)
                .orElse("unclear");
    }
}
