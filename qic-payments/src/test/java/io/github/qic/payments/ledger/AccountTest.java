package io.github.qic.payments.ledger;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.PRACTICE;
import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.invoice.Cases.credit;
import static io.github.qic.payments.invoice.Cases.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.Supplier;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a finance office does with issued invoices. A1 is for £24.08, A2 for £18.67, as worked out in {@code LedgerTest}. */
class AccountTest {
    private static final DocumentNumber A1 = DocumentNumber.of("A1");
    private static final DocumentNumber A2 = DocumentNumber.of("A2");
    private static final ClaimStatement MANAGER =
            Cases.statement(Cases.PRICING, attended("P-manager", "2016-09-14", "10:00", "11:30"));
    private static final ClaimStatement NURSE =
            Cases.statement(Cases.PRICING, attended("P-nurse", "2016-09-15", "09:20", "11:00"));
    private static final Ledger LEDGER = Ledger.empty()
            .draft(Id.of("d1"), MANAGER)
            .issue(Id.of("d1"), terms(HOME, "A1", "2016-10-01"))
            .draft(Id.of("d2"), NURSE)
            .issue(Id.of("d2"), terms(HOME, "A2", "2016-10-05"));

    @Test
    void one_payment_settles_several_documents() {
        Ledger paid = LEDGER.pay(payment("bacs-1", "2016-10-20", "42.75", A1, "24.08", A2, "18.67"));
        assertThat(outstanding(paid, A1)).isEqualTo(Money.ZERO);
        assertThat(outstanding(paid, A2)).isEqualTo(Money.ZERO);
        assertThat(paid.view().outstanding(HOME)).isEqualTo(Money.ZERO);
        assertThat(paid.view().position(HOME).claims())
                .extracting(ClaimPosition::state)
                .containsOnly(BillingState.PAID);
    }

    @Test
    void several_payments_settle_one_document() {
        Ledger paid = LEDGER.pay(payment("p1", "2016-10-20", "20.00", A1, "20.00"))
                .pay(payment("p2", "2016-10-21", "4.08", A1, "4.08"));
        assertThat(outstanding(paid, A1)).isEqualTo(Money.ZERO);
        assertThat(paid.view().outstanding(HOME)).isEqualTo(Money.of("18.67"));
    }

    /** A payment run pays many suppliers, under one reference. */
    @Test
    void a_reference_is_used_once_for_a_supplier_and_again_for_another() {
        ClaimStatement gp = Cases.statement(Cases.PRICING, attended("P-gp", "2016-09-14", "13:00", "17:10"));
        Ledger both = LEDGER.draft(Id.of("d3"), gp)
                .issue(Id.of("d3"), terms(PRACTICE, "1", "2016-10-05"))
                .pay(payment("run-7", "2016-10-20", "24.08", A1, "24.08"))
                .pay(Payment.of(
                        Id.of("run-7"), PRACTICE, DocumentNumber.of("1"), day("2016-10-20"), Money.of("10.00")));
        assertThat(both.view().movements(PRACTICE))
                .extracting(AccountMovement::reference)
                .containsExactly("1", "run-7");
        refused(
                () -> both.pay(payment("run-7", "2016-10-20", "18.67", A2, "18.67")),
                "/payment/reference: is already used for this supplier: run-7");
    }

    @Test
    void payments_allocations_and_write_offs_of_a_supplier_share_their_references() {
        Ledger used = LEDGER.pay(payment("x1", "2016-10-20", "30.00", A1, "24.07"));
        refused(
                () -> used.allocate(allocation("x1", "2016-11-01", A2, "5.92")),
                "/allocation/reference: is already used for this supplier: x1");
        refused(
                () -> used.writeOff(writeOff("x1", "0.01")),
                "/writeOff/reference: is already used for this supplier: x1");
    }

    /** What is credited is settled by the note, and the note by what it credits. */
    @Test
    void the_movement_of_a_credit_note_settles_the_invoice_and_itself() {
        DocumentNumber note = DocumentNumber.of("A3");
        Ledger credited = LEDGER.credit(HOME, A1, credit("A3", "2016-11-01"));
        assertThat(credited.view().movements(HOME))
                .last()
                .extracting(AccountMovement::settled)
                .isEqualTo(allocated(A1, "24.08", note, "-24.08"));
    }

