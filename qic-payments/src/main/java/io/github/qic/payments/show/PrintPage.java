package io.github.qic.payments.show;

import static io.github.qic.core.internal.text.Escape.html;

import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.receive.IncomingResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Documents as HTML pages made for printing on A4: one file each, without scripts, links or fonts from elsewhere. Save it or
 * print it to PDF from any browser.
 */
public final class PrintPage {
    private PrintPage() {}

    /**
     * {@return a claim statement}
     *
     * @param statement the statement
     */
    public static String of(ClaimStatement statement) {
        StringBuilder body = new StringBuilder();
        body.append(header("Claim statement", statement.name()));
        body.append("<div class=\"parties\">\n");
        body.append(block("Attendance", "<p>" + html(DocumentWords.period(statement.period())) + "</p>\n"));
        body.append(block("Lines", "<p>" + statement.lines().size() + "</p>\n"));
        body.append(block("Status", "<p>What may be claimed. This is not an invoice.</p>\n"));
        body.append("</div>\n");
        body.append(lines(statement.lines()));
        body.append(totals(Map.of("May be claimed", statement.total().display())));
        if (!statement.assumptions().isEmpty()) {
            body.append(block("Assumptions", list(statement.assumptions())));
        }
        return page("Claim statement " + statement.name(), body.append(note(DocumentDetails.ROUNDING)));
    }

    /**
     * {@return an invoice or credit note}
     *
     * @param document the document
     */
    public static String of(BillingDocument document) {
        String title = DocumentDetails.title(document);
        StringBuilder body = new StringBuilder();
        body.append(header(title, document.number().value()));
        body.append("<div class=\"parties\">\n");
        body.append(party(
                "From",
                document.supplier().name(),
                DocumentWords.address(document.supplier().address()),
                DocumentDetails.codes(document.supplier())));
        body.append(party(
                "To",
                document.buyer().name(),
                DocumentWords.address(document.buyer().address()),
                DocumentDetails.codes(document.buyer())));
        body.append(block("Details", facts(DocumentDetails.of(document))));
        body.append("</div>\n");
        body.append(lines(document.lines()));
        body.append(totals(DocumentDetails.totals(document)));
        body.append("<div class=\"below\">\n");
        if (document.sign() > 0) {
            body.append(block(
                    "Pay to", facts(DocumentDetails.account(document.supplier().account()))));
        }
        body.append(block("VAT", "<p>" + html(DocumentDetails.vat(document)) + "</p>\n"));
        body.append("</div>\n");
        return page(title + " " + document.number(), body.append(note(DocumentDetails.ROUNDING)));
    }

    /**
     * {@return the reply to a supplier whose invoice was checked}
     *
     * @param result what the check came to
     */
    public static String of(IncomingResult result) {
        String number = result.invoice().number();
        StringBuilder body = new StringBuilder(header("Your invoice", number));
        body.append("<div class=\"letter\">\n");
        SupplierReply.opening(result)
                .forEach(line -> body.append("<p>").append(html(line)).append("</p>\n"));
        body.append("</div>\n");
        if (!result.lines().isEmpty()) {
            body.append(SupplierReply.table(result).html());
        }
        Map<String, String> totals = new LinkedHashMap<>();
        totals.put("Queried", result.queried().display());
        totals.put("To be paid", result.payable().display());
        body.append(totals(totals));
        if (!SupplierReply.queries(result).isEmpty()) {
            body.append(block("Queried", list(SupplierReply.queries(result))));
        }
        return page("Invoice " + number, body.append(note(SupplierReply.closing(result))));
    }

    private static String list(List<String> items) {
        return items.stream()
                .map(item -> "<li>" + html(item) + "</li>\n")
                .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }

    private static String header(String title, String right) {
        return "<header>\n<h1>" + html(title) + "</h1>\n<p>" + html(right) + "</p>\n</header>\n";
    }

    private static String block(String heading, String content) {
        return "<section>\n<h2>" + html(heading) + "</h2>\n" + content + "</section>\n";
    }

    private static String note(String text) {
        return "<p class=\"note\">" + html(text) + "</p>\n";
    }

    private static String party(String label, String name, Stream<String> address, Map<String, String> codes) {
        String lines = Stream.concat(Stream.of("<strong>" + html(name) + "</strong>"), address.map(l -> html(l)))
                .collect(Collectors.joining("<br>\n"));
        return block(label, "<address>" + lines + "</address>\n" + facts(codes));
    }

    private static String facts(Map<String, String> facts) {
        return facts.isEmpty()
                ? ""
                : facts.entrySet().stream()
                        .map(fact -> "<dt>" + html(fact.getKey()) + "</dt><dd>" + html(fact.getValue()) + "</dd>\n")
                        .collect(Collectors.joining("", "<dl>\n", "</dl>\n"));
    }

    private static String lines(List<DocumentLine> lines) {
        return "<div class=\"lines\">\n" + LineTable.of(lines).html() + "</div>\n";
    }

    private static String totals(Map<String, String> totals) {
        return totals.entrySet().stream()
                .map(t -> "<tr><td>" + html(t.getKey()) + "</td><td class=\"number\">" + html(t.getValue())
                        + "</td></tr>\n")
                .collect(Collectors.joining("", "<table class=\"totals\">\n<tbody>\n", "</tbody>\n</table>\n"));
    }

    private static String page(String title, CharSequence body) {
        return "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" + html(title)
                + "</title>\n<style>\n"
                + Css.PRINT + "</style>\n</head>\n<body>\n" + body + "</body>\n</html>\n";
    }
}
