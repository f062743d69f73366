package io.github.qic.payments.receive;

import static io.github.qic.payments.invoice.Cases.HOME;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.ledger.InvoiceTerms;
import io.github.qic.payments.ledger.Ledger;
import java.time.LocalDate;
import java.util.List;

/** Invoices of the care home, and ledgers with what is accepted of them. */
final class Invoices {
    private Invoices() {}

    /** {@return an invoice whose total is the sum of its lines} */
    static IncomingInvoice of(String number, LocalDate date, IncomingLine... lines) {
        return of(number, date, List.of(lines));
    }

    static IncomingInvoice of(String number, LocalDate date, List<IncomingLine> lines) {
        return IncomingInvoice.builder()
                .supplier(HOME)
                .number(number)
                .date(date)
                .lines(lines)
                .total(Money.sum(lines.stream().map(IncomingLine::net)))
                .build();
    }

    /** {@return a ledger with what is accepted of an invoice, under its number and date} */
    static Ledger recorded(Ledger ledger, IncomingResult result) {
        Id<InvoiceDraft> draft = Id.of("draft-" + ledger.revision());
        String date = result.invoice().date().orElseThrow().toString();
        InvoiceTerms terms = Cases.terms(HOME, "X", date).toBuilder()
                .number(result.recordAs().orElseThrow())
                .build();
        return ledger.draft(draft, result.accepted().orElseThrow()).issue(draft, terms);
    }
}
