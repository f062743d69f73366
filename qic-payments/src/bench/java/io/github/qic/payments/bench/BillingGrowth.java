package io.github.qic.payments.bench;

import io.github.qic.core.Collaborative;
import io.github.qic.core.house.Growth;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.account.AgedBalances;
import io.github.qic.payments.account.CashTotals;
import io.github.qic.payments.account.LedgerCheck;
import io.github.qic.payments.account.PaymentRun;
import io.github.qic.payments.account.StatementOfAccount;
import io.github.qic.payments.account.SupplierAccount;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.claim.RateCheck;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.ClaimStatements;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.LedgerView;
import io.github.qic.payments.ledger.Payment;
import io.github.qic.payments.ledger.Rerating;
import io.github.qic.payments.pay.DateRange;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.plan.Accrual;
import io.github.qic.payments.plan.Forecast;
import io.github.qic.payments.plan.ForecastInput;
import io.github.qic.payments.receive.IncomingCheck;
import io.github.qic.payments.receive.IncomingInvoice;
import io.github.qic.payments.receive.IncomingLine;
import io.github.qic.payments.reconcile.Reconciliation;
import io.github.qic.payments.scheme.PeachScheme;
import io.github.qic.payments.scheme.RangePoint;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeCheck;
import io.github.qic.payments.show.AccountTables;
import io.github.qic.payments.show.AccountingCodes;
import io.github.qic.payments.show.AccountingImport;
import io.github.qic.payments.show.DocumentPage;
import io.github.qic.payments.show.FinanceTable;
import io.github.qic.payments.show.ForecastTable;
import io.github.qic.payments.show.JournalTable;
import io.github.qic.payments.show.ReconciliationTable;
import io.github.qic.payments.show.SupplierReply;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** Growth of the calculations of this module, for n homes with 320 attendances each; arguments: words of those wanted, all without. */
public final class BillingGrowth {
    private static final DateRange PERIOD = new DateRange(LocalDate.of(2016, 9, 1), LocalDate.of(2017, 3, 31));
    private static final LocalDate DAY = LocalDate.of(2017, 5, 1);
    private static final Pricing PRICING =
            Pricing.of(PeachScheme.with(PointChoice.entry(), RangePoint.MINIMUM), PayTables.standard());

    private BillingGrowth() {}

    private record Billed(Collaborative collaborative, Claims claims, List<ClaimStatement> statements, Ledger ledger) {
        static Billed of(int homes) {
            Collaborative collaborative = IncomingSpeed.collaborative(homes);
            Claims claims = PRICING.claims(collaborative);
            List<ClaimStatement> statements = ClaimStatements.of(collaborative, claims, PERIOD);
            return new Billed(collaborative, claims, statements, bill(statements));
        }

        LedgerView view() {
            return ledger.view();
        }

        Id<Organisation> first() {
            return statements.get(0).organisation();
        }
    }

    /** Each statement is drafted, issued and paid in part. */
    private static Ledger bill(List<ClaimStatement> statements) {
        Ledger ledger = Ledger.empty();
        for (ClaimStatement statement : statements) {
            String name = statement.organisation().value();
            String number = "N" + name.replaceAll("\\D", "");
            ledger = ledger.draft(Id.of("draft-" + name), statement)
                    .issue(Id.of("draft-" + name), Cases.terms(statement.organisation(), number, "2017-04-10"))
                    .pay(Payment.of(
                            Id.of("pay-" + name),
                            statement.organisation(),
                            DocumentNumber.of(number),
                            LocalDate.of(2017, 4, 20),
                            Money.of("20.00")));
        }
        return ledger;
    }

