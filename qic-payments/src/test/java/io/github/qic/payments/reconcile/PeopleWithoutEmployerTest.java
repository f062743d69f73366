package io.github.qic.payments.reconcile;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.attended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.account.PaymentRun;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.claim.RejectionReason;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.ClaimStatements;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.PersonReference;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.LedgerEntry;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.plan.Accrual;
import io.github.qic.payments.receive.IncomingCheck;
import io.github.qic.payments.receive.IncomingInvoice;
import io.github.qic.payments.receive.IncomingLine;
import io.github.qic.payments.receive.IncomingResult;
import io.github.qic.payments.scheme.FixedRateBasis;
import io.github.qic.payments.scheme.FlatAmountBasis;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeRule;
import io.github.qic.payments.show.DocumentPage;
import io.github.qic.payments.show.FinanceTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A public contributor at £25.00 an attendance, a locum GP at £90.00 an hour, a nurse of a home at £18.00 an hour. */
class PeopleWithoutEmployerTest {
    private static final Attendance LAY = attended("lay-1", "2025-05-06", "10:00", "12:00"); // 25.00
    private static final Attendance LAY_AGAIN = attended("lay-1", "2025-05-07", "10:00", "12:00"); // 25.00
    private static final Attendance LOCUM = attended("locum-1", "2025-05-06", "10:00", "11:30"); // 135.00
    private static final Attendance NURSE = attended("P-nurse", "2025-05-06", "10:00", "12:00"); // 36.00
    private static final Id<Organisation> LAY_ID = supplierId("lay-1");
    private static final Id<Organisation> LOCUM_ID = supplierId("locum-1");
    private static final LocalDate LATER = LocalDate.of(2025, 12, 31);
    private static final Collaborative NOW = collaborative(null, LAY, LAY_AGAIN, LOCUM, NURSE);
    private static final Pricing PRICING = pricing("scheme", "25");
    private static final Ledger BILLED = Mending.mend(Ledger.empty(), NOW, PRICING);

    private static Id<Organisation> supplierId(String person) {
        return PersonReference.of(Cases.COLLABORATIVE.id(), Id.of(person)).supplierId();
    }

    private static Collaborative collaborative(@Nullable String employerOfLay, Attendance... attendances) {
        return Cases.COLLABORATIVE.toBuilder()
                .addParticipants(
                        Participant.builder()
                                .id(Id.of("lay-1"))
                                .role(Role.PUBLIC_CONTRIBUTOR)
                                .employer(Optional.ofNullable(employerOfLay).map(Id::<Organisation>of))
                                .build(),
                        Participant.builder().id(Id.of("locum-1")).role(Role.GP).build())
                .register(Register.of(List.of(attendances)))
                .build();
    }

    private static Pricing pricing(String scheme, String lay) {
        return Pricing.of(
                Scheme.builder()
                        .id(Id.of(scheme))
                        .title("Scheme")
                        .addRules(SchemeRule.builder()
                                .name("lay members")
                                .addRoles(Role.PUBLIC_CONTRIBUTOR)
                                .terms(PayTerms.plain(new FlatAmountBasis(
                                        Money.of(lay), FlatAmountBasis.Per.ATTENDANCE, "involvement payment")))
                                .build())
                        .addRules(SchemeRule.builder()
                                .name("GPs")
                                .addRoles(Role.GP)
                                .terms(PayTerms.plain(new FixedRateBasis(Money.of("90"), "agreed")))
                                .build())
                        .addRules(SchemeRule.builder()
                                .name("nurses")
                                .addRoles(Role.CARE_HOME_NURSE)
                                .terms(PayTerms.plain(new FixedRateBasis(Money.of("18"), "agreed")))
                                .build())
                        .build(),
                PayTables.standard());
    }

    private static List<String> differences(Ledger ledger, Collaborative now, Pricing pricing) {
        return Reconciliation.of(ledger, now, pricing).differences().stream()
                .map(d -> d.cause() + " " + d.supplier() + " " + d.billed() + " " + d.due() + " " + d.step() + ": "
                        + d.explanation())
                .toList();
    }

