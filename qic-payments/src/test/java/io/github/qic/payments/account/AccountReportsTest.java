package io.github.qic.payments.account;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.PRACTICE;
import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.invoice.Cases.credit;
import static io.github.qic.payments.invoice.Cases.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.ledger.AllocatedAmount;
import io.github.qic.payments.ledger.HoldKind;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.Payment;
import io.github.qic.payments.ledger.PaymentHold;
import io.github.qic.payments.ledger.WriteOff;
import io.github.qic.payments.pay.DateRange;
import io.github.qic.payments.show.AccountTables;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Two suppliers, worked by hand. The home has A1 for £24.08, due on 31 October 2016, and A2 for £18.67, due on 4 November; it was paid
 * £30.00, of which £5.92 are on account. The practice has invoice 1 for 250 minutes at £28.62 an hour, £119.25, due on 4 November.
 */
class AccountReportsTest {
    private static final DocumentNumber A1 = DocumentNumber.of("A1");
    private static final DocumentNumber A2 = DocumentNumber.of("A2");
    private static final DateRange OCTOBER = new DateRange(day("2016-10-01"), day("2016-10-31"));
    private static final Ledger LEDGER = issued(
                    issued(
                            issued(Ledger.empty(), HOME, "A1", "2016-10-01", "P-manager", "10:00", "11:30"),
                            HOME,
                            "A2",
                            "2016-10-05",
                            "P-nurse",
                            "09:20",
                            "11:00"),
                    PRACTICE,
                    "1",
                    "2016-10-05",
                    "P-gp",
                    "13:00",
                    "17:10")
            .pay(Payment.builder()
                    .reference(Id.of("bacs-1"))
                    .supplier(HOME)
                    .date(day("2016-10-20"))
                    .amount(Money.of("30.00"))
                    .addAllocated(new AllocatedAmount(A1, Money.of("24.08")))
                    .build());

    private static Ledger issued(
            Ledger ledger,
            Id<Organisation> supplier,
            String number,
            String day,
            String person,
            String start,
            String end) {
        return ledger.draft(
                        Id.of("d" + number), Cases.statement(Cases.PRICING, attended(person, "2016-09-14", start, end)))
                .issue(Id.of("d" + number), terms(supplier, number, day));
    }

    @Test
    void a_statement_of_account_shows_what_changed_the_balance() {
        Ledger writtenOff = LEDGER.writeOff(
                new WriteOff(Id.of("w1"), HOME, A2, day("2016-10-31"), Money.of("0.67"), "not worth a payment"));
        StatementOfAccount october = StatementOfAccount.of(writtenOff.view(), HOME, OCTOBER);
        assertThat(AccountTables.of(october).text()).isEqualTo("""
                        Date        Type             Reference  Charged  Paid or credited  Balance
                        2016-10-01  opening balance                                          £0.00
                        2016-10-01  invoice          A1          £24.08                     £24.08
                        2016-10-05  invoice          A2          £18.67                     £42.75
                        2016-10-20  payment          bacs-1                        £30.00   £12.75
                        2016-10-31  write off        w1                             £0.67   £12.08
                        2016-10-31  closing balance                                         £12.08
                        """);
        StatementOfAccount november =
                StatementOfAccount.of(writtenOff.view(), HOME, new DateRange(day("2016-11-01"), day("2016-11-30")));
        assertThat(november.opening()).isEqualTo(Money.of("12.08"));
        assertThat(november.rows()).isEmpty();
        assertThat(november.closing()).isEqualTo(Money.of("12.08"));
        assertThat(StatementOfAccount.of(LEDGER.view(), Id.of("nobody"), OCTOBER)
                        .closing())
                .isEqualTo(Money.ZERO);
    }

