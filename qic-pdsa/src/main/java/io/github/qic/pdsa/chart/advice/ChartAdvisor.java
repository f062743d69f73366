package io.github.qic.pdsa.chart.advice;

import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartKind;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.LimitFactor;
import io.github.qic.pdsa.chart.RuleSet;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.SeriesBuilder;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.Observation;
import io.github.qic.pdsa.measure.OperationalDefinition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Chooses a chart. The two unpublished thresholds, which are our own choice, are stated in the reasons. */
final class ChartAdvisor {
    /** Limits from fewer points are unstable: Making Data Count fixes them after 12 points at the earliest. */
    private static final int FEWEST_FOR_LIMITS = 12;

    /** The ratio of sigmas from which a series counts as overdispersed: our own choice. */
    private static final double OVERDISPERSED = 1.5;

    /** With fewer events per point, most counts are 0 or 1 and there is no lower limit: our own choice. */
    private static final int RARE = 1;

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
        builder.note(o.note().orElse(""));
    }

    ChartAdvice advice() {
        long values = IntStream.range(0, series.size())
                .filter(i -> !Double.isNaN(series.value(i)))
                .count();
        ChartKind kind = ChartKind.RUN;
        if (values < FEWEST_FOR_LIMITS) {
            reasons.add("A run chart: " + values + (values == 1 ? " value is" : " values are")
                    + " too few for limits, which need " + FEWEST_FOR_LIMITS + ".");
        } else {
            kind = kind();
        }
        ChartOptions.Builder options =
                ChartOptions.builder().kind(kind).direction(measure.better()).multiplier(multiplier());
        if (kind == ChartKind.I) {
            options.rules(RuleSet.nhs()).factor(LimitFactor.ROUNDED);
            reasons.add("Rules and limits as in Making Data Count for XmR charts.");
        } else {
            reasons.add("The runs test of Anhoej, which allows for the number of points.");
        }
        return new ChartAdvice(series, options.build(), reasons);
    }

    private ChartKind kind() {
        return switch (measure.values()) {
            case PROPORTION -> series.isRatio() ? ratio(ChartKind.P, ChartKind.P_PRIME) : withoutDenominators();
            case RATE -> series.isRatio() ? ratio(ChartKind.U, ChartKind.U_PRIME) : withoutDenominators();
            case COUNT -> counts();
            case QUANTITY -> because(ChartKind.I, "each observation is one measured quantity");
            case TIME_BETWEEN -> times();
            case CASES_BETWEEN -> because(ChartKind.G, "each observation counts the cases between two events");
        };
    }

    private ChartKind ratio(ChartKind plain, ChartKind widened) {
        double spread = spread(plain, widened);
        String what =
                plain == ChartKind.P ? "each observation is a proportion" : "events are counted per unit of exposure";
        if (spread >= OVERDISPERSED) {
            String times = BigDecimal.valueOf(Math.round(spread * 10), 1).toPlainString();
            return because(
                    widened,
                    what + ", and points differ " + times + " times as much as chance explains (" + OVERDISPERSED
                            + " or more counts as overdispersed)");
        }
        return because(plain, what + ", and points differ about as much as chance explains");
    }

    /** Laney's sigma z: the ratio of the sigma between points to the sigma within points. */
    private double spread(ChartKind plain, ChartKind widened) {
        Chart within = Chart.of(series, ChartOptions.of(plain));
        Chart between = Chart.of(series, ChartOptions.of(widened));
        return IntStream.range(0, series.size())
                .mapToDouble(i -> between.sigma(i) / within.sigma(i))
                .filter(Double::isFinite)
                .findFirst()
                .orElse(1);
    }

    private ChartKind counts() {
        Chart chart = Chart.of(series, ChartOptions.of(ChartKind.C));
        if (chart.centre(0) < RARE) {
            reasons.add("Fewer than " + RARE + " event per point: the days or cases between events would show more.");
        }
        return because(ChartKind.C, "each observation counts events with a nearly constant exposure");
    }

    private ChartKind times() {
        boolean zero = IntStream.range(0, series.size()).anyMatch(i -> series.value(i) <= 0);
        return zero
                ? because(ChartKind.G, "two events happened on the same day, and a T chart cannot show a time of 0")
                : because(ChartKind.T, "each observation is the time between two events");
    }

    private ChartKind withoutDenominators() {
        return because(ChartKind.I, "no observation has a denominator, which a better chart would need");
    }

    private ChartKind because(ChartKind kind, String reason) {
        String title = kind.title();
        reasons.add((title.matches("[IMXS].*") ? "An " : "A ") + title + ": " + reason + ".");
        return kind;
    }

    /** A rate is shown in its unit, such as per 1,000 resident days. */
    private double multiplier() {
        BigDecimal times =
                measure.definition().map(OperationalDefinition::multiplier).orElse(BigDecimal.ONE);
        if (!series.isRatio() || !measure.values().isRatio() || times.compareTo(BigDecimal.ONE) == 0) {
            return 1;
        }
        reasons.add(String.format(Locale.ROOT, "Shown per %,.0f, according to the unit of the measure.", times));
        return times.doubleValue();
    }
}
