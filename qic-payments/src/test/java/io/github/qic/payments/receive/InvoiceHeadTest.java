package io.github.qic.payments.receive;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.invoice.Cases.registered;
import static io.github.qic.payments.receive.Invoices.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.Collaborative;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.invoice.Buyer;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.PaymentAccount;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.invoice.VatTreatment;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.pay.DateRange;
import io.github.qic.payments.show.SupplierReply;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an invoice says above its lines. One hour of a worker in 2016/17, £9.83, and one of the next year, £9.93. */
class InvoiceHeadTest {
    private static final Collaborative COLLABORATIVE = registered(
            attended("P-worker", "2016-09-14", "09:00", "10:00"), attended("P-worker", "2017-09-14", "09:00", "10:00"));
    private static final IncomingInvoice INVOICE = invoice("2016-09-14", "9.83", "1", "2016-10-03");

    private static IncomingInvoice invoice(String day, String net, String number, String date) {
        IncomingLine line = IncomingLine.builder()
                .date(LocalDate.parse(day))
                .minutes(60)
                .net(Money.of(net))
                .build();
        return Invoices.of(number, LocalDate.parse(date), line);
    }

    private static IncomingResult check(PayerRecords records, IncomingInvoice invoice, QueryReason... accepted) {
        return IncomingCheck.of(COLLABORATIVE, Cases.PRICING, records).check(invoice, Ledger.empty(), Set.of(accepted));
    }

    private static void held(IncomingResult result, String query) {
        assertThat(result.allQueries()).extracting(Answers::text).containsExactly(query);
        assertThat(result.payable()).isEqualTo(Money.ZERO);
        assertThat(result.accepted()).isEmpty();
    }

