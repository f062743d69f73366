package io.github.qic.payments.receive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.money.Money;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesTest {
    /** 7 x 10, 20 and 30 / 60 are 1 r 10, 2 r 20 and 3 r 30; 5 x 1 and 9 / 10 are 0 r 5 and 4 r 5. */
    @ParameterizedTest
    @CsvSource({
        "0, 5 7, 0 0",
        "12, 5 7, 5 7",
        "10, 30 30 30, 4 3 3",
        "11, 30 30 30, 4 4 3",
        "7, 10 20 30, 1 2 4",
        "5, 1 9, 1 4",
        "1, 10 20, 0 1",
        "999999999999, 999999999999 1, 999999999998 1"
    })
    void what_is_left_by_rounding_down_goes_to_the_largest_remainders_and_of_equal_ones_to_the_first(
            long amount, String weights, String shares) {
        assertThat(Shares.of(Money.ofPence(amount), pence(weights))).isEqualTo(pence(shares));
    }

    private static List<Money> pence(String amounts) {
        return Arrays.stream(amounts.split(" ", -1))
                .map(Long::valueOf)
                .map(Money::ofPence)
                .collect(Collectors.toList());
    }
}
