package io.github.qic.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.qic.core.json.Json;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource({"12.5, 1250", "-3, -300", "0.01, 1", "12.500, 1250", "9999999999.99, 999999999999"})
    void pounds_are_read_exactly(String pounds, long pence) {
        assertThat(Money.of(pounds).pence()).isEqualTo(pence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.001",
                "12.345",
                "",
                "£5",
                "NaN",
                "1E+400000000",
                "1E-400000000",
                "10000000000",
                "+1",
                "1e2",
                ".5",
                "5.",
                "-",
                "\u0661",
                "1.\uFF15"
            })
    void what_is_no_whole_number_of_pence_is_refused(String pounds) {
        assertThatThrownBy(() -> Money.of(pounds)).isInstanceOf(InvalidValueException.class);
    }

    /** A number would have to be a double, or be taken for pence. */
    @ParameterizedTest
    @ValueSource(strings = {"5", "5.5", "true", "[\"5\"]", "{}", "{\"pence\": 5}"})
    void amounts_are_read_from_text_only(String json) {
        assertThatThrownBy(() -> Json.newMapper().readValue(json, Money.class))
                .isInstanceOf(JsonMappingException.class)
                .hasRootCauseInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new ObjectMapper().readValue(json, Money.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void half_a_penny_is_rounded_as_the_caller_says() {
        assertThat(Money.of(new BigDecimal("1.005"), RoundingMode.HALF_UP)).isEqualTo(Money.of("1.01"));
        assertThat(Money.of(new BigDecimal("1.005"), RoundingMode.HALF_EVEN)).isEqualTo(Money.of("1.00"));
        assertThat(Money.of(new BigDecimal("-1.005"), RoundingMode.HALF_UP)).isEqualTo(Money.of("-1.01"));
    }

    /** 17.5% of £9.99 is £1.74825; 2.5 times £0.01 is 2.5 pence. */
    @Test
    void a_product_is_rounded_once_as_the_caller_says() {
        assertThat(Money.of("9.99").percent(new BigDecimal("17.5"), RoundingMode.HALF_UP))
                .isEqualTo(Money.of("1.75"));
        assertThat(Money.of("9.99").percent(new BigDecimal("17.5"), RoundingMode.DOWN))
                .isEqualTo(Money.of("1.74"));
        assertThat(Money.of("0.01").times(new BigDecimal("2.5"), RoundingMode.HALF_EVEN))
                .isEqualTo(Money.of("0.02"));
        assertThat(Money.of("-0.01").times(new BigDecimal("2.5"), RoundingMode.HALF_UP))
                .isEqualTo(Money.of("-0.03"));
        assertThat(Money.of("33.40").times(3)).isEqualTo(Money.of("100.20"));
    }

    @Test
    void a_product_that_no_amount_can_hold_is_refused() {
        assertThatThrownBy(() -> Money.of("0.01").times(new BigDecimal("2.5"), RoundingMode.UNNECESSARY))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Money.of("1").times(new BigDecimal("1E+400000000"), RoundingMode.DOWN))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Money.MAX.times(Long.MAX_VALUE / 2)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void amounts_are_summed_by_group() {
        assertThat(Stream.of("a1.10", "b2.00", "a0.40")
                        .collect(Collectors.groupingBy(
                                text -> text.charAt(0), Money.summing(text -> Money.of(text.substring(1))))))
                .containsOnly(Map.entry('a', Money.of("1.50")), Map.entry('b', Money.of("2.00")));
    }

    @Test
    void a_difference_may_be_negative_and_never_wraps() {
        assertThat(Money.of("1.10").minus(Money.of("1.30"))).isEqualTo(Money.of("-0.20"));
        assertThatThrownBy(() -> Money.MAX.negated().times(9_223_372).minus(Money.MAX))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_sum_out_of_range_is_an_error_and_never_wraps() {
        Money most = Money.MAX.times(9_223_372);
        assertThatThrownBy(() -> most.plus(Money.MAX)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void only_sums_are_larger_than_ten_digits_of_pounds() {
        assertThat(Money.MAX).hasToString("9999999999.99");
        assertThat(Money.ofPence(-Money.MAX.pence())).isEqualTo(Money.MAX.negated());
        assertThatThrownBy(() -> Money.ofPence(Money.MAX.pence() + 1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Money.ofPence(-Money.MAX.pence() - 1)).isInstanceOf(InvalidValueException.class);
        assertThat(Money.MAX.plus(Money.MAX)).hasToString("19999999999.98");
    }

    @Test
    void many_amounts_are_summed_and_no_amounts_are_zero() {
        assertThat(Money.sum(Stream.of(Money.of("1.10"), Money.of("-0.20")))).isEqualTo(Money.of("0.90"));
        assertThat(Money.sum(Stream.of())).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|£0.00",
                "5|£0.05",
                "-5|-£0.05",
                "99999|£999.99",
                "100000|£1,000.00",
                "-123456|-£1,234.56",
                "99999999|£999,999.99",
                "100000000|£1,000,000.00"
            })
    void amounts_are_shown_in_pounds_with_commas_between_thousands(long pence, String shown) {
        assertThat(Money.ofPence(pence).display()).isEqualTo(shown);
    }

    @Test
    void the_smaller_and_the_larger_of_two_amounts_may_be_negative() {
        Money debt = Money.of("-2.00");
        Money penny = Money.of("0.01");
        assertThat(debt.min(penny)).isEqualTo(penny.min(debt)).isEqualTo(Money.of("-2.00"));
        assertThat(debt.max(penny)).isEqualTo(penny.max(debt)).isEqualTo(Money.of("0.01"));
    }

    @Test
    void the_form_on_the_wire_has_two_decimals_and_no_commas() {
        assertThat(Money.ofPence(5)).hasToString("0.05");
        assertThat(Money.ofPence(-123456)).hasToString("-1234.56");
    }

    @Test
    void an_amount_has_at_most_10_digits_before_the_point() {
        assertThat(Money.of("9999999999.99").pence()).isEqualTo(999_999_999_999L);
        assertThatThrownBy(() -> Money.of("10000000000"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("out of range");
    }

    @Test
    void zeros_after_the_penny_change_nothing_however_many() {
        assertThat(Money.of("12.50" + "0".repeat(35)).pence()).isEqualTo(1250);
        assertThatThrownBy(() -> Money.of("12.50" + "0".repeat(36))).isInstanceOf(InvalidValueException.class);
        assertThat(Money.of(BigDecimal.ONE.setScale(1000)).pence()).isEqualTo(100);
        assertThatThrownBy(() -> Money.of(BigDecimal.ONE.setScale(1001)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("out of range");
    }

    @Test
    void a_sum_beyond_the_largest_amount_is_refused_where_a_document_would_hold_it() {
        Money penny = Money.ofPence(1);
        Problems problems = new Problems();
        Money.MAX.requireBounded(problems, "/most");
        Money.MAX.negated().requireBounded(problems, "/least");
        Money.MAX.plus(penny).requireBounded(problems, "/more");
        Money.MAX.negated().minus(penny).requireBounded(problems, "/less");
        assertThat(problems.found())
                .extracting(Problem::toString)
                .containsExactly(
                        "/more: is out of range: at most 10 digits before the point",
                        "/less: is out of range: at most 10 digits before the point");
    }

    @Test
    void amounts_are_equal_and_ordered_by_their_pence() {
        assertThat(Money.of("1.5")).isEqualTo(Money.ofPence(150)).hasSameHashCodeAs(Money.ofPence(150));
        assertThat(Money.ofPence(150)).isNotEqualTo(Money.ofPence(151)).isNotEqualTo(150L);
        assertThat(Stream.of(5, -7, 0).map(Money::ofPence).map(Money::hashCode)).doesNotHaveDuplicates();
        assertThat(Stream.of("10", "-3", "9.99", "0").map(Money::of).sorted().map(Money::toString))
                .containsExactly("-3.00", "0.00", "9.99", "10.00");
    }

    @Test
    void zero_is_neither_negative_nor_changed_by_another_sign() {
        assertThat(Money.ZERO.isZero()).isTrue();
        assertThat(Money.ZERO.isNegative()).isFalse();
        assertThat(Money.ZERO.negated()).isEqualTo(Money.ZERO);
        assertThat(Money.ofPence(-1).isNegative()).isTrue();
        assertThat(Money.ofPence(-1).isZero()).isFalse();
        assertThat(Money.ofPence(1).isNegative()).isFalse();
        assertThat(Money.of("2.40").negated()).isEqualTo(Money.of("-2.40"));
    }

    @Property
    void text_and_back_is_the_same_amount(@ForAll @LongRange(min = -999_999_999_999L, max = 999_999_999_999L) long p) {
        assertThat(Money.of(Money.ofPence(p).toString())).isEqualTo(Money.ofPence(p));
    }

    @Property
    void what_is_added_can_be_taken_away(@ForAll int a, @ForAll int b) {
        assertThat(Money.ofPence(a).plus(Money.ofPence(b)).minus(Money.ofPence(b)))
                .isEqualTo(Money.ofPence(a));
    }
}
