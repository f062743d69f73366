package io.github.qic.payments.receive;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.PRACTICE;
import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.invoice.Cases.registered;
import static io.github.qic.payments.invoice.Cases.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.Collaborative;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.ClaimStatements;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.Rerating;
import io.github.qic.payments.pay.Band;
import io.github.qic.payments.show.Letterhead;
import io.github.qic.payments.show.SupplierReply;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** By hand from the salaries of 2016/17 at entry: manager £16.05, nurse £11.20, worker £9.83 an hour; GP minimum £28.62. */
class IncomingCheckTest {
    private static final Collaborative COLLABORATIVE = registered(
            attended("P-manager", "2016-09-14", "10:00", "11:30"),
            attended("P-nurse", "2016-09-14", "09:20", "11:00"),
            attended("P-worker", "2016-09-14", "09:00", "11:30"),
            attended("P-manager", "2016-10-12", "10:00", "11:30"),
            attended("P-nurse", "2016-10-12", "10:00", "11:30"),
            attended("P-gp", "2016-09-14", "13:00", "17:10"));
    /** Bills the manager's attendance of October. */
    private static final Ledger LEDGER = billedInOctober();

    private static final IncomingCheck CHECK = IncomingCheck.of(COLLABORATIVE, Cases.PRICING);

    private static Ledger billedInOctober() {
        ClaimStatement all = statement(HOME);
        ClaimStatement october = all.withLines(all.lines().stream()
                .filter(line -> line.date().getMonthValue() == 10 && line.role().equals(Role.CARE_HOME_MANAGER))
                .toList());
        return Ledger.empty().draft(Id.of("d1"), october).issue(Id.of("d1"), terms(HOME, "BH1", "2016-10-31"));
    }

    private static ClaimStatement statement(Id<Organisation> supplier) {
        return ClaimStatements.of(COLLABORATIVE, Cases.PRICING.claims(COLLABORATIVE), Cases.ALL).stream()
                .filter(s -> s.organisation().equals(supplier))
                .findFirst()
                .orElseThrow();
    }

    private static final IncomingInvoice FAULTY = invoice("BH2", "230.00")
            .addLines(
                    line(Role.CARE_HOME_MANAGER, "2016-09-14", 120, "16.05", "32.10"),
                    line(Role.CARE_HOME_NURSE, "2016-09-14", 100, "13.47", "22.45").toBuilder()
                            .band(Band.BAND_6)
                            .build(),
                    line(Role.CARE_HOME_WORKER, "2016-09-14", 150, "9.93", "24.83"),
                    line(Role.CARE_HOME_MANAGER, "2016-10-12", 90, "16.05", "24.08"),
                    line(Role.CARE_HOME_NURSE, "2016-10-12", 90, "11.20", "18.60"),
                    line(Role.CARE_HOME_NURSE, "2016-11-09", 90, "11.20", "16.80"),
                    IncomingLine.builder()
                            .date(LocalDate.parse("2016-09-14"))
                            .role(Role.CARE_HOME_MANAGER)
                            .description("Taxi")
                            .net(Money.of("18.00"))
                            .build())
            .build();

    @Test
    void each_error_is_found_with_what_can_be_paid_and_what_is_queried() {
        IncomingResult result = CHECK.check(FAULTY, LEDGER);
        assertThat(result.lines())
                .extracting(l -> l.line() + " " + l.payable() + " " + l.queried() + " "
                        + l.queries().stream().map(q -> q.reason().name()).toList())
                .containsExactly(
                        "1 24.08 8.02 [TOO_MANY_MINUTES]",
                        "2 18.67 3.78 [WRONG_BAND]",
                        "3 24.58 0.25 [WRONG_YEAR]",
                        "4 0.00 24.08 [ALREADY_CLAIMED]",
                        "5 16.80 1.80 [ARITHMETIC]",
                        "6 0.00 16.80 [NOT_ATTENDED]",
                        "7 0.00 18.00 [NOT_PAYABLE]");
        assertThat(result.queries()).extracting(InvoiceQuery::reason).containsExactly(QueryReason.ARITHMETIC);
        assertThat(result.payable()).isEqualTo(Money.of("84.13"));
        assertThat(result.queried()).isEqualTo(Money.of("145.87"));
        assertThat(result.accepted().orElseThrow().total()).isEqualTo(Money.of("84.13"));
    }

