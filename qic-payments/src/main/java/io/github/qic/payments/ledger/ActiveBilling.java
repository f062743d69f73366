package io.github.qic.payments.ledger;

import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.LineReference;
import java.util.List;
import java.util.Optional;

/** The lines that currently bill an attendance, all of them in one document. */
record ActiveBilling(BillingDocument document, List<DocumentLine> lines) {
    /** {@return the lines of a new invoice that reverse these} */
    List<DocumentLine> reversedByInvoice() {
        return reversedBy(1);
    }

    /** {@return the lines of a new credit note that reverse these} */
    List<DocumentLine> reversedByCreditNote() {
        return reversedBy(-1);
    }

    /** A credit note reverses a positive line of an invoice by a positive line, a document of the same kind by a negative one. */
    private List<DocumentLine> reversedBy(int sign) {
        return lines.stream()
                .map(line -> (document.sign() == sign ? DocumentLines.negated(line) : line)
                        .toBuilder()
                                .reverses(new LineReference(document.number(), line.number()))
                                .build())
                .toList();
    }

    /** {@return the lines of a new credit note that bill the attendance as it was before this invoice corrected it, if it did} */
    List<DocumentLine> chargedBefore() {
        ClaimReference claim = lines.get(0).claim();
        return document.sign() < 0
                ? List.of()
                : document.lines().stream()
                        .filter(line ->
                                line.claim().equals(claim) && line.reverses().isPresent())
                        .map(line -> line.toBuilder().reverses(Optional.empty()).build())
                        .toList();
    }

    /** {@return whether lines of a credit note bill the attendance as it was before this invoice corrected it} */
    boolean isUndoneBy(List<DocumentLine> note) {
        List<DocumentLine> before = chargedBefore();
        List<DocumentLine> charges =
                note.stream().filter(line -> line.reverses().isEmpty()).toList();
        return !before.isEmpty() && unnumbered(before).equals(unnumbered(charges));
    }

    private static List<DocumentLine> unnumbered(List<DocumentLine> lines) {
        return lines.stream().map(line -> line.toBuilder().number(1).build()).toList();
    }
}
