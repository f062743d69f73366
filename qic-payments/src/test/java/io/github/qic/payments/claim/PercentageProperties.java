package io.github.qic.payments.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Shares in whole numbers are those of BigDecimal. */
class PercentageProperties {
    @Property
    void a_share_is_that_of_exact_arithmetic(@ForAll("percentages") BigDecimal percent, @ForAll("amounts") long pence) {
        long exact = BigDecimal.valueOf(pence)
                .multiply(percent)
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        assertThat(Percentage.of(percent).of(pence)).isEqualTo(exact);
    }

    @Provide
    Arbitrary<BigDecimal> percentages() {
        Arbitrary<Long> digits = Arbitraries.longs().between(0, 20_000);
        return Combinators.combine(digits, Arbitraries.integers().between(0, 8)).as(BigDecimal::valueOf);
    }

    @Provide
    Arbitrary<Long> amounts() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-1_000, 100_000),
                Arbitraries.longs().between(999_999_990, 1_000_000_010),
                Arbitraries.longs().between(-4_000_000_000L, 4_000_000_000L));
    }

    /** By hand: 12.5 % of 4p is half a penny; 0.5 % of 99p is 0.495p; 12.942 % of £10.00 is 129.42p. */
    @Example
    void half_a_penny_is_rounded_up() {
        assertThat(Percentage.of(new BigDecimal("12.5")).of(4)).isEqualTo(1);
        assertThat(Percentage.of(new BigDecimal("0.5")).of(99)).isZero();
        assertThat(Percentage.of(new BigDecimal("12.942")).of(1_000)).isEqualTo(129);
    }

    /** Four decimals are whole numbers of millionths; five are not. */
    @Example
    void percentages_of_at_most_four_decimals_are_whole_numbers() {
        assertThat(Percentage.of(new BigDecimal("12.0700")).millionths()).isEqualTo(120_700);
        assertThat(Percentage.of(new BigDecimal("12.07001")).millionths()).isNegative();
    }
}
