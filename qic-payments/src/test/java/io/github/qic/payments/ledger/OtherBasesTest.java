package io.github.qic.payments.ledger;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.invoice.Cases.credit;
import static io.github.qic.payments.invoice.Cases.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Expense;
import io.github.qic.payments.claim.OwnSalary;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.LineKind;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.invoice.VatTreatment;
import io.github.qic.payments.pay.Band;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.pay.RateUnit;
import io.github.qic.payments.scheme.ActualCostBasis;
import io.github.qic.payments.scheme.BandBasis;
import io.github.qic.payments.scheme.ExpenseRule;
import io.github.qic.payments.scheme.FlatAmountBasis;
import io.github.qic.payments.scheme.FlatOnCosts;
import io.github.qic.payments.scheme.OnCosts;
import io.github.qic.payments.scheme.OwnSalaryBasis;
import io.github.qic.payments.scheme.PayBasis;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.RangePoint;
import io.github.qic.payments.scheme.SalariedGpBasis;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeRule;
import io.github.qic.payments.scheme.SecondaryThresholdUse;
import io.github.qic.payments.show.DocumentPage;
import io.github.qic.payments.show.FinanceTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lines of on-costs and of bases other than a band by the hour. */
class OtherBasesTest {
    private static final Attendance MANAGER = attended("P-manager", "2016-09-14", "10:00", "11:30");
    private static final Attendance GP = attended("P-gp", "2016-09-14", "13:00", "17:10");
    private static final PayBasis BAND_7 = new BandBasis(Band.BAND_7, PointChoice.entry());

    private static Pricing pricing(PayTerms terms) {
        SchemeRule rule = SchemeRule.builder().name("all").terms(terms).build();
        Scheme scheme =
                Scheme.builder().id(Id.of("s")).title("Scheme").addRules(rule).build();
        return Pricing.of(scheme, PayTables.standard());
    }

    /** 2016/17: 90 minutes at £16.05 are £24.08 (see the claims), National Insurance 13.8% of that 3.32304. */
    private static final ClaimStatement WITH_INSURANCE = Cases.statement(
            pricing(PayTerms.builder()
                    .basis(BAND_7)
                    .onCosts(OnCosts.builder()
                            .nationalInsurance(SecondaryThresholdUse.USED_BY_NORMAL_PAY)
                            .build())
                    .build()),
            MANAGER);

    @Test
    void an_on_cost_is_a_separate_line_after_the_time() {
        assertThat(WITH_INSURANCE.lines())
                .extracting(l -> l.number() + " " + l.kind() + " " + l.quantity() + " " + l.unit() + " " + l.net())
                .containsExactly("1 TIME 90 HOUR 24.08", "2 ON_COST 1 ITEM 3.32");
        assertThat(WITH_INSURANCE.lines().get(1).basis()).startsWith("employer's National Insurance, 13.8");
        assertThat(WITH_INSURANCE.total()).isEqualTo(Money.of("27.40"));
    }

    @Test
    void all_lines_of_an_attendance_are_credited_together() {
        Ledger issued =
                Ledger.empty().draft(Id.of("d1"), WITH_INSURANCE).issue(Id.of("d1"), terms(HOME, "A1", "2016-10-01"));
        DocumentNumber number = DocumentNumber.of("A1");
        assertThatThrownBy(() -> issued.credit(HOME, number, List.of(2), credit("A2", "2016-10-02")))
                .hasMessage("/lines: must include line 1, which is for the same attendance");
        Ledger credited = issued.credit(HOME, number, List.of(1, 2), credit("A2", "2016-10-02"));
        assertThat(credited.view().outstanding(HOME)).isEqualTo(Money.ZERO);
        assertThat(credited.billable(WITH_INSURANCE)).isEqualTo(WITH_INSURANCE);
    }

    @Test
    void a_session_is_priced_for_250_minutes() {
        PayBasis basis = new SalariedGpBasis(RangePoint.MINIMUM, RateUnit.SESSION);
        DocumentLine line =
                Cases.statement(pricing(PayTerms.plain(basis)), GP).lines().get(0);
        // 55,965 / 52.143 / 9 = 119.2554
        assertThat(line.price()).isEqualTo(Money.of("119.26"));
        assertThat(line.quantity()).isEqualTo(250);
        assertThat(line.unit().baseQuantity()).isEqualTo(250);
        assertThat(line.net()).isEqualTo(Money.of("119.26"));
        assertThat(DocumentPage.of(Cases.statement(pricing(PayTerms.plain(basis)), GP))
                        .text())
                .contains("£119.26/session");
    }

    @Test
    void an_own_salary_is_never_printed() {
        Pricing own = pricing(PayTerms.plain(new OwnSalaryBasis(RateUnit.HOUR))).toBuilder()
                .salaries(person -> Optional.of(OwnSalary.of(Money.of("43217"))))
                .build();
        ClaimStatement statement = Cases.statement(own, MANAGER);
        Ledger ledger =
                Ledger.empty().draft(Id.of("d1"), statement).issue(Id.of("d1"), terms(HOME, "A1", "2016-10-01"));
        Invoice invoice = ledger.view().invoice(HOME, DocumentNumber.of("A1")).orElseThrow();
        // 43,217 / 52.143 / 37.5 = 22.1018; 90 minutes: 33.15
        assertThat(statement.total()).isEqualTo(Money.of("33.15"));
        assertThat(ClaimStatement.DOCUMENT.write(statement)
                        + DocumentPage.of(statement).text()
                        + Ledger.DOCUMENT.write(ledger)
                        + DocumentPage.of(invoice).htmlPage()
                        + FinanceTable.of(List.of(invoice)).csv())
                .doesNotContain("43217", "43,217");
    }

