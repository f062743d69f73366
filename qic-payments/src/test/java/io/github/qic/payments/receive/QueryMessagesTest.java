package io.github.qic.payments.receive;

import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.receive.TwoManagers.DAY;
import static io.github.qic.payments.receive.TwoManagers.SHORTER;
import static io.github.qic.payments.receive.TwoManagers.TWO_HOURS;
import static io.github.qic.payments.receive.TwoManagers.check;
import static io.github.qic.payments.receive.TwoManagers.invoice;
import static io.github.qic.payments.receive.TwoManagers.line;
import static io.github.qic.payments.receive.TwoManagers.recorded;
import static io.github.qic.payments.receive.TwoManagers.time;
import static io.github.qic.payments.receive.TwoManagers.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Role;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.pay.Band;
import io.github.qic.payments.pay.DateRange;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said of each line, to the penny: managers at £25.26 an hour, 120 minutes £50.52 and 100 minutes £42.10. */
class QueryMessagesTest {
    private static final String REST = "; to claim the rest, credit this line and bill the attendance again.";

    /** The queries and notes of a line. */
    private static List<String> said(IncomingLineResult line) {
        return Stream.concat(
                        line.queries().stream().map(Answers::text),
                        line.notes().stream().map(Answers::text))
                .toList();
    }

    private static List<String> said(IncomingLine line) {
        return said(check(Ledger.empty(), line).lines().get(0));
    }

    private static IncomingLine.Builder of(Attendance attendance, String net) {
        return line(net).claim(Cases.reference(attendance.key()));
    }

    @Test
    void what_cannot_be_is_named() {
        assertThat(said(time(1441, "606.66")))
                .containsExactly("IMPOSSIBLE 606.66: An attendance has 1 to 1440 minutes, not 1441.");
        assertThat(said(time(0, "1.00")))
                .containsExactly("IMPOSSIBLE 1.00: An attendance has 1 to 1440 minutes, not 0.");
        assertThat(said(line("5.00").rate(Money.of("-0.01")).build()))
                .containsExactly("IMPOSSIBLE 5.00: The rate or amount cannot be right.");
        assertThat(said(line("10000000.01").minutes(60).build()))
                .containsExactly("IMPOSSIBLE 10000000.01: The rate or amount cannot be right.");
        assertThat(said(line("42.10").kind(IncomingLineKind.DISCOUNT).build()))
                .containsExactly("IMPOSSIBLE 42.10: A discount is a negative amount.");
        assertThat(said(line("42.10").kind(IncomingLineKind.ITEM).build()))
                .containsExactly("NOT_PAYABLE 42.10: The scheme pays for attendance, not for this.");
        assertThat(said(line("0.00").build())).containsExactly("NOTHING_CLAIMED: The line claims nothing.");
    }

    /** With words of two kinds, it claims the attendance that it refers to by its amount. */
    @Test
    void minutes_that_cannot_be_are_named_if_the_kind_is_unclear() {
        IncomingLine.Builder line = of(TWO_HOURS, "50.52").description("Room hire and travel");
        String impossible = "IMPOSSIBLE 50.52: An attendance has 1 to 1440 minutes, not ";
        assertThat(said(line.minutes(0).build())).containsExactly(impossible + "0.");
        assertThat(said(line.minutes(-1).build())).containsExactly(impossible + "-1.");
        assertThat(said(line.minutes(Integer.MAX_VALUE)
                        .rate(Money.of("1000.00"))
                        .build()))
                .containsExactly(impossible + "2147483647.");
    }

    @Test
    void minutes_of_what_is_no_time_do_not_matter() {
        IncomingLine taxi = IncomingLine.builder()
                .kind(IncomingLineKind.EXPENSE)
                .minutes(2000)
                .net(Money.of("18.00"))
                .build();
        IncomingResult result = check(Ledger.empty(), time(120, "50.52"), taxi);
        assertThat(said(result.lines().get(1)))
                .containsExactly("NOT_PAYABLE 18.00: The scheme does not pay these expenses, or only with a receipt.");
    }

    @Test
    void a_line_says_for_which_day_and_what_it_is() {
        assertThat(said(IncomingLine.builder()
                        .minutes(120)
                        .net(Money.of("50.52"))
                        .build()))
                .containsExactly("UNCLEAR 50.52: Please say on which day the person attended, or quote the reference.");
        assertThat(said(line("18.00").build()))
                .containsExactly("UNCLEAR 18.00: Please say what this line is for: time, on-costs, expenses, or"
                        + " anything else.");
    }

