package io.github.qic.payments.show;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.credit;
import static io.github.qic.payments.invoice.Cases.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.LineUnit;
import io.github.qic.payments.invoice.Totals;
import io.github.qic.payments.invoice.VatTreatment;
import io.github.qic.payments.ledger.InvoiceTerms;
import io.github.qic.payments.ledger.Ledger;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The columns are those of the templates of Xero, Sage Accounting and QuickBooks Online as published in 2026. */
class AccountingImportTest {
    private static final AccountingCodes CODES = new AccountingCodes("NCG", "200", "No VAT");
    private static final ClaimStatement STATEMENT = Cases.peachLike().get(0);
    private static final Ledger ISSUED =
            Ledger.empty().draft(Id.of("d1"), STATEMENT).issue(Id.of("d1"), terms(HOME, "A1", "2016-10-01"));
    private static final Invoice INVOICE =
            ISSUED.view().invoice(HOME, DocumentNumber.of("A1")).orElseThrow();
    private static final BillingDocument CREDIT_NOTE = ISSUED.credit(
                    HOME, DocumentNumber.of("A1"), List.of(2), credit("A2", "2016-10-02"))
            .view()
            .creditNote(HOME, DocumentNumber.of("A2"))
            .orElseThrow();
    private static final String FIRST = STATEMENT.lines().get(0).claim().value();
    private static final String SECOND = STATEMENT.lines().get(1).claim().value();

    /** With VAT at 20%: 24.08 + 18.67 = 42.75, VAT 8.55. */
    private static Invoice withVat() {
        return Ledger.empty()
                .draft(Id.of("d1"), STATEMENT)
                .issue(
                        Id.of("d1"),
                        terms(HOME, "A1", "2016-10-01").toBuilder()
                                .supplier(Cases.supplier(
                                        HOME, VatTreatment.standard(new BigDecimal("20"), "supply of staff")))
                                .build())
                .view()
                .invoice(HOME, DocumentNumber.of("A1"))
                .orElseThrow();
    }

    @Test
    void xero_gets_a_row_for_each_line_as_one_item_at_its_amount() {
        assertThat(AccountingImport.xero(List.of(INVOICE, CREDIT_NOTE), CODES)
                        .csv()
                        .lines())
                .containsExactly(
                        "*ContactName,EmailAddress,POAddressLine1,POAddressLine2,POAddressLine3,POAddressLine4,POCity,"
                                + "PORegion,POPostalCode,POCountry,*InvoiceNumber,Reference,*InvoiceDate,*DueDate,Total,"
                                + "InventoryItemCode,*Description,*Quantity,*UnitAmount,Discount,*AccountCode,*TaxType,"
                                + "TaxAmount,TrackingName1,TrackingOption1,TrackingName2,TrackingOption2,Currency,"
                                + "BrandingTheme",
                        "NCG,,,,,,,,,,A1,PO4711,01/10/2016,31/10/2016,,,\"2016-09-14, Learning event 1, Care home manager, "
                                + "band 7, point 26 (entry), rate not verified [" + FIRST
                                + "]\",1,24.08,,200,No VAT,,,,,,GBP,",
                        "NCG,,,,,,,,,,A1,PO4711,01/10/2016,31/10/2016,,,\"2016-09-15, Learning event 1, Care home nurse, "
                                + "band 5, point 16 (entry), rate not verified [" + SECOND
                                + "]\",1,18.67,,200,No VAT,,,,,,GBP,",
                        "NCG,,,,,,,,,,A2,PO4711,02/10/2016,02/10/2016,,,\"2016-09-15, Learning event 1, Care home nurse, "
                                + "band 5, point 16 (entry), rate not verified [" + SECOND
                                + "]\",1,-18.67,,200,No VAT,,,,,,GBP,");
    }

