package io.github.qic.payments.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.account.AgedBalances;
import io.github.qic.payments.account.LedgerCheck;
import io.github.qic.payments.account.PaymentRun;
import io.github.qic.payments.account.RemittanceAdvice;
import io.github.qic.payments.account.StatementOfAccount;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.ClaimStatements;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.ledger.AllocatedAmount;
import io.github.qic.payments.ledger.Allocation;
import io.github.qic.payments.ledger.AuditStamp;
import io.github.qic.payments.ledger.HoldKind;
import io.github.qic.payments.ledger.InvoiceTerms;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.LedgerHead;
import io.github.qic.payments.ledger.Payment;
import io.github.qic.payments.ledger.PaymentHold;
import io.github.qic.payments.ledger.WriteOff;
import io.github.qic.payments.ledger.store.LedgerStore;
import io.github.qic.payments.ledger.store.MemoryLedgerStore;
import io.github.qic.payments.ledger.store.StoredLedger;
import io.github.qic.payments.pay.DateRange;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.scheme.PeachScheme;
import io.github.qic.payments.scheme.RangePoint;
import io.github.qic.payments.show.AccountTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chapters of the README on storing a ledger and on paying. */
class OfficeExampleTest {
    private static final LocalDate PAY_DAY = LocalDate.of(2018, 3, 31);
    private static final DocumentNumber BH0001 = DocumentNumber.of("BH0001");

    private final Collaborative peach = PeachCollaborative.collaborative();
    private final ClaimStatement statement = ClaimStatements.of(
                    peach,
                    Pricing.of(PeachScheme.with(PointChoice.entry(), RangePoint.MINIMUM), PayTables.standard())
                            .claims(peach),
                    new DateRange(LocalDate.of(2016, 9, 1), LocalDate.of(2018, 2, 28)))
            .get(0);
    private final Id<Organisation> home = statement.organisation();

    @TempDir
    Path folder;

    @Test
    void an_invoice_is_disputed_paid_and_closed_with_its_month() throws IOException {
        InvoiceTerms terms = terms();
        Instant now = Instant.parse("2018-03-01T09:30:00Z");
        LedgerStore store = new MemoryLedgerStore();

        StoredLedger stored = StoredLedger.of(store); // your LedgerStore, or a MemoryLedgerStore
        AuditStamp stamp = AuditStamp.of(now, Id.of("clerk-7")); // when and who; AuditStamp.builder() has why as well
        Ledger issued = stored.update(ledger ->
                ledger.stamped(stamp).draft(Id.of("draft-1"), statement).issue(Id.of("draft-1"), terms));
        LedgerHead head = issued.head(); // keep it elsewhere

        assertThat(stored.current().requireContinues(head)).isEqualTo(issued);

        Ledger held = stored.update(ledger -> ledger.hold(PaymentHold.builder()
                .id(Id.of("hold-1"))
                .supplier(home)
                .document(BH0001)
                .addLines(2)
                .kind(HoldKind.DISPUTED)
                .date(LocalDate.of(2018, 3, 12))
                .reason("left at the break, says the facilitator")
                .build()));

        PaymentRun run = PaymentRun.of(held.view(), PAY_DAY, PAY_DAY); // everything due by then, but for line 2
        Files.writeString(
                folder.resolve("run-31.csv"),
                AccountTables.of(run, Id.of("run-31")).csv());
        Ledger paid = stored.update(ledger -> run.record(ledger, Id.of("run-31"))); // once the bank has paid
        RemittanceAdvice advice =
                RemittanceAdvice.of(paid.view(), home, Id.of("run-31")).orElseThrow();
        System.out.println(AccountTables.of(advice).text());

        Money line = held.view().held(home, BH0001, PAY_DAY);
        assertThat(run.total()).isEqualTo(statement.total().minus(line));
        assertThat(paid.view().outstanding(home)).isEqualTo(line);

        Ledger settled = stored.update(ledger -> ledger.release(Id.of("hold-1"))
                .pay(Payment.builder()
                        .reference(Id.of("bacs-88"))
                        .supplier(home)
                        .date(LocalDate.of(2018, 4, 9))
                        .amount(Money.of("42.90")) // as the bank shows it: some of it for nothing yet
                        .addAllocated(new AllocatedAmount(BH0001, Money.of("40.00")))
                        .build())
                .allocate(Allocation.builder() // later, when somebody has found out what it was for
                        .reference(Id.of("alloc-1"))
                        .supplier(home)
                        .date(LocalDate.of(2018, 4, 20))
                        .addAllocated(new AllocatedAmount(BH0001, Money.of("2.90")))
                        .build())
                .writeOff(new WriteOff(
                        Id.of("wo-1"),
                        home,
                        BH0001,
                        LocalDate.of(2018, 4, 30),
                        Money.of("0.03"),
                        "not worth a payment"))
                .closePeriod(LocalDate.of(2018, 4, 30))); // nothing is dated in April any more

        DateRange spring = new DateRange(LocalDate.of(2018, 3, 1), LocalDate.of(2018, 4, 30));
        StatementOfAccount account = StatementOfAccount.of(settled.view(), home, spring);
        AgedBalances aged = AgedBalances.of(settled.view(), LocalDate.of(2018, 4, 30));
        List<Finding> findings = LedgerCheck.standard().check(settled); // such as a changed payee account
        System.out.println(
                AccountTables.of(account).text() + AccountTables.of(aged).text() + findings);

        assertThat(findings).isEmpty();
        assertThat(Files.readString(Path.of("README.md")))
                .contains(AccountTables.of(account).text());
        assertThat(account.closing()).isEqualTo(aged.balance());
    }

    private InvoiceTerms terms() {
        return ExampleInvoices.terms(statement, BH0001, LocalDate.of(2018, 3, 1));
    }
}
