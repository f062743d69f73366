package io.github.qic.pdsa.chart.tidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartKind;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.Rebase;
import io.github.qic.pdsa.chart.Series;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TidyCsvTest {
    private static List<TidySeries> read(String csv) {
        return TidyCsv.read("Falls", SheetSource.of(csv)).orThrow();
    }

    @Test
    void each_facet_is_a_series_with_its_phases_notes_and_target() {
        List<TidySeries> homes = read("""
                Date,Facet,Numerator,Denominator,Phase,Note,Target
                2024-01-01,Rose House,3,"1,240",1,,4.5
                2024-01-01,The Limes,2,900,1,,
                2024-02-01,Rose House,,1120,1,flood,
                1 Mar 2024,Rose House,5,1240,2,,4
                """);
        assertThat(homes)
                .extracting(home -> home.series().name())
                .containsExactly("Falls, Rose House", "Falls, The Limes");
        TidySeries rose = homes.get(0);
        assertThat(rose.series().denominator(0)).isEqualTo(1240);
        assertThat(rose.series().value(1)).isNaN();
        assertThat(rose.series().note(1)).contains("flood");
        assertThat(rose.series().label(2)).isEqualTo("2024-03-01");
        assertThat(rose.rebases()).extracting(Rebase::start).containsExactly("2024-03-01");
        assertThat(rose.target()).hasValue(4);
        Chart chart = rose.chart(ChartOptions.of(ChartKind.U));
        assertThat(chart.phases()).hasSize(2);
        assertThat(chart.options().target()).hasValue(4);
    }

    // A known denominator of a month that is not counted yet is usual; a count without one would be lost.
    @Test
    void a_numerator_without_its_denominator_is_refused() {
        assertThatThrownBy(() -> read("date,numerator,denominator\n2024-01-01,3,40\n2024-02-01,9,\n"))
                .hasMessage("/line/3/column/C: denominator is missing");
        assertThatThrownBy(() -> read("date,numerator,denominator\n2024-01-01,3,x\n"))
                .hasMessage("/line/2/column/C: denominator must be a number such as 12 or 1,234.5");
        assertThat(read("date,numerator,denominator\n2024-01-01,,40\n")).hasSize(1);
    }

    @Test
    void subgroups_need_no_date() {
        Series series = read("subgroup,value\nEarly,3\nLate,4\n").get(0).series();
        assertThat(series.name()).isEqualTo("Falls");
        assertThat(series.label(1)).isEqualTo("Late");
        assertThat(series.isDated()).isFalse();
    }

    @Test
    void every_wrong_cell_is_reported_by_line_and_column() {
        assertThatThrownBy(() -> read("date,value\n2024-01-01,3\n2024-13-01,4\n2024-01-01,x\n\n2023-12-01,5\n"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("""
                        /line/3/column/A: date must be a day of the calendar, but was 2024-13-01
                        /line/4/column/A: date must be after the previous point, 2024-01-01, but was 2024-01-01
                        /line/4/column/B: value must be a number such as 12 or 1,234.5
                        /line/6/column/A: date must be after the previous point, 2024-01-01, but was 2023-12-01""");
    }

    @Test
    void a_decimal_comma_is_not_cut_off_silently() {
        assertThatThrownBy(() -> read("date,value\n2024-01-01,3\n2024-02-01,1,5\n"))
                .hasMessage("/line/3/column/C: cell has no heading; one that contains the separator needs quotes");
        assertThat(read("date;value\n2024-01-01;3;;\n")).hasSize(1);
    }

    @Test
    void a_phase_continues_where_its_cell_is_blank() {
        String csv = "subgroup,value,phase\na,3,before\nb,4,\nc,2,after\nd,1,\n";
        assertThat(read(csv).get(0).rebases())
                .extracting(r -> r.start() + ": " + r.reason())
                .containsExactly("c: phase after in the table");
    }

    @Test
    void a_subgroup_without_a_label_is_refused() {
        assertThatThrownBy(() -> read("subgroup,value,phase\na,3,x\n,4,y\n"))
                .hasMessage("/line/3/column/A: subgroup is missing");
    }

    @ParameterizedTest
    @EnumSource(names = {"P", "P_PRIME", "U", "U_PRIME", "I_PRIME", "C", "I", "RUN"})
    void a_home_that_has_recorded_nothing_yet_does_not_stop_the_others(ChartKind kind) {
        List<TidySeries> homes = read("""
                date,facet,numerator,denominator
                2024-01-01,Rose House,3,40
                2024-01-01,The Limes,,
                2024-02-01,Rose House,4,40
                2024-02-01,The Limes,,
                """);
        assertThat(homes)
                .extracting(home -> home.chart(ChartOptions.of(kind)).signals())
                .containsOnly(List.of());
        Chart limes = homes.get(1).chart(ChartOptions.of(kind));
        assertThat(limes.size()).isEqualTo(2);
        assertThat(limes.centre(0)).isNaN();
        assertThat(limes.upper(0)).isNaN();
    }

    @Test
    void an_unknown_or_missing_column_is_refused() {
        assertThatThrownBy(() -> read("date,falls\n"))
                .hasMessageStartingWith("/line/1: must have a column value")
                .hasMessageContaining("/line/1/column/B: heading is unknown: must be one of date, ");
        assertThatThrownBy(() -> read("")).hasMessage("/line/1: has no headings");
        assertThatThrownBy(() -> read("date,subgroup,value\n"))
                .hasMessageContaining("a column date or a column subgroup");
    }
}