    @Test
    void an_unknown_reference_is_a_note_if_the_other_details_fit() {
        assertThat(said(line("50.52").claim("May").minutes(120).build()))
                .containsExactly(
                        "REFERENCE_UNKNOWN: No attendance has the reference quoted; the line was matched by its"
                                + " other details.");
        assertThat(said(line("50.52").claim("May").build()))
                .containsExactly("NOT_ATTENDED 50.52: No attendance has the reference quoted.");
        assertThat(said(IncomingLine.builder()
                        .claim("May")
                        .minutes(120)
                        .net(Money.of("50.52"))
                        .build()))
                .containsExactly("NOT_ATTENDED 50.52: No attendance has the reference quoted.");
    }

    @Test
    void the_reference_after_a_correction_is_named() {
        Attendance corrected = attended("P-manager", "2026-05-06", "10:05", "12:00");
        IncomingResult result = IncomingCheck.of(with(corrected), Cases.PRICING)
                .check(invoice("A1", of(TWO_HOURS, "48.42").minutes(115).build()), Ledger.empty());
        assertThat(said(result.lines().get(0)))
                .containsExactly(
                        "REFERENCE_CORRECTED: The start of this attendance was corrected; its reference is now "
                                + Cases.reference(corrected.key()) + ".");
        assertThat(result.payable()).isEqualTo(Money.of("48.42")); // 48.415
    }

    @Test
    void somebody_else_is_employed_by_another_supplier() {
        Attendance gp = attended("P-gp", "2026-05-06", "10:00", "12:00");
        IncomingResult result = IncomingCheck.of(with(gp), Cases.PRICING)
                .check(invoice("A1", of(gp, "10.00").build()), Ledger.empty());
        assertThat(said(result.lines().get(0)))
                .containsExactly(
                        "OTHER_SUPPLIER 10.00: The register names another employer of the person who attended. If you were the"
                                + " employer then, please let us know.");
    }

    /** 60 minutes are 25.26, 40 minutes 16.84. */
    @Test
    void minutes_are_counted_over_all_lines_of_an_attendance() {
        IncomingLine hour = of(SHORTER, "25.26").minutes(60).build();
        IncomingResult more = check(Ledger.empty(), hour, hour);
        assertThat(said(more.lines().get(0))).isEmpty();
        assertThat(said(more.lines().get(1)))
                .containsExactly("TOO_MANY_MINUTES 8.42: 120 minutes in 2 lines are claimed; 100 are recorded.");
        IncomingLine half = of(SHORTER, "12.63").minutes(30).build();
        IncomingResult fewer = check(Ledger.empty(), half, half);
        assertThat(said(fewer.lines().get(0))).isEmpty();
        assertThat(said(fewer.lines().get(1)))
                .containsExactly("FEWER_MINUTES: 60 minutes in 2 lines are claimed; 100 are recorded"
                        + REST.replace("this line", "these lines"));
        assertThat(said(time(1, "0.42")))
                .containsExactly("FEWER_MINUTES: 1 minute is claimed; 100 are recorded" + REST);
    }

    @Test
    void a_line_for_what_others_claim_names_their_numbers() {
        IncomingLine whole = of(TWO_HOURS, "50.52").minutes(120).build();
        IncomingResult twice = check(Ledger.empty(), whole, whole);
        assertThat(said(twice.lines().get(1)))
                .containsExactly("ALREADY_CLAIMED 50.52: Line 1 claims the whole of this attendance.");
        IncomingLine hour = of(TWO_HOURS, "25.26").minutes(60).build();
        IncomingResult parts = check(Ledger.empty(), hour, hour, hour);
        assertThat(said(parts.lines().get(2)))
                .containsExactly("ALREADY_CLAIMED 25.26: Lines 1, 2 claim the whole of this attendance.");
    }

