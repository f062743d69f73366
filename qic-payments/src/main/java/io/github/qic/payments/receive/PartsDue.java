package io.github.qic.payments.receive;

import io.github.qic.core.money.Money;
import io.github.qic.payments.claim.Charge;
import io.github.qic.payments.claim.Claim;
import io.github.qic.payments.invoice.LineUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is due for an attendance: its time, its on-costs and its expenses.
 *
 * @param claim the attendance as the scheme pays it
 */
record PartsDue(Claim claim) {
    /** The kinds of lines that something can be due for. */
    static final List<IncomingLineKind> KINDS =
            List.of(IncomingLineKind.TIME, IncomingLineKind.ON_COST, IncomingLineKind.EXPENSE);

    /** What one line may claim together with the time, everything first. */
    static final List<List<IncomingLineKind>> WITH_TIME = List.of(
            KINDS,
            List.of(IncomingLineKind.TIME, IncomingLineKind.ON_COST),
            List.of(IncomingLineKind.TIME, IncomingLineKind.EXPENSE));

    /** {@return the amount for a kind of line} */
    Money of(IncomingLineKind kind) {
        return kind == IncomingLineKind.TIME
                ? claim.pay().amount()
                : Money.sum(charges(kind).stream().map(Charge::amount));
    }

    private Money of(List<IncomingLineKind> kinds) {
        return Money.sum(kinds.stream().map(this::of));
    }

    /** {@return the charges of a kind other than time} */
    List<Charge> charges(IncomingLineKind kind) {
        return claim.charges().stream()
                .skip(1)
                .filter(charge -> charge.kind().isExpense() == (kind == IncomingLineKind.EXPENSE))
                .toList();
    }

    /** {@return the amounts that one line may claim: that of the time, alone or with what else is due} */
    List<Money> amounts() {
        return Stream.concat(
                        Stream.of(of(IncomingLineKind.TIME)), WITH_TIME.stream().map(this::of))
                .distinct()
                .toList();
    }

    /**
     * {@return the kinds, time and at least one other, for which an amount is exactly what is due in total; empty if no such kinds fit}
     *
     * @param apart the kinds that other lines may claim
     */
    List<IncomingLineKind> kindsOf(Money amount, Set<IncomingLineKind> apart) {
        return WITH_TIME.stream()
                .filter(kinds -> Collections.disjoint(kinds, apart))
                .filter(kinds -> of(kinds).equals(amount) && !amount.equals(of(IncomingLineKind.TIME)))
                .findFirst()
                .orElse(List.of());
    }

    /** {@return the pence for a unit of time that include the on-costs; 0 if the scheme pays no rate} */
    long rateWithOnCosts() {
        if (claim.rate().isEmpty()) {
            return 0;
        }
        long pence =
                of(IncomingLineKind.TIME).plus(of(IncomingLineKind.ON_COST)).pence();
        long twice = 2
                * pence
                * claim.unit().map(LineUnit::of).map(LineUnit::baseQuantity).orElse(1);
        return (twice / claim.minutes() + 1) / 2;
    }

    /** {@return the on-costs that are due for a part of the amount due for its time, in proportion} */
    Money onCostsOf(Money time) {
        return Money.of(shareOfOnCosts(time), RoundingMode.HALF_UP);
    }

    /**
     * {@return whether an amount is what is due for on-costs, or those of an amount for its time, but for the rounding of each on-cost,
     * of that which is due for it, and of a rate that includes them}
     */
    boolean hasOnCosts(Money time, Money onCosts, int hours) {
        Money whole = of(IncomingLineKind.ON_COST);
        if (whole.isZero() || onCosts.compareTo(Money.ZERO) <= 0) {
            return false;
        }
        if (onCosts.equals(whole)) {
            return true;
        }
        long times = 1 + time.pence() / Math.max(1, of(IncomingLineKind.TIME).pence());
        long rounding = (charges(IncomingLineKind.ON_COST).size() * (1 + times) + 1) / 2 + hours;
        BigDecimal off = onCosts.pounds().subtract(shareOfOnCosts(time)).abs();
        return off.compareTo(BigDecimal.valueOf(rounding, 2)) <= 0;
    }

    private BigDecimal shareOfOnCosts(Money time) {
        Money whole = of(IncomingLineKind.TIME);
        return whole.isZero()
                ? BigDecimal.ZERO
                : of(IncomingLineKind.ON_COST)
                        .pounds()
                        .multiply(time.pounds())
                        .divide(whole.pounds(), 4, RoundingMode.HALF_UP);
    }
}
