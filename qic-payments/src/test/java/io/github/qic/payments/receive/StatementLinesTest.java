package io.github.qic.payments.receive;

import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.receive.TwoManagers.invoice;
import static io.github.qic.payments.receive.TwoManagers.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Role;
import io.github.qic.payments.claim.Expense;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.LineKind;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.pay.Band;
import io.github.qic.payments.pay.HighCostArea;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.scheme.BandBasis;
import io.github.qic.payments.scheme.ExpenseKind;
import io.github.qic.payments.scheme.ExpenseRule;
import io.github.qic.payments.scheme.FixedRateBasis;
import io.github.qic.payments.scheme.FlatAmountBasis;
import io.github.qic.payments.scheme.OnCosts;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.PensionCost;
import io.github.qic.payments.scheme.SchemeRule;
import io.github.qic.payments.scheme.SecondaryThresholdUse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A supplier that copies the lines of its claim statement is paid, whatever they are for. */
class StatementLinesTest {
    private static final Attendance MEETING = attended("P-manager", "2025-05-06", "10:00", "12:00");
    /** 31.5 miles at 45p are £14.175. */
    private static final IncomingLine MILEAGE = IncomingLine.builder()
            .description("Mileage")
            .date(LocalDate.of(2025, 5, 6))
            .net(Money.of("14.18"))
            .build();

    private static Pricing pricing(PayTerms terms, Expense... expenses) {
        return Pricing.of(
                        Cases.PRICING.scheme().toBuilder()
                                .rules(List.of(SchemeRule.builder()
                                        .name("all")
                                        .terms(terms)
                                        .build()))
                                .build(),
                        PayTables.standard())
                .toBuilder()
                .expenses(attendance -> List.of(expenses))
                .build();
    }

    private static ExpenseRule paid(ExpenseKind kind) {
        return ExpenseRule.builder().kind(kind).build();
    }

    @Test
    void every_line_of_a_statement_is_recognised_by_its_own_words() {
        PayTerms terms = PayTerms.builder()
                .basis(new BandBasis(Band.BAND_7, PointChoice.entry()))
                .highCostArea(HighCostArea.INNER)
                .onCosts(OnCosts.builder()
                        .paidLeavePercent(new BigDecimal("12.07"))
                        .nationalInsurance(SecondaryThresholdUse.USED_BY_NORMAL_PAY)
                        .pension(PensionCost.NHS_COLLECTED)
                        .apprenticeshipLevy(true)
                        .build())
                .addExpenses(
                        ExpenseRule.mileage(new BigDecimal("0.45")),
                        paid(ExpenseKind.FARES),
                        paid(ExpenseKind.CARE),
                        paid(ExpenseKind.OTHER))
                .build();
        Pricing pricing = pricing(
                terms,
                Expense.mileage(new BigDecimal("31.5")),
                Expense.of(ExpenseKind.FARES, Money.of("3.20"), "1"),
                Expense.of(ExpenseKind.CARE, Money.of("30.00"), "2"),
                Expense.of(ExpenseKind.OTHER, Money.of("4.10"), "3"));
        ClaimStatement statement = Cases.statement(pricing, MEETING);
        IncomingResult result = IncomingCheck.of(Cases.registered(MEETING), pricing)
                .check(
                        invoice(
                                "A1",
                                statement.lines().stream()
                                        .map(StatementLinesTest::copied)
                                        .toArray(IncomingLine[]::new)),
                        Ledger.empty());
        assertThat(result.lines())
                .extracting(line -> line.kind().orElseThrow())
                .containsExactly(
                        IncomingLineKind.TIME,
                        IncomingLineKind.ON_COST,
                        IncomingLineKind.ON_COST,
                        IncomingLineKind.ON_COST,
                        IncomingLineKind.ON_COST,
                        IncomingLineKind.ON_COST,
                        IncomingLineKind.EXPENSE,
                        IncomingLineKind.EXPENSE,
                        IncomingLineKind.EXPENSE,
                        IncomingLineKind.EXPENSE);
        assertThat(result.queried()).isEqualTo(Money.ZERO);
    }