    @Test
    void the_messages_say_what_is_wrong_and_what_is_right() {
        assertThat(CHECK.check(FAULTY, LEDGER).lines())
                .flatExtracting(IncomingLineResult::queries)
                .extracting(InvoiceQuery::message)
                .containsExactly(
                        "120 minutes are claimed; 90 are recorded.",
                        "Claimed at band 6; the scheme pays band 5, point 16 (entry).",
                        "£9.93 is the rate of 2017/18; on 2016-09-14 it is £9.83.",
                        "The attendance was billed in BH1 of 31 October 2016.",
                        "90 minutes at £11.20 are £16.80, not £18.60.",
                        "The register has no attendance on 2016-11-09 of a care home nurse now employed by you.",
                        "The scheme does not pay these expenses, or only with a receipt.");
    }

    @Test
    void a_role_that_did_not_attend_has_the_right_article() {
        IncomingInvoice nobody = invoice("BH2", "2.00")
                .addLines(
                        line(Role.GP, "2016-11-09", 90, "0.67", "1.00"),
                        line(Role.ADMINISTRATOR, "2016-11-09", 90, "0.67", "1.00"))
                .build();
        assertThat(CHECK.check(nobody, LEDGER).lines())
                .flatExtracting(IncomingLineResult::queries)
                .extracting(InvoiceQuery::message)
                .containsExactly(
                        "The register has no attendance on 2016-11-09 of a GP now employed by you.",
                        "The register has no attendance on 2016-11-09 of an administrator now employed by you.");
    }

    @Test
    void a_correct_invoice_is_paid_and_can_be_recorded_so_that_it_is_not_paid_again() {
        ClaimStatement due = LEDGER.billable(statement(HOME));
        IncomingInvoice.Builder right = invoice("BH2", due.total().toString());
        due.lines()
                .forEach(l -> right.addLines(IncomingLine.builder()
                        .claim(l.claim())
                        .date(l.date())
                        .minutes(l.quantity())
                        .rate(l.price())
                        .net(l.net())
                        .build()));
        IncomingResult result = CHECK.check(right.build(), LEDGER);
        assertThat(result.payable()).isEqualTo(due.total());
        assertThat(result.queried()).isEqualTo(Money.ZERO);
        assertThat(result.reasons()).isEmpty();
        ClaimStatement accepted = result.accepted().orElseThrow();
        assertThat(accepted.lines()).isEqualTo(due.lines());
        IncomingResult again = CHECK.check(right.build(), recorded(accepted));
        assertThat(again.payable()).isEqualTo(Money.ZERO);
        assertThat(again.reasons()).containsOnly(QueryReason.ALREADY_CLAIMED);
        assertThat(again.notes())
                .extracting(Answers::text)
                .containsExactly(
                        "ALSO_WRONG: The number was used before, for BH2 of 1 November 2016. A supplier's invoices and credit notes"
                                + " share one sequence of numbers.");
    }

    @Test
    void a_total_alone_is_paid_up_to_what_is_attended_and_not_yet_billed() {
        // 24.08 + 18.67 + 24.58 + 16.80
        IncomingResult result = CHECK.check(invoice("BH2", "100.00").build(), LEDGER);
        assertThat(result.payable()).isEqualTo(Money.of("84.13"));
        assertThat(result.queried()).isEqualTo(Money.of("15.87"));
        assertThat(result.reasons()).containsExactly(QueryReason.MORE_THAN_DUE);
        assertThat(CHECK.check(invoice("BH2", "84.13").build(), LEDGER).reasons())
                .isEmpty();
    }

