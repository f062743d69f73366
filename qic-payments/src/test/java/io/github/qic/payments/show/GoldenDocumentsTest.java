package io.github.qic.payments.show;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.invoice.Cases.terms;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.house.Fields;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.invoice.VatTreatment;
import io.github.qic.payments.ledger.AllocatedAmount;
import io.github.qic.payments.ledger.Allocation;
import io.github.qic.payments.ledger.AuditStamp;
import io.github.qic.payments.ledger.HoldKind;
import io.github.qic.payments.ledger.InvoiceTerms;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.Payment;
import io.github.qic.payments.ledger.PaymentHold;
import io.github.qic.payments.ledger.Rerating;
import io.github.qic.payments.ledger.WriteOff;
import io.github.qic.payments.pay.Band;
import io.github.qic.payments.pay.DateRange;
import io.github.qic.payments.receive.IncomingCheck;
import io.github.qic.payments.receive.IncomingInvoice;
import io.github.qic.payments.receive.IncomingLine;
import io.github.qic.payments.receive.IncomingLineKind;
import io.github.qic.payments.receive.IncomingResult;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The whole forms of the documents of a late award, read through by a person when they change:
 * {@code -Dqic.golden.update=true} writes them anew. Their figures are those worked out by hand in {@code LateAwardTest}.
 */
class GoldenDocumentsTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/qic/payments/show");
    private static final Attendance[] APRIL = {
        attended("P-manager", "2025-04-29", "10:00", "11:30"), attended("P-nurse", "2025-04-29", "09:20", "11:00")
    };
    private static final ClaimStatement BEFORE = Cases.statement(
            Cases.PRICING.toBuilder().knownOn(LocalDate.parse("2025-05-21")).build(), APRIL);
    private static final DocumentNumber BH1 = DocumentNumber.of("BH1");
    private static final Ledger LEDGER = corrected();

    private static Ledger corrected() {
        Ledger billed = Ledger.empty()
                .stamped(AuditStamp.of(Instant.parse("2025-05-12T09:30:00Z"), Id.of("clerk-1")))
                .draft(Id.of("d0"), BEFORE)
                .stamped(AuditStamp.builder().why("wrong month").build())
                .withdraw(Id.of("d0"))
                .stamped(AuditStamp.none())
                .draft(Id.of("d1"), BEFORE)
                .issue(Id.of("d1"), everyTerm("BH1", "2025-05-12"))
                .hold(PaymentHold.builder()
                        .id(Id.of("h1"))
                        .supplier(HOME)
                        .document(BH1)
                        .addLines(2)
                        .kind(HoldKind.DISPUTED)
                        .date(LocalDate.parse("2025-05-13"))
                        .reason("attended until 10:30 only")
                        .build())
                .release(Id.of("h1"))
                .pay(Payment.builder()
                        .reference(Id.of("p1"))
                        .supplier(HOME)
                        .date(LocalDate.parse("2025-05-20"))
                        .amount(Money.of("75.00"))
                        .addAllocated(new AllocatedAmount(BH1, Money.of("73.13")))
                        .build())
                .writeOff(new WriteOff(
                        Id.of("w1"), HOME, BH1, LocalDate.parse("2025-05-31"), Money.of("0.01"), "penny left over"))
                .closePeriod(LocalDate.parse("2025-05-31"));
        Rerating rerating = Rerating.of(billed, Cases.statement(Cases.PRICING, APRIL));
        return billed.draft(Id.of("d2"), rerating.rise().orElseThrow())
                .issue(Id.of("d2"), everyTerm("BH2", "2025-06-02"))
                .allocate(Allocation.builder()
                        .reference(Id.of("a1"))
                        .supplier(HOME)
                        .date(LocalDate.parse("2025-06-02"))
                        .addAllocated(new AllocatedAmount(DocumentNumber.of("BH2"), Money.of("1.87")))
                        .build())
                .credit(HOME, DocumentNumber.of("BH2"), Cases.credit("BH3", "2025-06-03"))
                .recordSupplier(Cases.supplier(HOME));
    }

    /** VAT of 20%: on £60.95 £12.19, on £2.20 £0.44. */
    private static InvoiceTerms everyTerm(String number, String day) {
        VatTreatment vat = VatTreatment.standard(BigDecimal.valueOf(20), "supply of staff");
        Supplier supplier = Cases.supplier(HOME, vat);
        return terms(HOME, number, day).toBuilder()
                .buyerReference("Backfill")
                .supplier(supplier.toBuilder()
                        .addPredecessors(Id.<Organisation>of("old-home"))
                        .companyNumber("01234567")
                        .account(supplier.account().toBuilder()
                                .iban("GB82WEST12345698765432")
                                .build())
                        .build())
                .build();
    }

    /**
     * The time is due as it is claimed: 90 minutes at £24.45 are £36.68. On-costs are not, and April is billed already; the total is
     * £0.32 above the sum.
     */
    private static IncomingResult checked() {
        Attendance attendance = attended("P-manager", "2025-06-03", "10:00", "11:30");
        IncomingLine time = IncomingLine.builder()
                .claim(Cases.reference(attendance.key()))
                .date(attendance.date())
                .role(Role.CARE_HOME_MANAGER)
                .band(Band.BAND_7)
                .minutes(90)
                .rate(Money.of("24.45"))
                .net(Money.of("36.68"))
                .build();
        IncomingInvoice invoice = IncomingInvoice.builder()
                .supplier(HOME)
                .number("BH-1")
                .date(LocalDate.parse("2026-07-01"))
                .received(LocalDate.parse("2026-07-02"))
                .buyer("Nottingham Commissioning Group")
                .purchaseOrder("PO4711")
                .account("20-00-00 12345678")
                .vat(Money.of("15.48"))
                .period(new DateRange(LocalDate.parse("2025-04-01"), LocalDate.parse("2025-06-30")))
                .addLines(
                        time,
                        IncomingLine.builder()
                                .date(attendance.date())
                                .kind(IncomingLineKind.ON_COST)
                                .description("Employer's costs")
                                .net(Money.of("5.00"))
                                .build(),
                        IncomingLine.builder()
                                .claim(BEFORE.lines().get(0).claim())
                                .net(Money.of("35.40"))
                                .build(),
                        IncomingLine.builder().net(Money.ZERO).build())
                .total(Money.of("77.40"))
                .build();
        Collaborative collaborative = Cases.COLLABORATIVE.toBuilder()
                .register(Register.of(List.of(APRIL[0], APRIL[1], attendance)))
                .build();
        Ledger billed = Ledger.empty().draft(Id.of("d1"), BEFORE).issue(Id.of("d1"), everyTerm("BH1", "2025-05-12"));
        return IncomingCheck.of(collaborative, Cases.PRICING).check(invoice, billed);
    }

    @Test
    void the_forms_of_statement_invoices_and_credit_note_are_the_committed_ones() {
        Invoice supplementary =
                LEDGER.view().invoice(HOME, DocumentNumber.of("BH2")).orElseThrow();
        CreditNote note =
                LEDGER.view().creditNote(HOME, DocumentNumber.of("BH3")).orElseThrow();
        same("claim-statement.json", ClaimStatement.DOCUMENT.write(BEFORE));
        same("claim-statement.txt", DocumentPage.of(BEFORE).text());
        same("claim-statement.csv", FinanceTable.of(BEFORE).csv().replace("\r\n", "\n"));
        same("supplementary-invoice.json", Invoice.DOCUMENT.write(supplementary));
        same("supplementary-invoice.txt", DocumentPage.of(supplementary).text());
        same("supplementary-invoice.html", DocumentPage.of(supplementary).htmlPage());
        same("credit-note.json", CreditNote.DOCUMENT.write(note));
        same("credit-note.txt", DocumentPage.of(note).text());
        same("ledger.json", Ledger.DOCUMENT.write(LEDGER));
        // The repository keeps line feeds; the CSV itself ends its rows as RFC 4180 has it.
        String csv = FinanceTable.of(LEDGER.view().documents()).csv();
        same("documents.csv", csv.replace("\r\n", "\n"));
        assertThat(csv).doesNotContainPattern("[^\r]\n");
    }

    @Test
    void the_forms_of_an_incoming_invoice_and_its_check_are_the_committed_ones() {
        IncomingResult result = checked();
        same("incoming-invoice.json", IncomingInvoice.DOCUMENT.write(result.invoice()));
        same("incoming-result.json", IncomingResult.DOCUMENT.write(result));
        same("supplier-reply.txt", SupplierReply.of(result).text());
    }

    @Test
    void the_committed_forms_use_every_field_at_least_once() throws IOException {
        assertThat(unused(Invoice.class, "supplementary-invoice")).isEmpty();
        assertThat(unused(CreditNote.class, "credit-note")).isEmpty();
        assertThat(unused(Ledger.class, "ledger")).isEmpty();
        assertThat(unused(IncomingInvoice.class, "incoming-invoice")).isEmpty();
        // A statement takes no line back.
        assertThat(unused(ClaimStatement.class, "claim-statement")).containsOnly("DocumentLine.reverses");
        assertThat(unused(IncomingResult.class, "incoming-result")).containsOnly("DocumentLine.reverses");
    }

    private static Set<String> unused(Class<?> type, String name) throws IOException {
        return Fields.unused(type, FOLDER.resolve(name + ".json"));
    }

    private static void same(String name, String actual) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("qic.golden.update")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, actual);
            }
            assertThat(actual).as(name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }
}
