package io.github.qic.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import io.github.qic.payments.claim.CalculationStep;
import io.github.qic.payments.claim.Claim;
import io.github.qic.payments.claim.Expense;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.Totals;
import io.github.qic.payments.scheme.ExpenseKind;
import io.github.qic.payments.scheme.ExpenseRule;
import io.github.qic.payments.testing.PaymentsExamples;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
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
    }
}
