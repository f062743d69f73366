package io.github.qic.pdsa.chart.tidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.pdsa.chart.CalendarUnit;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartKind;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.Rebase;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.Subgroups;
import io.github.qic.pdsa.chart.TargetChange;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TidySheetTest {
    private static List<TidySeries> read(String csv) {
        return TidySheet.read("Falls", SheetSource.of(csv)).orThrow();
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
        assertThat(rose.targets())
                .containsExactly(new TargetChange("2024-01-01", 4.5), new TargetChange("2024-03-01", 4));
        Chart chart = rose.chart(ChartOptions.of(ChartKind.U));
        assertThat(chart.phases()).hasSize(2);
        assertThat(chart.target(1)).isEqualTo(4.5);
        assertThat(chart.target(2)).isEqualTo(4);
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
    void rows_come_in_any_order() {
        Series series = read("Month,Value\n2024-06-01,7\n2024-04-01,8\n2024-05-01,9\n")
                .get(0)
                .series();
        assertThat(IntStream.range(0, 3).mapToObj(series::label))
                .containsExactly("2024-04-01", "2024-05-01", "2024-06-01");
        assertThat(IntStream.range(0, 3).mapToObj(series::value)).containsExactly(8.0, 9.0, 7.0);
    }

    @Test
    void what_is_wrong_with_a_point_is_reported_in_its_row_whatever_the_order() {
        assertThatThrownBy(() -> read("date,numerator,denominator\n2024-06-01,7,0\n2024-05-01,1,-2\n2024-04-01,8,10\n"))
                .hasMessage("/line/2/column/C: denominator must not be 0 when the numerator is 7.0\n"
                        + "/line/3/column/C: denominator must not be negative, but was -2.0");
    }

    @Test
    void several_figures_of_one_date_are_refused_and_read_as_subgroups() {
        String csv = "date,site,value\n2024-04-01,A,3\n2024-05-01,A,7\n2024-04-01,B,1\n2024-04-01,A,5\n";
        assertThatThrownBy(() -> read(csv))
                .hasMessage("/line/5/column/A: date is that of line 2; several figures of one date are read by"
                        + " TidySheet.readSubgroups");
        List<Subgroups> groups = TidySheet.readSubgroups("Falls", SheetSource.of(csv), CalendarUnit.MONTH)
                .orThrow();
        Series means = groups.get(0).means();
        assertThat(means.name()).isEqualTo("Falls, A");
        assertThat(means.size()).isEqualTo(2);
        assertThat(means.value(0)).isEqualTo(4);
        assertThat(means.subgroupSize(0)).hasValue(2);
        assertThat(groups.get(1).means().value(0)).isEqualTo(1);
    }

    @Test
    void subgroups_are_sums_of_numerators_and_denominators_without_the_missing() {
        Subgroups groups = TidySheet.readSubgroups(
                        "Falls",
                        SheetSource.of("date,numerator,denominator\n1/4/2024,1,10\n2/4/2024,2,20\n3/4/2024,,\n"),
                        CalendarUnit.MONTH)
                .orThrow()
                .get(0);
        assertThat(groups.sums().numerator(0)).isEqualTo(3);
        assertThat(groups.sums().denominator(0)).isEqualTo(30);
        assertThatThrownBy(() -> TidySheet.readSubgroups("Falls", SheetSource.of("value\n1\n"), CalendarUnit.DAY)
                        .orThrow())
                .hasMessage("/line/1: column date is missing");
    }

    @Test
    void a_target_holds_until_the_next_one() {
        TidySeries series = read("date,value,target\n2024-01-01,7,\n2024-02-01,7,5\n2024-03-01,9,6\n2024-04-01,9,\n")
                .get(0);
        Chart chart =
                series.chart(ChartOptions.builder().kind(ChartKind.I).target(99).build());
        assertThat(IntStream.range(0, 4).mapToObj(chart::target)).containsExactly(Double.NaN, 5.0, 6.0, 6.0);
    }

    @Test
    void one_target_from_the_start_is_that_of_the_chart() {
        TidySeries series =
                read("date,value,target\n2024-01-01,7,5\n2024-02-01,7,5\n").get(0);
        Chart chart = series.chart(ChartOptions.of(ChartKind.I));
        assertThat(chart.options().target()).hasValue(5);
        assertThat(chart.options().targetChanges()).isEmpty();
        assertThat(read("date,value\n2024-01-01,7\n")
                        .get(0)
                        .chart(ChartOptions.builder()
                                .kind(ChartKind.I)
                                .target(3)
                                .build())
                        .target(0))
                .isEqualTo(3);
    }

    @Test
    void a_target_in_percent_is_shown_with_the_multiplier() {
        TidySeries values = read("date,value,target\n2024-01-01,85.2%,90%\n2024-02-01,91%,\n")
                .get(0);
        assertThat(values.series().value(0)).isEqualTo(0.852);
        assertThat(values.chart(ChartOptions.builder()
                                .kind(ChartKind.I)
                                .multiplier(100)
                                .build())
                        .target(1))
                .isEqualTo(90);
        assertThat(values.chart(ChartOptions.of(ChartKind.I)).target(1)).isEqualTo(0.9);
        assertThat(read("date,value,target\n2024-01-01,0.004,4.5\n2024-02-01,0.005,\n")
                        .get(0)
                        .chart(ChartOptions.builder()
                                .kind(ChartKind.I)
                                .multiplier(1000)
                                .build())
                        .target(1))
                .isEqualTo(4.5);
        assertThatThrownBy(() -> read("date,value,target\n2024-01-01,85.2%,0.9\n"))
                .hasMessage("/line/2/column/C: target has no percent sign, but line 2 has one");
    }

    // In a sheet with the newest row first, the row above a blank cell is the later one.
    @Test
    void phases_and_targets_are_needed_in_each_row_of_a_sheet_that_is_not_in_order_of_date() {
        assertThatThrownBy(() -> read("date,value,phase,target\n2024-03-01,7,b,5\n2024-02-01,9,,\n2024-01-01,8,a,6\n"))
                .hasMessage("""
                        /line/3/column/C: phase is missing: needed in each row of a sheet that is not in order of date
                        /line/3/column/D: target is missing: needed in each row of a sheet that is not in order of date""");
        TidySeries filled = read("date,value,phase\n2024-03-01,7,b\n2024-02-01,9,b\n2024-01-01,8,a\n")
                .get(0);
        assertThat(filled.rebases()).extracting(Rebase::start).containsExactly("2024-02-01");
    }

    @Test
    void a_sheet_out_of_order_needs_only_the_columns_it_uses() {
        TidySeries blank = read("date,value,phase,target\n2024-02-01,9,,\n2024-01-01,8,,\n")
                .get(0);
        assertThat(blank.rebases()).isEmpty();
        assertThat(blank.targets()).isEmpty();
        assertThatThrownBy(() -> read("date,value,phase,target\n2024-02-01,9,b,\n2024-01-01,8,,\n"))
                .hasMessage(
                        "/line/3/column/C: phase is missing: needed in each row of a sheet that is not in order of date");
    }

    /** A no-break space, two spaces and a zero-width space, as copied cells have them. */
    @Test
    void names_that_look_alike_are_one_series_and_one_phase() {
        List<TidySeries> series = read("""
                date,facet,value,phase
                2024-01-01,Ash House,9,New form
                2024-02-01,Ash\u00a0House,8,New\u00a0form
                2024-03-01,Ash  House\u200b,7,New  form
                """);
        assertThat(series).hasSize(1);
        assertThat(series.get(0).series().name()).isEqualTo("Falls, Ash House");
        assertThat(series.get(0).series().size()).isEqualTo(3);
        assertThat(series.get(0).rebases()).isEmpty();
    }

    /** Rows of one date are no disorder. */
    @Test
    void each_facet_is_in_order_by_itself() {
        List<TidySeries> both =
                read("date,facet,value,phase\n2024-01-01,A,9,x\n2024-02-01,A,8,\n2024-01-01,B,7,y\n2024-02-01,B,6,\n");
        assertThat(both).hasSize(2);
        assertThatThrownBy(() -> read("date,value,phase\n2024-01-01,9,x\n2024-01-01,8,\n"))
                .hasMessage("/line/3/column/A: date is that of line 2; several figures of one date are read by"
                        + " TidySheet.readSubgroups");
    }

    @Test
    void labels_may_be_in_any_order_and_a_phase_may_return() {
        List<Rebase> rebases = read("subgroup,value,phase\nb,3,x\na,4,y\nc,2,y\nd,1,x\n")
                .get(0)
                .rebases();
        assertThat(rebases).extracting(Rebase::start).containsExactly("a", "d");
    }

    @Test
    void a_label_that_is_there_twice_is_refused_in_its_row() {
        assertThatThrownBy(() -> read("subgroup,value\na,3\na,4\n")).hasMessageStartingWith("/line/3/column/A: ");
    }

    @Test
    void a_target_that_is_repeated_does_not_change() {
        TidySeries series = read("date,value,target\n2024-01-01,7,5\n2024-02-01,7,5.0\n2024-03-01,9,6\n")
                .get(0);
        assertThat(series.targets())
                .containsExactly(new TargetChange("2024-01-01", 5), new TargetChange("2024-03-01", 6));
    }

    @Test
    void periods_keep_their_names() {
        Series series = read("period,value\n2024/25 Q1,7\n2024/25 Q2,9\n2024-10-01,9\n")
                .get(0)
                .series();
        assertThat(series.label(1)).isEqualTo("2024-07-01");
        assertThat(series.period(1)).contains("2024/25 Q2");
        assertThat(series.period(2)).isEmpty();
        Series named = read("date,period,value\n2024-04-01,spring,7\n").get(0).series();
        assertThat(named.period(0)).contains("spring");
    }

    @Test
    void subgroups_need_no_date() {
        Series series = read("subgroup,value\nEarly,3\nLate,4\n").get(0).series();
        assertThat(series.name()).isEqualTo("Falls");
        assertThat(series.label(1)).isEqualTo("Late");
        assertThat(List.of(series.value(0), series.value(1))).containsExactly(3.0, 4.0);
        Series ratios = read("subgroup,numerator,denominator\nEarly,3,10\nLate,4,20\n")
                .get(0)
                .series();
        assertThat(List.of(ratios.value(0), ratios.value(1))).containsExactly(0.3, 0.2);
        assertThat(series.isDated()).isFalse();
    }

    @Test
    void every_wrong_cell_is_reported_by_line_and_column() {
        assertThatThrownBy(() -> read("date,value\n2024-01-01,3\n2024-13-01,4\n2024-01-01,x\n\n2023-12-01,5\n"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("""
                        /line/3/column/A: date must be a day of the calendar, but was 2024-13-01
                        /line/4/column/A: date is that of line 2; several figures of one date are read by \
                        TidySheet.readSubgroups
                        /line/4/column/B: value must be a number such as 12 or 1,234.5""");
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

    @Test
    void a_date_with_a_time_is_a_point_of_its_own() {
        TidySeries waiting = read("""
                date,value,phase
                2024-03-01T14:00,4,1
                01/03/2024 3:00 pm,5,1
                45352.6666666667,6,2
                2024-03-02 00:00,7,2
                """).get(0);
        Series series = waiting.series();
        assertThat(IntStream.range(0, 4).mapToObj(series::label))
                .containsExactly("2024-03-01T14:00", "2024-03-01T15:00", "2024-03-01T16:00", "2024-03-02T00:00");
        assertThat(waiting.rebases()).extracting(Rebase::start).containsExactly("2024-03-01T16:00");
        assertThatThrownBy(() -> read("date,value\n2024-03-01T14:00,4\n2024-03-01 2pm,4\n"))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> read("date,value\n2024-03-01T14:00,4\n2024-03-01 2:00 pm,4\n"))
                .hasMessageStartingWith("/line/3/column/A: date is that of line 2");
    }

    @Test
    void dates_at_midnight_only_are_days() {
        Series series = read("date,value\n2024-03-01T00:00,4\n2024-03-02 00:00:00,5\n")
                .get(0)
                .series();
        assertThat(series.isTimed()).isFalse();
        assertThat(series.label(1)).isEqualTo("2024-03-02");
    }

    @Test
    void figures_with_a_time_are_grouped_by_hour() {
        Subgroups rows = TidySheet.readSubgroups(
                        "Waiting",
                        SheetSource.of("date,value\n2024-03-01T14:10,4\n2024-03-01T15:05,1\n2024-03-01T14:50,6\n"),
                        CalendarUnit.HOUR)
                .orThrow()
                .get(0);
        assertThat(rows.means().label(0)).isEqualTo("2024-03-01T14:00");
        assertThat(rows.means().value(0)).isEqualTo(5);
    }
}
