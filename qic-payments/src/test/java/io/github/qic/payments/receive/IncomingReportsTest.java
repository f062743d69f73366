package io.github.qic.payments.receive;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.invoice.Cases.registered;
import static io.github.qic.payments.receive.Invoices.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Role;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.ledger.Ledger;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What users of other programs reported about incoming invoices. By hand from the salaries of 2016/17 at entry: 90 minutes of a manager
 * are £24.08, of a nurse £16.80.
 */
class IncomingReportsTest {
    private static final Collaborative COLLABORATIVE = registered(
            attended("P-manager", "2016-09-14", "10:00", "11:30"), attended("P-nurse", "2016-09-14", "10:00", "11:30"));
    private static final IncomingCheck CHECK = IncomingCheck.of(COLLABORATIVE, Cases.PRICING);
    private static final IncomingInvoice BOTH =
            invoice("BH1", line(Role.CARE_HOME_MANAGER, "24.08"), line(Role.CARE_HOME_NURSE, "16.80"));

    private static IncomingInvoice invoice(String number, IncomingLine... lines) {
        return Invoices.of(number, LocalDate.of(2016, 9, 30), lines);
    }

    private static IncomingLine line(Role role, String net) {
        return IncomingLine.builder()
                .date(LocalDate.of(2016, 9, 14))
                .role(role)
                .minutes(90)
                .net(Money.of(net))
                .build();
    }

    /** odoo/odoo#37131: the warning about a duplicate does not say which document it duplicates. */
    @Test
    void a_duplicate_names_the_document_it_duplicates() {
        Ledger ledger = recorded(Ledger.empty(), CHECK.check(BOTH, Ledger.empty()));
        assertThat(CHECK.check(BOTH.toBuilder().number("NEW").build(), ledger).allQueries())
                .extracting(query -> query.earlier().orElseThrow().number())
                .containsExactly(DocumentNumber.of("BH1"), DocumentNumber.of("BH1"));
    }

    /** ledgersmb/LedgerSMB#8435: the same invoice of a vendor can be entered twice. */
    @Test
    void the_same_invoice_is_not_paid_twice_whatever_its_number() {
        Ledger ledger = recorded(Ledger.empty(), CHECK.check(BOTH, Ledger.empty()));
        for (String number : List.of("BH1", "bh-1", "BH2", "1/21", "")) {
            assertThat(CHECK.check(BOTH.toBuilder().number(number).build(), ledger)
                            .payable())
                    .isEqualTo(Money.ZERO);
        }
    }

    /** odoo/odoo#280536: after a refund of one line, invoicing again bills the other line twice. */
    @Test
    void after_a_credit_of_one_line_only_that_line_is_payable_again() {
        Ledger ledger = recorded(Ledger.empty(), CHECK.check(BOTH, Ledger.empty()));
        Ledger credited = ledger.credit(HOME, DocumentNumber.of("BH1"), List.of(2), Cases.credit("CN1", "2016-10-02"));
        IncomingResult again = CHECK.check(BOTH.toBuilder().number("BH2").build(), credited);
        assertThat(again.lines()).extracting(line -> line.payable().toString()).containsExactly("0.00", "16.80");
        assertThat(again.reasons()).containsExactly(QueryReason.ALREADY_CLAIMED);
    }

    /** OCA/account-invoicing#358: suppliers whose numbers begin again each year are refused in the second. */
    @Test
    void a_number_of_the_year_before_is_no_duplicate() {
        Collaborative nextYear = registered(
                attended("P-manager", "2016-09-14", "10:00", "11:30"),
                attended("P-nurse", "2017-09-14", "10:00", "11:30"));
        IncomingCheck check = IncomingCheck.of(nextYear, Cases.PRICING);
        Ledger ledger = recorded(
                Ledger.empty(), check.check(invoice("1", line(Role.CARE_HOME_MANAGER, "24.08")), Ledger.empty()));
        // Band 5 at entry in 2017/18 is £11.31 an hour: 16.965.
        IncomingLine later = IncomingLine.builder()
                .date(LocalDate.of(2017, 9, 14))
                .minutes(90)
                .net(Money.of("16.97"))
                .build();
        IncomingInvoice second =
                invoice("1", later).toBuilder().date(LocalDate.of(2017, 9, 30)).build();
        assertThat(check.check(second, ledger).payable()).isEqualTo(Money.of("16.97"));
    }
}
