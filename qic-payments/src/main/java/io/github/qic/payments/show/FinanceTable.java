package io.github.qic.payments.show;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.show.Table;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.LineReference;
import io.github.qic.payments.invoice.VatTreatment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Invoices, credit notes and claim statements for a finance system: a row per line, plain amounts in pounds, ISO dates. */
public final class FinanceTable {
    private static final List<String> DOCUMENT = names(
            "document_type,document_number,issue_date,supplier_id,supplier_name,supplier_ods_code,buyer_name,purchase_order,"
                    + "buyer_reference,line,corrects");
    private static final List<String> STATEMENT = names("organisation_id,organisation_name,period_from,period_to,line");
    private static final List<String> LINE =
            names("claim,date,event,role,kind,basis,quantity,unit,price,base_quantity,amount");
    private static final List<String> VAT = names("vat_category,vat_percent");

    private FinanceTable() {}

    /** {@return the lines of a claim statement} */
    public static Table of(ClaimStatement statement) {
        return Table.ofText(
                joined(Stream.of(STATEMENT, LINE)),
                statement.lines().stream().map(line -> row(statement, line)).toList());
    }

    private static List<String> row(ClaimStatement statement, DocumentLine line) {
        List<String> head = List.of(
                statement.organisation().value(),
                statement.name(),
                statement.period().from().toString(),
                statement.period().to().toString(),
                Integer.toString(line.number()));
        return joined(Stream.of(head, cells(line, 1)));
    }

    /**
     * {@return the lines of some documents in the order given} The VAT of a document, if any, is a separate row. The amounts of credit
     * notes are negative, so that the column adds up to what is owed.
     */
    public static Table of(Collection<? extends BillingDocument> documents) {
        List<List<String>> rows = new ArrayList<>();
        for (BillingDocument document : documents) {
            document.lines().forEach(line -> rows.add(row(document, line)));
            if (!document.totals().vat().isZero()) {
                rows.add(vat(document));
            }
        }
        return Table.ofText(joined(Stream.of(DOCUMENT, LINE, VAT)), rows);
    }

    private static List<String> row(BillingDocument document, DocumentLine line) {
        List<String> place = List.of(
                Integer.toString(line.number()),
                line.reverses().map(LineReference::toString).orElse(""));
        return joined(Stream.of(head(document), place, cells(line, document.sign()), treatment(document)));
    }

    private static List<String> cells(DocumentLine line, int sign) {
        return List.of(
                line.claim().value(),
                line.date().toString(),
                line.event(),
                line.role().code(),
                Words.hyphenated(line.kind()),
                line.basis(),
                Integer.toString(sign * line.quantity()),
                line.unit().code(),
                line.price().toString(),
                Integer.toString(line.unit().baseQuantity()),
                (sign < 0 ? line.net().negated() : line.net()).toString());
    }

    /** VAT is calculated once per document, so it has a separate row. */
    private static List<String> vat(BillingDocument document) {
        String amount = document.owed(document.totals().vat()).toString();
        List<String> blank = Collections.nCopies(6, "");
        return joined(
                Stream.of(head(document), blank, List.of("vat", "", "", "", "", "", amount), treatment(document)));
    }

    private static List<String> head(BillingDocument document) {
        return List.of(
                document.match(invoice -> "invoice", note -> "credit-note"),
                document.number().value(),
                document.issueDate().toString(),
                document.supplier().id().value(),
                document.supplier().name(),
                document.supplier().odsCode().orElse(""),
                document.buyer().name(),
                document.purchaseOrder().orElse(""),
                document.buyerReference().orElse(""));
    }

    private static List<String> treatment(BillingDocument document) {
        VatTreatment vat = document.supplier().vat();
        return List.of(vat.category().code(), vat.percent().stripTrailingZeros().toPlainString());
    }

    private static List<String> names(String commaSeparated) {
        return List.of(commaSeparated.split(","));
    }

    private static List<String> joined(Stream<List<String>> parts) {
        return parts.flatMap(List::stream).toList();
    }
}
