package io.github.qic.payments.fuzz;

import io.github.qic.core.Collaborative;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Claim;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.claim.RateCheck;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.ClaimStatements;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.pay.DateRange;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.plan.Accrual;
import io.github.qic.payments.plan.Forecast;
import io.github.qic.payments.plan.ForecastInput;
import io.github.qic.payments.plan.Spend;
import io.github.qic.payments.receive.IncomingCheck;
import io.github.qic.payments.receive.IncomingInvoice;
import io.github.qic.payments.receive.IncomingResult;
import io.github.qic.payments.reconcile.Reconciliation;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeCheck;
import io.github.qic.payments.show.AccountingCodes;
import io.github.qic.payments.show.AccountingImport;
import io.github.qic.payments.show.DocumentPage;
import io.github.qic.payments.show.FinanceTable;
import io.github.qic.payments.show.ForecastTable;
import io.github.qic.payments.show.ReconciliationTable;
import io.github.qic.payments.show.SupplierReply;
import io.github.qic.payments.testing.PaymentsExamples;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What is done with the values of qic-payments. */
final class BillingUses {
    private static final PayTables TABLES = PayTables.standard();
    private static final Scheme SCHEME = PaymentsExamples.scheme();
    private static final DateRange ALWAYS = new DateRange(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 12, 31));
    private static final AccountingCodes CODES = new AccountingCodes("QIC", "5000", "T9");

    private BillingUses() {}

    static void billing(Collaborative collaborative) throws IOException {
        Pricing pricing = Pricing.of(SCHEME, TABLES);
        Claims claims = pricing.claims(collaborative);
        claims(claims);
        Outputs.again(Claims.DOCUMENT, claims);
        for (ClaimStatement statement : ClaimStatements.of(collaborative, claims, ALWAYS)) {
            statement(statement);
            Outputs.again(ClaimStatement.DOCUMENT, statement);
        }
        reconciliation(Reconciliation.of(Ledger.empty(), collaborative, pricing));
        forecast(collaborative, SCHEME);
        Outputs.findings(SchemeCheck.standard().check(SCHEME, collaborative));
    }

    private static void reconciliation(Reconciliation reconciliation) throws IOException {
        Outputs.table(ReconciliationTable.of(reconciliation));
        Outputs.table(ReconciliationTable.otherProgrammes(reconciliation));
        Accrual.of(reconciliation, CoreUses.DAY).total();
        reconciliation.net();
        reconciliation.billable(ALWAYS);
    }

    private static void forecast(Collaborative collaborative, Scheme scheme) throws IOException {
        Contract.mayRefuse(() -> Outputs.table(ForecastTable.of(Forecast.of(
                collaborative,
                ForecastInput.builder()
                        .low(SCHEME)
                        .high(scheme)
                        .tables(TABLES)
                        .attendancePercent(new BigDecimal("80"))
                        .assumedMinutes(60)
                        .build()))));
    }

    static void scheme(Scheme scheme) throws IOException {
        Outputs.findings(SchemeCheck.standard().check(scheme));
        Outputs.findings(SchemeCheck.standard().check(scheme, CoreUses.TWO_HOMES));
        Pricing pricing = Pricing.builder()
                .scheme(scheme)
                .tables(TABLES)
                .claimedOn(LocalDate.of(2025, 1, 31))
                .build();
        claims(pricing.claims(CoreUses.TWO_HOMES));
        reconciliation(Reconciliation.of(PaymentsExamples.ledger(), CoreUses.TWO_HOMES, pricing));
        forecast(CoreUses.TWO_HOMES, scheme);
    }

    static void claims(Claims claims) throws IOException {
        Outputs.findings(RateCheck.standard().check(claims));
        for (Claim claim : claims.claims()) {
            claim.charges().forEach(charge -> Contract.text(charge.text()));
            claim.tables();
        }
        Spend.of(claims, Money.of("1000.00"), CoreUses.DAY).left();
        claims.rejections().forEach(rejection -> Contract.text(rejection.message()));
        ClaimStatements.of(CoreUses.TWO_HOMES, claims, ALWAYS);
    }

    static void statement(ClaimStatement statement) throws IOException {
        Outputs.page(DocumentPage.of(statement));
        Outputs.table(FinanceTable.of(statement));
        Contract.mayRefuse(() -> {
            Ledger ledger = PaymentsExamples.ledger().draft(Id.of("fuzz"), statement);
            LedgerUses.ledger(ledger.issue(Id.of("fuzz"), PaymentsExamples.terms(statement.organisation(), "F1")));
        });
        PaymentsExamples.ledger().billable(statement);
    }

    static void document(BillingDocument document) throws IOException {
        Outputs.page(DocumentPage.of(document));
        Outputs.table(FinanceTable.of(List.of(document)));
        Contract.mayRefuse(() -> Outputs.table(AccountingImport.xero(List.of(document), CODES)));
        Contract.mayRefuse(() -> Outputs.table(AccountingImport.sage(List.of(document), CODES)));
        Contract.mayRefuse(() -> Outputs.table(AccountingImport.quickBooks(List.of(document), CODES)));
        Contract.text(document.owed() + " " + document.corrects());
    }

    static void incoming(IncomingInvoice invoice) throws IOException {
        Pricing pricing = Pricing.of(SCHEME, TABLES);
        IncomingCheck check = IncomingCheck.of(CoreUses.TWO_HOMES, pricing);
        for (Ledger ledger : List.of(Ledger.empty(), PaymentsExamples.ledger())) {
            IncomingResult result = check.check(invoice, ledger);
            result(result);
            Outputs.again(IncomingResult.DOCUMENT, result);
        }
    }

    static void result(IncomingResult result) throws IOException {
        Outputs.page(SupplierReply.of(result));
        result.allQueries();
        result.reasons();
    }
}
