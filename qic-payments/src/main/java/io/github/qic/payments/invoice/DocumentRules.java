package io.github.qic.payments.invoice;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Problems;

/**
 * The check every document passes before it exists, exact to the penny: official validators of e-invoices forgive two pence a
 * line.
 */
final class DocumentRules {
    private DocumentRules() {}

    /** {@return the problems of a document; {@code sign} is that of the lines that take others back} */
    static Problems check(BillingDocument document, int sign, long vatTolerance) {
        Problems problems = new Problems().require(!document.lines().isEmpty(), "/lines", "must not be empty");
        DocumentLines.check(problems, document.lines(), document.period());
        for (int i = 0; i < document.lines().size(); i++) {
            DocumentLine line = document.lines().get(i);
            problems.require(
                    line.reverses().isPresent() == (Integer.signum(line.quantity()) == sign),
                    "/lines/" + i + "/reverses",
                    "must be there exactly where the line takes another back");
        }
        totals(problems, document, vatTolerance);
        parties(problems, document);
        return problems;
    }

    private static void totals(Problems problems, BillingDocument document, long vatTolerance) {
        Totals totals = document.totals();
        Money net = DocumentLines.sum(document.lines());
        Money vat = document.supplier().vat().on(totals.net());
        problems.require(totals.net().equals(net), "/totals/net", "must be the sum of the lines: " + net)
                .require(
                        Math.abs(totals.vat().minus(vat).pence()) <= vatTolerance,
                        "/totals/vat",
                        "must be the VAT on the net total: " + vat)
                .require(
                        totals.gross().equals(totals.net().plus(totals.vat())),
                        "/totals/gross",
                        "must be net and VAT together")
                .require(!totals.net().isNegative(), "/totals/net", "must not be negative");
    }

    private static void parties(Problems problems, BillingDocument document) {
        problems.require(
                        document.supplier().vat().needsVatNumber()
                                || document.supplier().vatNumber().isEmpty(),
                        "/supplier/vatNumber",
                        "must not be shown outside the scope of VAT (EN 16931, BR-O-02)")
                .require(
                        document.purchaseOrder().isPresent()
                                || document.buyerReference().isPresent(),
                        "/purchaseOrder",
                        "or /buyerReference is missing (Peppol R003)")
                .require(
                        document.purchaseOrder().isPresent()
                                || !document.buyer().purchaseOrderRequired(),
                        "/purchaseOrder",
                        "is missing: this buyer sends back invoices without one");
        CodeRules.line(problems, document.purchaseOrder(), "/purchaseOrder");
        CodeRules.line(problems, document.buyerReference(), "/buyerReference");
    }
}
