package io.github.qic.payments.show;

import io.github.qic.core.internal.page.Layout;
import io.github.qic.core.internal.page.PageContent;
import io.github.qic.core.internal.page.Section;
import io.github.qic.core.show.Page;
import io.github.qic.core.show.Table;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.Buyer;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.Supplier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Claim statements, invoices and credit notes to read, send or print. */
public final class DocumentPage {
    private DocumentPage() {}

    /** {@return the page of a claim statement} */
    public static Page of(ClaimStatement statement) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("Attendance", DocumentWords.period(statement.period()));
        details.put("Status", "Statement of what may be claimed. This is not an invoice.");
        return new PageContent(
                Layout.DOCUMENT,
                "Claim statement",
                statement.name(),
                List.of(
                        Section.styled("letter").facts(details),
                        Section.styled("lines").table(lines(statement.lines())),
                        Section.untitled()
                                .totals(Map.of(
                                        "May be claimed", statement.total().display())),
                        Section.untitled().text("Assumptions", statement.assumptions(), 0),
                        Section.styled("note").text(DocumentDetails.ROUNDING)));
    }

    /** {@return the page of an invoice or credit note} */
    public static Page of(BillingDocument document) {
        return new PageContent(
                Layout.DOCUMENT,
                DocumentDetails.title(document),
                document.number().value(),
                List.of(
                        Section.untitled()
                                .columns(List.of(
                                        from(document.supplier()),
                                        to(document.buyer()),
                                        Section.of("Details").facts(DocumentDetails.of(document)))),
                        Section.styled("lines").table(lines(document.lines())),
                        Section.untitled()
                                .totals(DocumentDetails.totals(document))
                                .columns(payment(document)),
                        Section.styled("note").text(DocumentDetails.ROUNDING)));
    }

    private static Section from(Supplier supplier) {
        return Section.of("From")
                .address(supplier.name(), DocumentWords.address(supplier.address()))
                .facts(DocumentDetails.codes(supplier));
    }

    private static Section to(Buyer buyer) {
        return Section.of("To")
                .address(buyer.name(), DocumentWords.address(buyer.address()))
                .facts(DocumentDetails.codes(buyer));
    }

    private static List<Section> payment(BillingDocument document) {
        Section vat = Section.of("VAT").text(DocumentDetails.vat(document));
        return document.match(
                invoice -> List.of(
                        Section.of("Pay to")
                                .facts(DocumentDetails.account(
                                        invoice.supplier().account())),
                        vat),
                note -> List.of(vat));
    }

    private static Table lines(List<DocumentLine> lines) {
        List<String> headings = List.of("Line", "Claim", "Date", "Event", "Role", "Paid as", "Minutes", "Rate", "Net");
        return Table.ofText(headings, lines.stream().map(DocumentPage::row).toList())
                .withFigures("Line", "Minutes", "Rate", "Net");
    }

    private static List<String> row(DocumentLine line) {
        return List.of(
                Integer.toString(line.number()),
                line.claim().value(),
                line.date().toString(),
                line.event(),
                DocumentWords.role(line.role()),
                DocumentWords.basis(line),
                DocumentWords.minutes(line),
                DocumentWords.rate(line),
                line.net().display());
    }
}