    @Test
    void sage_gets_quick_entries_whose_type_says_what_is_credited() {
        assertThat(AccountingImport.sage(List.of(INVOICE, CREDIT_NOTE), CODES)
                        .csv()
                        .lines())
                .containsExactly(
                        "Type,Customer Reference,Date,Customer Name,Reference,Ledger Account,Details,Net,VAT Rate,VAT,"
                                + "Total,Analysis Type 1,Analysis Type 2,Analysis Type 3",
                        "Invoice,NCG,01-10-2016,Nottingham Commissioning Group,A1,200,\"2016-09-14, Learning event 1, Care home "
                                + "manager, band 7, point 26 (entry), rate not verified [" + FIRST
                                + "]\",24.08,No VAT,0.00,24.08,,,",
                        "Invoice,NCG,01-10-2016,Nottingham Commissioning Group,A1,200,\"2016-09-15, Learning event 1, Care home "
                                + "nurse, band 5, point 16 (entry), rate not verified [" + SECOND
                                + "]\",18.67,No VAT,0.00,18.67,,,",
                        "Cr Note,NCG,02-10-2016,Nottingham Commissioning Group,A2,200,\"2016-09-15, Learning event 1, Care home "
                                + "nurse, band 5, point 16 (entry), rate not verified [" + SECOND
                                + "]\",18.67,No VAT,0.00,18.67,,,");
    }

    @Test
    void a_document_with_vat_is_one_row_so_that_its_vat_is_found_once() {
        List<Invoice> documents = List.of(withVat());
        assertThat(AccountingImport.quickBooks(documents, CODES).csv().lines())
                .containsExactly(
                        "*InvoiceNo,*Customer,*InvoiceDate,*DueDate,Terms,Location,Memo,Item(Product/Service),"
                                + "ItemDescription,ItemQuantity,ItemRate,*ItemAmount,*ItemTaxCode,ItemTaxAmount,Currency,"
                                + "Service Date",
                        "A1,NCG,01/10/2016,31/10/2016,,,PO4711,200,"
                                + "\"Attendance 14 September 2016 to 15 September 2016, lines 1 to 2\","
                                + "1,42.75,42.75,No VAT,8.55,GBP,");
        assertThat(AccountingImport.sage(documents, CODES).csv()).contains(",42.75,No VAT,8.55,51.30,");
        assertThat(AccountingImport.xero(documents, CODES).csv()).contains(",1,42.75,,200,");
    }

    @Test
    void what_a_program_would_not_import_is_refused_with_every_reason() {
        assertThatThrownBy(() -> AccountingImport.quickBooks(List.of(INVOICE, CREDIT_NOTE), CODES))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/documents/1: must not be a credit note, which QuickBooks Online does not import");
        assertThatThrownBy(() -> AccountingImport.quickBooks(Collections.nCopies(501, INVOICE), CODES))
                .hasMessageContaining("/documents: must be at most 100")
                .hasMessageContaining("/documents: must have at most 1000 lines together");
        assertThatThrownBy(() -> AccountingImport.xero(Collections.nCopies(501, INVOICE), CODES))
                .hasMessage("/documents: must be at most 500");
        assertThatThrownBy(() ->
                        AccountingImport.sage(List.of(INVOICE), new AccountingCodes("NOTTINGHAM1", "sales", "No VAT")))
                .hasMessageContaining("/codes/customer: must have at most 10 characters")
                .hasMessageContaining("/codes/account: must be 1 to 8 digits");
        assertThatThrownBy(() -> AccountingImport.sage(Collections.nCopies(2000, INVOICE), CODES))
                .hasMessage("/documents: must fit into a file of 0.5 MB");
        assertThatThrownBy(() -> new AccountingCodes("", " ", ""))
                .hasMessageContaining("/customer: must not be blank")
                .hasMessageContaining("/account: must not be blank")
                .hasMessageContaining("/tax: must not be blank");
    }

    private static Invoice numbered(String number) {
        return INVOICE.toBuilder().number(DocumentNumber.of(number)).build();
    }

    private static AccountingCodes customer(int length) {
        return new AccountingCodes("N".repeat(length), "200", "No VAT");
    }

