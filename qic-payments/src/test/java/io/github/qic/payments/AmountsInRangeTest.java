package io.github.qic.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import io.github.qic.payments.claim.CalculationStep;
import io.github.qic.payments.claim.Claim;
import io.github.qic.payments.claim.EarlierClaim;
import io.github.qic.payments.claim.Expense;
import io.github.qic.payments.claim.OwnSalary;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.Totals;
import io.github.qic.payments.ledger.AllocatedAmount;
import io.github.qic.payments.pay.AreaSupplement;
import io.github.qic.payments.pay.Band;
import io.github.qic.payments.pay.DateRange;
import io.github.qic.payments.pay.HighCostArea;
import io.github.qic.payments.pay.LivingWage;
import io.github.qic.payments.pay.NationalInsurance;
import io.github.qic.payments.pay.PayPoint;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.RateUnit;
import io.github.qic.payments.pay.RowSource;
import io.github.qic.payments.pay.SalaryRange;
import io.github.qic.payments.pay.UnitRate;
import io.github.qic.payments.plan.Spend;
import io.github.qic.payments.receive.IncomingLine;
import io.github.qic.payments.scheme.ExpenseKind;
import io.github.qic.payments.scheme.ExpenseRule;
import io.github.qic.payments.testing.PaymentsExamples;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A sum may be larger than any amount of a document; where such a sum is given as an amount, it is refused. */
class AmountsInRangeTest {
    private static final Money MORE = Money.MAX.plus(Money.ofPence(1));

    private static void refused(ThrowingCallable code, String... paths) {
        assertThat(catchThrowableOfType(InvalidValueException.class, code).problems())
                .containsAll(Arrays.stream(paths)
                        .map(path -> new Problem(path, "is out of range: at most 10 digits before the point"))
                        .toList());
    }

    @Test
    void of_claims() {
        Claim claim = PaymentsExamples.claims().claims().get(0);
        refused(() -> Claim.builder().from(claim).rate(MORE).build(), "/rate");
        refused(() -> CalculationStep.of("pay", "agreed", BigDecimal.ONE, MORE), "/result");
    }

    /** Sums of 2^63 pence would need nine million claims. */
    @Test
    void of_earlier_claims() {
        EarlierClaim claim = EarlierClaim.of(PaymentsExamples.claims().claims().get(0));
        Money vast = Money.MAX.times(9_000_000);
        refused(() -> earlier(claim, vast, vast), "/pay", "/total");
        assertThat(earlier(claim, Money.MAX, Money.MAX).total()).isEqualTo(Money.MAX);
    }

    private static EarlierClaim earlier(EarlierClaim claim, Money pay, Money total) {
        return new EarlierClaim(
                claim.id(), claim.attendance(), claim.end(), claim.employer(), claim.minutes(), pay, total);
    }

    @Test
    void of_salaries_rates_and_budgets() {
        DateRange year = new DateRange(LocalDate.parse("2025-04-01"), LocalDate.parse("2026-03-31"));
        RowSource source = PayTables.standard().agendaForChange().rows().get(0).source();
        refused(() -> OwnSalary.of(MORE), "/annual");
        refused(() -> new PayPoint(Band.BAND_5, "top", OptionalInt.empty(), MORE, year, source), "/annual");
        refused(() -> new SalaryRange(MORE, MORE, year, source), "/minimum", "/maximum");
        refused(() -> new LivingWage(MORE, 21, year, source), "/hourly");
        refused(
                () -> new AreaSupplement(HighCostArea.FRINGE, BigDecimal.TEN, MORE, MORE, year, source),
                "/minimum",
                "/maximum");
        refused(
                () -> new NationalInsurance(BigDecimal.TEN, MORE, MORE, MORE, year, source),
                "/weeklyThreshold",
                "/monthlyThreshold",
                "/annualThreshold");
        refused(() -> UnitRate.stated(MORE, RateUnit.HOUR), "/amount");
        refused(() -> PaymentsExamples.scheme().toBuilder().budget(MORE).build(), "/budget");
        refused(() -> Spend.of(PaymentsExamples.claims(), MORE, LocalDate.parse("2026-03-31")), "/budget");
    }

    @Test
    void of_expenses() {
        refused(() -> new Expense(ExpenseKind.FARES, Optional.empty(), Optional.of(MORE), Optional.empty()), "/amount");
        ExpenseRule.Builder rule = ExpenseRule.builder().kind(ExpenseKind.FARES).receiptRequired(false);
        refused(() -> rule.limit(MORE).build(), "/limit");
        assertThat(rule.limit(Money.MAX).build().limit()).contains(Money.MAX);
    }

    @Test
    void of_documents() {
        DocumentLine line = PaymentsExamples.invoice().lines().get(0);
        refused(() -> line.toBuilder().price(MORE).build(), "/price");
        refused(() -> new Totals(MORE, Money.ZERO, MORE), "/net", "/gross");
        refused(() -> new Totals(Money.ZERO, MORE, MORE), "/vat", "/gross");
        refused(() -> new Totals(Money.MAX, Money.ofPence(1), MORE), "/gross");
        refused(() -> new AllocatedAmount(DocumentNumber.of("A1"), MORE), "/amount");
        refused(() -> IncomingLine.builder().net(MORE).rate(MORE).build(), "/net", "/rate");
    }
}
