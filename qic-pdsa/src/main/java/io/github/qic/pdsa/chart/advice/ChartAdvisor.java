package io.github.qic.pdsa.chart.advice;

import io.github.qic.pdsa.chart.ChartKind;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.LimitFactor;
import io.github.qic.pdsa.chart.RuleSet;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.SeriesBuilder;
import io.github.qic.pdsa.chart.rare.BernoulliCusum;
import io.github.qic.pdsa.chart.rare.CusumOptions;
import io.github.qic.pdsa.measure.Direction;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.Observation;
import io.github.qic.pdsa.measure.OperationalDefinition;
import io.github.qic.pdsa.measure.ValueKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Advises on a measure: its series, the chart that is chosen for it, and how it is shown. */
final class ChartAdvisor {
    /** Limits from fewer points are unstable: Making Data Count fixes them after 12 points at the earliest. */
    static final int FEWEST_FOR_LIMITS = 12;

    private final Measure measure;
    private final Series series;
    private final List<String> reasons = new ArrayList<>();

    ChartAdvisor(Measure measure, List<Observation> observations) {
        this.measure = measure;
        SeriesBuilder builder = Series.builder(measure.name());
        observations.stream()
                .filter(o -> o.measure().equals(measure.id()))
                .sorted(Comparator.comparing(Observation::on))
                .forEach(o -> add(builder, o));
        this.series = builder.build();
    }

    private static void add(SeriesBuilder builder, Observation o) {
        if (o.value().isPresent()) {
            builder.add(o.on(), o.value().get().doubleValue());
        } else if (o.numerator().isPresent()) {
            double denominator = o.denominator().orElseThrow().doubleValue();
            builder.add(o.on(), o.numerator().get().doubleValue(), denominator);
        } else {
            builder.missing(o.on());
        }
        builder.period(o.period().orElse("")).note(o.note().orElse(""));
    }

    ChartAdvice advice() {
        int values = new EventGaps(series, false).periods;
        if (values < FEWEST_FOR_LIMITS) {
            reasons.add("A run chart: " + values + (values == 1 ? " value is" : " values are")
                    + " too few for limits, which need " + FEWEST_FOR_LIMITS + ".");
            return advice(series, ChartKind.RUN, measure.better());
        }
        if (measure.values() == ValueKind.PROPORTION && areSingleCases()) {
            return cases();
        }
        ChartChoice choice = new ChartChoice(measure, series, reasons);
        ChartKind kind = choice.kind();
        return advice(choice.series(), kind, choice.better());
    }

    private ChartAdvice advice(Series shown, ChartKind kind, Direction better) {
        ChartOptions.Builder options =
                ChartOptions.builder().kind(kind).direction(better).multiplier(multiplier(shown));
        if (kind == ChartKind.I) {
            options.rules(RuleSet.nhs()).factor(LimitFactor.ROUNDED);
            reasons.add("Rules and limits as in Making Data Count for XmR charts.");
        } else {
            reasons.add("The runs test of Anhoej, which allows for the number of points.");
        }
        Optional<String> unit = shown.equals(series) ? unit() : Optional.of("periods");
        return new ChartAdvice(shown, options.build(), unit, Optional.empty(), reasons);
    }

    private Optional<String> unit() {
        return measure.definition().flatMap(OperationalDefinition::unit);
    }

    private boolean areSingleCases() {
        return series.isRatio()
                && IntStream.range(0, series.size())
                        .allMatch(i -> Double.isNaN(series.value(i)) || series.denominator(i) == 1);
    }

    /** The proportion of all cases is the target, as by default in qicharts2. */
    private ChartAdvice cases() {
        boolean[] events = new boolean[series.size()];
        int n = 0;
        int happened = 0;
        for (int i = 0; i < series.size(); i++) {
            if (!Double.isNaN(series.value(i))) {
                events[n++] = series.numerator(i) == 1;
                happened += series.numerator(i) == 1 ? 1 : 0;
            }
        }
        ChartOptions run = ChartOptions.builder()
                .kind(ChartKind.RUN)
                .direction(measure.better())
                .multiplier(multiplier(series))
                .build();
        if (happened == 0 || happened == n) {
            reasons.add("A run chart: all " + n + " cases are equal.");
            return new ChartAdvice(series, run, unit(), Optional.empty(), reasons);
        }
        double target = happened / (double) n;
        reasons.add(
                "A Bernoulli CUSUM chart: each observation is a single case. Its target is the proportion of all cases, "
                        + BigDecimal.valueOf(Math.round(target * 1000), 1).toPlainString() + " %.");
        BernoulliCusum cusum = BernoulliCusum.of(measure.name(), Arrays.copyOf(events, n), CusumOptions.of(target));
        return new ChartAdvice(series, run, unit(), Optional.of(cusum), reasons);
    }

    /** A rate is shown in its unit, such as per 1,000 resident days. */
    private double multiplier(Series shown) {
        BigDecimal times =
                measure.definition().map(OperationalDefinition::multiplier).orElse(BigDecimal.ONE);
        if (!shown.isRatio() || !measure.values().isRatio() || times.compareTo(BigDecimal.ONE) == 0) {
            return 1;
        }
        reasons.add(String.format(Locale.ROOT, "Shown per %,.0f, according to the unit of the measure.", times));
        return times.doubleValue();
    }
}
