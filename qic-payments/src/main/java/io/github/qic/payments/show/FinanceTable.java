package io.github.qic.payments.show;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.money.Money;
import io.github.qic.core.show.Cell;
import io.github.qic.core.show.Table;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.VatTreatment;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Invoices, credit notes and claim statements for a finance system: a row per line, plain amounts in pounds, ISO dates. */
public final class FinanceTable {
    private static final List<String> DOCUMENT = names(
            "document_type,document_number,issue_date,due_date,document_net,document_vat,document_gross,supplier_id,supplier_name,supplier_ods_code,account_name,sort_code,account_number,iban,buyer_name,purchase_order,"
                    + "buyer_reference,line,corrects");
    private static final List<String> STATEMENT = names("organisation_id,organisation_name,period_from,period_to,line");
    private static final List<String> LINE =
            names("claim,date,event,role,kind,basis,quantity,unit,price,base_quantity,amount");
    private static final List<String> VAT = names("vat_category,vat_percent");
    private static final List<String> CODES = names("account,cost_centre,tax_code");

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
        return joined(Stream.of(head, cells(line, line.quantity(), line.net())));
    }

    /**
     * {@return the lines of some documents in the order given} The VAT of a document, if any, is a separate row. The amounts of credit
     * notes are negative, so that the column adds up to what is owed. The columns of totals and of the payee repeat what is
     * true of the whole document on each of its rows.
     */
    public static Table of(Collection<? extends BillingDocument> documents) {
        return Table.of(
                joined(Stream.of(DOCUMENT, LINE, VAT)),
                documents.stream().flatMap(FinanceTable::rows).toList());
    }

    /** {@return the same, with the payer's codes for each document on each of its rows} */
    public static Table of(
            Collection<? extends BillingDocument> documents, Function<? super BillingDocument, FinanceCodes> codes) {
        Objects.requireNonNull(codes, "codes");
        return Table.of(
                joined(Stream.of(DOCUMENT, LINE, VAT, CODES)),
                documents.stream()
                        .flatMap(document -> {
                            List<Cell> coded = cells(codes.apply(document));
                            return rows(document).map(row -> joined(Stream.of(row, coded)));
                        })
                        .toList());
    }

    private static Stream<List<Cell>> rows(BillingDocument document) {
        Stream<List<Cell>> lines = document.lines().stream().map(line -> row(document, line));
        return document.totals().vat().isZero() ? lines : Stream.concat(lines, Stream.of(vat(document)));
    }

    private static List<Cell> cells(FinanceCodes codes) {
        return List.of(Cell.of(codes.account()), Cell.of(codes.costCentre()), Cell.of(codes.tax()));
    }

    private static List<Cell> row(BillingDocument document, DocumentLine line) {
        List<Cell> place =
                List.of(Cell.of(line.number()), Cell.of(line.reverses(), reference -> Cell.of(reference.toString())));
        return joined(Stream.of(
                head(document),
                place,
                cells(line, (long) document.sign() * line.quantity(), document.owed(line.net())),
                treatment(document)));
    }

    private static List<Cell> cells(DocumentLine line, long quantity, Money net) {
        return List.of(
                Cell.of(line.claim().value()),
                Cell.of(line.date()),
                Cell.of(line.event()),
                Cell.of(line.role().code()),
                Cell.of(Words.hyphenated(line.kind())),
                Cell.of(line.basis()),
                Cell.of(quantity),
                Cell.of(line.unit().code()),
                Cell.of(line.price()),
                Cell.of(line.unit().baseQuantity()),
                Cell.of(net));
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
                document.match(invoice -> Cell.of(invoice.dueDate()), note -> Cell.blank()),
                Cell.of(document.owed(document.totals().net())),
                Cell.of(document.owed(document.totals().vat())),
                Cell.of(document.owed()),
                Cell.of(document.supplier().id().value()),
                Cell.of(document.supplier().name()),
                Cell.of(document.supplier().odsCode(), Cell::of),
                Cell.of(document.supplier().account().name()),
                Cell.of(document.supplier().account().sortCode(), Cell::of),
                Cell.of(document.supplier().account().accountNumber(), Cell::of),
                Cell.of(document.supplier().account().iban(), Cell::of),
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
