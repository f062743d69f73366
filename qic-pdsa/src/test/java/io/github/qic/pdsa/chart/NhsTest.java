package io.github.qic.pdsa.chart;

import static io.github.qic.pdsa.chart.Reference.same;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.pdsa.measure.Direction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** XmR charts with the rules of Making Data Count against NHSRplotthedots. */
class NhsTest {
    @TestFactory
    List<DynamicTest> a_chart_agrees_with_NHSRplotthedots() {
        Map<String, List<Cells>> expected = new LinkedHashMap<>();
        Reference.rows("nhs-expected.csv")
                .forEach(row -> expected.computeIfAbsent(row.text("case"), c -> new ArrayList<>())
                        .add(row));
        return Reference.rows("nhs-cases.csv").stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.text("case") + " " + one.text("series"),
                        () -> compare(one, expected.getOrDefault(one.text("case"), List.of()))))
                .toList();
    }

    private static void compare(Cells one, List<Cells> expected) {
        assertThat(expected).isNotEmpty();
        Chart chart = Chart.of(Reference.series(one.text("series")), options(one));
        for (Cells row : expected) {
            int from = row.integer("from") - 1;
            for (int i = from; i < row.integer("to"); i++) {
                same("mean", row.number("mean"), chart.centre(i));
                same("lower", row.number("lpl"), chart.lower(i));
                same("inner lower", row.number("nlpl"), chart.innerLower(i));
                same("inner upper", row.number("nupl"), chart.innerUpper(i));
                same("upper", row.number("upl"), chart.upper(i));
            }
            int to = row.integer("to");
            assertThat(Reference.causes(chart).substring(from, to)).isEqualTo(row.text("causes"));
            assertThat(Reference.meanings(chart).substring(from, to)).isEqualTo(row.text("points"));
            boolean isShort = chart.phases().stream().anyMatch(p -> p.first() == from && p.isShort());
            assertThat(isShort).isEqualTo(row.integer("short") == 1);
        }
        assertThat(chart.assurance().map(Assurance::name).orElse(""))
                .isEqualTo(one.text("assurance").replace("consistent_", "").toUpperCase(Locale.ROOT));
        assertThat(chart.variation()).contains(last(one));
    }

    private static Variation last(Cells one) {
        return switch (one.text("last").replace("special_cause_", "") + " " + one.text("direction")) {
            case "improvement increase" -> Variation.IMPROVEMENT_HIGH;
            case "improvement decrease" -> Variation.IMPROVEMENT_LOW;
            case "concern increase" -> Variation.CONCERN_LOW;
            case "concern decrease" -> Variation.CONCERN_HIGH;
            case "neutral_high neutral" -> Variation.NEUTRAL_HIGH;
            case "neutral_low neutral" -> Variation.NEUTRAL_LOW;
            default -> Variation.COMMON_CAUSE;
        };
    }

    private static ChartOptions options(Cells one) {
        Direction direction =
                Direction.valueOf(one.text("direction").toUpperCase(Locale.ROOT).replace("NEUTRAL", "NEITHER"));
        ChartOptions.Builder options = ChartOptions.builder()
                .from(ChartOptions.nhs(direction))
                .screened(one.text("screened").equals("TRUE"));
        if (!one.isEmpty("fix")) {
            options.fixAfter(one.integer("fix"));
        }
        if (!one.isEmpty("target")) {
            options.target(one.number("target"));
        }
        for (int point : one.integers("rebase")) {
            options.addRebases(Rebase.at(Reference.date(point), "as in R"));
        }
        return options.build();
    }

    /**
     * Of two trends in one direction that follow each other without sharing a point, NHSRplotthedots takes the last point of the first
     * as part of the second and reads its direction from the step between them: a rise that ends in a tie is reported as a fall. Here a
     * point is rising if it belongs to a rising trend.
     */
    @Test
    void the_last_point_of_a_rise_is_rising_even_if_another_rise_follows() {
        Chart chart = Chart.of(Reference.series("trend-adjacent-tie"), ChartOptions.nhs(Direction.INCREASE));
        assertThat(Reference.causes(chart)).isEqualTo("BBBBIIIIIIAAAA.");
    }
}