    /** 5.00 were repaid that were never on account; moving an amount from one document to another needs nothing on account. */
    @Test
    void an_allocation_of_nothing_in_total_needs_no_money_on_account() {
        Ledger below = LEDGER.pay(payment("p1", "2016-10-20", "24.08", A1, "24.08"))
                .pay(payment("p2", "2016-10-25", "-5.00"))
                .credit(HOME, A1, credit("A3", "2016-11-01"));
        Ledger moved = below.allocate(allocation("a1", "2016-11-10", A1, "-18.67", A2, "18.67"));
        assertThat(outstanding(moved, A2)).isEqualTo(Money.ZERO);
        assertThat(moved.view().onAccount(HOME)).isEqualTo(Money.of("-5.00"));
    }

    @Test
    void an_overpayment_is_on_account_until_it_is_allocated() {
        Ledger over = LEDGER.pay(payment("p1", "2016-10-20", "30.00", A1, "24.08"));
        assertThat(over.view().onAccount(HOME)).isEqualTo(Money.of("5.92"));
        assertThat(over.view().outstanding(HOME)).isEqualTo(Money.of("18.67"));
        Ledger allocated = over.allocate(allocation("a1", "2016-11-01", A2, "5.92"));
        assertThat(allocated.view().onAccount(HOME)).isEqualTo(Money.ZERO);
        assertThat(outstanding(allocated, A2)).isEqualTo(Money.of("12.75"));
        refused(
                () -> allocated.allocate(allocation("a2", "2016-11-01", A2, "0.01")),
                "/allocation/allocated: adds up to more than is on account: 0.00");
        refused(
                () -> LEDGER.pay(payment("p1", "2016-10-20", "30.00", A1, "30.00")),
                "/payment/allocated/0/amount: exceeds the amount outstanding on A1: 24.08");
        refused(
                () -> payment("p1", "2016-10-20", "20.00", A1, "24.08"),
                "/allocated: must not add up to more than the amount");
    }

    @Test
    void a_payment_before_the_invoice_is_on_account() {
        Ledger early = Ledger.empty()
                .recordSupplier(Cases.supplier(HOME))
                .pay(payment("p1", "2016-09-20", "24.08"))
                .draft(Id.of("d1"), MANAGER)
                .issue(Id.of("d1"), terms(HOME, "A1", "2016-10-01"));
        assertThat(early.view().onAccount(HOME)).isEqualTo(Money.of("24.08"));
        Ledger allocated = early.allocate(allocation("a1", "2016-10-01", A1, "24.08"));
        assertThat(outstanding(allocated, A1)).isEqualTo(Money.ZERO);
        refused(
                () -> early.allocate(allocation("a1", "2016-09-30", A1, "24.08")),
                "/allocation/allocated/0/document: was issued later, on 2016-10-01: until then, money is on account");
        refused(
                () -> Ledger.empty().pay(payment("p1", "2016-09-20", "24.08")),
                "/payment/supplier: is unknown: record the supplier first");
    }

    @Test
    void what_was_paid_and_then_credited_is_refunded_or_moved_to_another_document() {
        Ledger credited = LEDGER.pay(payment("p1", "2016-10-20", "24.08", A1, "24.08"))
                .credit(HOME, A1, credit("A3", "2016-11-01"));
        assertThat(outstanding(credited, A1)).isEqualTo(Money.of("-24.08"));
        Ledger refunded = credited.pay(payment("p2", "2016-11-10", "-24.08", A1, "-24.08"));
        assertThat(refunded.view().outstanding(HOME)).isEqualTo(Money.of("18.67"));
        Ledger moved = credited.allocate(allocation("a1", "2016-11-10", A1, "-18.67", A2, "18.67"));
        assertThat(outstanding(moved, A1)).isEqualTo(Money.of("-5.41"));
        assertThat(outstanding(moved, A2)).isEqualTo(Money.ZERO);
        assertThat(moved.view().onAccount(HOME)).isEqualTo(Money.ZERO);
    }

    /** The bank shows what it shows: a supplier that pays back too much is owed the rest. */
    @Test
    void a_refund_of_more_than_is_due_leaves_a_negative_amount_on_account() {
        Ledger refunded =
                LEDGER.pay(payment("p1", "2016-10-20", "24.08", A1, "24.08")).pay(payment("p2", "2016-10-25", "-5.00"));
        assertThat(refunded.view().onAccount(HOME)).isEqualTo(Money.of("-5.00"));
    }