    private static void paid(IncomingResult result) {
        assertThat(result.allQueries()).isEmpty();
        assertThat(result.payable()).isEqualTo(result.invoice().total());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/21", "é1", "№ 17", "№ 十七", "счёт", "inv/2016-01 b", "0", "❤"})
    void any_number_a_supplier_writes_can_be_paid(String number) {
        IncomingResult result =
                check(PayerRecords.none(), INVOICE.toBuilder().number(number).build());
        paid(result);
        assertThat(recorded(Ledger.empty(), result)
                        .view()
                        .invoice(HOME, new DocumentNumber(number))
                        .orElseThrow()
                        .totals()
                        .gross())
                .isEqualTo(Money.of("9.83"));
    }

    @Test
    void an_invoice_without_a_usable_number_is_held() {
        held(
                check(PayerRecords.none(), INVOICE.toBuilder().number(" ").build()),
                "NUMBER_UNUSABLE 9.83: The invoice has no number.");
        held(
                check(
                        PayerRecords.none(),
                        INVOICE.toBuilder().number("9".repeat(51)).build()),
                "NUMBER_UNUSABLE 9.83: The number must have at most 50 characters.");
    }

    @Test
    void one_and_twenty_one_is_not_twelve_and_one() {
        IncomingCheck check = IncomingCheck.of(COLLABORATIVE, Cases.PRICING);
        Ledger ledger = recorded(
                Ledger.empty(), check.check(INVOICE.toBuilder().number("1/21").build(), Ledger.empty()));
        paid(check.check(invoice("2017-09-14", "9.93", "12/1", "2017-10-02"), ledger));
    }

    @ParameterizedTest
    @CsvSource({"2017-10-02, paid", "2017-01-02, paid", "2017-04-10, paid", "2016-10-04, held"})
    void a_small_practice_may_begin_at_1_each_year(String date, String answer) {
        Collaborative twice = registered(
                attended("P-worker", "2016-09-14", "09:00", "10:00"),
                attended("P-worker", "2016-09-15", "09:00", "10:00"));
        IncomingCheck check = IncomingCheck.of(twice, Cases.PRICING);
        Ledger ledger = recorded(Ledger.empty(), check.check(INVOICE, Ledger.empty()));
        IncomingInvoice next = invoice("2016-09-15", "9.83", "1", date);
        IncomingResult result = check.check(next, ledger);
        if (answer.equals("held")) {
            held(
                    result,
                    "NUMBER_USED 9.83: The number was used before, for 1 of 3 October 2016. A supplier's invoices and credit notes share one"
                            + " sequence of numbers.");
            result = check.check(next, ledger, Set.of(QueryReason.NUMBER_USED));
        } else {
            assertThat(result.notes())
                    .extracting(Answers::text)
                    .containsExactly(
                            "NUMBER_USED_IN_ANOTHER_YEAR: The number was used before, for 1 of 3 October 2016, in another"
                                    + " year; this one is recorded as 1 of " + date + ".");
        }
        paid(result);
        assertThat(result.recordAs()).contains(new DocumentNumber("1 of " + date));
        Ledger both = recorded(ledger, result);
        assertThat(both.view().documents()).hasSize(2);
        assertThat(check.check(next, both).payable()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_number_whose_date_does_not_tell_two_documents_apart_cannot_be_accepted() {
        Collaborative twice = registered(
                attended("P-worker", "2016-09-14", "09:00", "10:00"),
                attended("P-worker", "2016-09-15", "09:00", "10:00"),
                attended("P-worker", "2016-09-16", "09:00", "10:00"));
        IncomingCheck check = IncomingCheck.of(twice, Cases.PRICING);
        Set<QueryReason> all =
                Stream.of(QueryReason.values()).filter(QueryReason::acceptable).collect(Collectors.toSet());
        Ledger ledger = recorded(Ledger.empty(), check.check(INVOICE, Ledger.empty()));
        ledger = recorded(ledger, check.check(invoice("2016-09-15", "9.83", "1", "2016-10-03"), ledger, all));
        IncomingInvoice third = invoice("2016-09-16", "9.83", "1", "2016-10-03");
        for (IncomingInvoice again :
                List.of(third, third.toBuilder().date(Optional.empty()).build())) {
            IncomingResult result = check.check(again, ledger, all);
            assertThat(result.reasons()).containsExactly(QueryReason.NUMBER_UNUSABLE);
            assertThat(result.recordAs()).isEmpty();
        }
    }

    @Test
    void a_changed_account_is_always_queried() {
        PayerRecords known = PayerRecords.builder()
                .suppliers(supplier -> Optional.of(Cases.supplier(supplier)))
                .build();
        for (String same :
                List.of("20-00-00 12345678", "Sort code 200000, account number 12345678", "GB29NWBK20000012345678")) {
            paid(check(known, INVOICE.toBuilder().account(same).build()));
        }
        String query =
                "ACCOUNT_CHANGED 9.83: The account to pay into is not the one we know. We will ask you about it in"
                        + " another way than by a reply to this invoice.";
        for (String other :
                List.of("20-00-00 12345679", "20-00-01 12345678", "12345678", "none", "GB29NWBK60161331926819")) {
            held(check(known, INVOICE.toBuilder().account(other).build()), query);
        }
        paid(check(known, INVOICE));
        paid(check(known, INVOICE.toBuilder().account("\u00a0").build()));
        paid(check(known, INVOICE.toBuilder().account("new").build(), QueryReason.ACCOUNT_CHANGED));
    }

    @Test
    void a_reply_asks_for_a_credit_note_only_where_one_would_help() {
        PayerRecords known = PayerRecords.builder()
                .suppliers(supplier -> Optional.of(Cases.supplier(supplier)))
                .build();
        String changed = SupplierReply.of(check(
                        known, INVOICE.toBuilder().account("20-00-00 12345679").build()))
                .text();
        assertThat(changed)
                .contains("Payable once settled", "You do not need to send a credit note.")
                .doesNotContain("Please send", "let us know");
        IncomingResult accepted =
                check(known, INVOICE.toBuilder().account("20-00-00 12345679").build(), QueryReason.ACCOUNT_CHANGED);
        assertThat(SupplierReply.of(accepted).text())
                .containsSubsequence("Notes", "Whole invoice: Accepted: ", "You do not need to do anything.");
        String credit = SupplierReply.of(check(
                        known,
                        INVOICE.toBuilder()
                                .lines(List.of())
                                .total(Money.of("-5.00"))
                                .build()))
                .text();
        assertThat(credit)
                .contains("Please let us know which invoice it credits.")
                .doesNotContain("Please send");
    }

    @Test
    void the_account_is_compared_with_the_one_the_ledger_recorded() {
        Ledger ledger = Ledger.empty().recordSupplier(Cases.supplier(HOME));
        IncomingCheck check = IncomingCheck.of(COLLABORATIVE, Cases.PRICING);
        paid(check.check(INVOICE.toBuilder().account("20-00-00 12345678").build(), ledger));
        assertThat(check.check(INVOICE.toBuilder().account("20-00-00 87654321").build(), ledger)
                        .reasons())
                .containsExactly(QueryReason.ACCOUNT_CHANGED);
    }

    @Test
    void the_number_of_a_credit_note_is_used_too() {
        IncomingCheck check = IncomingCheck.of(COLLABORATIVE, Cases.PRICING);
        Ledger credited = recorded(Ledger.empty(), check.check(INVOICE, Ledger.empty()))
                .credit(HOME, DocumentNumber.of("1"), Cases.credit("2", "2016-11-01"));
        IncomingInvoice next = invoice("2017-09-14", "9.93", "2", "2016-12-01").toBuilder()
                .date(LocalDate.of(2016, 12, 1))
                .build();
        assertThat(check.check(next, credited, Set.of(QueryReason.AFTER_INVOICE))
                        .reasons())
                .containsExactly(QueryReason.NUMBER_USED);
    }

    /** The digits of a foreign account number are no British sort code and account number. */
    @Test
    void a_foreign_account_is_known_by_its_whole_iban() {
        Supplier supplier = Cases.supplier(HOME).toBuilder()
                .account(PaymentAccount.builder()
                        .name("Beech House")
                        .iban("DE89370400440532013000")
                        .build())
                .build();
        PayerRecords known =
                PayerRecords.builder().suppliers(id -> Optional.of(supplier)).build();
        paid(check(
                known,
                INVOICE.toBuilder().account("DE89 3704 0044 0532 0130 00").build()));
        assertThat(check(known, INVOICE.toBuilder().account("00440532013000").build())
                        .reasons())
                .containsExactly(QueryReason.ACCOUNT_CHANGED);
    }

    @Test
    void an_iban_is_compared_whatever_its_spaces() {
        Supplier supplier = Cases.supplier(HOME).toBuilder()
                .account(PaymentAccount.builder()
                        .name("Beech House")
                        .iban("GB29NWBK60161331926819")
                        .build())
                .build();
        PayerRecords known =
                PayerRecords.builder().suppliers(id -> Optional.of(supplier)).build();
        for (String same : List.of("GB29 NWBK 6016 1331 9268 19", "IBAN gb29nwbk60161331926819", "60-16-13 31926819")) {
            paid(check(known, INVOICE.toBuilder().account(same).build()));
        }
        assertThat(check(
                                known,
                                INVOICE.toBuilder()
                                        .account("DE89370400440532013000")
                                        .build())
                        .reasons())
                .containsExactly(QueryReason.ACCOUNT_CHANGED);
    }

    @Test
    void vat_must_be_what_the_treatment_of_the_supplier_gives() {
        PayerRecords outside = PayerRecords.builder()
                .suppliers(supplier -> Optional.of(Cases.supplier(supplier)))
                .build();
        held(
                check(outside, INVOICE.toBuilder().vat(Money.of("1.97")).build()),
                "WRONG_VAT 9.83: VAT of £1.97 is charged; by your VAT treatment (reimbursement of the cost of staff time) it is"
                        + " £0.00.");
        VatTreatment standard = VatTreatment.standard(new BigDecimal("20"), "supply of staff");
        PayerRecords taxed = PayerRecords.builder()
                .suppliers(supplier -> Optional.of(Cases.supplier(supplier, standard)))
                .build();
        // 20% of 9.83 are 1.966
        paid(check(taxed, INVOICE.toBuilder().vat(Money.of("1.97")).build()));
        paid(check(taxed, INVOICE.toBuilder().vat(Money.of("1.96")).build()));
        paid(check(taxed, INVOICE.toBuilder().vat(Money.of("1.98")).build()));
        assertThat(check(taxed, INVOICE.toBuilder().vat(Money.of("1.99")).build())
                        .reasons())
                .containsExactly(QueryReason.WRONG_VAT);
        assertThat(check(outside, INVOICE.toBuilder().vat(Money.of("0.01")).build())
                        .reasons())
                .as("nothing is rounded where no VAT is due")
                .containsExactly(QueryReason.WRONG_VAT);
        assertThat(check(taxed, INVOICE.toBuilder().vat(Money.of("1.95")).build())
                        .reasons())
                .containsExactly(QueryReason.WRONG_VAT);
        assertThat(check(taxed, INVOICE.toBuilder().vat(Money.ZERO).build()).reasons())
                .containsExactly(QueryReason.WRONG_VAT);
        paid(check(taxed, INVOICE));
    }

    /** 20% of 3.27, 3.28 and 3.28 are 0.654, 0.656 and 0.656: rounded line by line 1.97, as 20% of 9.83. */
    @ParameterizedTest
    @CsvSource({"1.93, false", "1.94, true", "2.00, true", "2.01, false"})
    void vat_may_be_off_by_a_penny_for_each_line(String vat, boolean accepted) {
        VatTreatment standard = VatTreatment.standard(new BigDecimal("20"), "supply of staff");
        PayerRecords taxed = PayerRecords.builder()
                .suppliers(supplier -> Optional.of(Cases.supplier(supplier, standard)))
                .build();
        IncomingLine twenty = INVOICE.lines().get(0).toBuilder()
                .minutes(20)
                .net(Money.of("3.28"))
                .build();
        IncomingInvoice three = INVOICE.toBuilder()
                .lines(List.of(twenty.toBuilder().net(Money.of("3.27")).build(), twenty, twenty))
                .vat(Money.of(vat))
                .build();
        assertThat(check(taxed, three).reasons().contains(QueryReason.WRONG_VAT))
                .isEqualTo(!accepted);
    }

    @ParameterizedTest
    @CsvSource({"2017-03-31, false", "2017-04-01, true", "2017-02-02, false"})
    void a_financial_year_begins_on_1_april(String date, boolean paid) {
        Collaborative twice = registered(
                attended("P-worker", "2016-09-14", "09:00", "10:00"),
                attended("P-worker", "2016-09-15", "09:00", "10:00"));
        IncomingCheck check = IncomingCheck.of(twice, Cases.PRICING);
        Ledger ledger =
                recorded(Ledger.empty(), check.check(invoice("2016-09-14", "9.83", "1", "2017-02-01"), Ledger.empty()));
        IncomingResult result = check.check(invoice("2016-09-15", "9.83", "1", date), ledger);
        assertThat(result.reasons().isEmpty()).isEqualTo(paid);
    }

    @Test
    void the_billed_organisation_and_the_purchase_order_must_be_ours() {
        Buyer buyer = Cases.BUYER.toBuilder().purchaseOrderRequired(true).build();
        PayerRecords ours = PayerRecords.builder()
                .buyer(buyer)
                .purchaseOrders(supplier -> Set.of("PO 4711"))
                .build();
        IncomingInvoice right = INVOICE.toBuilder()
                .buyer("NOTTINGHAM commissioning group, PO Box 312")
                .purchaseOrder("po-4711")
                .build();
        paid(check(ours, right));
        paid(check(ours, right.toBuilder().buyer("ABC PAYABLES Z123").build()));
        held(
                check(ours, right.toBuilder().buyer("Derby Commissioning Group").build()),
                "WRONG_BUYER 9.83: The invoice must be addressed to Nottingham Commissioning Group.");
        assertThat(check(ours, right.toBuilder().buyer("ABCD PAYABLES").build()).reasons())
                .as("the code of another organisation begins like ours")
                .containsExactly(QueryReason.WRONG_BUYER);
        paid(check(ours, right.toBuilder().buyer(" ").build()));
        held(
                check(ours, right.toBuilder().purchaseOrder(" - ").build()),
                "PURCHASE_ORDER 9.83: The invoice must quote a purchase order.");
        PayerRecords anyOrder = PayerRecords.builder().buyer(buyer).build();
        paid(check(anyOrder, right.toBuilder().purchaseOrder("PO4712").build()));
        held(
                check(ours, right.toBuilder().purchaseOrder(Optional.empty()).build()),
                "PURCHASE_ORDER 9.83: The invoice must quote a purchase order.");
        held(
                check(ours, right.toBuilder().purchaseOrder("PO4712").build()),
                "PURCHASE_ORDER 9.83: The purchase order is not one that was placed with you.");
    }

    @Test
    void dates_must_fit_the_attendances_and_the_day_of_receipt() {
        held(
                check(
                        PayerRecords.none(),
                        INVOICE.toBuilder().date(Optional.empty()).build()),
                "INVOICE_DATE 9.83: The invoice has no date.");
        held(
                check(
                        PayerRecords.none(),
                        INVOICE.toBuilder().date(LocalDate.of(2016, 9, 13)).build()),
                "AFTER_INVOICE 9.83: The attendance on 2016-09-14 is after the date of the invoice, 2016-09-13.");
        IncomingInvoice received =
                INVOICE.toBuilder().received(LocalDate.of(2016, 10, 5)).build();
        paid(check(PayerRecords.none(), received));
        paid(check(
                PayerRecords.none(),
                received.toBuilder().date(LocalDate.of(2016, 10, 19)).build()));
        assertThat(check(
                                PayerRecords.none(),
                                received.toBuilder()
                                        .date(LocalDate.of(2016, 10, 20))
                                        .build())
                        .reasons())
                .containsExactly(QueryReason.INVOICE_DATE);
        held(
                check(
                        PayerRecords.none(),
                        received.toBuilder().date(LocalDate.of(2062, 10, 3)).build()),
                "INVOICE_DATE 9.83: The invoice is dated 2062-10-03, more than 14 days after it was received on 2016-10-05.");
        IncomingInvoice august = INVOICE.toBuilder()
                .period(new DateRange(LocalDate.of(2016, 8, 1), LocalDate.of(2016, 8, 31)))
                .build();
        held(
                check(PayerRecords.none(), august),
                "OUTSIDE_PERIOD 9.83: The invoice is for 2016-08-01 to 2016-08-31; the attendance is on 2016-09-14.");
        IncomingResult outside = check(PayerRecords.none(), august, QueryReason.OUTSIDE_PERIOD);
        paid(outside);
        assertThat(outside.lines().get(0).notes())
                .extracting(Answers::text)
                .containsExactly("ACCEPTED: Accepted: The invoice is for 2016-08-01 to 2016-08-31; the attendance is on"
                        + " 2016-09-14.");
        IncomingInvoice early =
                INVOICE.toBuilder().date(LocalDate.of(2016, 9, 13)).build();
        paid(check(PayerRecords.none(), early, QueryReason.AFTER_INVOICE));
        IncomingLine quoted = IncomingLine.builder()
                .claim(Cases.reference(
                        COLLABORATIVE.register().attendances().get(0).key()))
                .minutes(60)
                .net(Money.of("9.83"))
                .build();
        held(
                check(
                        PayerRecords.none(),
                        early.toBuilder().lines(List.of(quoted)).build()),
                "AFTER_INVOICE 9.83: The attendance on 2016-09-14 is after the date of the invoice, 2016-09-13.");
    }

    @Test
    void an_invoice_with_several_errors_names_them_all_and_counts_its_amount_once() {
        PayerRecords known = PayerRecords.builder()
                .buyer(Cases.BUYER)
                .suppliers(supplier -> Optional.of(Cases.supplier(supplier)))
                .build();
        IncomingResult result = check(
                known,
                INVOICE.toBuilder().buyer("Derby").account("other").number("").build());
        assertThat(result.allQueries())
                .extracting(Answers::text)
                .containsExactly("NUMBER_UNUSABLE 9.83: The invoice has no number.");
        assertThat(result.notes())
                .extracting(Answers::text)
                .containsExactly(
                        "ALSO_WRONG: The invoice must be addressed to Nottingham Commissioning Group.",
                        "ALSO_WRONG: The account to pay into is not the one we know. We will ask you about it in another way"
                                + " than by a reply to this invoice.");
    }

    @Test
    void an_amount_that_is_not_due_cannot_be_accepted() {
        assertThatThrownBy(() -> check(PayerRecords.none(), INVOICE, QueryReason.WRONG_RATE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/accepted: cannot be accepted: WRONG_RATE");
    }

    @Test
    void amounts_whose_sum_is_no_amount_are_refused() {
        IncomingLine huge = IncomingLine.builder().net(Money.MAX).build();
        assertThatThrownBy(() -> INVOICE.toBuilder().addLines(huge).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("/lines: must not add up to more than £9,999,999,999.99 with /total and /vat");
    }
}
