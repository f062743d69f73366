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

/** Chooses a chart. The two thresholds that are ours, not published, are named in the reasons. */
final class ChartAdvisor {
    /** Limits from fewer points move too much: Making Data Count fixes them after 12 at the earliest. */
    private static final int FEWEST_FOR_LIMITS = 12;

    /** From here on the spread between points is said to be more than chance: our own choice. */
    private static final double OVERDISPERSED = 1.5;

    /** Below this many events a point most counts are 0 or 1 and no limit is below them: our own choice. */
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
            builder.add(o.on(), o.value().map(BigDecimal::doubleValue).orElseThrow());
        } else if (o.numerator().isPresent()) {
            builder.add(
                    o.on(),
                    o.numerator().orElseThrow().doubleValue(),
                    o.denominator().orElseThrow().doubleValue());
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
            reasons.add("Rules and limits as Making Data Count has them for XmR charts.");
        } else {
            reasons.add("The runs test of Anhoej: it allows for the number of points.");
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
                plain == ChartKind.P ? "each observation is a part of a whole" : "events are set against an exposure";
        if (spread >= OVERDISPERSED) {
            String times = BigDecimal.valueOf(Math.round(spread * 10), 1).toPlainString();
            return because(
                    widened,
                    what + ", and points differ " + times + " times as much as chance within them explains ("
                            + OVERDISPERSED + " or more is taken as too much)");
        }
        return because(plain, what + ", and points differ about as much as chance within them explains");
    }

    /** Laney's sigma z: how many times wider the limits between points are than those within. */
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
            reasons.add("Fewer than " + RARE + " event a point: the days or cases between events would show more.");
        }
        return because(ChartKind.C, "each observation counts events in equal stretches");
    }

    private ChartKind times() {
        boolean zero = IntStream.range(0, series.size()).anyMatch(i -> series.value(i) <= 0);
        return zero
                ? because(ChartKind.G, "two events fell on one day, and a T chart cannot show a time of 0")
                : because(ChartKind.T, "each observation is the time between two events");
    }

    private ChartKind withoutDenominators() {
        return because(ChartKind.I, "no observation has its denominator, which a better chart would need");
    }

    private ChartKind because(ChartKind kind, String reason) {
        String title = kind.title();
        reasons.add((title.matches("[IMXS].*") ? "An " : "A ") + title + ": " + reason + ".");
        return kind;
    }

    /** A rate is shown per what its unit says, such as per 1,000 resident days. */
    private double multiplier() {
        BigDecimal times =
                measure.definition().map(OperationalDefinition::multiplier).orElse(BigDecimal.ONE);
        if (!series.isRatio() || !measure.values().isRatio() || times.compareTo(BigDecimal.ONE) == 0) {
            return 1;
        }
        reasons.add(String.format(Locale.ROOT, "Shown per %,.0f, as the unit of the measure says.", times));
        return times.doubleValue();
    }
}
