package io.github.qic.payments.show;

import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.receive.IncomingResult;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Documents as plain text for a terminal or a letter, with line feeds. */
public final class PlainText {
    private PlainText() {}

    /**
     * {@return a claim statement}
     *
     * @param statement the statement
     */
    public static String of(ClaimStatement statement) {
        StringBuilder text = new StringBuilder();
        text.append("CLAIM STATEMENT: ")
                .append(DocumentWords.oneLine(statement.name()))
                .append('\n');
        text.append("For attendance ")
                .append(DocumentWords.period(statement.period()))
                .append("\n\n");
        text.append(LineTable.of(statement.lines()).text()).append('\n');
        text.append("Total that may be claimed: ")
                .append(statement.total().display())
                .append('\n');
        if (!statement.assumptions().isEmpty()) {
            text.append("\nAssumptions:\n");
            statement
                    .assumptions()
                    .forEach(assumption -> text.append("- ")
                            .append(DocumentWords.oneLine(assumption))
                            .append('\n'));
        }
        return text.toString();
    }

    /**
     * {@return an invoice or credit note}
     *
     * @param document the document
     */
    public static String of(BillingDocument document) {
        StringBuilder text = new StringBuilder();
        text.append(DocumentDetails.title(document).toUpperCase(Locale.ROOT)).append("\n\n");
        text.append(facts(DocumentDetails.of(document))).append('\n');
        text.append(party(
                "From",
                document.supplier().name(),
                DocumentWords.address(document.supplier().address()).toList(),
                DocumentDetails.codes(document.supplier())));
        text.append(party(
                "To",
                document.buyer().name(),
                DocumentWords.address(document.buyer().address()).toList(),
                DocumentDetails.codes(document.buyer())));
        text.append(LineTable.of(document.lines()).text()).append('\n');
        text.append(facts(DocumentDetails.totals(document)));
        text.append(DocumentWords.oneLine(DocumentDetails.vat(document))).append('\n');
        if (document.sign() > 0) {
            text.append("\nPay to\n")
                    .append(facts(DocumentDetails.account(document.supplier().account())));
        }
        return text.append('\n').append(DocumentDetails.ROUNDING).append('\n').toString();
    }

    /**
     * {@return the reply to a supplier whose invoice was checked}
     *
     * @param result what the check came to
     */
    public static String of(IncomingResult result) {
        StringBuilder text = new StringBuilder();
        SupplierReply.opening(result)
                .forEach(line -> text.append(DocumentWords.oneLine(line)).append('\n'));
        if (!result.lines().isEmpty()) {
            text.append('\n').append(SupplierReply.table(result).text());
        }
        List<String> queries = SupplierReply.queries(result);
        if (!queries.isEmpty()) {
            text.append("\nQueried:\n");
            queries.forEach(query ->
                    text.append("- ").append(DocumentWords.oneLine(query)).append('\n'));
        }
        return text.append('\n')
                .append(SupplierReply.closing(result))
                .append('\n')
                .toString();
    }

    private static String party(String label, String name, List<String> address, Map<String, String> codes) {
        String lines = address.stream().map(DocumentWords::oneLine).collect(Collectors.joining(", "));
        return label + "\n  " + DocumentWords.oneLine(name) + "\n  " + lines + "\n" + indented(facts(codes)) + "\n";
    }

    private static String indented(String facts) {
        return facts.lines().map(line -> "  " + line + "\n").collect(Collectors.joining());
    }

    private static String facts(Map<String, String> facts) {
        int width = facts.keySet().stream().mapToInt(String::length).max().orElse(0);
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + " ".repeat(width - fact.getKey().length() + 2)
                        + DocumentWords.oneLine(fact.getValue()) + "\n")
                .collect(Collectors.joining());
    }
}