    /** 100 paid, credited, and billed again for 100: the money was for the first invoice, and the second one is open. */
    @Test
    void an_attendance_billed_again_is_paid_only_when_its_present_invoice_is() {
        Ledger again = LEDGER.pay(payment("p1", "2016-10-20", "24.08", A1, "24.08"))
                .credit(HOME, A1, credit("A3", "2016-11-01"))
                .draft(Id.of("d3"), MANAGER)
                .issue(Id.of("d3"), terms(HOME, "A4", "2016-11-02"));
        assertThat(state(again)).isEqualTo(BillingState.BILLED);
        Ledger moved = again.allocate(allocation("a1", "2016-11-10", A1, "-24.08", DocumentNumber.of("A4"), "24.08"));
        assertThat(state(moved)).isEqualTo(BillingState.PAID);
    }

    @Test
    void a_remainder_is_written_off_with_a_reason() {
        Ledger paid = LEDGER.pay(payment("p1", "2016-10-20", "24.07", A1, "24.07"));
        assertThat(state(paid)).isEqualTo(BillingState.BILLED);
        Ledger writtenOff = paid.writeOff(writeOff("w1", "0.01"));
        assertThat(writtenOff.view().balance(HOME, A1))
                .contains(new DocumentBalance(Money.of("24.08"), Money.ZERO, Money.of("24.07"), Money.of("0.01")));
        assertThat(state(writtenOff)).isEqualTo(BillingState.PAID);
        refused(
                () -> paid.writeOff(writeOff("w1", "0.02")),
                "/writeOff/amount: exceeds the amount outstanding on A1: 0.01");
        refused(
                () -> new WriteOff(Id.of("w"), HOME, A1, day("2016-10-20"), Money.ZERO, " "),
                "/amount: must not be 0\n/reason: must not be blank");
    }

    private static String held(Ledger ledger, DocumentNumber document, String by) {
        return ledger.view().held(HOME, document, day(by)).toString();
    }

    /** 24.08 and 18.67 in one invoice. */
    @Test
    void what_is_held_is_billed_by_the_document_and_not_yet_paid() {
        Ledger both = Ledger.empty()
                .draft(
                        Id.of("d1"),
                        Cases.statement(
                                Cases.PRICING,
                                attended("P-manager", "2016-09-14", "10:00", "11:30"),
                                attended("P-nurse", "2016-09-15", "09:20", "11:00")))
                .issue(Id.of("d1"), terms(HOME, "A1", "2016-10-01"));
        Ledger whole = both.hold(hold("h1", A1));
        assertThat(held(whole, A1, "2016-10-10")).isEqualTo("42.75");
        assertThat(held(whole, A1, "2016-10-09")).isEqualTo("0.00");
        assertThat(held(whole.release(Id.of("h1")), A1, "2016-10-10")).isEqualTo("0.00");
        assertThat(held(whole.pay(payment("p1", "2016-10-20", "40.00", A1, "40.00")), A1, "2016-10-20"))
                .isEqualTo("2.75");
        Ledger second = both.hold(hold("h1", A1, 2));
        assertThat(held(second, A1, "2016-10-10")).isEqualTo("18.67");
        assertThat(held(second, A2, "2016-10-10")).isEqualTo("0.00");
        Ledger credited = second.credit(HOME, A1, List.of(2), credit("A3", "2016-11-01"));
        assertThat(held(credited, A1, "2016-11-01")).isEqualTo("0.00");
        Ledger again = credited.draft(Id.of("d2"), NURSE).issue(Id.of("d2"), terms(HOME, "A4", "2016-11-02"));
        assertThat(held(again, A1, "2016-11-02"))
                .as("billed by another document")
                .isEqualTo("0.00");
    }

    @Test
    void lines_are_held_until_they_are_released() {
        Ledger held = LEDGER.hold(hold("h1", A1, 1));
        assertThat(held.view().holds()).containsExactly(hold("h1", A1, 1));
        assertThat(held.release(Id.of("h1")).view().holds()).isEmpty();
        refused(() -> LEDGER.hold(hold("h1", A1, 2)), "/hold/lines/0: is not a line of A1: 2");
        refused(() -> held.hold(hold("h1", A2, 1)), "/hold/id: is already used in this ledger: h1");
        refused(() -> LEDGER.release(Id.of("h1")), "/hold: is not a hold in force: h1");
        Ledger credited = LEDGER.credit(HOME, A1, credit("A3", "2016-11-01"));
        refused(
                () -> credited.hold(hold("h1", DocumentNumber.of("A3"), 1)),
                "/hold/document: is a credit note: only invoices are put on hold");
        refused(() -> hold("h1", A1, 1, 1), "/lines: must not repeat a line");
    }

