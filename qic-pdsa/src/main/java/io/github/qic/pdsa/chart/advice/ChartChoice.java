package io.github.qic.pdsa.chart.advice;

import io.github.qic.core.internal.text.Words;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartKind;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.measure.Direction;
import io.github.qic.pdsa.measure.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Chooses the kind of chart. The unpublished thresholds, which are our own choice, are stated in the reasons. */
final class ChartChoice {
    /** The ratio of sigmas from which a series counts as overdispersed: our own choice. */
    private static final double OVERDISPERSED = 1.5;

    /**
     * If more than one in so many values are 0, limits of moving ranges signal too often where nothing changed: our own choice, by
     * simulation.
     */
    private static final int ZEROS = 4;

    private final Measure measure;
    private final List<String> reasons;
    private Series series;

    /** The rare events, if the series counts the periods between them. */
    private @Nullable EventGaps gaps;

    ChartChoice(Measure measure, Series series, List<String> reasons) {
        this.measure = measure;
        this.series = series;
        this.reasons = reasons;
    }

    /** What is to be plotted. */
    Series series() {
        return series;
    }

    /** The direction of improvement of what is plotted. */
    Direction better() {
        return gaps == null ? measure.better() : gaps.better(measure.better());
    }

    /** Chooses the kind of chart, and for rare events another series. */
    ChartKind kind() {
        return switch (measure.values()) {
            case PROPORTION -> series.isRatio() ? ratio(ChartKind.P, ChartKind.P_PRIME) : withoutDenominators();
            case RATE -> series.isRatio() ? ratio(ChartKind.U, ChartKind.U_PRIME) : withoutDenominators();
            case COUNT -> counts();
            case QUANTITY -> individuals("each observation is one measured quantity");
            case TIME_BETWEEN -> times();
            case CASES_BETWEEN -> because(ChartKind.G, "each observation counts the cases between two events");
        };
    }

    private ChartKind ratio(ChartKind plain, ChartKind widened) {
        EventGaps events = new EventGaps(series, false);
        if (events.areRare()) {
            return rare(events, "event");
        }
        EventGaps failures = new EventGaps(series, true);
        if (plain == ChartKind.P && failures.areRare()) {
            return rare(failures, "case without it");
        }
        double spread = spread(plain, widened);
        String what =
                plain == ChartKind.P ? "each observation is a proportion" : "events are counted per unit of exposure";
        return spread >= OVERDISPERSED
                ? because(widened, what + ", and points differ " + overdispersed(spread))
                : because(plain, what + ", and points differ about as much as chance explains");
    }

    private static String overdispersed(double spread) {
        String times = BigDecimal.valueOf(Math.round(spread * 10), 1).toPlainString();
        return times + " times as much as chance explains (" + OVERDISPERSED + " or more counts as overdispersed)";
    }

    /** Most periods have no event: the periods between events, or if these are too few or in clusters, a run chart. */
    private ChartKind rare(EventGaps events, String what) {
        String most = events.empty + " of " + events.periods + " periods have no " + what;
        if (!events.areSingle()) {
            return because(ChartKind.RUN, most + ", and the others too many for a chart of rare events");
        }
        Series between = events.series(measure.name() + ", periods between events");
        if (between.size() < ChartAdvisor.FEWEST_FOR_LIMITS) {
            because(
                    ChartKind.RUN,
                    most + ", and " + Words.count(between.size(), "interval") + " between events "
                            + (between.size() == 1 ? "is" : "are") + " too few for limits");
            reasons.add("The date of each event would show more: a T chart of the days between events.");
            return ChartKind.RUN;
        }
        gaps = events;
        series = between;
        return because(ChartKind.G, most + ", so it counts the periods between events");
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
        EventGaps events = new EventGaps(series, false);
        if (events.areRare()) {
            return rare(events, "event");
        }
        Chart chance = Chart.of(series, ChartOptions.of(ChartKind.C));
        Chart ranges = Chart.of(series, ChartOptions.of(ChartKind.I));
        double spread = (ranges.upper(0) - ranges.centre(0)) / (chance.upper(0) - chance.centre(0));
        return spread >= OVERDISPERSED
                ? individuals("each observation counts events, and counts differ " + overdispersed(spread))
                : because(ChartKind.C, "each observation counts events with a nearly constant exposure");
    }

    private ChartKind times() {
        boolean zero = IntStream.range(0, series.size()).anyMatch(i -> series.value(i) <= 0);
        if (zero) {
            return because(ChartKind.G, "two events happened on the same day, and a T chart cannot show a time of 0");
        }
        return missesLimits(ChartKind.T)
                ? withoutRange()
                : because(ChartKind.T, "each observation is the time between two events");
    }

    private ChartKind withoutDenominators() {
        return individuals("no observation has a denominator, which a better chart would need");
    }

    private ChartKind individuals(String reason) {
        EventGaps values = new EventGaps(series, false);
        if (ZEROS * values.empty > values.periods) {
            return because(
                    ChartKind.RUN,
                    values.empty + " of " + values.periods + " values are 0; limits need at most one in " + ZEROS);
        }
        return missesLimits(ChartKind.I) ? withoutRange() : because(ChartKind.I, reason);
    }

    private boolean missesLimits(ChartKind kind) {
        return Chart.of(series, ChartOptions.of(kind))
                .phases()
                .get(0)
                .missingLimits()
                .isPresent();
    }

    private ChartKind withoutRange() {
        return because(ChartKind.RUN, "most neighbouring values are equal, so that there is no range for limits");
    }

    private ChartKind because(ChartKind kind, String reason) {
        String title = kind.title();
        reasons.add(("IMXS".indexOf(title.charAt(0)) >= 0 ? "An " : "A ")
                + (kind == ChartKind.RUN ? "run chart" : title) + ": " + reason + ".");
        return kind;
    }
}
