package io.github.qic.payments.invoice;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.attended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.pay.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invalid values, refused with the path and the rule. */
class RefusedTest {
    private static final Invoice INVOICE = Ledger.empty()
            .draft(Id.of("d1"), Cases.statement(Cases.PRICING, attended("P-manager", "2016-09-14", "10:00", "11:30")))
            .issue(Id.of("d1"), Cases.terms(HOME, "A1", "2016-10-01"))
            .view()
            .invoice(HOME, DocumentNumber.of("A1"))
            .orElseThrow();

    @ParameterizedTest
    @ValueSource(strings = {"", "a1", "A 1", "A-1", "A/1", "É1", "0123456789012345678901234567890"})
    void numbers_that_the_payer_rejects(String number) {
        refused(() -> DocumentNumber.of(number), "must be 1 to 30 capital letters and digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "Z", "0", "9", "012345678901234567890123456789"})
    void numbers_that_the_payer_accepts(String number) {
        assertThat(DocumentNumber.of(number).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "[", "/", ":"})
    void the_characters_beside_capitals_and_digits(String number) {
        refused(() -> DocumentNumber.of(number), "must be 1 to 30 capital letters and digits");
    }

    @Test
    void a_period_that_ends_before_it_begins() {
        refused(
                () -> new DateRange(LocalDate.parse("2016-09-02"), LocalDate.parse("2016-09-01")),
                "/to: must not be before");
    }

    @Test
    void standard_rate_or_exemption_without_a_vat_number() {
        VatTreatment standard = VatTreatment.standard(BigDecimal.valueOf(20), "supply of staff");
        Supplier.Builder supplier = Cases.supplier(HOME).toBuilder().vatNumber(Optional.empty());
        refused(() -> supplier.vat(standard).build(), "/vatNumber: is missing");
        refused(() -> supplier.vat(VatTreatment.exempt("medical care")).build(), "/vatNumber: is missing");
        assertThat(supplier.vat(VatTreatment.outsideScope("reimbursement"))
                        .build()
                        .vatNumber())
                .isEmpty();
    }

    @Test
    void vat_treatments_whose_rate_does_not_fit() {
        refused(() -> VatTreatment.standard(BigDecimal.ZERO, "x"), "/percent: must be more than 0");
        refused(
                () -> new VatTreatment(VatCategory.EXEMPT, BigDecimal.ONE, "x"),
                "/percent: must be 0 unless the category is standard");
        for (String percent : List.of("0", "-20", "100.01", "0.00001")) {
            refused(() -> VatTreatment.standard(new BigDecimal(percent), "x"), "/percent: must be more than 0");
        }
        assertThat(VatTreatment.standard(new BigDecimal("100"), "x").on(Money.of("2.00")))
                .isEqualTo(Money.of("2.00"));
        assertThat(VatTreatment.standard(new BigDecimal("0.0001"), "x").percent())
                .isEqualByComparingTo("0.0001");
        refused(() -> VatTreatment.outsideScope(" "), "/reason: must not be blank");
    }

    @Test
    void a_vat_number_outside_the_scope_of_vat() {
        Supplier shown = INVOICE.supplier().toBuilder().vatNumber("GB123456789").build();
        refused(() -> INVOICE.toBuilder().supplier(shown).build(), "/supplier/vatNumber: must not be shown");
    }

    @Test
    void control_characters_in_a_name_without_repeating_it() {
        assertThatThrownBy(() ->
                        Cases.supplier(HOME).toBuilder().name("Bee\u0007ch").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("/name: must not contain control")
                .hasMessageNotContaining("Bee");
    }

    @Test
    void names_and_references_of_more_than_one_line() {
        String rule = ": must be one line, without tabs";
        refused(() -> Cases.supplier(HOME).toBuilder().name("Beech\nHouse").build(), "/name" + rule);
        refused(() -> Cases.BUYER.toBuilder().name("ABC\r\n").build(), "/name" + rule);
        refused(
                () -> Cases.BUYER.address().toBuilder()
                        .lines(List.of("PO\tBox"))
                        .town("Lee\u2028ds")
                        .build(),
                "/town" + rule + "\n/lines/0" + rule);
        refused(
                () -> INVOICE.supplier().account().toBuilder().name("A\u000BB").build(),
                "/name: must not contain control characters, bidirectional controls or unpaired surrogates, but has U+000B\n/name"
                        + rule);
        refused(() -> INVOICE.toBuilder().purchaseOrder("PO1\nPO2").build(), "/purchaseOrder" + rule);
    }

    @Test
    void the_buyers_reference_of_more_than_one_line_and_an_empty_postcode() {
        refused(
                () -> INVOICE.toBuilder().buyerReference("one\ntwo").build(),
                "/buyerReference: must be one line, without tabs");
        refused(
                () -> Cases.BUYER.address().toBuilder()
                        .country("FR")
                        .postcode("7500\n1")
                        .build(),
                "/postcode: must be one line, without tabs");
    }

    @Test
    void malformed_codes_of_a_supplier() {
        Supplier.Builder supplier = Cases.supplier(HOME).toBuilder();
        refused(() -> supplier.odsCode("vlaxl").build(), "/odsCode: must be 1 to 10 capital letters and digits");
        supplier.odsCode("VLAXL");
        refused(() -> supplier.companyNumber("1234567").build(), "/companyNumber: must look like 01234567");
        supplier.companyNumber("01234567");
        refused(() -> supplier.vatNumber("123456789").build(), "/vatNumber: must look like GB123456789");
    }

    @Test
    void a_statement_whose_lines_are_no_claims_of_its_attendances() {
        ClaimStatement statement = Cases.statement(
                Cases.PRICING,
                attended("P-manager", "2016-09-14", "10:00", "11:30"),
                attended("P-nurse", "2016-09-15", "09:20", "11:00"));
        DocumentLine first = statement.lines().get(0);
        DocumentLine second = statement.lines().get(1);
        refused(
                () -> statement.toBuilder()
                        .lines(List.of(first, second.toBuilder().number(3).build()))
                        .build(),
                "/lines/1/number: must be 2");
        refused(
                () -> statement.toBuilder()
                        .period(new DateRange(LocalDate.parse("2016-09-15"), LocalDate.parse("2016-09-30")))
                        .build(),
                "/lines/0/date: must be in /period");
        refused(
                () -> statement.toBuilder()
                        .lines(List.of(DocumentLines.negated(first), second))
                        .build(),
                "/lines/0/quantity: must be more than 0");
        LineReference earlier = new LineReference(DocumentNumber.of("A1"), 1);
        refused(
                () -> statement.withLines(
                        List.of(first.toBuilder().reverses(earlier).build(), second)),
                "/lines/0/reverses: must be absent");
        refused(
                () -> statement.toBuilder()
                        .attendances(statement.attendances().subList(0, 1))
                        .build(),
                "/lines/1/claim: is missing in /attendances: " + second.claim());
        refused(
                () -> statement.toBuilder()
                        .lines(List.of(first))
                        .total(first.net())
                        .attendances(statement.attendances())
                        .build(),
                "/attendances/1/claim: has no line");
    }

    @Test
    void a_line_whose_sign_does_not_fit_what_it_reverses() {
        refused(
                () -> INVOICE.toBuilder()
                        .lines(List.of(DocumentLines.negated(INVOICE.lines().get(0))))
                        .build(),
                "/lines/0/reverses: must be present if the quantity is negative, and only then");
        CreditNote note = Ledger.empty()
                .draft(
                        Id.of("d1"),
                        Cases.statement(Cases.PRICING, attended("P-manager", "2016-09-14", "10:00", "11:30")))
                .issue(Id.of("d1"), Cases.terms(HOME, "A1", "2016-10-01"))
                .credit(HOME, DocumentNumber.of("A1"), Cases.credit("A2", "2016-10-02"))
                .view()
                .creditNote(HOME, DocumentNumber.of("A2"))
                .orElseThrow();
        refused(
                () -> note.toBuilder()
                        .lines(List.of(note.lines().get(0).toBuilder()
                                .reverses(Optional.empty())
                                .build()))
                        .build(),
                "/lines/0/reverses: must be present if the quantity is positive, and only then");
    }

    /** A line of the lowest quantity that there is has no line that reverses it. */
    @Test
    void a_quantity_without_an_opposite() {
        DocumentLine line = INVOICE.lines().get(0);
        Money penny = Money.of("0.01");
        DocumentLine least = line.toBuilder()
                .priced(LineUnit.ITEM, -Integer.MAX_VALUE, penny)
                .build();
        assertThat(DocumentLines.negated(least).net()).isEqualTo(Money.of("21474836.47"));
        refused(
                () -> line.toBuilder()
                        .priced(LineUnit.ITEM, Integer.MIN_VALUE, penny)
                        .build(),
                "/quantity: must be -2147483647 or more");
    }

    @Test
    void totals_that_are_a_penny_off() {
        Totals off = Totals.of(Money.of("24.09"), Money.ZERO);
        refused(() -> INVOICE.toBuilder().totals(off).build(), "/totals/net: must be the sum of the lines: 24.08");
        refused(
                () -> INVOICE.toBuilder()
                        .totals(Totals.of(Money.of("24.08"), Money.of("0.01")))
                        .build(),
                "/totals/vat: must be the VAT on the net total: 0.00");
        refused(
                () -> new Totals(Money.of("24.08"), Money.ZERO, Money.of("24.09")),
                "/gross: must be the sum of net and VAT");
        Money tooMuch = Money.MAX.plus(Money.ofPence(1));
        assertThatThrownBy(() -> new Totals(tooMuch, Money.ZERO, tooMuch)).hasMessage("""
                        /net: is out of range: at most 10 digits before the point
                        /gross: is out of range: at most 10 digits before the point""");
    }

    @Test
    void an_invoice_the_buyer_could_not_file() {
        refused(
                () -> INVOICE.toBuilder().purchaseOrder(Optional.empty()).build(),
                "/purchaseOrder: is missing, and there is no buyer reference either");
        Buyer strict = Cases.BUYER.toBuilder().purchaseOrderRequired(true).build();
        refused(
                () -> INVOICE.toBuilder()
                        .buyer(strict)
                        .purchaseOrder(Optional.empty())
                        .buyerReference("XX")
                        .build(),
                "/purchaseOrder: is missing: this buyer rejects invoices");
        refused(
                () -> INVOICE.toBuilder().dueDate(LocalDate.parse("2016-09-30")).build(),
                "/dueDate: must not be before /issueDate");
        refused(
                () -> INVOICE.toBuilder()
                        .period(new DateRange(LocalDate.parse("2016-09-15"), LocalDate.parse("2016-09-30")))
                        .build(),
                "/lines/0/date: must be in /period");
    }

    @Test
    void malformed_accounts_and_addresses() {
        PaymentAccount.Builder account = PaymentAccount.builder().name("Home");
        refused(account::build, "must have a sort code with an account number, or an IBAN");
        refused(
                () -> account.sortCode("200000").accountNumber("12345678").build(),
                "/sortCode: must look like 20-00-00");
        refused(
                () -> account.sortCode("20-00-00").accountNumber("1234567").build(),
                "/accountNumber: must be eight digits");
        // The example of the UK in the IBAN registry, and the same with two digits exchanged.
        PaymentAccount.Builder iban = PaymentAccount.builder().name("Home");
        assertThat(iban.iban("GB29NWBK60161331926819").build().iban()).isPresent();
        refused(() -> iban.iban("GB29NWBK60161331926891").build(), "/iban: is not an IBAN");
        refused(() -> iban.iban("GB29NWBK6016133192681?").build(), "/iban: is not an IBAN");
        Address.Builder address = Cases.BUYER.address().toBuilder();
        assertThat(address.lines(List.of("1", "2", "3", "4")).build().lines()).hasSize(4);
        refused(() -> address.lines(List.of("1", "2", "3", "4", "5")).build(), "/lines: must be one to four lines");
        refused(() -> address.lines(List.of()).build(), "/lines: must be one to four lines");
        refused(() -> Cases.BUYER.address().toBuilder().country("UK").build(), "/country: must be GB");
        refused(() -> Cases.BUYER.address().toBuilder().postcode("LS1 11HPP").build(), "/postcode: must look like");
    }

    @Test
    void references_are_beginnings_of_hashes() {
        AttendanceKey key = AttendanceKey.parse("P01/event-1/2016-09-21T10:00");
        // sha256sum of peach/P01/event-1/2016-09-21, its first 65 bits in Crockford's base 32, then 15 bits of that
        // with T10:00,
        // by another implementation
        ClaimReference reference = ClaimReference.of(Id.of("peach"), key);
        assertThat(reference.value()).isEqualTo("CGSB9H0FXBPE2ASRN");
        assertThat(reference.withoutStart()).isEqualTo("CGSB9H0FXBPE2A");
        assertThat(PersonReference.of(Id.of("peach"), key.participant()).value())
                .isEqualTo("PG6CJ2MRA66GY6JY5");
        refused(() -> new PersonReference("C3PWRAKQVSQ216QJN"), "must look like");
        refused(() -> new ClaimReference("C123"), "must look like");
        refused(() -> new ClaimReference("CIIIIIIIIIIIIIIII"), "must look like");
    }

    @Test
    void no_two_starts_on_a_day_have_one_reference() {
        AttendanceKey key = AttendanceKey.parse("P01/event-1/2016-09-21T10:00");
        long references = IntStream.range(0, 1440)
                .mapToObj(minute -> new AttendanceKey(
                        key.participant(), key.gathering(), key.date(), LocalTime.of(minute / 60, minute % 60)))
                .map(other -> ClaimReference.of(Id.of("peach"), other))
                .distinct()
                .count();
        assertThat(references).isEqualTo(1440);
    }

    @Test
    void an_attendance_that_is_charged_twice_in_one_document() {
        List<DocumentLine> twice = List.of(
                INVOICE.lines().get(0),
                INVOICE.lines().get(0).toBuilder().number(2).build());
        refused(
                () -> INVOICE.toBuilder().lines(twice).build(),
                "/lines/1/claim: is charged twice: " + INVOICE.lines().get(0).claim());
        refused(
                () -> InvoiceDraft.builder()
                        .id(Id.of("d1"))
                        .supplier(HOME)
                        .lines(twice)
                        .build(),
                "/lines/1/claim: is charged twice");
    }

    @Test
    void a_draft_without_lines() {
        ClaimStatement none = Cases.peachLike().get(0).withLines(List.of());
        refused(() -> Ledger.empty().draft(Id.of("d1"), none), "/lines: must not be empty");
        refused(() -> Ledger.empty().withdraw(Id.of("d9")), "/draft: is not an open draft: d9");
    }

    private static void refused(ThrowingCallable step, String message) {
        assertThatThrownBy(step).isInstanceOf(InvalidValueException.class).hasMessageContaining(message);
    }
}
