package io.github.qic.payments.ledger;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.invoice.Cases.credit;
import static io.github.qic.payments.invoice.Cases.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.ClaimedAttendance;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.LineKind;
import io.github.qic.payments.invoice.LineUnit;
import io.github.qic.payments.invoice.VatTreatment;
import io.github.qic.payments.pay.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Faults that users of other billing programs have reported in public, tried on the ledger. */
class LedgerReportsTest {
    private static final DocumentNumber A1 = DocumentNumber.of("A1");
    private static final LocalDate DAY = LocalDate.of(2016, 9, 14);
    private static final ClaimStatement TWO = Cases.statement(
            Cases.PRICING,
            attended("P-manager", "2016-09-14", "10:00", "11:30"),
            attended("P-nurse", "2016-09-15", "09:20", "11:00"));
    private static final Ledger ISSUED =
            Ledger.empty().draft(Id.of("d1"), TWO).issue(Id.of("d1"), terms(HOME, "A1", "2016-10-01"));

    /** odoo/odoo#280536: after a refund of some lines, everything is offered for invoicing again. */
    @Test
    void a_credit_of_one_line_makes_only_that_line_billable() {
        Ledger credited = ISSUED.credit(HOME, A1, List.of(1), credit("A2", "2016-10-02"));
        assertThat(credited.billable(TWO).lines())
                .extracting(DocumentLine::claim)
                .containsExactly(TWO.lines().get(0).claim());
    }

    /** frappe/erpnext#44167: taking some of the timesheets into an invoice marks all of them as billed. */
    @Test
    void a_draft_of_one_line_leaves_the_other_billable() {
        ClaimStatement first = TWO.withLines(TWO.lines().subList(0, 1));
        Ledger drafted = Ledger.empty().draft(Id.of("d1"), first);
        assertThat(drafted.billable(TWO).lines())
                .extracting(DocumentLine::claim)
                .containsExactly(TWO.lines().get(1).claim());
    }

    /** getlago/lago-api#2643: 68.33, 68.33, 57.50 and 85.00 with 20% VAT, credited one by one, gave a penny of VAT too much. */
    @Test
    void credit_notes_for_single_lines_add_up_to_the_vat_of_the_invoice() {
        ClaimStatement statement = statement("68.33", "68.33", "57.50", "85.00");
        Ledger ledger = Ledger.empty()
                .draft(Id.of("d1"), statement)
                .issue(
                        Id.of("d1"),
                        terms(HOME, "A1", "2016-10-01").toBuilder()
                                .supplier(Cases.supplier(
                                        HOME, VatTreatment.standard(BigDecimal.valueOf(20), "supply of staff")))
                                .build());
        Invoice invoice = ledger.view().invoice(HOME, A1).orElseThrow();
        assertThat(invoice.totals().vat()).isEqualTo(Money.of("55.83"));
        List<Money> credited = new ArrayList<>();
        for (int line = 1; line <= 4; line++) {
            ledger = ledger.credit(HOME, A1, List.of(line), credit("C" + line, "2016-10-02"));
            credited.add(ledger.view()
                    .creditNote(HOME, DocumentNumber.of("C" + line))
                    .orElseThrow()
                    .totals()
                    .vat());
        }
        assertThat(Money.sum(credited.stream())).isEqualTo(Money.of("55.83"));
        assertThat(ledger.view().outstanding(HOME)).isEqualTo(Money.ZERO);
    }

    /** PrestaShop/PrestaShop#23821: the total of a credit note differs from that of the invoice it credits. */
    @Test
    void a_credit_of_an_invoice_has_its_total() {
        Ledger credited = ISSUED.credit(HOME, A1, credit("A2", "2016-10-02"));
        CreditNote note =
                credited.view().creditNote(HOME, DocumentNumber.of("A2")).orElseThrow();
        assertThat(note.totals())
                .isEqualTo(ISSUED.view().invoice(HOME, A1).orElseThrow().totals());
    }

    /** frappe/erpnext#31138 and #40877: more is allocated to an invoice than is outstanding, or than was paid. */
    @Test
    void no_more_is_allocated_than_is_outstanding_or_was_paid() {
        assertThatThrownBy(() ->
                        ISSUED.pay(Payment.of(Id.of("p1"), HOME, A1, LocalDate.of(2016, 10, 20), Money.of("42.76"))))
                .hasMessage("/payment/allocated/0/amount: exceeds the amount outstanding on A1: 42.75");
        Payment.Builder ten = Payment.builder()
                .reference(Id.of("p1"))
                .supplier(HOME)
                .date(LocalDate.of(2016, 10, 20))
                .amount(Money.of("10.00"));
        assertThatThrownBy(() -> ten.addAllocated(new AllocatedAmount(A1, Money.of("10.01")))
                        .build())
                .hasMessage("/allocated: must not add up to more than the amount");
    }

    /** alyf-de/banking#71: one transfer for several invoices has one reference. */
    @Test
    void one_bank_payment_settles_several_invoices() {
        Ledger second = ISSUED.draft(Id.of("d2"), statement("57.25"))
                .issue(Id.of("d2"), terms(HOME, "A2", "2016-10-05"))
                .pay(Payment.builder()
                        .reference(Id.of("bacs-1"))
                        .supplier(HOME)
                        .date(LocalDate.of(2016, 10, 20))
                        .amount(Money.of("100.00"))
                        .addAllocated(
                                new AllocatedAmount(A1, Money.of("42.75")),
                                new AllocatedAmount(DocumentNumber.of("A2"), Money.of("57.25")))
                        .build());
        assertThat(second.view().outstanding(HOME)).isEqualTo(Money.ZERO);
    }

    /** odoo/odoo#250946: after a change of settings, hours that were invoiced are invoiced again. */
    @Test
    void other_settings_bill_nothing_again() {
        ClaimStatement repriced = Cases.statement(
                Cases.PRICING.toBuilder()
                        .scheme(Cases.PRICING.scheme().toBuilder()
                                .title("Other settings")
                                .build())
                        .build(),
                attended("P-manager", "2016-09-14", "10:00", "11:30"),
                attended("P-nurse", "2016-09-15", "09:20", "11:00"));
        assertThat(ISSUED.billable(repriced).lines()).isEmpty();
        assertThat(ISSUED.view().documents())
                .extracting(BillingDocument::number)
                .containsExactly(A1);
    }

    /** Attendances of one person on successive days, each at an agreed amount. */
    private static ClaimStatement statement(String... amounts) {
        List<DocumentLine> lines = new ArrayList<>();
        List<ClaimedAttendance> attendances = new ArrayList<>();
        for (int i = 0; i < amounts.length; i++) {
            AttendanceKey key =
                    new AttendanceKey(Id.of("P-worker"), Id.of("event-1"), DAY.plusDays(i), LocalTime.of(9, 0));
            attendances.add(Cases.claimed(key, 60));
            lines.add(DocumentLine.builder()
                    .number(i + 1)
                    .claim(Cases.reference(key))
                    .date(key.date())
                    .event("Event")
                    .role(Role.GP)
                    .kind(LineKind.FLAT_AMOUNT)
                    .basis("as agreed")
                    .priced(LineUnit.ITEM, 1, Money.of(amounts[i]))
                    .build());
        }
        return ClaimStatement.builder()
                .organisation(HOME)
                .name("Beech House")
                .period(new DateRange(DAY, DAY.plusDays(amounts.length)))
                .lines(lines)
                .attendances(attendances)
                .total(DocumentLines.sum(lines))
                .build();
    }
}
