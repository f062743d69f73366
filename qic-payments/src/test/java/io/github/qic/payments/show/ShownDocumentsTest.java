package io.github.qic.payments.show;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.invoice.Cases.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.internal.sheet.Csv;
import io.github.qic.core.show.HtmlPage;
import io.github.qic.core.show.Page;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.DocumentReference;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.invoice.VatTreatment;
import io.github.qic.payments.ledger.Ledger;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownDocumentsTest {
    private static final ClaimStatement STATEMENT = Cases.statement(
            Cases.PRICING,
            attended("P-manager", "2016-09-14", "10:00", "11:30"),
            attended("P-nurse", "2016-09-15", "09:20", "11:00"));

    private static Invoice invoice(Supplier supplier) {
        Ledger ledger = Ledger.empty()
                .draft(Id.of("d1"), STATEMENT)
                .issue(
                        Id.of("d1"),
                        terms(HOME, "BH1", "2016-10-01").toBuilder()
                                .supplier(supplier)
                                .build());
        return ledger.view().invoice(HOME, DocumentNumber.of("BH1")).orElseThrow();
    }

    private static final Invoice INVOICE = invoice(Cases.supplier(HOME));

    @Test
    void an_invoice_says_all_that_a_finance_service_returns_it_for_lacking() {
        for (String shown : List.of(
                DocumentPage.of(INVOICE).text(), DocumentPage.of(INVOICE).htmlPage())) {
            assertThat(shown)
                    .contains("Beech House", "NG7 2UH", "Nottingham Commissioning Group", "ABC PAYABLES Z123")
                    .contains("BH1", "1 October 2016", "31 October 2016", "PO4711", "Z123", "20-00-00", "12345678")
                    .contains("14 September 2016 to 15 September 2016", "£16.05/hour", "£24.08", "£42.75")
                    .contains("Outside the scope of VAT: reimbursement of the cost of staff time.")
                    .doesNotContain("GB123456789", "P-manager", "P-nurse");
        }
    }

    @Test
    void vat_is_found_once_on_the_total_and_shown_with_the_number() {
        Supplier supplier = Cases.supplier(HOME, VatTreatment.standard(BigDecimal.valueOf(20), "supply of staff"));
        Invoice taxed = invoice(supplier);
        // 20% of 42.75 is 8.55
        assertThat(DocumentPage.of(taxed).text()).contains("GB123456789", "VAT at 20%", "£8.55", "£51.30");
        assertThat(FinanceTable.of(List.of(taxed)).csv().lines().filter(l -> l.contains(",vat,")))
                .singleElement()
                .asString()
                .endsWith(",vat,,,,,,8.55,S,20");
    }

    @Test
    void one_page_can_hold_an_invoice_with_the_statement_behind_it() {
        Page both = DocumentPage.of(INVOICE, STATEMENT);
        assertThat(both.title()).isEqualTo("Invoice: BH1");
        assertThat(both.text())
                .containsSubsequence(
                        "Total to pay  £42.75", "Claim statement of Beech House", "May be claimed  £42.75");
        assertThat(both.html()).contains("<section class=\"page\">");
    }

    /** 24.08 twice in September, once in October; 18.67. */
    @Test
    void subtotals_are_by_month_and_role_where_they_add_up_lines() {
        ClaimStatement statement = Cases.statement(
                Cases.PRICING,
                attended("P-manager", "2016-09-14", "10:00", "11:30"),
                attended("P-manager", "2016-09-15", "10:00", "11:30"),
                attended("P-nurse", "2016-09-15", "09:20", "11:00"),
                attended("P-manager", "2016-10-03", "10:00", "11:30"));
        assertThat(DocumentPage.of(statement).markdown())
                .contains(
                        "| September 2016 | Care home manager | £48.16 |",
                        "| September 2016 | Care home nurse | £18.67 |",
                        "| October 2016 | Care home manager | £24.08 |");
        assertThat(DocumentPage.of(INVOICE).markdown()).doesNotContain("| Month |");
    }

    @Test
    void a_credit_note_names_the_date_of_what_it_credits() {
        CreditNote note = Ledger.empty()
                .draft(Id.of("d1"), STATEMENT)
                .issue(Id.of("d1"), terms(HOME, "BH1", "2016-10-01"))
                .credit(HOME, DocumentNumber.of("BH1"), Cases.credit("BH2", "2016-10-02"))
                .view()
                .creditNote(HOME, DocumentNumber.of("BH2"))
                .orElseThrow();
        assertThat(note.billedIn())
                .containsExactly(new DocumentReference(DocumentNumber.of("BH1"), LocalDate.of(2016, 10, 1)));
        assertThat(DocumentPage.of(note).text()).contains("Corrects        BH1 of 1 October 2016");
    }

    /** A loose page of paper says what it is part of; the title cannot end the style sheet. */
    @Test
    void the_title_is_at_the_foot_of_each_printed_page() {
        assertThat(DocumentPage.of(INVOICE).htmlPage())
                .contains("@page { @bottom-left { content: \"Invoice\\3a \\20 BH1\";");
        assertThat(HtmlPage.of("</style>\" }", "")).contains("content: \"\\3c \\2f style\\3e \\22 \\20 \\7d \";");
    }

    @Test
    void text_of_others_stays_text_in_every_form() {
        Supplier hostile = Cases.supplier(HOME).toBuilder()
                .name("=cmd|'/c calc'!A1 <script>alert(1)</script> \"& Sons")
                .build();
        Invoice invoice = invoice(hostile);
        assertThat(DocumentPage.of(invoice).htmlPage())
                .doesNotContain("<script>")
                .contains("&lt;script&gt;");
        assertThat(FinanceTable.of(List.of(invoice)).csv()).contains("\"'=cmd|").doesNotContain(",=cmd");
        assertThat(DocumentPage.of(invoice).text())
                .contains("  =cmd|'/c calc'!A1 <script>alert(1)</script> \"& Sons\n");
    }

    @Test
    void no_text_of_others_begins_a_line_of_its_own() {
        ClaimStatement statement = STATEMENT.withLines(STATEMENT.lines().stream()
                .map(line -> line.toBuilder()
                        .event("Event\r\nMay be claimed  £9,999.00")
                        .build())
                .toList());
        assertThat(DocumentPage.of(statement).text().lines().filter(line -> line.startsWith("May")))
                .containsExactly("May be claimed  £42.75");
    }

    @Test
    void the_amounts_of_the_csv_add_up_to_what_is_owed() {
        Ledger ledger = Ledger.empty()
                .draft(Id.of("d1"), STATEMENT)
                .issue(Id.of("d1"), terms(HOME, "BH1", "2016-10-01"))
                .credit(HOME, DocumentNumber.of("BH1"), List.of(2), Cases.credit("BH2", "2016-10-02"));
        String csv = FinanceTable.of(ledger.view().documents()).csv();
        List<List<String>> rows = Csv.read(new StringReader(csv), ',');
        int amount = rows.get(0).indexOf("amount");
        assertThat(rows.stream().skip(1).map(row -> row.get(amount))).containsExactly("24.08", "18.67", "-18.67");
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(32));
    }

    /** 42.75 net and 8.55 VAT. */
    @Test
    void the_finance_table_has_due_date_totals_payee_and_the_codes_of_the_payer() {
        Supplier supplier = Cases.supplier(HOME, VatTreatment.standard(BigDecimal.valueOf(20), "supply of staff"));
        String csv = FinanceTable.of(List.of(invoice(supplier)), document -> new FinanceCodes("5210", "R4711", "S20"))
                .csv();
        assertThat(csv.lines())
                .hasSize(4)
                .allSatisfy(row -> assertThat(row)
                        .containsPattern(
                                "due_date|^invoice,BH1,2016-10-01,2016-10-31,42\\.75,8\\.55,51\\.30,home,Beech House,VLAXL,"
                                        + "Beech House,20-00-00,12345678,,"))
                .allSatisfy(row -> assertThat(row).matches(".*(,account,cost_centre,tax_code|,5210,R4711,S20)"));
        assertThatThrownBy(() -> new FinanceCodes("", " ", ""))
                .hasMessageContaining("/account: must not be blank")
                .hasMessageContaining("/costCentre: must not be blank")
                .hasMessageContaining("/tax: must not be blank");
    }

    @Test
    void the_same_document_gives_the_same_text_under_every_locale_and_time_zone() {
        String before = DocumentPage.of(INVOICE).text()
                + DocumentPage.of(INVOICE).htmlPage()
                + FinanceTable.of(List.of(INVOICE)).csv();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(DocumentPage.of(INVOICE).text()
                            + DocumentPage.of(INVOICE).htmlPage()
                            + FinanceTable.of(List.of(INVOICE)).csv())
                    .isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** 90 minutes at £16.05 and 100 at £11.20. */
    @Test
    void a_supplier_can_take_over_what_it_may_claim_from_a_csv() {
        List<List<String>> rows =
                Csv.read(new StringReader(FinanceTable.of(STATEMENT).csv()), ',');
        assertThat(rows).hasSize(3);
        List<String> manager = rows.get(1);
        assertThat(manager.subList(0, 5)).containsExactly("home", "Beech House", "2016-04-01", "2026-03-31", "1");
        assertThat(manager.get(5)).isEqualTo(STATEMENT.lines().get(0).claim().value());
        assertThat(manager.subList(6, 9)).containsExactly("2016-09-14", "Learning event 1", "care-home-manager");
        assertThat(manager.subList(11, 16)).containsExactly("90", "MIN", "16.05", "60", "24.08");
        assertThat(rows.get(2).subList(11, 16)).containsExactly("100", "MIN", "11.20", "60", "18.67");
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
        ClaimStatement hostile = STATEMENT.toBuilder().name("=1+1").build();
        assertThat(FinanceTable.of(hostile).csv()).contains(",'=1+1,").doesNotContain(",=1+1");
    }

    @Test
    void documents_are_written_in_every_form(@TempDir Path folder) throws IOException {
        assertThat(DocumentFiles.write(folder, "BH1", INVOICE))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("BH1.json", "BH1.html", "BH1.txt", "BH1.csv", "BH1.xlsx");
        assertThat(Invoice.DOCUMENT.read(folder.resolve("BH1.json"))).isEqualTo(INVOICE);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(folder.resolve("BH1.xlsx").toFile())) {
            assertThat(workbook.getFirstSheet().read())
                    .hasSize(3)
                    .last()
                    .satisfies(row -> assertThat(row.stream())
                            .anyMatch(cell -> cell != null && "18.67".equals(cell.getRawValue())));
        }
        DocumentFiles.write(folder, "home", STATEMENT);
        DocumentFiles.write(folder, "home", STATEMENT);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "BH1.json",
                            "BH1.html",
                            "BH1.txt",
                            "BH1.csv",
                            "BH1.xlsx",
                            "home.json",
                            "home.html",
                            "home.txt",
                            "home.csv",
                            "home.xlsx");
        }
    }

    @Test
    void when_one_file_cannot_be_written_none_is(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("BH1.csv"));
        assertThatThrownBy(() -> DocumentFiles.write(folder, "BH1", INVOICE)).isInstanceOf(IOException.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactly("BH1.csv");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../BH1", "sub/BH1", "./BH1", "/BH1", "..\\BH1", "C:BH1", "BH1\0", "CON", "BH\u202e1", " "})
    void a_name_that_leads_out_of_the_folder_or_that_no_system_stores_is_refused(String name, @TempDir Path parent)
            throws IOException {
        Path folder = Files.createDirectory(parent.resolve("folder"));
        assertThatThrownBy(() -> DocumentFiles.write(folder, name, INVOICE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("/name: must ");
        try (Stream<Path> left = Files.walk(parent)) {
            assertThat(left).containsExactly(parent, folder);
        }
    }

    @Test
    void a_credit_note_is_shown_without_an_account_to_pay() {
        Ledger ledger = Ledger.empty()
                .draft(Id.of("d1"), STATEMENT)
                .issue(Id.of("d1"), terms(HOME, "BH1", "2016-10-01"))
                .credit(HOME, DocumentNumber.of("BH1"), Cases.credit("BH2", "2016-10-02"));
        CreditNote note =
                ledger.view().creditNote(HOME, DocumentNumber.of("BH2")).orElseThrow();
        assertThat(DocumentPage.of(note).text())
                .contains("CREDIT NOTE: BH2", "Corrects", "BH1", "not attended", "Total credited", "£42.75")
                .contains("point 26 (entry), rate not verified, reversing BH1 line 1 ")
                .contains("Outside the scope of VAT: reimbursement of the cost of staff time.")
                .doesNotContain("Sort code", "Difference");
    }
}