    /** A penny in each of 5,052 lines is the whole 50.52; the other 4,948 are too many. */
    @Test
    void a_line_for_what_many_others_claim_names_the_first_and_how_many_more_there_are() {
        IncomingLine[] pennies =
                Collections.nCopies(10_000, of(TWO_HOURS, "0.01").build()).toArray(IncomingLine[]::new);
        IncomingResult result = check(Ledger.empty(), pennies);
        assertThat(result.payable()).isEqualTo(Money.of("50.52"));
        assertThat(said(result.lines().get(9_999)))
                .containsExactly("ALREADY_CLAIMED 0.01: Lines 1, 2, 3, 4, 5 and 5047 more claim the whole of this"
                        + " attendance.");
    }

    @Test
    void a_rate_of_no_year_is_not_the_rate() {
        String right = "; on 2026-05-06 it is £25.26.";
        assertThat(said(of(TWO_HOURS, "52.00").minutes(120).rate(Money.of("26")).build()))
                .containsExactly("WRONG_RATE 1.48: £26.00 is not the rate" + right);
        assertThat(said(of(TWO_HOURS, "50.00").minutes(120).rate(Money.of("25")).build()))
                .containsExactly(
                        "DETAIL_WRONG: £25.00 is not the rate" + right,
                        "LESS_THAN_DUE: What is due comes to £50.52" + REST);
        assertThat(said(of(TWO_HOURS, "50.53").minutes(120).build()))
                .as("25.265 an hour")
                .containsExactly("WRONG_RATE 0.01: The line comes to £25.27 an hour" + right);
        assertThat(said(of(TWO_HOURS, "60.00").build()))
                .containsExactly("MORE_THAN_DUE 9.48: Only £50.52 of the line is due.");
    }

    /** 240 minutes at 25.26 are 101.04; a penny more is 25.2625 an hour. */
    @Test
    void a_penny_that_no_rate_explains_is_more_than_is_due() {
        Attendance whole = attended("P-manager", "2026-05-06", "09:00", "13:00");
        IncomingResult result = IncomingCheck.of(with(whole), Cases.PRICING)
                .check(invoice("A1", line("101.05").minutes(240).build()), Ledger.empty());
        assertThat(said(result.lines().get(0))).containsExactly("MORE_THAN_DUE 0.01: Only £101.04 of the line is due.");
    }

    /** 60 of 120 minutes are 25.26. */
    @Test
    void a_part_is_paid_at_the_rate_and_no_more() {
        assertThat(said(of(TWO_HOURS, "30.00").minutes(60).build()))
                .containsExactly(
                        "WRONG_RATE 4.74: The line comes to £30.00 an hour; on 2026-05-06 it is £25.26.",
                        "FEWER_MINUTES: 60 minutes are claimed; 120 are recorded" + REST);
    }

    /** The entry to band 7 in 2025/26 is £24.45 an hour. */
    @Test
    void the_rate_of_the_year_before_is_recognised() {
        assertThat(said(of(TWO_HOURS, "48.90")
                        .minutes(120)
                        .rate(Money.of("24.45"))
                        .build()))
                .containsExactly(
                        "DETAIL_WRONG: £24.45 is the rate of 2025/26; on 2026-05-06 it is £25.26.",
                        "LESS_THAN_DUE: What is due comes to £50.52" + REST);
    }

    @Test
    void another_band_explains_another_rate() {
        assertThat(said(of(TWO_HOURS, "60.00")
                        .minutes(120)
                        .rate(Money.of("30"))
                        .band(Band.BAND_8A)
                        .build()))
                .singleElement()
                .asString()
                .startsWith("WRONG_BAND 9.48: Claimed at band 8a; the scheme pays band 7, ");
        assertThat(said(of(TWO_HOURS, "50.52").minutes(120).band(Band.BAND_7).build()))
                .isEmpty();
    }

    @Test
    void what_fits_nothing_asks_for_the_reference() {
        String ask = " on 2026-05-06: please quote the reference.";
        assertThat(said(time(130, "30.00")))
                .containsExactly("NO_MATCH 30.00: Neither minutes nor rate nor amount fit an attendance of a care home"
                        + " manager" + ask);
        assertThat(said(line("30.00").minutes(130).build()))
                .containsExactly(
                        "NO_MATCH 30.00: Neither minutes nor rate nor amount fit an attendance of anybody" + ask);
    }

