package io.github.qic.pdsa.show.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.qic.core.json.Json;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartKind;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.Series;
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
        assertThat(ChartData.csv(chart()).lines().toList())
                .startsWith(
                        "series,point,label,value,numerator,denominator,centre,lower,inner_lower,inner_upper,upper,target,phase,"
                                + "excluded,variation,signals,note",
                        "'=Falls,1,2024-01-01,2.5,1,4,2.5,0,0,7.5,10,3,1,false,common-cause,,",
                        "'=Falls,2,2024-02-01,,,,2.5,,,,,3,1,false,common-cause,,")
                .last()
                .asString()
                .startsWith("'=Falls,3,2024-03-01,2.5,2,8,2.5,0,0,6.0355339059327")
                .endsWith(",3,1,false,common-cause,,\"a, b\"");
    }

    @Test
    void the_json_holds_options_phases_signals_and_points() throws Exception {
        JsonNode json = Json.newMapper().readTree(ChartData.json(chart()));
        assertThat(json.get("format").asText()).isEqualTo("qic/chart-data");
        assertThat(json.at("/options/kind").asText()).isEqualTo("u");
        assertThat(json.at("/phases/0/useful").asInt()).isZero();
        assertThat(json.at("/points/0/upper").asDouble()).isEqualTo(10);
        assertThat(json.at("/points/1/value").isMissingNode()).isTrue();
        assertThat(json.at("/points/2/note").asText()).isEqualTo("a, b");
        assertThat(json.at("/variation").asText()).isEqualTo("common-cause");
    }
}
