package io.github.qic.payments.claim;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.scheme.ExpenseKind;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * An expense of an attendance, as the caller gives it.
 *
 * @param kind its kind
 * @param miles the miles, for mileage and only then; greater than 0, at most 10,000, with at most one decimal
 * @param amount what was spent, for all but mileage; greater than zero
 * @param receipt the reference of the receipt
 */
public record Expense(ExpenseKind kind, Optional<BigDecimal> miles, Optional<Money> amount, Optional<String> receipt) {
    private static final BigDecimal MOST_MILES = BigDecimal.valueOf(10_000);

    /**
     * @throws InvalidValueException if an amount is more than {@link Money#MAX}, mileage has no miles, another kind no amount, or one
     *     of them is out of range
     */
    public Expense {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(receipt, "receipt");
        Objects.requireNonNull(miles, "miles");
        Objects.requireNonNull(amount, "amount");
        boolean mileage = kind == ExpenseKind.MILEAGE;
        boolean bounded = miles.filter(m -> m.signum() <= 0 || m.compareTo(MOST_MILES) > 0 || m.scale() > 1)
                .isEmpty();
        Problems problems = new Problems();
        amount.ifPresent(spent -> spent.requireBounded(problems, "/amount"));
        problems.require(miles.isPresent() == mileage, "/miles", "must be present for mileage, and only then")
                .require(bounded, "/miles", "must be greater than 0 and at most 10000, with at most one decimal")
                .require(amount.isPresent() != mileage, "/amount", "must be present for all but mileage")
                .require(
                        amount.filter(a -> a.compareTo(Money.ZERO) <= 0).isEmpty(),
                        "/amount",
                        "must be greater than zero")
                .requireText(receipt, "/receipt")
                .throwIfAny();
    }

    /**
     * {@return mileage}
     *
     * @throws InvalidValueException if the miles are out of range
     */
    public static Expense mileage(BigDecimal miles) {
        Objects.requireNonNull(miles, "miles");
        return new Expense(ExpenseKind.MILEAGE, Optional.of(miles), Optional.empty(), Optional.empty());
    }

    /**
     * {@return an expense with a receipt}
     *
     * @throws InvalidValueException if the kind is mileage, the amount is not positive or the receipt is blank
     */
    public static Expense of(ExpenseKind kind, Money amount, String receipt) {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(receipt, "receipt");
        return new Expense(kind, Optional.empty(), Optional.of(amount), Optional.of(receipt));
    }
}
