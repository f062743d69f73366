package io.github.qic.payments.show;

import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.CreditNote;
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
        text.append("CLAIM STATEMENT: ").append(Words.oneLine(statement.name())).append('\n');
        text.append("For attendance ").append(Words.period(statement.period())).append("\n\n");
        text.append(LineTable.of(statement.lines()).text()).append('\n');
        text.append("Total that may be claimed: ")
                .append(statement.total().display())
                .append('\n');
        if (!statement.assumptions().isEmpty()) {
            text.append("\nAssumptions:\n");
            statement
                    .assumptions()
                    .forEach(assumption ->
                            text.append("- ").append(Words.oneLine(assumption)).append('\n'));
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
        text.append(Facts.title(document).toUpperCase(Locale.ROOT)).append("\n\n");
        text.append(facts(Facts.of(document))).append('\n');
        text.append(party(
                "From",
                document.supplier().name(),
                Words.address(document.supplier().address()).toList(),
                Facts.codes(document.supplier())));
        text.append(party(
                "To",
                document.buyer().name(),
                Words.address(document.buyer().address()).toList(),
                Facts.codes(document.buyer())));
        text.append(LineTable.of(document.lines()).text()).append('\n');
        text.append(facts(Facts.totals(document)));
        text.append(Words.oneLine(Facts.vat(document))).append('\n');
        if (!(document instanceof CreditNote)) {
            text.append("\nPay to\n")
                    .append(facts(Facts.account(document.supplier().account())));
        }
        return text.append('\n').append(Facts.ROUNDING).append('\n').toString();
    }

    /**
     * {@return the reply to a supplier whose invoice was checked}
     *
     * @param result what the check came to
     */
    public static String of(IncomingResult result) {
        StringBuilder text = new StringBuilder();
        Reply.opening(result).forEach(line -> text.append(Words.oneLine(line)).append('\n'));
        if (!result.lines().isEmpty()) {
            text.append('\n').append(Reply.table(result).text());
        }
        List<String> queries = Reply.queries(result);
        if (!queries.isEmpty()) {
            text.append("\nQueried:\n");
            queries.forEach(
                    query -> text.append("- ").append(Words.oneLine(query)).append('\n'));
        }
        return text.append('\n').append(Reply.closing(result)).append('\n').toString();
    }

    private static String party(String label, String name, List<String> address, Map<String, String> codes) {
        String lines = address.stream().map(Words::oneLine).collect(Collectors.joining(", "));
        return label + "\n  " + Words.oneLine(name) + "\n  " + lines + "\n" + indented(facts(codes)) + "\n";
    }

    private static String indented(String facts) {
        return facts.lines().map(line -> "  " + line + "\n").collect(Collectors.joining());
    }

    private static String facts(Map<String, String> facts) {
        int width = facts.keySet().stream().mapToInt(String::length).max().orElse(0);
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + " ".repeat(width - fact.getKey().length() + 2)
                        + Words.oneLine(fact.getValue()) + "\n")
                .collect(Collectors.joining());
    }
}