    @Test
    void quick_books_takes_numbers_of_21_characters_and_100_invoices_of_1000_lines_together() {
        assertThat(AccountingImport.quickBooks(List.of(numbered("9".repeat(21))), CODES)
                        .rows())
                .hasSize(2);
        assertThatThrownBy(() -> AccountingImport.quickBooks(List.of(numbered("9".repeat(22))), CODES))
                .hasMessage("/documents/0/number: must have at most 21 characters");
        Invoice tenLines = Ledger.empty()
                .draft(
                        Id.of("d1"),
                        Cases.statement(
                                Cases.PRICING,
                                IntStream.range(10, 20)
                                        .mapToObj(day -> Cases.attended("P-nurse", "2016-09-" + day, "09:20", "11:00"))
                                        .toArray(Attendance[]::new)))
                .issue(Id.of("d1"), terms(HOME, "A1", "2016-10-01"))
                .view()
                .invoice(HOME, DocumentNumber.of("A1"))
                .orElseThrow();
        assertThat(AccountingImport.quickBooks(Collections.nCopies(100, tenLines), CODES)
                        .rows())
                .hasSize(1000);
        assertThatThrownBy(() -> AccountingImport.quickBooks(Collections.nCopies(101, tenLines), CODES))
                .hasMessageContaining("/documents: must be at most 100")
                .hasMessageContaining("/documents: must have at most 1000 lines together");
    }

    @Test
    void xero_takes_500_documents_and_a_customer_of_255_characters() {
        assertThat(AccountingImport.xero(Collections.nCopies(500, INVOICE), customer(255))
                        .rows())
                .hasSize(1000);
        assertThatThrownBy(() -> AccountingImport.xero(List.of(INVOICE), customer(256)))
                .hasMessage("/codes/customer: must have at most 255 characters");
    }

    @Test
    void sage_takes_numbers_of_25_characters_and_amounts_of_8_digits_in_a_file_of_half_a_megabyte() {
        Invoice largest = priced("99999999.99");
        assertThat(AccountingImport.sage(List.of(numbered("9".repeat(25)), largest), customer(10))
                        .rows())
                .hasSize(3);
        assertThatThrownBy(() -> AccountingImport.sage(List.of(numbered("9".repeat(26)), priced("100000000")), CODES))
                .hasMessageContaining("/documents/0/number: must have at most 25 characters")
                .hasMessageContaining("/documents/1/totals/gross: must have at most 8 digits before the point");
    }

    @Test
    void a_text_that_is_cut_keeps_whole_characters() {
        InvoiceTerms terms = terms(HOME, "A1", "2016-10-01");
        String name = "x".repeat(46) + "\uD83C\uDFE5 North";
        Invoice invoice = Ledger.empty()
                .draft(Id.of("d1"), STATEMENT)
                .issue(
                        Id.of("d1"),
                        terms.toBuilder()
                                .buyer(terms.buyer().toBuilder().name(name).build())
                                .build())
                .view()
                .invoice(HOME, DocumentNumber.of("A1"))
                .orElseThrow();
        assertThat(AccountingImport.sage(List.of(invoice), CODES).csv()).contains("," + "x".repeat(46) + "...,");
    }

    @Test
    void sage_takes_as_many_documents_as_fit_into_half_a_megabyte() {
        int one = size(2) - size(1);
        int most = (500_000 - size(0)) / one;
        assertThat(size(most)).isBetween(500_000 - one, 500_000);
        assertThatThrownBy(() -> size(most + 1)).hasMessage("/documents: must fit into a file of 0.5 MB");
    }

    /** Each document has the same buyer, with a letter of two bytes. */
    private static int size(int documents) {
        Invoice invoice = INVOICE.toBuilder()
                .buyer(INVOICE.buyer().toBuilder().name("Café").build())
                .build();
        return AccountingImport.sage(Collections.nCopies(documents, invoice), CODES)
                .csv()
                .getBytes(StandardCharsets.UTF_8)
                .length;
    }

    /** One hour at a price. */
    private static Invoice priced(String price) {
        DocumentLine line = INVOICE.lines().get(0).toBuilder()
                .priced(LineUnit.HOUR, 60, Money.of(price))
                .build();
        return INVOICE.toBuilder()
                .lines(List.of(line))
                .totals(Totals.of(line.net(), Money.ZERO))
                .build();
    }
}
