package io.github.qic.payments.example;

import io.github.qic.core.Collaborative;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.Address;
import io.github.qic.payments.invoice.Buyer;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.invoice.PaymentAccount;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.invoice.VatTreatment;
import io.github.qic.payments.ledger.InvoiceTerms;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.LedgerStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The invoice of each supplier, as it might issue it. Addresses, accounts and numbers are made up. */
final class ExampleInvoices {
    private static final Address ADDRESS = Address.builder()
            .addLines("1 Example Street")
            .town("Nottingham")
            .postcode("NG1 1AA")
            .build();
    private static final Buyer BUYER =
            Buyer.builder().name("The programme").address(ADDRESS).build();

    private ExampleInvoices() {}

    static List<Invoice> of(Collaborative collaborative, List<ClaimStatement> statements) {
        LocalDate issued = collaborative
                .programme()
                .calendarMonth(collaborative.programme().months())
                .atEndOfMonth();
        Ledger ledger = Ledger.empty();
        List<Invoice> invoices = new ArrayList<>();
        for (ClaimStatement statement : statements) {
            Id<InvoiceDraft> draft = Id.of("draft-" + statement.organisation());
            ledger = ledger.draft(draft, statement).issue(draft, terms(statement, number(invoices.size() + 1), issued));
            invoices.add(((LedgerStep.Issued)
                            ledger.entriesAfter(ledger.revision() - 1).get(0).step())
                    .invoice());
        }
        return invoices;
    }

    private static DocumentNumber number(int number) {
        return DocumentNumber.of(String.format(Locale.ROOT, "EXAMPLE%03d", number));
    }

    /** Due 30 days after the day of issue. */
    static InvoiceTerms terms(ClaimStatement statement, DocumentNumber number, LocalDate issued) {
        return InvoiceTerms.builder()
                .number(number)
                .issueDate(issued)
                .dueDate(issued.plusDays(30))
                .supplier(Supplier.builder()
                        .id(statement.organisation())
                        .name(statement.name())
                        .address(ADDRESS)
                        .vat(VatTreatment.outsideScope("reimbursement of the cost of staff time"))
                        .account(PaymentAccount.builder()
                                .name(statement.name())
                                .sortCode("00-00-00")
                                .accountNumber("00000000")
                                .build())
                        .build())
                .buyer(BUYER)
                .buyerReference("BACKFILL")
                .build();
    }
}