    /** 4 November to 1 December are 27 days. */
    @Test
    void the_aged_list_has_what_is_outstanding_by_days_after_the_due_date() {
        AgedBalances aged = AgedBalances.of(held(LEDGER).view(), day("2016-12-01"));
        assertThat(AccountTables.of(aged).text()).isEqualTo("""
                        Supplier  Not due  1 to 30 days  31 to 60 days  61 to 90 days  Over 90 days  On account  Balance  Of which held
                        home        £0.00        £18.67          £0.00          £0.00         £0.00      -£5.92   £12.75         £18.67
                        practice    £0.00       £119.25          £0.00          £0.00         £0.00       £0.00  £119.25          £0.00
                        total       £0.00       £137.92          £0.00          £0.00         £0.00      -£5.92  £132.00         £18.67
                        """);
        assertThat(AgedBalances.of(LEDGER.view(), day("2016-10-31")).in(AgeBand.NOT_DUE))
                .isEqualTo(Money.of("137.92"));
        assertThat(AgedBalances.of(LEDGER.view(), day("2017-02-03")).in(AgeBand.OVER_90_DAYS))
                .isEqualTo(Money.of("137.92"));
        assertThat(AgedBalances.of(LEDGER.view(), day("2016-10-10")).balance())
                .as("before the payment")
                .isEqualTo(Money.of("162.00"));
    }

    @Test
    void the_aged_list_has_suppliers_with_something_outstanding_or_on_account_only() {
        Ledger known = LEDGER.recordSupplier(Cases.supplier(Id.of("new")));
        assertThat(AgedBalances.of(known.view(), day("2016-10-05")).suppliers())
                .extracting(AgedBalance::supplier)
                .containsExactly(HOME, PRACTICE);
        assertThat(AgedBalances.of(known.view(), day("2016-10-04")).suppliers())
                .as("the day before the practice's invoice")
                .extracting(AgedBalance::supplier)
                .containsExactly(HOME);
        Ledger settled =
                LEDGER.writeOff(new WriteOff(Id.of("w1"), HOME, A2, day("2016-10-31"), Money.of("18.67"), "bad"));
        assertThat(AgedBalances.of(settled.view(), day("2016-10-31")).suppliers())
                .as("5.92 on account")
                .extracting(AgedBalance::balance)
                .containsExactly(Money.of("-5.92"), Money.of("119.25"));
    }

    @Test
    void an_account_has_what_was_issued_and_not_settled_by_then() {
        Ledger more = issued(LEDGER, HOME, "A0", "2016-10-05", "P-worker", "10:00", "11:00");
        assertThat(numbers(SupplierAccount.of(more.view(), HOME, day("2016-10-04"))))
                .containsExactly("A1");
        assertThat(numbers(SupplierAccount.of(more.view(), HOME, day("2016-10-05"))))
                .as("by due date and number")
                .containsExactly("A1", "A0", "A2");
        SupplierAccount paid = SupplierAccount.of(more.view(), HOME, day("2016-10-20"));
        assertThat(numbers(paid)).containsExactly("A0", "A2");
        assertThat(paid.balance()).as("9.83 + 18.67 - 5.92").isEqualTo(Money.of("22.58"));
    }

    private static Stream<String> numbers(SupplierAccount account) {
        return account.items().stream().map(item -> item.document().number().value());
    }

    @Test
    void a_band_ends_with_its_last_day() {
        assertThat(new long[] {-5, 0, 1, 30, 31, 60, 61, 90, 91})
                .satisfies(days -> assertThat(Arrays.stream(days).mapToObj(AgeBand::of))
                        .containsExactly(
                                AgeBand.NOT_DUE,
                                AgeBand.NOT_DUE,
                                AgeBand.DAYS_1_TO_30,
                                AgeBand.DAYS_1_TO_30,
                                AgeBand.DAYS_31_TO_60,
                                AgeBand.DAYS_31_TO_60,
                                AgeBand.DAYS_61_TO_90,
                                AgeBand.DAYS_61_TO_90,
                                AgeBand.OVER_90_DAYS));
    }