    /** The one line of a day with one attendance is not one too many. */
    @Test
    void as_many_lines_as_people_are_not_too_many() {
        IncomingCheck check = IncomingCheck.of(with(TWO_HOURS), Cases.PRICING);
        IncomingLine other = time(130, "30.00");
        assertThat(check.check(invoice("A1", other), Ledger.empty()).reasons()).containsExactly(QueryReason.NO_MATCH);
        IncomingLine quoted = of(TWO_HOURS, "50.52").minutes(120).build();
        assertThat(said(check.check(invoice("A1", quoted, other), Ledger.empty())
                        .lines()
                        .get(1)))
                .containsExactly("TOO_MANY_PEOPLE 30.00: You claim 2 care home managers on 2026-05-06; 1 attended.");
    }

    @Test
    void a_line_of_two_kinds_is_for_the_attendance_it_refers_to_if_it_has_its_amount() {
        assertThat(said(of(TWO_HOURS, "50.52").description("Travel and lunch").build()))
                .isEmpty();
        assertThat(said(of(TWO_HOURS, "50.00").description("Travel and lunch").build()))
                .containsExactly("UNCLEAR 50.00: Please say what this line is for: time, on-costs, expenses, or"
                        + " anything else.");
    }

    @Test
    void a_blank_reference_is_none() {
        assertThat(said(line("50.52").claim("\u00a0").minutes(120).build())).isEmpty();
    }

    @Test
    void on_costs_of_what_is_billed_are_billed_with_it() {
        Ledger billed = recorded(check(Ledger.empty(), time(120, "50.52")), "INV7");
        IncomingLine onCost =
                of(TWO_HOURS, "7.58").kind(IncomingLineKind.ON_COST).build();
        IncomingLineResult line = check(billed, onCost).lines().get(0);
        assertThat(said(line))
                .containsExactly("ALREADY_CLAIMED 7.58: The attendance was billed in INV7 of 31 May 2026.");
        assertThat(line.claims()).containsExactly(Cases.reference(TWO_HOURS.key()));
    }

    @Test
    void a_total_below_lines_that_cannot_be_paid_is_a_negative_amount() {
        IncomingInvoice invoice = invoice("A1", time(130, "30.00")).toBuilder()
                .total(Money.of("25.00"))
                .build();
        IncomingResult result = IncomingCheck.of(with(TWO_HOURS), Cases.PRICING).check(invoice, Ledger.empty());
        assertThat(result.queries())
                .extracting(Answers::text)
                .containsExactly("ARITHMETIC -5.00: The lines add up to £30.00, not to £25.00.");
        assertThat(result.queried()).isEqualTo(Money.of("25.00"));
    }

    /** Two equal attendances, of which one is billed; who quotes the other's reference means the other. */
    @Test
    void an_invoice_that_quotes_its_references_is_no_duplicate() {
        Attendance deputy = attended("P-deputy", "2026-05-06", "10:00", "12:00");
        IncomingCheck check = IncomingCheck.of(with(TWO_HOURS, deputy), Cases.PRICING);
        Ledger billed = recorded(
                check.check(invoice("A1", of(TWO_HOURS, "50.52").minutes(120).build()), Ledger.empty()), "INV7");
        assertThat(check.check(invoice("A2", time(120, "50.52")), billed).reasons())
                .containsExactly(QueryReason.DUPLICATE);
        IncomingResult quoted = check.check(
                invoice(
                        "A2",
                        of(deputy, "50.52").minutes(120).build(),
                        of(TWO_HOURS, "1.00").minutes(60).build()),
                billed);
        assertThat(quoted.payable()).isEqualTo(Money.of("50.52"));
        assertThat(quoted.queries()).isEmpty();
    }

    @Test
    void on_costs_belong_to_time_on_the_same_invoice() {
        assertThat(said(of(TWO_HOURS, "7.58").kind(IncomingLineKind.ON_COST).build()))
                .containsExactly(
                        "WITHOUT_TIME 7.58: The scheme pays these on-costs only together with their time, and no time on"
                                + " this invoice that they could belong to can be paid.");
        assertThat(said(line("7.58").kind(IncomingLineKind.EXPENSE).build()))
                .containsExactly(
                        "WITHOUT_TIME 7.58: The scheme pays these expenses only together with their time, and no time on"
                                + " this invoice that they could belong to can be paid.");
    }