    public static void main(String... args) throws Exception {
        new Growth()
                .add("claims priced", 10, n -> {
                    Collaborative collaborative = IncomingSpeed.collaborative(n);
                    return () -> PRICING.claims(collaborative);
                })
                .add("claims with a daily cap", 5, n -> {
                    Collaborative collaborative = IncomingSpeed.collaborative(n);
                    Pricing capped = IncomingSpeed.capped(PRICING);
                    return () -> capped.claims(collaborative);
                })
                .add(
                        "claims written and read",
                        5,
                        n -> of(n, b -> Claims.DOCUMENT.read(Claims.DOCUMENT.write(b.claims()))))
                .add("RateCheck", 5, n -> of(n, b -> RateCheck.standard().check(b.claims())))
                .add("ClaimStatements", 10, n -> of(n, b -> ClaimStatements.of(b.collaborative(), b.claims(), PERIOD)))
                .add("statements drafted, issued and paid", 5, n -> of(n, b -> bill(b.statements())))
                .add("ledger written", 5, n -> of(n, b -> Ledger.DOCUMENT.write(b.ledger())))
                .add("ledger read", 5, n -> {
                    String json = Ledger.DOCUMENT.write(Billed.of(n).ledger());
                    return () -> Ledger.DOCUMENT.read(json);
                })
                .add("LedgerCheck", 10, n -> of(n, b -> LedgerCheck.standard().check(b.ledger())))
                .add(
                        "ledger: position of all; of each supplier; of each line",
                        5,
                        n -> of(n, b -> {
                            b.view().position();
                            b.statements().forEach(s -> {
                                b.view().position(s.organisation(), PERIOD);
                                b.view().outstanding(s.organisation());
                                s.lines().forEach(line -> b.view().position(line.claim()));
                            });
                            return b;
                        }))
                .add(
                        "Reconciliation and its table",
                        5,
                        n -> of(n, b -> {
                            Reconciliation now = Reconciliation.of(b.ledger(), b.collaborative(), PRICING);
                            return List.of(now.billable(PERIOD), ReconciliationTable.of(now), Accrual.of(now, DAY));
                        }))
                .add(
                        "Reconciliation of an empty ledger",
                        5,
                        n -> of(
                                n,
                                b -> Reconciliation.of(Ledger.empty(), b.collaborative(), PRICING)
                                        .billable()))
                .add(
                        "Rerating of each statement",
                        5,
                        n -> of(
                                n,
                                b -> b.statements().stream()
                                        .map(s -> Rerating.of(b.ledger(), s))
                                        .toList()))
                .add(
                        "AgedBalances, CashTotals, PaymentRun and their tables",
                        40,
                        n -> of(
                                n,
                                b -> List.of(
                                        AccountTables.of(AgedBalances.of(b.view(), DAY)),
                                        AccountTables.of(CashTotals.of(b.view(), PERIOD)),
                                        AccountTables.of(PaymentRun.of(b.view(), DAY, DAY), Id.of("run")))))
                .add(
                        "statement and account of each supplier",
                        20,
                        n -> of(
                                n,
                                b -> b.statements().stream()
                                        .map(s -> List.of(
                                                AccountTables.of(
                                                        StatementOfAccount.of(b.view(), s.organisation(), PERIOD)),
                                                SupplierAccount.of(b.view(), s.organisation(), DAY)))
                                        .toList()))
                .add(
                        "JournalTable",
                        5,
                        n -> of(n, b -> JournalTable.of(b.ledger()).csv()))
                .add(
                        "FinanceTable and AccountingImport of all documents",
                        5,
                        n -> of(
                                n,
                                b -> List.of(
                                        FinanceTable.of(b.view().documents()).csv(),
                                        AccountingImport.xero(
                                                        b.view().documents(),
                                                        new AccountingCodes("customer", "400", "NONE"))
                                                .csv())))
                .add("DocumentPage of an invoice of 320n lines", 5, n -> {
                    Invoice invoice = invoice(n);
                    return () -> DocumentPage.of(invoice).html();
                })
                .add("invoice of 320n lines, written and read", 5, n -> {
                    Invoice invoice = invoice(n);
                    return () -> Invoice.DOCUMENT.read(Invoice.DOCUMENT.write(invoice));
                })
                .add("incoming invoice of 320n lines with references, checked and answered", 2, n -> incoming(n, true))
                .add(
                        "incoming invoice of 320n lines without references, checked and answered",
                        2,
                        n -> incoming(n, false))
                .add(
                        "Forecast",
                        20,
                        n -> of(n, b -> {
                            Scheme scheme = PRICING.scheme();
                            return ForecastTable.of(Forecast.of(
                                    b.collaborative(),
                                    ForecastInput.builder()
                                            .low(scheme)
                                            .high(scheme)
                                            .tables(PayTables.standard())
                                            .attendancePercent(new BigDecimal("80"))
                                            .assumedMinutes(90)
                                            .build()));
                        }))
                .add(
                        "SchemeCheck of a scheme and n homes",
                        20,
                        n -> of(n, b -> SchemeCheck.standard().check(PRICING.scheme(), b.collaborative())))
                .run(args);
    }

    @FunctionalInterface
    private interface Calculation {
        Object of(Billed billed) throws Exception;
    }

    private static Callable<?> of(int homes, Calculation calculation) {
        Billed billed = Billed.of(homes);
        return () -> calculation.of(billed);
    }

    /** All people work for one home. */
    private static Billed one(int homes) {
        Collaborative many = IncomingSpeed.collaborative(homes);
        Id<Organisation> home = many.organisations().get(0).id();
        List<Participant> people = new ArrayList<>();
        many.participants().forEach(p -> people.add(p.toBuilder().employer(home).build()));
        Collaborative collaborative = many.toBuilder().participants(people).build();
        Claims claims = PRICING.claims(collaborative);
        List<ClaimStatement> statements = ClaimStatements.of(collaborative, claims, PERIOD);
        return new Billed(collaborative, claims, statements, bill(statements));
    }

    private static Invoice invoice(int homes) {
        BillingDocument document = one(homes).view().documents().get(0);
        return document.match(Function.identity(), note -> {
            throw new IllegalStateException();
        });
    }

    private static Callable<?> incoming(int homes, boolean referred) {
        Billed billed = one(homes);
        ClaimStatement due = billed.statements().get(0);
        IncomingInvoice invoice = IncomingInvoice.builder()
                .supplier(due.organisation())
                .number("E1")
                .date(DAY)
                .lines(due.lines().stream()
                        .map(line -> {
                            IncomingLine.Builder said = IncomingLine.builder().net(line.net());
                            return referred
                                    ? said.claim(line.claim()).build()
                                    : said.date(line.date())
                                            .role(line.role())
                                            .minutes(line.minutes())
                                            .build();
                        })
                        .toList())
                .total(due.total())
                .build();
        return () -> SupplierReply.of(
                        IncomingCheck.of(billed.collaborative(), PRICING).check(invoice, Ledger.empty()))
                .html();
    }
}