    @Test
    void a_total_alone_below_what_is_due_is_queried() {
        IncomingResult result = CHECK.check(invoice("BH2", "50.00").build(), LEDGER);
        assertThat(result.payable()).isEqualTo(Money.ZERO);
        assertThat(result.queried()).isEqualTo(Money.of("50.00"));
        assertThat(result.queries())
                .extracting(InvoiceQuery::message)
                .containsExactly("Attendances not yet billed "
                        + "add up to £84.13: please say which attendances the invoice is for.");
        assertThat(result.accepted()).isEmpty();
    }

    /** 60 of 100 minutes at £11.20 are 11.20; 150 minutes at the rate of 2015/16, £9.74, are 24.35; no rate is given for 20.00. */
    @Test
    void what_is_paid_in_part_is_recorded_as_claimed_and_not_paid_again() {
        IncomingLine noRate = IncomingLine.builder()
                .claim(statement(HOME).lines().get(0).claim())
                .net(Money.of("20.00"))
                .build();
        IncomingInvoice part = invoice("BH2", "55.55")
                .addLines(
                        line(Role.CARE_HOME_NURSE, "2016-09-14", 60, "11.20", "11.20"),
                        line(Role.CARE_HOME_WORKER, "2016-09-14", 150, "9.74", "24.35"),
                        noRate)
                .build();
        IncomingResult result = CHECK.check(part, LEDGER);
        assertThat(result.payable()).isEqualTo(Money.of("55.55"));
        ClaimStatement accepted = result.accepted().orElseThrow();
        assertThat(accepted.lines())
                .extracting(l -> l.basis() + ": " + l.quantity() + " " + l.unit() + " " + l.price() + " " + l.net())
                .containsExactlyInAnyOrder(
                        "band 5, point 16 (entry), rate not verified, as invoiced: 60 HOUR 11.20 11.20",
                        "band 4, point 11 (entry), rate not verified, as invoiced: 150 HOUR 9.74 24.35",
                        "band 7, point 26 (entry), rate not verified, as invoiced: 1 ITEM 20.00 20.00");
        IncomingResult again = CHECK.check(part.toBuilder().number("BH3").build(), recorded(accepted));
        assertThat(again.payable()).isEqualTo(Money.ZERO);
    }

    /** The supplier did not know the award yet: £9.74 an hour for 150 minutes, where £9.83 and 24.58 are due. */
    @Test
    void a_line_at_an_older_rate_is_recorded_so_that_it_can_be_re_rated() {
        ClaimStatement accepted = CHECK.check(
                        invoice("BH2", "24.35")
                                .addLines(line(Role.CARE_HOME_WORKER, "2016-09-14", 150, "9.74", "24.35"))
                                .build(),
                        LEDGER)
                .accepted()
                .orElseThrow();
        Rerating rerating = Rerating.of(recorded(accepted), statement(HOME));
        assertThat(rerating.rise().orElseThrow().net()).isEqualTo(Money.of("0.23"));
        assertThat(rerating.skipped()).isEmpty();
    }

    @Test
    void a_total_below_the_sum_of_the_lines_is_paid() {
        IncomingResult result = CHECK.check(
                invoice("BH2", "30.00")
                        .addLines(
                                line(Role.CARE_HOME_WORKER, "2016-09-14", 150, "9.83", "24.58"),
                                line(Role.CARE_HOME_NURSE, "2016-09-14", 100, "11.20", "18.67"))
                        .build(),
                LEDGER);
        assertThat(result.lines())
                .extracting(l -> l.payable() + " " + l.queried())
                .containsExactly("24.58 0.00", "18.67 0.00");
        assertThat(result.reasons()).isEmpty();
        assertThat(result.notes())
                .extracting(Answers::text)
                .containsExactly(
                        "TOTAL_BELOW_LINES: The lines add up to £43.25, not to £30.00. The difference is taken as a"
                                + " discount.");
        assertThat(result.payable()).isEqualTo(Money.of("30.00"));
        assertThat(result.accepted().orElseThrow().total()).isEqualTo(Money.of("30.00"));
    }

