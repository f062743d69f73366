package io.github.qic.pdsa.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** X-bar and S charts of published summaries, where the raw values are not at hand. */
class SubgroupSummaryTest {
    /** Raw rows of sizes 3, 2, 3 and 1: means 2, 3, 4, 9 and standard deviations 1, root 2, 1, none. */
    @ParameterizedTest
    @EnumSource(
            value = ChartKind.class,
            names = {"XBAR", "S"})
    void summaries_give_the_chart_of_their_raw_values(ChartKind kind) {
        double[][] rows = {{1, 2, 3}, {2, 4}, {3, 4, 5}, {9}};
        Subgroups raw = Subgroups.by(CalendarUnit.DAY, "waits");
        for (int i = 0; i < rows.length; i++) {
            for (double value : rows[i]) {
                raw.add(Reference.date(i + 1), value);
            }
        }
        Series summaries = Series.builder("waits")
                .addSubgroup("1", 3, 2, 1)
                .addSubgroup("2", 2, 3, Math.sqrt(2))
                .addSubgroup("3", 3, 4, 1)
                .addSubgroup("4", 1, 9, Double.NaN)
                .missing("5")
                .build();
        Chart expected = Chart.of(raw.means(), ChartOptions.of(kind));
        Chart found = Chart.of(summaries, ChartOptions.of(kind));
        for (int i = 0; i < rows.length; i++) {
            Reference.same("value", expected.value(i), found.value(i));
            Reference.same("centre", expected.centre(i), found.centre(i));
            Reference.same("lower", expected.lower(i), found.lower(i));
            Reference.same("upper", expected.upper(i), found.upper(i));
        }
        assertThat(found.value(4)).isNaN();
        assertThat(found.upper(4)).isNaN();
    }

    /** By hand: A3 for 4 is 1.628, B4 is 2.266; many points and a missing one do not change equal sizes. */
    @Test
    void a_missing_subgroup_does_not_make_the_sizes_unequal() {
        SeriesBuilder series = Series.builder("waits");
        for (int i = 0; i < 40; i++) {
            LocalDate date = Reference.date(i + 1);
            if (i == 20) {
                series.missing(date);
            } else {
                series.addSubgroup(date, 4, 10, i % 2 == 0 ? 1 : 3);
            }
        }
        Series summaries = series.build();
        // 19 of 1 and 20 of 3; pooled, the deviations would be about 2.24.
        double mean = (19 + 60) / 39.0;
        assertThat(Chart.of(summaries, ChartOptions.of(ChartKind.XBAR)).upper(0))
                .isCloseTo(10 + 1.6281 * mean, within(1e-4));
        assertThat(Chart.of(summaries, ChartOptions.of(ChartKind.S)).upper(0)).isCloseTo(2.26605 * mean, within(1e-4));
        assertThat(summaries.subgroupSize(3)).hasValue(4);
    }

    @Test
    void what_no_subgroup_can_have_is_refused() {
        assertThatThrownBy(() -> Series.builder("waits")
                        .addSubgroup("1", 0, 2, 1)
                        .addSubgroup("2", 3, Double.NaN, -1)
                        .add("3", 4)
                        .build())
                .hasMessage("""
                        /points/0/size: must be at least 1, but was 0
                        /points/1/mean: must be a finite number, but was NaN
                        /points/1/deviation: must not be negative, but was -1.0
                        /points: must all be subgroups or none""");
    }

    /** The deviation is that of 0, 0 and 1, since a shift does not change it: the root of 1/3. */
    @Test
    void the_deviation_of_large_values_that_differ_little_is_exact() {
        Subgroups waits = Subgroups.by(CalendarUnit.DAY, "waits");
        for (int difference : new int[] {0, 0, 1}) {
            waits.add(Reference.date(1), 1e9 + difference);
        }
        assertThat(Chart.of(waits.means(), ChartOptions.of(ChartKind.S)).value(0))
                .isCloseTo(Math.sqrt(1 / 3.0), within(1e-12));
    }
}