    /** 50.00 flat, 30% of it, and 20 miles at 0.56 are 76.20; with 60.00 flat 89.20, 13.00 more. */
    @Test
    void flat_amounts_flat_on_costs_and_expenses_are_items_that_are_billed_credited_and_re_rated() {
        ClaimStatement statement = Cases.statement(flat("50"), MANAGER);
        assertThat(statement.lines())
                .extracting(l -> l.kind() + " " + l.quantity() + " " + l.unit() + " " + l.net() + " " + l.basis())
                .containsExactly(
                        "FLAT_AMOUNT 1 ITEM 50.00 £50.00 per attendance (agreed)",
                        "ON_COST 1 ITEM 15.00 on-costs, 30% (agreed) of £50.00",
                        "EXPENSE 1 ITEM 11.20 mileage, 20 miles x £0.56");
        Ledger issued =
                Ledger.empty().draft(Id.of("d1"), statement).issue(Id.of("d1"), terms(HOME, "A1", "2016-10-01"));
        Rerating rerating = Rerating.of(issued, Cases.statement(flat("60"), MANAGER));
        assertThat(rerating.skipped()).isEmpty();
        assertThat(rerating.rise().orElseThrow().net()).isEqualTo(Money.of("13.00"));
        Ledger credited = issued.credit(HOME, DocumentNumber.of("A1"), List.of(1, 2, 3), credit("A2", "2016-10-02"));
        assertThat(credited.view().outstanding(HOME)).isEqualTo(Money.ZERO);
        assertThat(credited.billable(statement)).isEqualTo(statement);
        assertThat(Ledger.DOCUMENT.read(Ledger.DOCUMENT.write(credited)).view().outstanding(HOME))
                .isEqualTo(Money.ZERO);
    }

    private static Pricing flat(String amount) {
        return pricing(PayTerms.builder()
                        .basis(new FlatAmountBasis(Money.of(amount), FlatAmountBasis.Per.ATTENDANCE, "agreed"))
                        .onCosts(OnCosts.builder()
                                .flat(new FlatOnCosts(new BigDecimal("30"), "agreed"))
                                .build())
                        .addExpenses(ExpenseRule.mileage(new BigDecimal("0.56")))
                        .build())
                .toBuilder()
                .expenses(attendance -> List.of(Expense.mileage(new BigDecimal("20"))))
                .build();
    }

    @Test
    void an_actual_cost_is_one_item_whose_basis_states_the_minutes() {
        Pricing actual = pricing(PayTerms.plain(new ActualCostBasis(BAND_7))).toBuilder()
                .actualCosts(attendance -> Optional.of(Money.of("20.00")))
                .build();
        DocumentLine line = Cases.statement(actual, MANAGER).lines().get(0);
        assertThat(line.kind()).isEqualTo(LineKind.ACTUAL_COST);
        assertThat(line.net()).isEqualTo(Money.of("20.00"));
        assertThat(line.basis()).startsWith("actual cost of 90 minutes, up to ");
    }

    /** 25.00 exceeds the limit of 90 minutes at £16.05, 24.08, but not that at £21.16, 31.74. */
    @Test
    void a_limit_that_rises_above_the_actual_cost_is_a_change_of_rates_and_so_is_the_reverse() {
        ClaimStatement atLimit = upTo(PointChoice.entry());
        ClaimStatement atCost = upTo(PointChoice.top());
        assertThat(atLimit.lines().get(0).kind()).isEqualTo(LineKind.TIME);
        assertThat(atCost.lines().get(0).kind()).isEqualTo(LineKind.ACTUAL_COST);
        Ledger issued = Ledger.empty().draft(Id.of("d1"), atLimit).issue(Id.of("d1"), terms(HOME, "A1", "2016-10-01"));
        Rerating rerating = Rerating.of(issued, atCost);
        assertThat(rerating.skipped()).isEmpty();
        Ledger corrected = issued.draft(Id.of("d2"), rerating.rise().orElseThrow())
                .issue(Id.of("d2"), terms(HOME, "A2", "2016-10-02"));
        assertThat(corrected.view().outstanding(HOME)).isEqualTo(Money.of("25.00"));
        assertThat(Rerating.of(corrected, atLimit).fall().orElseThrow().net()).isEqualTo(Money.of("0.92"));
    }

    private static ClaimStatement upTo(PointChoice point) {
        PayTerms terms = PayTerms.plain(new ActualCostBasis(new BandBasis(Band.BAND_7, point)));
        Pricing actual = pricing(terms).toBuilder()
                .actualCosts(attendance -> Optional.of(Money.of("25.00")))
                .build();
        return Cases.statement(actual, MANAGER);
    }

    @Test
    void a_correction_under_another_vat_treatment_is_refused() {
        Ledger issued = Ledger.empty()
                .draft(Id.of("d1"), Cases.statement(Cases.PRICING, MANAGER))
                .issue(Id.of("d1"), terms(HOME, "A1", "2016-10-01"));
        Ledger drafted = issued.draft(
                Id.of("d2"), Rerating.of(issued, WITH_INSURANCE).rise().orElseThrow());
        Supplier taxed = Cases.supplier(HOME, VatTreatment.standard(BigDecimal.valueOf(20), "supply of staff"));
        assertThatThrownBy(() -> drafted.issue(
                        Id.of("d2"),
                        terms(HOME, "A2", "2016-10-02").toBuilder()
                                .supplier(taxed)
                                .build()))
                .hasMessageContaining("/invoice/supplier/vat: must be as in A1, which it corrects");
    }
}