    /** 50.52 on the 6th, 42.10 on the 7th. */
    @Test
    void a_total_is_for_the_period_of_the_invoice_up_to_its_date() {
        IncomingCheck check =
                IncomingCheck.of(with(TWO_HOURS, attended("P-deputy", "2026-05-07", "10:00", "11:40")), Cases.PRICING);
        IncomingInvoice.Builder total = invoice("A9").toBuilder().total(Money.of("50.52"));
        DateRange day = new DateRange(DAY, DAY);
        assertThat(check.check(total.build(), Ledger.empty()).reasons()).containsExactly(QueryReason.LESS_THAN_DUE);
        assertThat(check.check(total.period(day).build(), Ledger.empty()).payable())
                .isEqualTo(Money.of("50.52"));
        IncomingInvoice early =
                invoice("A9").toBuilder().total(Money.of("50.52")).date(DAY).build();
        assertThat(check.check(early, Ledger.empty()).payable()).isEqualTo(Money.of("50.52"));
    }

    /** Two of three equal attendances are billed; an invoice for two finds the third, and one of them again. */
    @Test
    void an_invoice_may_repeat_another_in_part() {
        Attendance deputy = attended("P-deputy", "2026-05-06", "10:00", "12:00");
        Attendance third = attended("P-third", "2026-05-06", "10:00", "12:00");
        Collaborative two = with(TWO_HOURS, deputy);
        IncomingCheck check = IncomingCheck.of(
                two.toBuilder()
                        .addParticipants(two.participants().get(0).toBuilder()
                                .id(third.participant())
                                .build())
                        .register(Register.of(List.of(TWO_HOURS, deputy, third)))
                        .build(),
                Cases.PRICING);
        Ledger billed = recorded(
                check.check(
                        invoice(
                                "A1",
                                of(TWO_HOURS, "50.52").minutes(120).build(),
                                of(deputy, "50.52").minutes(120).build()),
                        Ledger.empty()),
                "INV7");
        assertThat(check.check(invoice("A2", time(120, "50.52"), time(120, "50.52")), billed)
                        .reasons())
                .containsExactlyInAnyOrder(QueryReason.ALREADY_CLAIMED, QueryReason.DUPLICATE);
    }

    private static List<String> saidOfTotal(Ledger ledger, String total) {
        IncomingInvoice invoice =
                invoice("A9").toBuilder().total(Money.of(total)).build();
        return IncomingCheck.of(with(TWO_HOURS, SHORTER), Cases.PRICING).check(invoice, ledger).queries().stream()
                .map(Answers::text)
                .toList();
    }

    @Test
    void a_total_alone_is_compared_with_what_is_not_billed() {
        assertThat(saidOfTotal(Ledger.empty(), "100.00"))
                .containsExactly("MORE_THAN_DUE 7.38: Attendances not yet billed add up to £92.62.");
        assertThat(saidOfTotal(Ledger.empty(), "-5.00"))
                .containsExactly(
                        "CREDIT -5.00: This is a credit note; it must name the lines of the invoice it credits.");
        assertThat(saidOfTotal(Ledger.empty(), "0.00"))
                .as("less than is due, but an amount of nothing is no query")
                .isEmpty();
        Ledger one = recorded(check(Ledger.empty(), time(120, "50.52")), "INV7");
        assertThat(saidOfTotal(one, "50.52"))
                .containsExactly(
                        "MORE_THAN_DUE 8.42: Attendances not yet billed add up to £42.10.",
                        "DUPLICATE 42.10: It has the total of INV7 of 31 May 2026. If it is for other attendances, please"
                                + " say for which.");
        assertThat(saidOfTotal(one, "50.53"))
                .containsExactly("MORE_THAN_DUE 8.43: Attendances not yet billed add up to £42.10.");
        Ledger both = recorded(check(Ledger.empty(), time(120, "50.52"), time(100, "42.10")), "INV7");
        assertThat(saidOfTotal(both, "92.62"))
                .containsExactly(
                        "ALREADY_CLAIMED 92.62: Attendances not yet billed add up to £0.00; the first was billed"
                                + " in INV7 of 31 May 2026.");
    }

    @Test
    void nobody_attended_whose_role_is_not_recorded() {
        assertThat(said(line("20.00").role(Role.CARE_HOME_NURSE).minutes(60).build()))
                .containsExactly("NOT_ATTENDED 20.00: The register has no attendance on " + DAY
                        + " of a care home nurse now employed by you.");
    }
}
