package io.github.qic.payments.show;

import io.github.qic.payments.invoice.ClaimStatement;

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
        text.append("CLAIM STATEMENT: ").append(statement.name()).append('\n');
        text.append("For attendance ").append(Words.period(statement.period())).append("\n\n");
        text.append(LineTable.of(statement.lines()).text()).append('\n');
        text.append("Total that may be claimed: ")
                .append(statement.total().display())
                .append('\n');
        if (!statement.assumptions().isEmpty()) {
            text.append("\nAssumptions:\n");
            statement
                    .assumptions()
                    .forEach(assumption -> text.append("- ").append(assumption).append('\n'));
        }
        return text.toString();
    }
}
