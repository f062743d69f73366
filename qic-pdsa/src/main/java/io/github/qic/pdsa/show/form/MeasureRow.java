package io.github.qic.pdsa.show.form;

import io.github.qic.core.internal.text.Words;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.Observation;
import io.github.qic.pdsa.measure.OperationalDefinition;
import io.github.qic.pdsa.measure.ValueKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** The row of a measure in a summary: its name with the unit, and its first and latest figures. */
final class MeasureRow {
    private MeasureRow() {}

    static List<String> of(Measure measure, List<Observation> observations) {
        List<Observation> useful =
                observations.stream().filter(o -> o.figure().isPresent()).toList();
        return List.of(
                SummarySections.shortened(measure.name() + unit(measure)),
                Words.of(measure.kind()),
                Integer.toString(useful.size()),
                useful.isEmpty() ? "" : figure(measure, useful.get(0)),
                useful.isEmpty() ? "" : figure(measure, useful.get(useful.size() - 1)));
    }

    /** Proportions are shown with their percent sign; a name that already has the unit does not need it again. */
    private static String unit(Measure measure) {
        return measure.definition()
                .filter(d -> measure.values() != ValueKind.PROPORTION)
                .flatMap(OperationalDefinition::unit)
                .filter(unit -> !measure.name().toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT)))
                .map(unit -> ", " + unit)
                .orElse("");
    }

    /** A percentage with one decimal for a proportion, three decimals in its unit for a rate, any other figure as recorded. */
    private static String figure(Measure measure, Observation found) {
        String figure = found.value().map(BigDecimal::toPlainString).orElseGet(() -> quotient(measure, found));
        String when = found.period().orElseGet(() -> found.on().toString());
        return SummarySections.shortened(figure) + " (" + SummarySections.shortened(when) + ")";
    }

    private static String quotient(Measure measure, Observation found) {
        BigDecimal numerator = found.numerator().orElseThrow();
        BigDecimal denominator = found.denominator().orElseThrow();
        if (measure.values() == ValueKind.PROPORTION) {
            return numerator
                            .movePointRight(2)
                            .divide(denominator, 1, RoundingMode.HALF_UP)
                            .toPlainString() + " %";
        }
        BigDecimal times =
                measure.definition().map(OperationalDefinition::multiplier).orElse(BigDecimal.ONE);
        return numerator
                .multiply(times)
                .divide(denominator, 3, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