    @Test
    void each_person_without_an_employer_gets_one_statement_and_all_statements_add_up_to_the_claims() {
        List<ClaimStatement> statements = ClaimStatements.of(NOW, PRICING.claims(NOW), Cases.ALL);
        assertThat(statements)
                .extracting(s -> s.organisation() + " " + s.name() + " " + s.total())
                .containsExactlyInAnyOrder(
                        LAY_ID + " " + LAY_ID + " 50.00",
                        LOCUM_ID + " " + LOCUM_ID + " 135.00",
                        "home Beech House 36.00");
        assertThat(PRICING.claims(NOW).total()).isEqualTo(Money.of("221.00"));
    }

    /** {@code printf small/lay-1 | sha256sum} begins with 56ead6a584b20191fd35, here in base 32. */
    @Test
    void the_id_of_a_person_as_a_supplier_is_derived_from_the_pseudonym_alone() {
        assertThat(PersonReference.ofSupplier(LAY_ID)).contains(new PersonReference(LAY_ID.value()));
        assertThat(PersonReference.ofSupplier(HOME)).isEmpty();
        assertThat(PersonReference.ofSupplier(Id.of("PAVNDD9C4P80S3Z9U")))
                .as("U is no digit")
                .isEmpty();
        assertThat(PersonReference.ofSupplier(Id.of("QAVNDD9C4P80S3Z9N"))).isEmpty();
        assertThat(LAY_ID.value()).isEqualTo("PAVNDD9C4P80S3Z9N");
    }