    @Test
    void a_payment_run_pays_what_is_due_less_the_money_on_account() {
        PaymentRun run = PaymentRun.of(LEDGER.view(), day("2016-11-04"), day("2016-11-04"));
        assertThat(AccountTables.of(run, Id.of("run-7")).csv()).isEqualTo("""
                        date,reference,supplier_id,payee,sort_code,account_number,iban,amount,documents,from_account,other_account_on_documents
                        2016-11-04,run-7,home,Beech House,20-00-00,12345678,,12.75,A2,5.92,
                        2016-11-04,run-7,practice,Beech House,20-00-00,12345678,,119.25,1,0.00,
                        """.replace("\n", "\r\n"));
        Ledger paid = run.record(LEDGER, Id.of("run-7"));
        assertThat(paid.view().outstanding(HOME)).isEqualTo(Money.ZERO);
        assertThat(paid.view().onAccount(HOME)).isEqualTo(Money.ZERO);
        assertThat(paid.view().outstanding(PRACTICE)).isEqualTo(Money.ZERO);
        assertThat(run.record(paid, Id.of("run-7"))).as("recorded already").isEqualTo(paid);
        assertThat(PaymentRun.of(paid.view(), day("2016-11-04"), day("2016-12-31"))
                        .proposals())
                .isEmpty();
        assertThat(PaymentRun.of(LEDGER.view(), day("2016-11-03"), day("2016-11-03"))
                        .proposals())
                .as("nothing is due the day before")
                .isEmpty();
    }

    /** An id has at most 64 characters, and that of an allocation ends in the 11 of .on-account. */
    @Test
    void the_reference_of_a_payment_run_may_be_as_long_as_what_is_recorded_allows() {
        PaymentRun run = PaymentRun.of(LEDGER.view(), day("2016-11-04"), day("2016-11-04"));
        assertThat(run.record(LEDGER, Id.of("R".repeat(53))).view().onAccount(HOME))
                .isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> run.record(LEDGER, Id.of("R".repeat(54))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/reference: must have at most 53 characters where money on account is allocated:"
                        + " .on-account is added");
        PaymentRun practice = new PaymentRun(
                run.date(),
                run.proposals().stream()
                        .filter(proposal -> proposal.fromAccount().isEmpty())
                        .toList());
        assertThat(practice.record(LEDGER, Id.of("R".repeat(64))).view().outstanding(PRACTICE))
                .isEqualTo(Money.ZERO);
    }

    @Test
    void a_payment_run_leaves_out_what_is_held_and_takes_credits_into_account() {
        PaymentRun held = PaymentRun.of(held(LEDGER).view(), day("2016-11-04"), day("2016-11-04"));
        assertThat(held.proposals()).extracting(p -> p.supplier().id()).containsExactly(PRACTICE);
        Ledger released = held(LEDGER).release(Id.of("h1"));
        assertThat(PaymentRun.of(released.view(), day("2016-11-04"), day("2016-11-04"))
                        .total())
                .isEqualTo(Money.of("132.00"));
        Ledger credited = LEDGER.credit(HOME, A1, credit("A3", "2016-11-01"));
        PaymentRun set = PaymentRun.of(credited.view(), day("2016-11-04"), day("2016-11-04"));
        assertThat(set.total())
                .as("the home owes 24.08 and 5.92 and is owed 18.67")
                .isEqualTo(Money.of("119.25"));
        assertThat(AccountTables.of(set, Id.of("r")).csv())
                .as("the bank pays nothing to the home")
                .contains(",practice,")
                .doesNotContain(",home,");
    }

    /** A2, on hold, shows the account of 20-00-00 12345678; A0 the recorded one. */
    @Test
    void a_document_that_is_not_paid_says_nothing_about_the_account() {
        Supplier known = LEDGER.view().supplier(HOME).orElseThrow();
        Supplier changed = known.toBuilder()
                .account(known.account().toBuilder().accountNumber("87654321").build())
                .build();
        Ledger ledger = held(LEDGER)
                .recordSupplier(changed)
                .draft(
                        Id.of("dA0"),
                        Cases.statement(Cases.PRICING, attended("P-worker", "2016-09-14", "10:00", "11:00")))
                .issue(
                        Id.of("dA0"),
                        terms(HOME, "A0", "2016-10-05").toBuilder()
                                .supplier(changed)
                                .build());
        PaymentRun run = PaymentRun.of(ledger.view(), day("2016-11-04"), day("2016-11-04"));
        assertThat(AccountTables.of(run, Id.of("r")).csv()).contains("20-00-00,87654321,,3.91,A0,5.92,\r\n");
    }

