package io.github.qic.pdsa.show.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.json.Json;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartKind;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.Exclusion;
import io.github.qic.pdsa.chart.Rebase;
import io.github.qic.pdsa.chart.RuleSet;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.SeriesBuilder;
import io.github.qic.pdsa.measure.Direction;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.xml.sax.InputSource;

class ChartPictureProperties {
    private static final LocalDate START = LocalDate.of(2022, 2, 28);

    /** Each value below 2 is missing; the others are events among themselves and as many again. */
    private static Series series(List<Integer> values, int days) {
        SeriesBuilder series = Series.builder("any");
        for (int i = 0; i < values.size(); i++) {
            LocalDate date = START.plusDays((long) i * days);
            if (values.get(i) < 2) {
                series.missing(date);
            } else {
                series.add(date, values.get(i), 2.0 * values.get(i) + i % 3);
            }
            series.note(i % 7 == 6 ? "note <" + i + ">" : "");
        }
        return series.build();
    }

    @Property(tries = 150)
    void whatever_is_drawn_is_xml_of_numbers_and_its_data_are_json(
            @ForAll @Size(min = 2, max = 50) List<@IntRange(max = 40) Integer> values,
            @ForAll @IntRange(min = 1, max = 400) int days,
            @ForAll ChartKind kind,
            @ForAll Direction direction)
            throws Exception {
        if (kind == ChartKind.XBAR || kind == ChartKind.S) {
            return;
        }
        // A chart of proportions with gaps alone has no denominators.
        Assume.that(values.stream().anyMatch(value -> value >= 2));
        Series series = series(values, days);
        ChartOptions options = ChartOptions.builder()
                .kind(kind)
                .direction(direction)
                .rules(RuleSet.nhs().and(RuleSet.anhoej()))
                .target(0.4)
                .addRebases(Rebase.at(series.label(values.size() / 2), "half way"))
                .addExclusions(new Exclusion(series.label(0), "first"))
                .build();
        Chart chart = Chart.of(series, options);
        Set<String> asked = new HashSet<>();
        PictureWords words = new PictureWords(new HashMap<>() {
            @Override
            public boolean containsKey(Object english) {
                return true;
            }

            @Override
            public String getOrDefault(Object english, String otherwise) {
                asked.add((String) english);
                return otherwise;
            }
        });
        String svg = ChartPicture.of(
                        chart, PictureOptions.builder().width(500).words(words).build())
                .svg();
        assertThat(PictureWords.texts()).containsAll(asked);
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(svg).doesNotContain("NaN", "Infinity");
        assertThat(Json.newMapper().readTree(ChartData.of(chart).json()).get("points"))
                .hasSize(values.size());
        assertThat(ChartData.of(chart).table().csv().lines()).hasSize(values.size() + 1);
    }
}
