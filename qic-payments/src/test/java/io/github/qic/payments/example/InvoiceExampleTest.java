package io.github.qic.payments.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.house.Readme;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.ClaimStatements;
import io.github.qic.payments.invoice.CreditReason;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.ledger.CreditTerms;
import io.github.qic.payments.ledger.InvoiceTerms;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.pay.DateRange;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.receive.IncomingCheck;
import io.github.qic.payments.receive.IncomingInvoice;
import io.github.qic.payments.receive.IncomingLine;
import io.github.qic.payments.receive.IncomingResult;
import io.github.qic.payments.reconcile.Reconciliation;
import io.github.qic.payments.scheme.PeachScheme;
import io.github.qic.payments.scheme.RangePoint;
import io.github.qic.payments.show.DocumentFiles;
import io.github.qic.payments.show.SupplierReply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvoiceExampleTest {
    private final Collaborative peach = PeachCollaborative.collaborative();
    private final Pricing pricing =
            Pricing.of(PeachScheme.with(PointChoice.entry(), RangePoint.MINIMUM), PayTables.standard());
    private final Pricing higher =
            Pricing.of(PeachScheme.with(PointChoice.top(), RangePoint.MAXIMUM), PayTables.standard());
    private final DateRange months = new DateRange(LocalDate.of(2016, 9, 1), LocalDate.of(2018, 2, 28));

    @TempDir
    Path folder;

    @Test
    void the_examples_of_the_readme_are_this_code() {
        Readme.assertExamplesAreIn(
                "README.md",
                "src/test/java/io/github/qic/payments/example/InvoiceExampleTest.java",
                "src/test/java/io/github/qic/payments/example/OfficeExampleTest.java",
                "src/test/java/io/github/qic/payments/example/PricingExampleTest.java",
                "src/test/java/io/github/qic/payments/example/ReconciliationExampleTest.java",
                "src/test/java/io/github/qic/payments/example/SchemeExampleTest.java");
    }

    @Test
    void from_claims_to_an_invoice_and_its_correction() throws IOException {
        Ledger ledger = Ledger.empty();
        DocumentNumber number = DocumentNumber.of("BH0001");

        Reconciliation now = Reconciliation.of(ledger, peach, pricing); // ledger, register and scheme compared
        ClaimStatement statement = now.billable(months).get(0); // nothing twice, and within every limit
        Id<Organisation> home = statement.organisation();
        Id<InvoiceDraft> draft = Id.of("draft-1");
        Ledger drafted = ledger.draft(draft, statement); // reserved: nobody else can bill these
        Ledger issued = drafted.issue(draft, terms("BH0001", statement)); // numbered and recorded in one step
        Invoice invoice = issued.view().invoice(home, number).orElseThrow();
        DocumentFiles.write(folder, "BH0001", invoice); // JSON, HTML for printing, text, CSV, Excel: all or nothing

        assertThat(invoice.totals().gross()).isEqualTo(statement.total());
        assertThat(folder.resolve("BH0001.html")).exists();

        ClaimStatement repriced =
                ClaimStatements.of(peach, higher.claims(peach), months).get(0);
        Reconciliation after = Reconciliation.of(issued, peach, higher);
        Ledger corrected = issued.draft(Id.of("draft-2"), after.toSupplement().get(0))
                .issue(Id.of("draft-2"), terms("BH0002", statement)); // a supplementary invoice
        Ledger credited = corrected.credit(
                statement.organisation(),
                DocumentNumber.of("BH0002"),
                new CreditTerms(DocumentNumber.of("BH0003"), LocalDate.of(2018, 4, 1), CreditReason.DOCUMENT_WRONG));

        assertThat(corrected.view().outstanding(statement.organisation())).isEqualTo(repriced.total());
        assertThat(credited.view().outstanding(statement.organisation())).isEqualTo(statement.total());
    }

    /** Leaves the files in {@code target/peach-documents} for inspection. */
    @Test
    void every_organisation_of_peach_gets_its_statement_and_invoice_in_every_format() throws IOException {
        Path documents = Files.createDirectories(Path.of("target/peach-documents"));
        Ledger ledger = Ledger.empty();
        for (ClaimStatement statement : ClaimStatements.of(peach, pricing.claims(peach), months)) {
            Id<InvoiceDraft> draft = Id.of("draft-" + statement.organisation());
            ledger = ledger.draft(draft, statement).issue(draft, terms("1", statement));
            Invoice invoice = ledger.view()
                    .invoice(statement.organisation(), DocumentNumber.of("1"))
                    .orElseThrow();
            String name = statement.organisation().value();
            assertThat(DocumentFiles.write(documents, name + "-statement", statement))
                    .hasSize(5);
            assertThat(DocumentFiles.write(documents, name + "-invoice", invoice))
                    .hasSize(5);
            assertThat(Files.readString(documents.resolve(name + "-invoice.html")))
                    .contains(statement.total().display());
        }
        assertThat(ledger.view().position().billed())
                .isEqualTo(pricing.claims(peach).total());
    }

    @Test
    void an_incoming_invoice_is_checked_and_answered() {
        ClaimStatement statement =
                ClaimStatements.of(peach, pricing.claims(peach), months).get(0);
        Ledger ledger = Ledger.empty();
        DocumentLine line = statement.lines().get(0);
        Money asked = line.net().plus(Money.of("14.31"));
        IncomingInvoice incoming = IncomingInvoice.builder()
                .supplier(statement.organisation())
                .number("2016/77")
                .date(LocalDate.of(2016, 10, 3))
                .addLines(IncomingLine.builder()
                        .claim(line.claim())
                        .date(line.date())
                        .minutes(line.quantity() + 30)
                        .net(asked)
                        .build())
                .total(asked)
                .build();

        IncomingCheck check = IncomingCheck.of(peach, pricing);
        IncomingResult result = check.check(incoming, ledger);
        System.out.println(SupplierReply.of(result).text()); // payable, queried, each reason with its pence

        assertThat(result.payable()).isEqualTo(line.net());
        assertThat(SupplierReply.of(result).text()).contains("minutes are claimed");
    }

    private static InvoiceTerms terms(String number, ClaimStatement statement) {
        return ExampleInvoices.terms(statement, DocumentNumber.of(number), LocalDate.of(2018, 3, 1));
    }
}
