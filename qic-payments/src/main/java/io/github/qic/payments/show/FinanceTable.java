package io.github.qic.payments.show;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.show.Cell;
import io.github.qic.core.show.Table;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.DocumentLine;
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
        return Table.of(
                joined(Stream.of(STATEMENT, LINE)),
                statement.lines().stream().map(line -> row(statement, line)).toList());
    }

    private static List<Cell> row(ClaimStatement statement, DocumentLine line) {
        List<Cell> head = List.of(
                Cell.of(statement.organisation().value()),
                Cell.of(statement.name()),
                Cell.of(statement.period().from()),
                Cell.of(statement.period().to()),
                Cell.of(line.number()));
        return joined(Stream.of(head, cells(line, 1)));
    }

    /**
     * {@return the lines of some documents in the order given} The VAT of a document, if any, is a separate row. The amounts of credit
     * notes are negative, so that the column adds up to what is owed.
     */
    public static Table of(Collection<? extends BillingDocument> documents) {
        List<List<Cell>> rows = new ArrayList<>();
        for (BillingDocument document : documents) {
            document.lines().forEach(line -> rows.add(row(document, line)));
            if (!document.totals().vat().isZero()) {
                rows.add(vat(document));
            }
        }
        return Table.of(joined(Stream.of(DOCUMENT, LINE, VAT)), rows);
    }

    private static List<Cell> row(BillingDocument document, DocumentLine line) {
        List<Cell> place =
                List.of(Cell.of(line.number()), Cell.of(line.reverses(), reference -> Cell.of(reference.toString())));
        return joined(Stream.of(head(document), place, cells(line, document.sign()), treatment(document)));
    }

    private static List<Cell> cells(DocumentLine line, int sign) {
        return List.of(
                Cell.of(line.claim().value()),
                Cell.of(line.date()),
                Cell.of(line.event()),
                Cell.of(line.role().code()),
                Cell.of(Words.hyphenated(line.kind())),
                Cell.of(line.basis()),
                Cell.of((long) sign * line.quantity()),
                Cell.of(line.unit().code()),
                Cell.of(line.price()),
                Cell.of(line.unit().baseQuantity()),
                Cell.of(sign < 0 ? line.net().negated() : line.net()));
    }

    /** VAT is calculated once per document, so it has a separate row. */
    private static List<Cell> vat(BillingDocument document) {
        Cell amount = Cell.of(document.owed(document.totals().vat()));
        return joined(Stream.of(
                head(document), blank(6), List.of(Cell.of("vat")), blank(5), List.of(amount), treatment(document)));
    }

    private static List<Cell> blank(int cells) {
        return Collections.nCopies(cells, Cell.blank());
    }

    private static List<Cell> head(BillingDocument document) {
        return List.of(
                document.match(invoice -> Cell.of("invoice"), note -> Cell.of("credit-note")),
                Cell.of(document.number().value()),
                Cell.of(document.issueDate()),
                Cell.of(document.supplier().id().value()),
                Cell.of(document.supplier().name()),
                Cell.of(document.supplier().odsCode(), Cell::of),
                Cell.of(document.buyer().name()),
                Cell.of(document.purchaseOrder(), Cell::of),
                Cell.of(document.buyerReference(), Cell::of));
    }

    private static List<Cell> treatment(BillingDocument document) {
        VatTreatment vat = document.supplier().vat();
        return List.of(Cell.of(vat.category().code()), Cell.of(vat.percent().stripTrailingZeros()));
    }

    private static List<String> names(String commaSeparated) {
        return List.of(commaSeparated.split(","));
    }

    private static <T> List<T> joined(Stream<List<T>> parts) {
        return parts.flatMap(List::stream).toList();
    }
}
