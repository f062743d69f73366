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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Claim statements, invoices and credit notes to read, send or print. */
public final class DocumentPage {
    private DocumentPage() {}

    /** {@return the page of a claim statement} */
    public static Page of(ClaimStatement statement) {
        List<Section> sections = new ArrayList<>(statement(statement));
        sections.add(Section.styled("note").text(DocumentDetails.ROUNDING));
        return new PageContent(Layout.DOCUMENT, "Claim statement", statement.name(), sections);
    }

    /** {@return the page of an invoice or credit note} */
    public static Page of(BillingDocument document) {
        return page(document, List.of());
    }

    /** {@return the page of an invoice or credit note, together with the claim statement that it is based on} */
    public static Page of(BillingDocument document, ClaimStatement statement) {
        List<Section> backing = new ArrayList<>();
        backing.add(Section.onNewPage("Claim statement of " + statement.name()));
        backing.addAll(statement(statement));
        return page(document, backing);
    }

    private static Page page(BillingDocument document, List<Section> backing) {
        List<Section> sections = new ArrayList<>(List.of(
                Section.untitled()
                        .columns(List.of(
                                from(document.supplier()),
                                to(document.buyer()),
                                Section.of("Details").facts(DocumentDetails.of(document)))),
                Section.styled("lines").table(lines(document)),
                subtotals(document.lines()),
                Section.styled("closing")
                        .totals(DocumentDetails.totals(document))
                        .columns(payment(document))));
        sections.addAll(backing);
        sections.add(Section.styled("note").text(DocumentDetails.ROUNDING));
        return new PageContent(
                Layout.DOCUMENT,
                DocumentDetails.title(document),
                document.number().value(),
                sections);
    }

    /** A correction shows what was billed, what it is now, and the difference. */
    private static Table lines(BillingDocument document) {
        boolean reverses =
                document.lines().stream().anyMatch(line -> line.reverses().isPresent());
        boolean charges =
                document.lines().stream().anyMatch(line -> line.reverses().isEmpty());
        return reverses && charges ? LineTables.differences(document) : LineTables.lines(document.lines());
    }

    private static Section subtotals(List<DocumentLine> lines) {
        Section section = Section.styled("subtotals");
        LineTables.subtotals(lines).ifPresent(section::table);
        return section;
    }

    private static List<Section> statement(ClaimStatement statement) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("Attendance", DocumentWords.period(statement.period()));
        details.put("Status", "Statement of what may be claimed. This is not an invoice.");
        return List.of(
                Section.styled("letter").facts(details),
                Section.styled("lines").table(LineTables.lines(statement.lines())),
                subtotals(statement.lines()),
                Section.styled("closing")
                        .totals(Map.of("May be claimed", statement.total().display())),
                Section.untitled().text("Assumptions", statement.assumptions(), 0));
    }

    static Section from(Supplier supplier) {
        return party("From", supplier);
    }

    static Section from(Buyer buyer) {
        return party("From", buyer);
    }

    static Section to(Supplier supplier) {
        return party("To", supplier);
    }

    static Section to(Buyer buyer) {
        return party("To", buyer);
    }

    private static Section party(String heading, Supplier supplier) {
        return Section.of(heading)
                .address(supplier.name(), DocumentWords.address(supplier.address()))
                .facts(DocumentDetails.codes(supplier));
    }

    private static Section party(String heading, Buyer buyer) {
        return Section.of(heading)
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
}
