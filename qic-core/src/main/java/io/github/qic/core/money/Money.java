package io.github.qic.core.money;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.qic.core.internal.text.PlainDecimal;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An amount of pounds sterling, exact to the penny, positive, zero or negative, up to {@link #MAX} either way; only sums of amounts
 * may be larger, and those of millions of amounts are still exact. Nothing is ever rounded unless the caller names the rounding mode.
 */
// Otherwise Jackson would read a number as pence, through the private constructor.
@JsonAutoDetect(creatorVisibility = JsonAutoDetect.Visibility.NONE)
public final class Money implements Comparable<Money> {
    /** £0.00. */
    public static final Money ZERO = new Money(0);

    /** £9,999,999,999.99, the largest amount other than a sum. */
    public static final Money MAX = new Money(999_999_999_999L);

    private static final int LONGEST = 40;
    private static final int MAX_DIGITS = 10;
    private static final String OUT_OF_RANGE = "is out of range: at most " + MAX_DIGITS + " digits before the point";

    private final long pence;

    private Money(long pence) {
        this.pence = pence;
    }

    /**
     * {@return an amount in pence}
     *
     * @throws InvalidValueException if it is out of range
     */
    public static Money ofPence(long pence) {
        Money amount = exactly(pence);
        if (!amount.isBounded()) {
            throw refused(OUT_OF_RANGE);
        }
        return amount;
    }

    private static Money exactly(long pence) {
        return pence == 0 ? ZERO : new Money(pence);
    }

    /**
     * {@return an amount in pounds such as {@code 12.50}, {@code -3} or {@code 1200.5}: digits, perhaps with a point and a minus}
     *
     * @throws InvalidValueException if it has another form or a fraction of a penny, or is out of range
     */
    @JsonCreator
    public static Money of(String pounds) {
        // The time to parse a number grows with the square of its length.
        if (pounds.length() > LONGEST) {
            throw refused(OUT_OF_RANGE);
        }
        return of(PlainDecimal.find(pounds).orElseThrow(() -> refused("is not an amount in pounds, such as 12.50")));
    }

    /**
     * {@return an amount in pounds, exactly}
     *
     * @throws InvalidValueException if it has a fraction of a penny or is out of range
     */
    public static Money of(BigDecimal pounds) {
        return of(pounds, RoundingMode.UNNECESSARY);
    }

    /**
     * {@return an amount in pounds, rounded to the penny}
     *
     * @throws InvalidValueException if it is out of range, or has a fraction of a penny and the mode allows none
     */
    public static Money of(BigDecimal pounds, RoundingMode rounding) {
        Objects.requireNonNull(rounding, "rounding");
        // Bounds first: 1E+400000000 is a valid BigDecimal whose plain form would fill the memory.
        if ((long) pounds.precision() - pounds.scale() > MAX_DIGITS || pounds.scale() > 1000) {
            throw refused(OUT_OF_RANGE);
        }
        try {
            return ofPence(pounds.movePointRight(2).setScale(0, rounding).longValueExact());
        } catch (ArithmeticException e) {
            throw refused("has a fraction of a penny: at most two decimals");
        }
    }

    /**
     * {@return the sum of the amounts, zero if there are none}
     *
     * @throws ArithmeticException if it is out of range
     */
    public static Money sum(Stream<Money> amounts) {
        return exactly(amounts.mapToLong(Money::pence).reduce(0, Math::addExact));
    }

    /**
     * {@return a collector of the sum, zero if there is nothing to add, also for use within {@code Collectors.groupingBy}; it throws
     * an {@link ArithmeticException} if the sum is out of range}
     *
     * @param amount the amount of each element
     * @param <T> what has the amounts
     */
    public static <T> Collector<T, ?, Money> summing(Function<? super T, Money> amount) {
        Objects.requireNonNull(amount, "amount");
        return Collectors.reducing(ZERO, amount, Money::plus);
    }

    private static InvalidValueException refused(String message) {
        return InvalidValueException.of("", message);
    }

    /** {@return the amount in pence} */
    public long pence() {
        return pence;
    }

    /** {@return the amount in pounds, with two decimals} */
    public BigDecimal pounds() {
        return BigDecimal.valueOf(pence, 2);
    }

    /**
     * {@return the sum}
     *
     * @throws ArithmeticException if it is out of range
     */
    public Money plus(Money other) {
        return exactly(Math.addExact(pence, other.pence));
    }

    /**
     * {@return the difference}
     *
     * @throws ArithmeticException if it is out of range
     */
    public Money minus(Money other) {
        return exactly(Math.subtractExact(pence, other.pence));
    }

    /**
     * {@return this amount multiplied by a whole number}
     *
     * @throws ArithmeticException if it is out of range
     */
    public Money times(long factor) {
        return exactly(Math.multiplyExact(pence, factor));
    }

    /**
     * {@return the product, rounded to the penny once}
     *
     * @throws InvalidValueException if it is out of range, or has a fraction of a penny and the mode allows none
     */
    public Money times(BigDecimal factor, RoundingMode rounding) {
        return of(pounds().multiply(factor), rounding);
    }

    /**
     * {@return a percentage of this amount, such as 20 for value added tax, rounded to the penny once}
     *
     * @throws InvalidValueException if it is out of range, or has a fraction of a penny and the mode allows none
     */
    public Money percent(BigDecimal percent, RoundingMode rounding) {
        return of(pounds().multiply(percent).scaleByPowerOfTen(-2), rounding);
    }

    /** {@return whether it is at most {@link #MAX} either way} Every amount in a document is, so that it can be read again. */
    public boolean isBounded() {
        return pence <= MAX.pence && pence >= -MAX.pence;
    }

    /** Refuses the amount at the path, if it is a sum larger than {@link #MAX} either way. */
    public void requireBounded(Problems problems, String path) {
        problems.require(isBounded(), Objects.requireNonNull(path, "path"), OUT_OF_RANGE);
    }

    /** {@return the smaller of both} */
    public Money min(Money other) {
        return new Money(Math.min(pence, other.pence));
    }

    /** {@return the larger of both} */
    public Money max(Money other) {
        return new Money(Math.max(pence, other.pence));
    }

    /** {@return the amount with the other sign} */
    public Money negated() {
        return exactly(Math.negateExact(pence));
    }

    /** {@return whether this amount is negative} */
    public boolean isNegative() {
        return pence < 0;
    }

    /** {@return whether this amount is zero} */
    public boolean isZero() {
        return pence == 0;
    }

    /** {@return the amount for display, such as {@code £1,234.50} or {@code -£3.00}} */
    public String display() {
        String digits = pounds().abs().toPlainString();
        StringBuilder text = new StringBuilder(digits);
        for (int i = digits.length() - 6; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return text.insert(0, pence < 0 ? "-£" : "£").toString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && pence == money.pence;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(pence);
    }

    /** {@return the amount in pounds with two decimals, such as {@code 1234.50}: the form on the wire} */
    @JsonValue
    @Override
    public String toString() {
        return pounds().toString();
    }
}
