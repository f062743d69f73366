package io.github.qic.pdsa.show.chart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.json.Json;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartPhase;
import io.github.qic.pdsa.chart.ChartPoint;
import io.github.qic.pdsa.chart.Runs;
import io.github.qic.pdsa.chart.Signal;

/** Writes a chart as JSON. Missing values are left out. */
final class ChartJson {
    private static final JsonMapper MAPPER = Json.newMapper();
    private static final ObjectWriter WRITER = MAPPER.writerWithDefaultPrettyPrinter();

    private ChartJson() {}

    static String of(Chart chart) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("format", "qic/chart-data")
                .put("version", 1)
                .put("series", chart.series().name());
        json.set("options", MAPPER.valueToTree(chart.options()));
        chart.variation().ifPresent(variation -> json.put("variation", Words.hyphenated(variation)));
        chart.assurance().ifPresent(assurance -> json.put("assurance", Words.hyphenated(assurance)));
        ArrayNode phases = json.putArray("phases");
        chart.phases().forEach(phase -> phase(phases.addObject(), phase));
        ArrayNode signals = json.putArray("signals");
        chart.signals().forEach(signal -> signal(signals.addObject(), signal));
        ArrayNode points = json.putArray("points");
        chart.points().forEach(point -> point(points.addObject(), chart, point));
        try {
            return WRITER.writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a chart has no JSON form", e);
        }
    }

    private static void phase(ObjectNode json, ChartPhase phase) {
        Runs runs = phase.runs();
        json.put("phase", phase.number()).put("first", phase.first() + 1).put("last", phase.last() + 1);
        json.put("baselineFirst", phase.baselineFirst() + 1)
                .put("baseline", phase.baseline())
                .put("short", phase.isShort());
        phase.missingLimits().ifPresent(missing -> json.put("missingLimits", Words.hyphenated(missing)));
        number(json, "centre", phase.centre());
        json.put("useful", runs.useful())
                .put("longestRun", runs.longest())
                .put("longestRunAllowed", runs.longestAllowed());
        json.put("crossings", runs.crossings()).put("fewestCrossings", runs.fewestCrossings());
        json.put("runsSignal", runs.isSignal() && phase.runsMatter());
    }

    private static void signal(ObjectNode json, Signal signal) {
        json.set("rule", MAPPER.valueToTree(signal.rule()));
        json.put("side", Words.hyphenated(signal.side())).put("phase", signal.phase());
        json.put("variation", Words.hyphenated(signal.variation())).put("text", signal.text());
        ArrayNode points = json.putArray("points");
        signal.points().forEach(i -> points.add(i + 1));
    }

    private static void point(ObjectNode json, Chart chart, ChartPoint point) {
        int i = point.index();
        json.put("point", i + 1).put("label", point.label());
        chart.series().period(i).ifPresent(name -> json.put("period", name));
        number(json, "value", point.value());
        if (chart.series().isRatio()) {
            number(json, "numerator", chart.series().numerator(i));
            number(json, "denominator", chart.series().denominator(i));
        }
        chart.series().subgroupSize(i).ifPresent(size -> json.put("size", size));
        number(json, "centre", point.centre());
        number(json, "lower", point.lower());
        number(json, "innerLower", point.innerLower());
        number(json, "innerUpper", point.innerUpper());
        number(json, "upper", point.upper());
        number(json, "target", point.target());
        json.put("phase", point.phase());
        json.put("excluded", point.isExcluded()).put("variation", Words.hyphenated(point.variation()));
        if (!point.variations().isEmpty()) {
            ArrayNode variations = json.putArray("variations");
            point.variations().forEach(variation -> variations.add(Words.hyphenated(variation)));
        }
        chart.series().note(i).ifPresent(note -> json.put("note", note));
    }

    private static void number(ObjectNode json, String name, double value) {
        if (Double.isFinite(value)) {
            json.putPOJO(name, ChartData.decimal(value).doubleValue());
        }
    }
}
