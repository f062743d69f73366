package io.github.qic.pdsa.show.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.qic.core.json.Json;
import io.github.qic.pdsa.chart.CalendarUnit;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartKind;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.Rebase;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.Subgroups;
import io.github.qic.pdsa.measure.Direction;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChartDataTest {
    private static Chart chart() {
        Series series = Series.builder("=Falls")
                .add(LocalDate.of(2024, 1, 1), 1, 4)
                .missing(LocalDate.of(2024, 2, 1))
                .add(LocalDate.of(2024, 3, 1), 2, 8)
                .note("a, b")
                .build();
        return Chart.of(
                series,
                ChartOptions.of(ChartKind.U).toBuilder()
                        .multiplier(10)
                        .target(3)
                        .build());
    }

    /** By hand: centre 3/12 x 10; upper (0.25 + 3 sqrt(0.25/4)) x 10 = 10, inner (0.25 + 2 x 0.25) x 10 = 7.5. */
    @Test
    void every_computed_column_is_in_the_csv_and_formulas_are_disarmed() {
        assertThat(ChartData.of(chart()).table().csv().lines().toList())
                .startsWith(
                        "series,point,label,period,value,numerator,denominator,size,centre,lower,inner_lower,inner_upper,upper,target,phase,"
                                + "excluded,variation,variations,signals,note",
                        "'=Falls,1,2024-01-01,,2.5,1,4,,2.5,0,0,7.5,10,3,1,false,common-cause,,,",
                        "'=Falls,2,2024-02-01,,,,,,2.5,,,,,3,1,false,common-cause,,,")
                .last()
                .asString()
                .startsWith("'=Falls,3,2024-03-01,,2.5,2,8,,2.5,0,0,6.0355339059327")
                .endsWith(",3,1,false,common-cause,,,\"a, b\"");
    }

    /** Eight points below the mean of 4.5, a concern; from the seventh, outside the limit of 1.23, seven rise, an improvement. */
    @Test
    void a_point_that_is_an_improvement_and_a_concern_is_reported_as_both() throws Exception {
        Chart chart = Chart.of(
                Series.of("Reviews", 2, 3, 2, 3, 2, 3, 1, 4, 5, 6, 7, 8, 9, 8), ChartOptions.nhs(Direction.INCREASE));
        assertThat(ChartData.of(chart).table().csv().lines().toList().get(7))
                .contains(",concern-low,\"improvement-high; concern-low\",");
        JsonNode json = Json.newMapper().readTree(ChartData.of(chart).json());
        assertThat(json.at("/points/6/variations").toString()).isEqualTo("[\"improvement-high\",\"concern-low\"]");
        assertThat(json.at("/points/8/variations").toString()).isEqualTo("[\"improvement-high\"]");
    }

    @Test
    void the_sizes_of_subgroups_are_included_because_limits_depend_on_them() throws Exception {
        LocalDate day = LocalDate.of(2024, 1, 1);
        Series means = Subgroups.by(CalendarUnit.DAY, "Rounds")
                .add(day, 3)
                .add(day, 5)
                .add(day.plusDays(1), 4)
                .add(day.plusDays(1), 6)
                .add(day.plusDays(1), 8)
                .means();
        Chart chart = Chart.of(means, ChartOptions.of(ChartKind.XBAR));
        assertThat(ChartData.of(chart).table().csv())
                .contains("Rounds,1,2024-01-01,,4,,,2,", "Rounds,2,2024-01-02,,6,,,3,");
        JsonNode json = Json.newMapper().readTree(ChartData.of(chart).json());
        assertThat(json.at("/points/1/size").asInt()).isEqualTo(3);
    }

    @Test
    void points_are_named_by_their_periods() throws Exception {
        LocalDate april = LocalDate.of(2024, 4, 1);
        Series quarters = Series.builder("Falls")
                .add(april, 7)
                .period("2024/25 Q1")
                .add(april.plusMonths(3), 9)
                .period("2024/25 Q2")
                .build();
        Chart chart = Chart.of(quarters, ChartOptions.of(ChartKind.RUN));
        assertThat(ChartData.of(chart).table().csv()).contains("Falls,1,2024-04-01,2024/25 Q1,7,");
        JsonNode json = Json.newMapper().readTree(ChartData.of(chart).json());
        assertThat(json.at("/points/1/period").asText()).isEqualTo("2024/25 Q2");
        assertThat(ChartPicture.of(chart, PictureOptions.builder().build()).svg())
                .contains("2024/25 Q1 to 2024/25 Q2.", "2024/25 Q1: 7");
    }

    /**
     * By hand: in the second phase ten values on two sides of a median of 5, five and five, so one crossing. Of nine possible ones, fewer
     * than 2 have a probability of 10/512, fewer than 3 one of 46/512 (R: {@code qbinom(0.05, 9, 0.5)} is 2); the longest run
     * allowed is log2(10) + 3 = 6.3, rounded.
     */
    @Test
    void the_json_counts_from_one_and_has_the_runs_of_each_phase() throws Exception {
        Series series = Series.of("Reviews", 4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9);
        ChartOptions options = ChartOptions.of(ChartKind.RUN).toBuilder()
                .addRebases(Rebase.at("11", "two teams"))
                .build();
        JsonNode json = json(Chart.of(series, options));
        assertThat(json.at("/phases/0/runsSignal").asBoolean(true)).isFalse();
        assertThat(json.at("/phases/1").toString()).isEqualTo("""
                {"phase":2,"first":11,"last":20,"baselineFirst":11,"baseline":10,"short":true,"centre":5,"useful":10,\
                "longestRun":5,"longestRunAllowed":6,"crossings":1,"fewestCrossings":2,"runsSignal":true}""");
        assertThat(json.at("/signals").toString()).isEqualTo("""
                [{"rule":{"type":"few-crossings"},"side":"none","phase":2,"variation":"common-cause",\
                "text":"unusually few crossings of the centre line","points":[11,12,13,14,15,16,17,18,19,20]}]""");
        assertThat(json.at("/points/11").toString()).isEqualTo("""
                {"point":12,"label":"12","value":1,"centre":5,"phase":2,"excluded":false,"variation":"common-cause"}""");
    }

    /** Ten moving ranges of 1 and ten of 5 cross their mean of 3 once; but neighbouring ranges share a value. */
    @Test
    void the_runs_of_moving_ranges_are_no_signal() throws Exception {
        Series series = Series.of("Reviews", 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0);
        JsonNode json = json(Chart.of(
                series,
                ChartOptions.of(ChartKind.MR).toBuilder().screened(false).build()));
        assertThat(json.at("/phases/0/crossings").asInt()).isEqualTo(1);
        assertThat(json.at("/phases/0/runsSignal").asBoolean(true)).isFalse();
    }

    /** By hand: 2.5 of 10; (0.25 + 3 sqrt(0.25/8)) x 10 = 7.803, with 2 in place of 3 6.036; a lower limit is at least 0. */
    @Test
    void the_json_of_a_point_has_its_limits_and_what_it_was_calculated_from() throws Exception {
        JsonNode json = json(chart());
        assertThat(json.at("/points/0").toString()).isEqualTo("""
                {"point":1,"label":"2024-01-01","value":2.5,"numerator":1,"denominator":4,"centre":2.5,"lower":0,"innerLower":0,\
                "innerUpper":7.5,"upper":10,"target":3,"phase":1,"excluded":false,"variation":"common-cause"}""");
        assertThat(json.at("/points/1/target").asDouble()).isEqualTo(3);
        assertThat(json.at("/points/2/innerUpper").asDouble()).isEqualTo(6.036, within(0.001));
        assertThat(json.at("/points/2/upper").asDouble()).isEqualTo(7.803, within(0.001));
    }

    @Test
    void the_json_says_why_there_are_no_limits() throws Exception {
        Series rare = Series.of("Falls", 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0);
        JsonNode json = json(Chart.of(rare, ChartOptions.of(ChartKind.I)));
        assertThat(json.at("/phases/0/missingLimits").asText()).isEqualTo("no-range");
    }

    /** The values stay within 10.5 +- 2.66, above 5. */
    @Test
    void the_json_has_the_assurance_of_a_target() throws Exception {
        Series series = Series.of("Reviews", 10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11);
        ChartOptions options =
                ChartOptions.nhs(Direction.INCREASE).toBuilder().target(5).build();
        assertThat(json(Chart.of(series, options)).at("/assurance").asText()).isEqualTo("pass");
    }

    private static JsonNode json(Chart chart) throws IOException {
        return Json.newMapper().readTree(ChartData.of(chart).json());
    }

    @Test
    void the_json_holds_options_phases_signals_and_points() throws Exception {
        JsonNode json = Json.newMapper().readTree(ChartData.of(chart()).json());
        assertThat(json.get("format").asText()).isEqualTo("qic/chart-data");
        assertThat(json.at("/options/kind").asText()).isEqualTo("u");
        assertThat(json.at("/phases/0/useful").asInt()).isZero();
        assertThat(json.at("/points/0/upper").asDouble()).isEqualTo(10);
        assertThat(json.at("/points/0/target").asDouble()).isEqualTo(3);
        assertThat(json.at("/phases/0/baselineFirst").asInt()).isEqualTo(1);
        assertThat(json.at("/phases/0/missingLimits").isMissingNode()).isTrue();
        assertThat(json.at("/points/1/value").isMissingNode()).isTrue();
        assertThat(json.at("/points/2/variations").isMissingNode()).isTrue();
        assertThat(json.at("/points/2/note").asText()).isEqualTo("a, b");
        assertThat(json.at("/variation").asText()).isEqualTo("common-cause");
    }
}