    @Test
    void nothing_is_dated_in_a_closed_period() {
        Ledger closed = LEDGER.closePeriod(day("2016-10-31"));
        String rule = "is in a closed period: must be after 2016-10-31";
        refused(() -> closed.pay(payment("p1", "2016-10-31", "24.08", A1, "24.08")), "/payment/date: " + rule);
        refused(() -> closed.credit(HOME, A1, credit("A3", "2016-10-31")), "/creditNote/issueDate: " + rule);
        refused(() -> closed.writeOff(writeOff("w1", "0.01")), "/writeOff/date: " + rule);
        refused(
                () -> closed.allocate(allocation("a1", "2016-10-31", A1, "-1.00", A2, "1.00")),
                "/allocation/date: " + rule);
        refused(() -> closed.hold(hold("h1", A1, 1)), "/hold/date: " + rule);
        Ledger drafted = closed.draft(
                Id.of("d3"), Cases.statement(Cases.PRICING, attended("P-worker", "2016-09-14", "10:00", "11:30")));
        refused(() -> drafted.issue(Id.of("d3"), terms(HOME, "A3", "2016-10-31")), "/invoice/issueDate: " + rule);
        assertThat(drafted.issue(Id.of("d3"), terms(HOME, "A3", "2016-11-01"))
                        .view()
                        .closedThrough())
                .contains(day("2016-10-31"));
        refused(() -> closed.closePeriod(day("2016-10-30")), "/through: must be after 2016-10-31");
    }

    /** An invoice with another account is how mandate fraud looks. */
    @Test
    void an_invoice_with_another_account_name_or_vat_is_refused_until_the_change_is_recorded() {
        Supplier known = LEDGER.view().supplier(HOME).orElseThrow();
        Supplier changed = known.toBuilder()
                .name("Beech House Ltd")
                .account(known.account().toBuilder().accountNumber("87654321").build())
                .build();
        InvoiceTerms terms =
                terms(HOME, "A3", "2016-11-01").toBuilder().supplier(changed).build();
        Ledger drafted = LEDGER.draft(
                Id.of("d3"), Cases.statement(Cases.PRICING, attended("P-worker", "2016-09-14", "10:00", "11:30")));
        String rule = "differs from what is recorded of this supplier: verify the change, then record it";
        refused(
                () -> drafted.issue(Id.of("d3"), terms),
                "/invoice/supplier/name: " + rule + "\n/invoice/supplier/account: " + rule);
        Ledger issued = drafted.recordSupplier(changed).issue(Id.of("d3"), terms);
        assertThat(issued.view().supplier(HOME)).contains(changed);
        assertThat(issued.credit(HOME, A1, credit("A4", "2016-11-02")).revision())
                .as("a credit note shows the supplier as the invoice did")
                .isEqualTo(issued.revision() + 1);
    }

    @Test
    void a_step_taken_again_is_done_already() {
        Ledger all = LEDGER.pay(payment("p1", "2016-10-20", "24.07", A1, "24.07"))
                .writeOff(writeOff("w1", "0.01"))
                .hold(hold("h1", A2, 1))
                .release(Id.of("h1"))
                .credit(HOME, A2, List.of(1), credit("A3", "2016-11-01"))
                .draft(Id.of("d3"), NURSE)
                .withdraw(Id.of("d3"))
                .recordSupplier(Cases.supplier(HOME))
                .closePeriod(day("2016-11-01"));
        Ledger again = all;
        for (LedgerEntry entry : all.entries()) {
            if (!(entry.step() instanceof LedgerStep.SupplierRecorded)) {
                again = again.with(entry.step());
            }
        }
        assertThat(again.recordSupplier(Cases.supplier(HOME))).isEqualTo(all);
        assertThat(all.draft(Id.of("d1"), MANAGER)).isSameAs(all);
        assertThat(all.issue(Id.of("d1"), terms(HOME, "A1", "2016-10-01"))).isSameAs(all);
        assertThat(all.credit(HOME, A2, List.of(1), credit("A3", "2016-11-01"))).isSameAs(all);
        assertThat(all.credit(HOME, A2, credit("A3", "2016-11-01"))).isSameAs(all);
        refused(
                () -> all.pay(payment("p1", "2016-11-20", "24.07")),
                "/payment/reference: is already used for this supplier: p1");
        refused(() -> all.issue(Id.of("d1"), terms(HOME, "A7", "2016-11-02")), "/draft: is not an open draft: d1");
        refused(() -> all.credit(HOME, A2, credit("A3", "2016-11-02")), "/number: has nothing left to credit: A2");
    }

