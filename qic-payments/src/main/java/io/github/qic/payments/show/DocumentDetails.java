package io.github.qic.payments.show;

import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.Buyer;
import io.github.qic.payments.invoice.CreditReason;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.PaymentAccount;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.invoice.VatCategory;
import io.github.qic.payments.invoice.VatTreatment;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The details at the top and bottom of a document, as values by their labels in order. */
final class DocumentDetails {
    private DocumentDetails() {}

    static String title(BillingDocument document) {
        return document.match(
                invoice -> invoice.supplementary() ? "Supplementary invoice" : "Invoice", note -> "Credit note");
    }

    static Map<String, String> of(BillingDocument document) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Number", document.number().value());
        facts.put("Date", DocumentWords.day(document.issueDate()));
        document.match(invoice -> Optional.of(invoice.dueDate()), note -> Optional.<LocalDate>empty())
                .ifPresent(due -> facts.put("Due", DocumentWords.day(due)));
        document.purchaseOrder().ifPresent(order -> facts.put("Purchase order", order));
        document.buyerReference().ifPresent(reference -> facts.put("Your reference", reference));
        facts.put("Attendance", DocumentWords.period(document.period()));
        List<String> corrects = document.match(
                invoice ->
                        invoice.corrects().stream().map(DocumentNumber::value).toList(),
                note -> note.billedIn().stream()
                        .map(billed -> billed.number() + " of " + DocumentWords.day(billed.issueDate()))
                        .toList());
        if (!corrects.isEmpty()) {
            facts.put("Corrects", String.join(", ", corrects));
        }
        document.match(invoice -> Optional.<CreditReason>empty(), note -> Optional.of(note.reason()))
                .ifPresent(reason -> facts.put("Reason", reason.text()));
        return facts;
    }

    static Map<String, String> codes(Supplier supplier) {
        Map<String, String> codes = new LinkedHashMap<>();
        supplier.odsCode().ifPresent(code -> codes.put("ODS code", code));
        supplier.companyNumber().ifPresent(number -> codes.put("Company", number));
        supplier.vatNumber().ifPresent(number -> codes.put("VAT number", number));
        return codes;
    }

    static Map<String, String> codes(Buyer buyer) {
        Map<String, String> codes = new LinkedHashMap<>();
        buyer.odsCode().ifPresent(code -> codes.put("ODS code", code));
        buyer.payablesCode().ifPresent(code -> codes.put("Payables", code));
        return codes;
    }

    static Map<String, String> account(PaymentAccount account) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Account name", account.name());
        account.sortCode().ifPresent(code -> facts.put("Sort code", code));
        account.accountNumber().ifPresent(number -> facts.put("Account number", number));
        account.iban().ifPresent(iban -> facts.put("IBAN", iban));
        return facts;
    }

    static Map<String, String> totals(BillingDocument document) {
        Map<String, String> facts = new LinkedHashMap<>();
        VatTreatment vat = document.supplier().vat();
        if (vat.category() == VatCategory.STANDARD) {
            facts.put("Net", document.totals().net().display());
            facts.put(
                    "VAT at " + vat.percent().stripTrailingZeros().toPlainString() + "%",
                    document.totals().vat().display());
        }
        facts.put(
                document.match(invoice -> "Total to pay", note -> "Total credited"),
                document.totals().gross().display());
        return facts;
    }

    static String vat(BillingDocument document) {
        VatTreatment vat = document.supplier().vat();
        String category = switch (vat.category()) {
            case OUTSIDE_SCOPE -> "Outside the scope of VAT";
            case EXEMPT -> "Exempt from VAT";
            case STANDARD -> "VAT charged";
        };
        return category + ": " + vat.reason() + ".";
    }

    static final String ROUNDING =
            "Each line is minutes x rate / 60 (/ 250 for a session rate), rounded half up to the penny, once; the total is the sum of"
                    + " the lines.";
}