    private static Ledger recorded(ClaimStatement accepted) {
        return LEDGER.draft(Id.of("d2"), accepted).issue(Id.of("d2"), terms(HOME, "BH2", "2016-11-01"));
    }

    @Test
    void the_same_attendance_twice_on_one_invoice_is_paid_once() {
        IncomingLine line = line(Role.CARE_HOME_WORKER, "2016-09-14", 150, "9.83", "24.58");
        IncomingResult result =
                CHECK.check(invoice("BH2", "49.16").addLines(line, line).build(), LEDGER);
        assertThat(result.payable()).isEqualTo(Money.of("24.58"));
        assertThat(result.lines().get(1).queries())
                .extracting(Answers::text)
                .containsExactly("TOO_MANY_PEOPLE 24.58: You claim 2 care home workers on 2016-09-14; 1 attended.");
    }

    @Test
    void another_suppliers_attendance_and_another_day_are_queried() {
        ClaimReference gp = statement(PRACTICE).lines().get(0).claim();
        IncomingLine other = line(Role.GP, "2016-09-14", 250, "28.62", "119.25").toBuilder()
                .claim(gp)
                .build();
        assertThat(CHECK.check(invoice("BH2", "119.25").addLines(other).build(), LEDGER)
                        .reasons())
                .containsExactly(QueryReason.OTHER_SUPPLIER);
        IncomingInvoice wrongDay = IncomingInvoice.builder()
                .from(invoice("T1", "119.25").build())
                .supplier(PRACTICE)
                .addLines(other.toBuilder().date(LocalDate.parse("2016-09-15")).build())
                .build();
        assertThat(CHECK.check(wrongDay, LEDGER).reasons()).containsExactly(QueryReason.WRONG_DATE);
    }

    @Test
    void the_reply_names_every_query_and_no_person() {
        IncomingResult result = CHECK.check(FAULTY, LEDGER);
        String reply = SupplierReply.of(result).text();
        assertThat(reply)
                .contains("We can pay £84.13 of the £230.00", "£145.87 is queried")
                .contains("120 minutes are claimed; 90 are recorded.")
                .doesNotContain("P-nurse", "P-manager", "P-worker");
        String letter = SupplierReply.of(
                        result, new Letterhead(Cases.BUYER, Cases.supplier(HOME), LocalDate.of(2016, 11, 2)))
                .text();
        assertThat(letter)
                .containsSubsequence(
                        "From\n  Nottingham Commissioning Group",
                        "To\n  Beech House",
                        "Date          2 November 2016",
                        "has been checked against the attendance register");
        assertThat(SupplierReply.of(result).htmlPage()).contains("£145.87").doesNotContain("P-nurse");
    }

    @Test
    void a_reply_never_says_in_full_beside_a_query_and_has_notes_apart() {
        IncomingInvoice held = invoice("", "24.08")
                .addLines(line(Role.CARE_HOME_MANAGER, "2016-09-14", 90, "16.05", "24.08"))
                .build();
        assertThat(SupplierReply.of(CHECK.check(held, LEDGER)).text())
                .contains("Your invoice of 15 November 2016 for £24.08", "We cannot pay it yet: £24.08 is queried")
                .contains("Whole invoice, £24.08: The invoice has no number.")
                .doesNotContain("in full", "Notes", "undisputed");
        IncomingInvoice less = invoice("BH5", "16.05")
                .addLines(line(Role.CARE_HOME_MANAGER, "2016-09-14", 60, "16.05", "16.05"))
                .build();
        assertThat(SupplierReply.of(CHECK.check(less, LEDGER)).text())
                .contains("We can pay it in full: £16.05.", "You do not need to do anything.")
                .containsSubsequence("Notes", "Line 1: 60 minutes", "are claimed; 90 are recorded; to claim the rest")
                .doesNotContain("Queries");
    }

    @Test
    void a_reply_to_an_invoice_for_nothing_promises_no_payment() {
        assertThat(SupplierReply.of(CHECK.check(invoice("BH6", "0").build(), LEDGER))
                        .text())
                .contains("for £0.00", "It claims nothing, so nothing is due.")
                .doesNotContain("in full");
    }