    /** The same terms for something else are a mistake, and never answered with the credit note that they have made. */
    @Test
    void a_credit_of_something_else_under_the_same_terms_is_refused() {
        String used = "/creditNote/number: is already used by this supplier";
        Ledger credited = LEDGER.credit(HOME, A2, List.of(1), credit("A3", "2016-11-01"));
        refused(() -> credited.credit(HOME, A1, List.of(1), credit("A3", "2016-11-01")), used);
        refused(() -> credited.credit(HOME, A1, credit("A3", "2016-11-01")), used);
        ClaimReference manager = MANAGER.lines().get(0).claim();
        ClaimReference nurse = NURSE.lines().get(0).claim();
        refused(() -> credited.credit(HOME, List.of(manager), credit("A3", "2016-11-01")), used);
        assertThat(credited.credit(HOME, List.of(nurse), credit("A3", "2016-11-01")))
                .isSameAs(credited);
        refused(
                () -> credited.credit(HOME, List.of(nurse), credit("A4", "2016-11-01")),
                "/claims/0: is not billed by this supplier: " + nurse);
        refused(() -> LEDGER.credit(HOME, List.of(manager, nurse), credit("A1", "2016-11-01")), used);
    }

    @Test
    void each_wrong_line_of_a_credit_is_named_by_its_place() {
        refused(
                () -> LEDGER.credit(HOME, A2, List.of(1, 0), credit("A3", "2016-11-01")),
                "/lines/1: is not a line of A2: 0");
        refused(
                () -> LEDGER.credit(HOME, A2, List.of(2, 1), credit("A3", "2016-11-01")),
                "/lines/0: is not a line of A2: 2");
        refused(() -> LEDGER.credit(HOME, A2, List.of(), credit("A3", "2016-11-01")), "/lines: must not be empty");
        refused(
                () -> LEDGER.credit(HOME, List.<ClaimReference>of(), credit("A3", "2016-11-01")),
                "/claims: must not be empty");
    }

    private static BillingState state(Ledger ledger) {
        return ledger.view()
                .position(MANAGER.lines().get(0).claim())
                .orElseThrow()
                .state();
    }

    private static Money outstanding(Ledger ledger, DocumentNumber document) {
        return ledger.view().balance(HOME, document).orElseThrow().outstanding();
    }

    /** Documents and amounts alternate. */
    private static Payment payment(String reference, String day, String amount, Object... allocated) {
        return Payment.builder()
                .reference(Id.of(reference))
                .supplier(HOME)
                .date(day(day))
                .amount(Money.of(amount))
                .allocated(allocated(allocated))
                .build();
    }

    private static Allocation allocation(String reference, String day, Object... allocated) {
        return Allocation.builder()
                .reference(Id.of(reference))
                .supplier(HOME)
                .date(day(day))
                .allocated(allocated(allocated))
                .build();
    }

    private static List<AllocatedAmount> allocated(Object... alternating) {
        return IntStream.range(0, alternating.length / 2)
                .mapToObj(i -> new AllocatedAmount(
                        (DocumentNumber) alternating[2 * i], Money.of((String) alternating[2 * i + 1])))
                .toList();
    }

    private static WriteOff writeOff(String reference, String amount) {
        return new WriteOff(Id.of(reference), HOME, A1, day("2016-10-30"), Money.of(amount), "penny left over");
    }

    private static PaymentHold hold(String id, DocumentNumber document, Integer... lines) {
        return PaymentHold.builder()
                .id(Id.of(id))
                .supplier(HOME)
                .document(document)
                .lines(List.of(lines))
                .kind(HoldKind.DISPUTED)
                .date(day("2016-10-10"))
                .reason("left at 11:00")
                .build();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static void refused(ThrowingCallable step, String message) {
        assertThatThrownBy(step).isInstanceOf(InvalidValueException.class).hasMessageContaining(message);
    }
}
