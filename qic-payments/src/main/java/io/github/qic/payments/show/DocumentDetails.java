package io.github.qic.payments.show;

import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.Buyer;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.PaymentAccount;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.invoice.VatCategory;
import io.github.qic.payments.invoice.VatTreatment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the head and foot of a document say, as labels and values in order. */
final class DocumentDetails {
    private DocumentDetails() {}

    static String title(BillingDocument document) {
        if (document instanceof CreditNote) {
            return "Credit note";
        }
        return ((Invoice) document).supplementary() ? "Supplementary invoice" : "Invoice";
    }

    static Map<String, String> of(BillingDocument document) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Number", document.number().value());
        facts.put("Date", DocumentWords.day(document.issueDate()));
        if (document instanceof Invoice invoice) {
            facts.put("Due", DocumentWords.day(invoice.dueDate()));
        }
        document.purchaseOrder().ifPresent(order -> facts.put("Purchase order", order));
        document.buyerReference().ifPresent(reference -> facts.put("Your reference", reference));
        facts.put("Attendance", DocumentWords.period(document.period()));
        List<DocumentNumber> corrects = document instanceof CreditNote note ? note.billedIn() : document.corrects();
        if (!corrects.isEmpty()) {
            facts.put("Corrects", corrects.stream().map(DocumentNumber::value).collect(Collectors.joining(", ")));
        }
        if (document instanceof CreditNote note) {
            facts.put("Reason", note.reason().text());
        }
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
                document instanceof CreditNote ? "Total credited" : "Total to pay",
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
            "Each line is minutes x rate / 60 (session: 250), rounded once, half up, to the penny; the total is the sum of"
                    + " the lines.";
}
