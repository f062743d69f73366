package io.github.qic.payments.ledger;

import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.LineReference;
import java.util.List;

/** Rules that several kinds of entries share. */
final class PostingRules {
    private PostingRules() {}

    /** Requires an unused number, and the VAT treatment and a day of issue that fit the documents it corrects. */
    static void requireDocument(LedgerState state, BillingDocument document, String path, Problems problems) {
        problems.require(
                state.documents.get(DocumentKey.of(document)) == null,
                path + "/number",
                "is already used by this supplier: invoices and credit notes share one sequence of numbers");
        for (DocumentNumber number : document.corrects()) {
            state.document(document.supplier().id(), number)
                    .ifPresent(corrected -> requireCorrection(corrected, document, path, problems));
        }
    }

    private static void requireCorrection(
            BillingDocument corrected, BillingDocument document, String path, Problems problems) {
        problems.require(
                !document.issueDate().isBefore(corrected.issueDate()),
                path + "/issueDate",
                "must not be before that of " + corrected.number() + ", which it corrects");
        // Another treatment would leave VAT on lines that were never taxed, or none on lines that were.
        problems.require(
                corrected.supplier().vat().sameTaxAs(document.supplier().vat()),
                path + "/supplier/vat",
                "must be as in " + corrected.number() + ", which it corrects: credit that and bill it again");
    }

    static List<DocumentLine> reversing(List<DocumentLine> lines) {
        return lines.stream().filter(line -> line.reverses().isPresent()).toList();
    }

    /** {@return the JSON Pointer of the claim of the first of some lines} */
    static String claimPath(String document, List<DocumentLine> lines) {
        return document + "/lines/" + (lines.get(0).number() - 1) + "/claim";
    }

    /** {@return whether reversing lines are the same, whatever their order and numbers} */
    static boolean sameLines(List<DocumentLine> some, List<DocumentLine> others) {
        return unnumbered(some).equals(unnumbered(others));
    }

    private static List<DocumentLine> unnumbered(List<DocumentLine> lines) {
        return DocumentLines.numbered(lines.stream()
                .map(line -> line.toBuilder()
                        .number(line.reverses().map(LineReference::line).orElse(1))
                        .build())
                .toList());
    }
}