    private static IncomingLine copied(DocumentLine line) {
        IncomingLine.Builder copy = IncomingLine.builder()
                .description(line.basis())
                .date(line.date())
                .role(line.role())
                .net(line.net());
        return line.kind() == LineKind.TIME ? copy.minutes(line.minutes()).build() : copy.build();
    }

    private static IncomingCheck expensesOnly(Money perMeeting) {
        PayTerms terms =
                PayTerms.plain(new FlatAmountBasis(perMeeting, FlatAmountBasis.Per.ATTENDANCE, "agreed")).toBuilder()
                        .addExpenses(ExpenseRule.mileage(new BigDecimal("0.45")))
                        .build();
        return IncomingCheck.of(Cases.registered(MEETING), pricing(terms, Expense.mileage(new BigDecimal("31.5"))));
    }

    @Test
    void expenses_are_paid_alone_where_nothing_is_due_for_the_time() {
        IncomingLine quoted = IncomingLine.builder()
                .claim(Cases.reference(MEETING.key()))
                .kind(IncomingLineKind.EXPENSE)
                .net(Money.of("14.18"))
                .build();
        IncomingLine withRole = MILEAGE.toBuilder().role(Role.CARE_HOME_MANAGER).build();
        IncomingLine sum = IncomingLine.builder()
                .description("Travel")
                .net(Money.of("14.18"))
                .build();
        for (IncomingLine line : List.of(quoted, MILEAGE, withRole, sum)) {
            IncomingResult result = expensesOnly(Money.ZERO).check(invoice("A1", line), Ledger.empty());
            assertThat(result.payable()).isEqualTo(Money.of("14.18"));
            IncomingResult again = expensesOnly(Money.ZERO).check(invoice("A2", line), recorded(result, "A1"));
            assertThat(again.allQueries())
                    .extracting(Answers::text)
                    .containsExactly("ALREADY_CLAIMED 14.18: The attendance was billed in A1 of 31 May 2026.");
        }
    }

    @Test
    void expenses_beyond_what_is_due_are_queried_without_time_too() {
        IncomingLine more = MILEAGE.toBuilder().net(Money.of("20.00")).build();
        IncomingResult result = expensesOnly(Money.ZERO).check(invoice("A1", more), Ledger.empty());
        assertThat(result.payable()).isEqualTo(Money.of("14.18"));
        assertThat(result.reasons()).containsExactly(QueryReason.MORE_THAN_DUE);
    }

    @Test
    void expenses_are_not_paid_alone_where_the_time_is_paid() {
        IncomingResult result = expensesOnly(Money.of("60")).check(invoice("A1", MILEAGE), Ledger.empty());
        assertThat(result.reasons()).containsExactly(QueryReason.WITHOUT_TIME);
    }

    /** Two hours at 25.26 for each of two managers, one of whom travelled, for 14.18. */
    @Test
    void an_amount_with_expenses_is_for_the_one_who_had_them() {
        PayTerms terms = PayTerms.plain(new FixedRateBasis(Money.of("25.26"), "agreed")).toBuilder()
                .addExpenses(ExpenseRule.mileage(new BigDecimal("0.45")))
                .build();
        Attendance deputy = attended("P-deputy", "2026-05-06", "10:00", "12:00");
        for (Attendance travelled : List.of(TwoManagers.TWO_HOURS, deputy)) {
            Pricing pricing = pricing(terms).toBuilder()
                    .expenses(attendance -> attendance.equals(travelled.key())
                            ? List.of(Expense.mileage(new BigDecimal("31.5")))
                            : List.of())
                    .build();
            IncomingResult result = IncomingCheck.of(TwoManagers.with(TwoManagers.TWO_HOURS, deputy), pricing)
                    .check(
                            invoice("A1", TwoManagers.time(120, "50.52"), TwoManagers.time(120, "64.70")),
                            Ledger.empty());
            assertThat(result.allQueries()).isEmpty();
            assertThat(result.payable()).isEqualTo(Money.of("115.22"));
        }
    }
}
