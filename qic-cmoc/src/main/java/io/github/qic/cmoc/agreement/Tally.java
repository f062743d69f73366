package io.github.qic.cmoc.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts pairs of judgements.
 *
 * @param <C> a judgement
 */
final class Tally<C> {
    private final Map<C, Long> first = new HashMap<>();
    private final Map<C, Long> second = new HashMap<>();
    private long units;
    private long agreed;

    void add(C one, C other, long count) {
        first.merge(one, count, Long::sum);
        second.merge(other, count, Long::sum);
        units += count;
        agreed += one.equals(other) ? count : 0;
    }

    long units() {
        return units;
    }

    Agreement agreement() {
        return new Agreement(units, agreed, kappa());
    }

    /** With n units, a agreed and e the sum over judgements of the product of both counts: (a n - e) / (n n - e). */
    private Optional<BigDecimal> kappa() {
        BigDecimal chance = BigDecimal.ZERO;
        for (Map.Entry<C, Long> each : first.entrySet()) {
            chance = chance.add(BigDecimal.valueOf(each.getValue())
                    .multiply(BigDecimal.valueOf(second.getOrDefault(each.getKey(), 0L))));
        }
        BigDecimal n = BigDecimal.valueOf(units);
        BigDecimal left = n.multiply(n).subtract(chance);
        return left.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        n.multiply(BigDecimal.valueOf(agreed)).subtract(chance).divide(left, 3, RoundingMode.HALF_UP));
    }
}