    @Test
    void a_payment_run_dated_back_leaves_out_what_was_issued_later() {
        PaymentRun run = PaymentRun.of(LEDGER.view(), day("2016-10-04"), day("2016-12-31"));
        assertThat(run.proposals()).isEmpty();
    }

    @Test
    void a_held_line_that_was_credited_is_not_held() {
        Ledger credited = held(LEDGER).credit(HOME, A2, credit("A3", "2016-11-01"));
        assertThat(credited.view().held(HOME, A2, day("2016-12-01"))).isEqualTo(Money.ZERO);
        assertThat(held(LEDGER).view().held(HOME, A2, day("2016-10-09")))
                .as("before the hold")
                .isEqualTo(Money.ZERO);
    }

    @Test
    void a_payment_run_pays_to_the_recorded_account_and_marks_documents_that_show_another() {
        Supplier known = LEDGER.view().supplier(HOME).orElseThrow();
        Supplier changed = known.toBuilder()
                .account(known.account().toBuilder().accountNumber("87654321").build())
                .build();
        PaymentRun run = PaymentRun.of(LEDGER.recordSupplier(changed).view(), day("2016-11-04"), day("2016-11-04"));
        assertThat(AccountTables.of(run, Id.of("r")).csv()).contains("20-00-00,87654321,,12.75,A2,5.92,yes");
    }

    @Test
    void a_remittance_advice_says_what_a_payment_is_for() {
        RemittanceAdvice advice =
                RemittanceAdvice.of(LEDGER.view(), HOME, Id.of("bacs-1")).orElseThrow();
        Table table = AccountTables.of(advice);
        assertThat(table.text()).isEqualTo("""
                        Your document  Date        Its total    Paid
                        A1             2016-10-01     £24.08  £24.08
                        on account                             £5.92
                        paid           2016-10-20             £30.00
                        """);
        assertThat(RemittanceAdvice.of(LEDGER.view(), HOME, Id.of("bacs-2"))).isEmpty();
    }

    /** A position counts what settles whole documents; cash counts what the bank shows. */
    @Test
    void cash_totals_are_what_was_paid_and_repaid_in_a_period() {
        Ledger more = LEDGER.pay(
                        Payment.of(Id.of("p2"), PRACTICE, DocumentNumber.of("1"), day("2016-10-31"), Money.of("92.61")))
                .pay(Payment.builder()
                        .reference(Id.of("p3"))
                        .supplier(HOME)
                        .date(day("2016-10-31"))
                        .amount(Money.of("-5.92"))
                        .build());
        assertThat(AccountTables.of(CashTotals.of(more.view(), OCTOBER)).text()).isEqualTo("""
                        Supplier     Paid  Repaid      Net
                        home       £30.00   £5.92   £24.08
                        practice   £92.61   £0.00   £92.61
                        total     £122.61   £5.92  £116.69
                        """);
        assertThat(more.view().position(PRACTICE).paid()).isEqualTo(Money.ZERO);
        DateRange before = new DateRange(day("2016-10-01"), day("2016-10-30"));
        assertThat(CashTotals.of(more.view(), before).suppliers())
                .as("the practice was paid and the home repaid on the day after")
                .containsExactly(new CashTotal(HOME, Money.of("30.00"), Money.ZERO));
    }

    private static Ledger held(Ledger ledger) {
        return ledger.hold(PaymentHold.builder()
                .id(Id.of("h1"))
                .supplier(HOME)
                .document(A2)
                .addLines(1)
                .kind(HoldKind.DISPUTED)
                .date(day("2016-10-10"))
                .reason("the nurse left early")
                .build());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
