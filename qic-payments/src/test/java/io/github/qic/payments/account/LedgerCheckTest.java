package io.github.qic.payments.account;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.invoice.Cases.terms;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.finding.Finding;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.invoice.VatTreatment;
import io.github.qic.payments.ledger.AuditStamp;
import io.github.qic.payments.ledger.HoldKind;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.Payment;
import io.github.qic.payments.ledger.PaymentHold;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerCheckTest {
    private static final DocumentNumber A1 = DocumentNumber.of("A1");
    private static final Ledger ISSUED = Ledger.empty()
            .draft(Id.of("d1"), Cases.statement(Cases.PRICING, attended("P-manager", "2016-09-14", "10:00", "11:30")))
            .issue(Id.of("d1"), terms(HOME, "A1", "2016-10-01"));

    @Test
    void a_changed_account_name_or_vat_is_found_where_it_was_recorded() {
        Supplier known = Cases.supplier(HOME);
        Supplier changed = known.toBuilder()
                .name("Beech House Ltd")
                .vat(VatTreatment.standard(BigDecimal.valueOf(20), "supply of staff"))
                .account(known.account().toBuilder().accountNumber("87654321").build())
                .build();
        assertThat(check(ISSUED.recordSupplier(known)))
                .as("only its VAT number is new")
                .isEmpty();
        assertThat(check(ISSUED.recordSupplier(changed)))
                .extracting(f -> f.code() + " " + f.path() + " " + f.message())
                .containsExactly(
                        "payments.payee-account-changed /entries/2/step/supplier/account The account of home was changed from one ending in 5678 to one ending in 4321.",
                        "payments.supplier-changed /entries/2/step/supplier/name The name of home was changed.",
                        "payments.supplier-changed /entries/2/step/supplier/vat The VAT of home was changed.");
    }

    @Test
    void a_hold_on_a_paid_document_is_found() {
        Ledger held = ISSUED.hold(PaymentHold.builder()
                .id(Id.of("h1"))
                .supplier(HOME)
                .document(A1)
                .kind(HoldKind.ON_HOLD)
                .date(LocalDate.of(2016, 10, 2))
                .reason("no purchase order")
                .build());
        assertThat(check(held)).isEmpty();
        Ledger paid = held.pay(Payment.of(Id.of("p1"), HOME, A1, LocalDate.of(2016, 10, 20), Money.of("24.08")));
        assertThat(check(paid))
                .extracting(Finding::message)
                .containsExactly("Hold h1 is in force, but nothing is outstanding on A1 of home.");
        assertThat(check(paid.release(Id.of("h1")))).isEmpty();
    }

    @Test
    void a_time_before_that_of_an_earlier_entry_is_found() {
        Ledger ledger = ISSUED.stamped(stamp("10:00"))
                .recordSupplier(Cases.supplier(HOME))
                .stamped(stamp("09:59"))
                .closePeriod(LocalDate.of(2016, 10, 31))
                .stamped(stamp("10:00"))
                .closePeriod(LocalDate.of(2016, 11, 30));
        assertThat(check(ledger))
                .extracting(f -> f.path() + ": " + f.message())
                .containsExactly(
                        "/entries/3/stamp/at: 2016-12-01T09:59:00Z is before 2016-12-01T10:00:00Z, the time of an earlier entry.");
    }

    private static AuditStamp stamp(String time) {
        return AuditStamp.of(Instant.parse("2016-12-01T" + time + ":00Z"), Id.of("clerk-1"));
    }

    private static List<Finding> check(Ledger ledger) {
        return LedgerCheck.standard().check(ledger);
    }
}