    @Test
    void the_reply_in_the_readme_is_this_one() {
        assertThat(Path.of("README.md"))
                .content()
                .contains(SupplierReply.of(CHECK.check(FAULTY, LEDGER)).text());
    }

    @Test
    void an_incoming_invoice_is_read_back_as_it_was_written() {
        String json = IncomingInvoice.DOCUMENT.write(FAULTY);
        assertThat(IncomingInvoice.DOCUMENT.read(json)).isEqualTo(FAULTY);
        assertThat(invoice("BH3", Money.MAX.toString()).build().total()).isEqualTo(Money.MAX);
        assertThatThrownBy(() -> FAULTY.toBuilder().buyer("a\u202eb").build()).hasMessageContaining("/buyer: ");
        assertThatThrownBy(() -> IncomingInvoice.DOCUMENT.read(json.replace("\"230.00\"", "\"-9999999999.99\"")))
                .hasMessageContaining("/lines: must not add up to more than £9,999,999,999.99 with /total and /vat");
    }

    @Test
    void sums_larger_than_any_amount_are_refused_with_all_else_that_is_wrong() {
        Money more = Money.MAX.plus(Money.ofPence(1));
        assertThatThrownBy(() -> FAULTY.toBuilder()
                        .total(more)
                        .vat(more)
                        .date(LocalDate.parse("1899-12-31"))
                        .build())
                .hasMessage("""
                        /total: is out of range: at most 10 digits before the point
                        /vat: is out of range: at most 10 digits before the point
                        /date: must be between 1900 and 2200, but was 1899-12-31""");
        assertThatThrownBy(() -> IncomingResult.builder()
                        .from(CHECK.check(FAULTY, LEDGER))
                        .payable(more)
                        .queried(more.negated())
                        .build())
                .hasMessage("""
                        /payable: is out of range: at most 10 digits before the point
                        /queried: is out of range: at most 10 digits before the point""");
    }

    @Test
    void a_result_is_read_back_as_it_was_written_and_a_penny_off_is_refused() {
        IncomingResult result = CHECK.check(FAULTY, LEDGER);
        String json = IncomingResult.DOCUMENT.write(result);
        assertThat(IncomingResult.DOCUMENT.read(json)).isEqualTo(result);
        assertThat(json).doesNotContain("P-nurse", "P-manager", "P-worker");
        assertThatThrownBy(() -> IncomingResult.DOCUMENT.read(json.replace("\"145.87\"", "\"145.88\"")))
                .hasMessageContaining("/queried: must be the total of the invoice less /payable");
        assertThatThrownBy(() -> IncomingResult.builder()
                        .from(result)
                        .accepted(Optional.empty())
                        .build())
                .hasMessageStartingWith("/accepted: must add up to /payable");
        assertThatThrownBy(() ->
                        IncomingResult.builder().from(result).lines(List.of()).build())
                .hasMessageContaining("/lines: must be one for each line of the invoice: 7");
        List<IncomingLineResult> swapped = new ArrayList<>(result.lines());
        Collections.swap(swapped, 5, 6);
        assertThatThrownBy(() ->
                        IncomingResult.builder().from(result).lines(swapped).build())
                .hasMessageContaining("/lines/5/line: must be 6")
                .hasMessageContaining("/lines/6/line: must be 7")
                .hasMessageContaining("/lines/6/queried: must be the amount of the line less /payable");
    }

    private static IncomingInvoice.Builder invoice(String number, String total) {
        return IncomingInvoice.builder()
                .supplier(HOME)
                .number(number)
                .date(LocalDate.parse("2016-11-15"))
                .total(Money.of(total));
    }

    private static IncomingLine line(Role role, String day, int minutes, String rate, String net) {
        return IncomingLine.builder()
                .date(LocalDate.parse(day))
                .role(role)
                .minutes(minutes)
                .rate(Money.of(rate))
                .net(Money.of(net))
                .build();
    }
}
