package io.github.qic.pdsa.chart.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParetoTest {
    /** In the order of paretochart in qicharts2 0.8.1: sort(table(x), decreasing = TRUE). */
    @Test
    void categories_are_in_the_order_of_qicharts2() {
        List<String> causes = new ArrayList<>();
        Map.of("falls", 31, "drinks", 9, "tablets", 18, "skin", 9, "other", 2, "bell", 31)
                .forEach((cause, times) -> causes.addAll(Collections.nCopies(times, cause)));
        List<ParetoBar> bars = Pareto.of("Causes", causes).bars();
        assertThat(bars)
                .extracting(ParetoBar::category)
                .containsExactly("bell", "falls", "tablets", "drinks", "skin", "other");
        assertThat(bars).extracting(ParetoBar::cumulativeCount).containsExactly(31L, 62L, 80L, 89L, 98L, 100L);
        assertThat(bars).extracting(ParetoBar::share).containsExactly(0.31, 0.31, 0.18, 0.09, 0.09, 0.02);
        assertThat(bars).extracting(ParetoBar::cumulativeShare).containsExactly(0.31, 0.62, 0.8, 0.89, 0.98, 1.0);
    }

    @Test
    void nothing_counted_has_no_shares() {
        assertThat(Pareto.of("Causes", List.of()).bars()).isEmpty();
        assertThat(Pareto.ofCounts("Causes", Map.of("falls", 0L)).bars())
                .containsExactly(new ParetoBar("falls", 0, Double.NaN, 0, Double.NaN));
    }

    @Test
    void a_count_may_be_a_million_million() {
        assertThat(Pareto.ofCounts("Causes", Map.of("falls", 1_000_000_000_000L))
                        .bars())
                .containsExactly(new ParetoBar("falls", 1_000_000_000_000L, 1, 1_000_000_000_000L, 1));
    }

    @Test
    void blank_categories_and_impossible_counts_are_refused() {
        assertThatThrownBy(() -> Pareto.ofCounts(" ", Map.of("", 1L, "falls", -1L, "skin", 2_000_000_000_000L)))
                .hasMessage("""
                        /name: must not be blank
                        /categories/0: must not be blank
                        /counts/1: must be from 0 to 1e12, but was -1
                        /counts/2: must be from 0 to 1e12, but was 2000000000000""");
    }
}