    @Test
    void a_person_has_an_invoice_a_balance_and_a_payment_like_any_supplier() {
        Invoice invoice = BILLED.view().documents().stream()
                .filter(document -> document.supplier().id().equals(LOCUM_ID))
                .map(Invoice.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(invoice.totals().net()).isEqualTo(Money.of("135"));
        assertThat(BILLED.view().outstanding(LAY_ID)).isEqualTo(Money.of("50"));
        assertThat(differences(BILLED, NOW, PRICING)).isEmpty();
        Ledger paid = PaymentRun.of(BILLED.view(), LATER, LATER).record(BILLED, Id.of("run-1"));
        assertThat(List.of(LAY_ID, LOCUM_ID, HOME))
                .allSatisfy(id -> assertThat(paid.view().outstanding(id)).isEqualTo(Money.ZERO));
        assertThat(FinanceTable.of(List.of(invoice)).csv()).contains("," + LOCUM_ID + ",");
    }

    @Test
    void no_pseudonym_reaches_a_statement_a_document_or_the_ledger() {
        StringBuilder all = new StringBuilder();
        for (ClaimStatement statement : ClaimStatements.of(NOW, PRICING.claims(NOW), Cases.ALL)) {
            all.append(ClaimStatement.DOCUMENT.write(statement))
                    .append(DocumentPage.of(statement).text())
                    .append(FinanceTable.of(statement).csv());
        }
        for (LedgerEntry entry : BILLED.entries()) {
            all.append(LedgerEntry.DOCUMENT.write(entry));
        }
        assertThat(all.toString()).contains(LAY_ID.value()).doesNotContain("lay-1", "locum-1");
    }

    @Test
    void an_accrual_has_a_person_until_the_invoice_is_issued() {
        Accrual before = Accrual.of(Reconciliation.of(Ledger.empty(), NOW, PRICING), LocalDate.of(2025, 5, 6));
        assertThat(before.bySupplier())
                .containsEntry(LAY_ID, Money.of("25"))
                .containsEntry(LOCUM_ID, Money.of("135"))
                .containsEntry(HOME, Money.of("36"))
                .hasSize(3);
        assertThat(before.total()).isEqualTo(Money.of("196"));
        assertThat(Accrual.of(Reconciliation.of(BILLED, NOW, PRICING), LATER).bySupplier())
                .isEmpty();
    }

    @Test
    void a_higher_amount_is_a_supplementary_invoice_of_the_person() {
        Pricing higher = pricing("scheme", "27.50");
        assertThat(Reconciliation.of(BILLED, NOW, higher).toSupplement())
                .singleElement()
                .satisfies(rise -> assertThat(rise.supplier()).isEqualTo(LAY_ID));
        Ledger mended = Mending.mend(BILLED, NOW, higher);
        assertThat(mended.view().outstanding(LAY_ID)).isEqualTo(Money.of("55"));
    }

    /** The employer of a person is that of today, so what was billed by the person is credited first. */
    @Test
    void a_person_who_joins_an_employer_is_billed_once() {
        Collaborative joined = collaborative("home", LAY, LAY_AGAIN, LOCUM, NURSE);
        ClaimStatement home = ClaimStatements.of(joined, PRICING.claims(joined), Cases.ALL).stream()
                .filter(statement -> statement.organisation().equals(HOME))
                .findFirst()
                .orElseThrow();
        assertThat(home.total()).isEqualTo(Money.of("86")); // 36 + 2 x 25
        assertThat(BILLED.billable(home).lines()).isEmpty();
        assertThatThrownBy(() -> BILLED.draft(Id.of("again"), home))
                .hasMessageContaining("/draft/lines/1/claim: is already billed");
        assertThat(differences(BILLED, joined, PRICING))
                .contains("EMPLOYER " + LAY_ID + " 25.00 0.00 CREDIT: the person is employed by home")
                .contains("EMPLOYER home 0.00 25.00 BILL: was billed by " + LAY_ID)
                .hasSize(4);
        Ledger mended = Mending.mend(BILLED, joined, PRICING);
        assertThat(mended.view().outstanding(LAY_ID)).isEqualTo(Money.ZERO);
        assertThat(mended.view().outstanding(HOME)).isEqualTo(Money.of("86"));
        assertThat(differences(mended, NOW, PRICING))
                .as("and back")
                .contains("EMPLOYER home 25.00 0.00 CREDIT: the person has no employer");
        assertThat(Mending.mend(mended, NOW, PRICING).view().outstanding(LAY_ID))
                .isEqualTo(Money.of("50"));
    }

    @Test
    void what_a_person_billed_before_stays_billed_if_the_employer_succeeds_the_person() {
        Supplier successor =
                Cases.supplier(HOME).toBuilder().addPredecessors(LAY_ID).build();
        Ledger ledger = BILLED.recordSupplier(successor);
        Collaborative joined = collaborative("home", LAY, LAY_AGAIN, LOCUM, NURSE);
        assertThat(differences(ledger, joined, PRICING)).isEmpty();
    }

    @Test
    void an_attendance_that_another_scheme_billed_for_the_person_is_no_claim_of_another_employer() {
        Pricing other = pricing("other", "25");
        assertThat(BILLED.view().pricing(other, NOW).claims(NOW).rejections())
                .hasSize(4)
                .allSatisfy(rejection -> assertThat(rejection.reason()).isEqualTo(RejectionReason.ALREADY_CLAIMED));
    }

    private static IncomingResult check(Ledger ledger, String total, IncomingLine.Builder... lines) {
        IncomingInvoice invoice = IncomingInvoice.builder()
                .supplier(LOCUM_ID)
                .number("7")
                .date(LocalDate.of(2025, 6, 1))
                .lines(Stream.of(lines).map(IncomingLine.Builder::build).toList())
                .total(Money.of(total))
                .build();
        return IncomingCheck.of(NOW, PRICING).check(invoice, ledger);
    }

    private static IncomingLine.Builder line(String net) {
        return IncomingLine.builder().date(LOCUM.date()).net(Money.of(net));
    }

    /** 90 minutes at £90.00 are £135.00, not £150.00. */
    @Test
    void the_invoice_of_a_person_is_checked_recorded_and_paid_once() {
        IncomingResult result = check(Ledger.empty(), "150", line("150").minutes(90));
        assertThat(result.payable()).isEqualTo(Money.of("135"));
        ClaimStatement accepted = result.accepted().orElseThrow();
        assertThat(accepted.organisation()).isEqualTo(LOCUM_ID);
        Ledger recorded = Ledger.empty()
                .draft(Id.of("d1"), accepted)
                .issue(Id.of("d1"), Cases.terms(LOCUM_ID, "7", "2025-06-01"));
        assertThat(recorded.view().outstanding(LOCUM_ID)).isEqualTo(Money.of("135"));
        assertThat(check(recorded, "150", line("150").minutes(90)).payable()).isEqualTo(Money.ZERO);
    }

    /** The locum is now known as locum-2, and so as another supplier. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void time_under_a_corrected_pseudonym_waits_until_the_first_is_credited_or_withdrawn(boolean issued) {
        Ledger drafted = Ledger.empty().draft(Id.of("d1"), statementOfLocum());
        Ledger ledger = issued ? drafted.issue(Id.of("d1"), Cases.terms(LOCUM_ID, "7", "2025-06-01")) : drafted;
        Attendance renamed = attended("locum-2", "2025-05-06", "10:00", "11:30");
        Collaborative corrected = NOW.toBuilder()
                .participants(NOW.participants().stream()
                        .filter(person -> !person.id().equals(LOCUM.participant()))
                        .toList())
                .addParticipants(Participant.builder()
                        .id(renamed.participant())
                        .role(Role.GP)
                        .build())
                .register(Register.of(List.of(renamed)))
                .build();
        assertThat(Reconciliation.of(ledger, corrected, PRICING).billable()).isEmpty();
        IncomingInvoice invoice = IncomingInvoice.builder()
                .supplier(supplierId("locum-2"))
                .number("8")
                .date(LocalDate.of(2025, 6, 2))
                .addLines(line("135").minutes(90).build())
                .total(Money.of("135"))
                .build();
        IncomingCheck check = IncomingCheck.of(corrected, PRICING);
        assertThat(check.check(invoice, ledger).payable()).isEqualTo(Money.ZERO);
        Ledger freed = issued
                ? ledger.credit(LOCUM_ID, DocumentNumber.of("7"), Cases.credit("9", "2025-06-03"))
                : ledger.withdraw(Id.of("d1"));
        assertThat(check.check(invoice, freed).payable()).isEqualTo(Money.of("135"));
    }

    @Test
    void the_invoice_of_the_employer_of_today_does_not_pay_again_what_the_person_has_billed() {
        Collaborative joined = collaborative("home", LAY);
        IncomingInvoice invoice = IncomingInvoice.builder()
                .supplier(HOME)
                .number("H1")
                .date(LocalDate.of(2025, 6, 2))
                .addLines(line("25").role(Role.PUBLIC_CONTRIBUTOR).build())
                .total(Money.of("25"))
                .build();
        IncomingCheck check = IncomingCheck.of(joined, PRICING);
        assertThat(check.check(invoice, Ledger.empty()).payable()).isEqualTo(Money.of("25"));
        assertThat(check.check(invoice, BILLED).payable()).isEqualTo(Money.ZERO);
    }

    private static ClaimStatement statementOfLocum() {
        return ClaimStatements.of(NOW, PRICING.claims(NOW), Cases.ALL).stream()
                .filter(statement -> statement.organisation().equals(LOCUM_ID))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_person_is_not_asked_about_employees() {
        ClaimReference ofNurse = ClaimReference.of(NOW.id(), NURSE.key());
        LocalDate day = LocalDate.of(2025, 5, 8);
        IncomingResult result = check(
                Ledger.empty(),
                "206.00",
                line("36").minutes(120).claim(ofNurse.value()),
                line("90").minutes(60).date(day),
                line("80").minutes(60).role(Role.CARE_HOME_NURSE));
        assertThat(result.lines())
                .extracting(line -> line.queries().get(0).message())
                .containsExactly(
                        "It is another person who attended.",
                        "The register does not show that you attended on 2025-05-08.",
                        "The register does not show that you attended as a care home nurse on 2025-05-06.");
        assertThat(result.payable()).isEqualTo(Money.ZERO);
    }
}
