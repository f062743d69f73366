package io.github.qic.payments.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.money.Money;
import io.github.qic.payments.pay.RateUnit;
import io.github.qic.payments.pay.UnitRate;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalculationStepTest {
    private static CalculationStep step(String what, String formula, String unrounded, String result) {
        return CalculationStep.of(what, formula, new BigDecimal(unrounded), Money.of(result));
    }

    private static List<CalculationStep> steps() {
        return List.of(
                step("pay", "90 min x £16.05 / 60 min", "24.075", "24.08"),
                step("fee", "90 min x £16.05 / 60 min", "24.075", "24.08"),
                step("pay", "as agreed", "24.075", "24.08"),
                step("pay", "90 min x £16.05 / 60 min", "24.0750", "24.08"),
                step("pay", "90 min x £16.05 / 60 min", "24.075", "24.07"));
    }

    @Test
    void steps_are_equal_if_all_that_they_hold_is() {
        assertThat(steps()).doesNotHaveDuplicates().isEqualTo(steps());
        assertThat(steps().get(0)).isNotEqualTo("pay").hasSameHashCodeAs(steps().get(0));
        assertThat(steps().stream().map(CalculationStep::hashCode).distinct()).hasSize(3); // of what and result
    }

    @Test
    void a_step_is_shown_with_the_figure_before_rounding_if_it_was_rounded() {
        assertThat(steps().get(0)).hasToString("pay: 90 min x £16.05 / 60 min = 24.075, rounded to £24.08");
        assertThat(step("pay", "as agreed", "24.080", "24.08")).hasToString("pay: as agreed = £24.08");
    }

    @Test
    void a_step_without_words_is_refused() {
        assertThatThrownBy(() -> step(" ", "", "1", "1"))
                .hasMessageContaining("/what: must not be blank")
                .hasMessageContaining("/formula: must not be blank");
    }

    @Test
    void time_is_shown_to_six_decimals() {
        Working time = new Working.RateTimesMinutes(UnitRate.stated(Money.of("10"), RateUnit.SESSION), 7);
        assertThat(time.formula()).isEqualTo("7 min x £10.00 / 250 min");
        assertThat(time.unrounded()).isEqualTo(new BigDecimal("0.28"));
        assertThat(Working.shown(new BigDecimal("1.23456785"))).isEqualTo(new BigDecimal("1.234568"));
        assertThat(Working.shown(new BigDecimal("1.5"))).isEqualTo(new BigDecimal("1.50"));
        assertThat(Working.shown(new BigDecimal("100"))).isEqualTo(new BigDecimal("100.00"));
        assertThat(Working.shown(new BigDecimal("1.2300"))).isEqualTo(new BigDecimal("1.23"));
    }
}
