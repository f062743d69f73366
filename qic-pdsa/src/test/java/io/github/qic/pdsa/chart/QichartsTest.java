package io.github.qic.pdsa.chart;

import static io.github.qic.pdsa.chart.Reference.same;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every kind of chart against qicharts2: centre, limits, inner limits, points outside, and the runs test. Where MR and T charts have
 * no upper limit because there are no ranges, qicharts2 still gives a lower limit of 0; here such a chart has no limits.
 */
class QichartsTest {
    @TestFactory
    List<DynamicTest> a_chart_agrees_with_qicharts2() {
        Map<String, List<Cells>> expected = new java.util.LinkedHashMap<>();
        Reference.rows("qicharts2-expected.csv")
                .forEach(row -> expected.computeIfAbsent(row.text("case"), c -> new ArrayList<>())
                        .add(row));
        List<DynamicTest> tests = new ArrayList<>();
        for (Cells one : Reference.rows("qicharts2-cases.csv")) {
            String name = one.text("case") + " " + one.text("chart") + " of " + one.text("series");
            tests.add(DynamicTest.dynamicTest(
                    name, () -> compare(one, expected.getOrDefault(one.text("case"), List.of()))));
        }
        return tests;
    }

    private static void compare(Cells one, List<Cells> expected) {
        assertThat(expected).isNotEmpty();
        Chart chart = Chart.of(Reference.series(one.text("series")), options(one));
        List<ChartPhase> phases = chart.phases();
        for (Cells row : expected) {
            int from = row.integer("from") - 1;
            for (int i = from; i < row.integer("to"); i++) {
                same("centre", row.number("cl"), chart.centre(i));
                boolean limits = !row.isEmpty("ucl");
                same("lower", limits ? row.number("lcl") : Double.NaN, chart.lower(i));
                same("inner lower", limits ? row.number("lcl95") : Double.NaN, chart.innerLower(i));
                same("inner upper", row.number("ucl95"), chart.innerUpper(i));
                same("upper", row.number("ucl"), chart.upper(i));
                boolean outside = chart.value(i) > chart.upper(i) || chart.value(i) < chart.lower(i);
                assertThat(outside)
                        .as("outside " + i)
                        .isEqualTo(row.text("outside").charAt(i - from) == '1');
            }
            Runs runs = phases.get(row.integer("phase") - 1).runs();
            assertThat(runs.useful()).as("useful").isEqualTo(row.integer("useful"));
            if (runs.useful() > 0) {
                same("longest", row.number("longest"), runs.longest());
                same("longest allowed", row.number("longestMax"), runs.longestAllowed());
                same("crossings", row.number("crossings"), runs.crossings());
                same("fewest crossings", row.number("crossingsMin"), runs.fewestCrossings());
            }
            boolean signal = chart.signals().stream()
                    .filter(found -> found.phase() == row.integer("phase"))
                    .anyMatch(found -> !(found.rule() instanceof SignalRule.Outside));
            assertThat(signal).as("runs").isEqualTo(row.text("runs").equals("1"));
        }
    }

    private static ChartKind kind(Cells one) {
        String name = one.text("chart");
        return switch (name) {
            case "pp" -> ChartKind.P_PRIME;
            case "up" -> ChartKind.U_PRIME;
            case "ip" -> ChartKind.I_PRIME;
            default -> ChartKind.valueOf(name.toUpperCase(Locale.ROOT));
        };
    }

    private static ChartOptions options(Cells one) {
        ChartOptions.Builder options = ChartOptions.builder()
                .kind(kind(one))
                .screened(one.text("screened").equals("TRUE"))
                .multiplier(one.number("multiply"));
        if (!one.isEmpty("freeze")) {
            options.fixAfter(one.integer("freeze"));
        }
        if (!one.isEmpty("centre")) {
            options.centre(one.number("centre"));
        }
        // qicharts2 names the last point of a phase, we name the first of the next.
        for (int last : one.integers("phases")) {
            options.addRebases(Rebase.at(Reference.date(last + 1), "as in R"));
        }
        for (int point : one.integers("exclude")) {
            options.addExclusions(Exclusion.of(Reference.date(point), "as in R"));
        }
        return options.build();
    }
}
