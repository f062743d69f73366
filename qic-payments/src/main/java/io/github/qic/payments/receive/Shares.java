package io.github.qic.payments.receive;

import io.github.qic.core.money.Money;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares of an amount in proportion to others, exact to the penny. */
final class Shares {
    private Shares() {}

    /**
     * {@return the shares of an amount, in the order of the weights and none larger than its weight} Each is rounded down; the pence
     * that are left go to the largest remainders, and of equal ones to the first.
     *
     * @param amount at most the sum of the weights
     */
    static List<Money> of(Money amount, List<Money> weights) {
        BigInteger sum = weights.stream()
                .map(weight -> BigInteger.valueOf(weight.pence()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        List<BigInteger[]> parts = weights.stream()
                .map(weight -> BigInteger.valueOf(weight.pence())
                        .multiply(BigInteger.valueOf(amount.pence()))
                        .divideAndRemainder(sum))
                .toList();
        long[] pence = parts.stream().mapToLong(part -> part[0].longValue()).toArray();
        long left = amount.pence()
                - IntStream.range(0, pence.length).mapToLong(i -> pence[i]).sum();
        IntStream.range(0, pence.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> parts.get(i)[1]).reversed())
                .limit(left)
                .forEach(i -> pence[i]++);
        List<Money> shares = new ArrayList<>(pence.length);
        for (long share : pence) {
            shares.add(Money.ofPence(share));
        }
        return shares;
    }
}
