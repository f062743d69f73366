package io.github.qic.pdsa.chart;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.json.Document;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.chart.ChartKind.Range;
import io.github.qic.pdsa.measure.Direction;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** How a series becomes a chart. In brackets the names of the options in qicharts2 and NHSRplotthedots. */
@Value.Immutable
@JsonDeserialize(builder = ChartOptions.Builder.class)
public sealed interface ChartOptions permits ImmutableChartOptions {
    /** The options as a JSON document, which also keeps accepted rebases and exclusions with their reasons. */
    Document<ChartOptions> DOCUMENT = Document.of("qic/chart-options", 1, ChartOptions.class);

    /** {@return the kind of chart ({@code chart})} */
    ChartKind kind();

    /** {@return the rules for special cause variation ({@code method}); {@link RuleSet#anhoej()} by default} */
    @Value.Default
    default RuleSet rules() {
        return RuleSet.anhoej();
    }

    /** {@return the direction of improvement ({@code improvement_direction}); neither by default} */
    @Value.Default
    default Direction direction() {
        return Direction.NEITHER;
    }

    /** {@return whether moving ranges are screened once for outliers ({@code qic.screenedmr}, {@code screen_outliers}); true by default} */
    @Value.Default
    default boolean screened() {
        return true;
    }

    /** {@return the constant between moving range and limit on I and T charts; 3/1.128 by default} */
    @Value.Default
    default LimitFactor factor() {
        return LimitFactor.PER_D2;
    }

    /** {@return the distance of the limits from the centre in sigma, 3 by default; inner limits are at two thirds of it} */
    @Value.Default
    default double sigmas() {
        return 3;
    }

    /**
     * {@return the number of points of each phase that centre and limits are calculated from; all by default
     * ({@code freeze}, {@code fix_after_n_points})} Each phase has its own baseline.
     */
    OptionalInt fixAfter();

    /**
     * {@return the ranges of points from which phases are calculated, at most one for each phase, instead of from their first or all
     * points}
     */
    List<Baseline> baselines();

    /**
     * {@return the number of points with a value that a phase needs in its baseline to have limits and icons; 0 by default}
     * Making Data Count shows them from 13 points.
     */
    @Value.Default
    default int fewestForLimits() {
        return 0;
    }

    /** {@return the starts of new phases, in any order ({@code part}, {@code rebase})} */
    List<Rebase> rebases();

    /** {@return the points excluded from centre, limits and runs ({@code exclude})} */
    List<Exclusion> exclusions();

    /**
     * {@return a fixed centre line, before the multiplier ({@code cl})}
     * On a G chart it is the mean; the line drawn is 0.693 of it, the theoretical median, as in qicharts2.
     */
    OptionalDouble centre();

    /** {@return a fixed lower limit, before the multiplier} */
    OptionalDouble lower();

    /** {@return a fixed upper limit, before the multiplier} */
    OptionalDouble upper();

    /** {@return the target, as shown, after the multiplier, until the first change ({@code target})} */
    OptionalDouble target();

    /** {@return later targets, in any order ({@code trajectory})} */
    List<TargetChange> targetChanges();

    /** {@return the factor for display, such as 1000 for falls per 1,000 bed days; 1 by default ({@code multiply})} */
    @Value.Default
    default double multiplier() {
        return 1;
    }

    /** {@return the number of points below which a phase is reported as short; 13 by default ({@code ptd_spc.warning_threshold})} */
    @Value.Default
    default int shortPhase() {
        return 13;
    }

    /**
     * {@return how many of the last points are shown; all by default} The chart is calculated from all points in any case.
     */
    OptionalInt shown();

    /**
     * {@return whether the improvement decides the colour and icon of a point that is both an improvement and a concern, as in the
     * workbook of Making Data Count; false by default: the order of the rules decides, as in NHSRplotthedots}
     */
    @Value.Default
    default boolean improvementFirst() {
        return false;
    }

    /** A target is compared with what is shown. */
    private void requireTarget(Problems problems, double target, String path) {
        boolean tooHigh = kind().range == Range.UP_TO_ONE && target > multiplier();
        problems.require(!tooHigh, path, "must be at most 1, times the multiplier, for a proportion")
                .require(
                        kind().range == Range.ANY || !(target < 0), path, "must not be negative on this kind of chart");
    }

    private void requireLine(Problems problems, OptionalDouble line, String path) {
        requireBounded(problems, line, path);
        boolean tooHigh = kind().range == Range.UP_TO_ONE && line.orElse(0) > 1;
        boolean tooLow = kind().range != Range.ANY && line.orElse(0) < 0;
        problems.require(!tooHigh, path, "must be at most 1 for a proportion")
                .require(!tooLow, path, "must not be negative on this kind of chart");
    }

    private static boolean isAbove(OptionalDouble line, OptionalDouble other) {
        return line.orElse(-SeriesData.MOST) > other.orElse(SeriesData.MOST);
    }

    private static void requireBounded(Problems problems, OptionalDouble value, String path) {
        problems.require(
                Math.abs(value.orElse(0)) <= SeriesData.MOST, path, "must be a number between -1e100 and 1e100");
    }

    /** {@return options with the rules of qicharts2} */
    static ChartOptions of(ChartKind kind) {
        return builder().kind(kind).build();
    }

    /** {@return the options of an XmR chart as drawn by NHSRplotthedots} */
    static ChartOptions nhs(Direction direction) {
        return builder()
                .kind(ChartKind.I)
                .rules(RuleSet.nhs())
                .factor(LimitFactor.ROUNDED)
                .direction(direction)
                .build();
    }

    private ChartOptions checked() {
        Problems problems = new Problems()
                .require(sigmas() > 0 && sigmas() <= 10, "/sigmas", "must be above 0 and at most 10")
                .require(fixAfter().orElse(1) >= 1, "/fixAfter", "must be at least 1")
                .require(shown().orElse(1) >= 1, "/shown", "must be at least 1")
                .requireAtLeast(fewestForLimits(), 0, "/fewestForLimits")
                .requireAtLeast(shortPhase(), 0, "/shortPhase")
                .requireUnique(targetChanges(), TargetChange::start, "/targetChanges", "start")
                .require(
                        multiplier() > 0 && multiplier() <= SeriesData.MOST,
                        "/multiplier",
                        "must be above 0 and at most 1e100")
                .require(!isAbove(lower(), upper()), "/lower", "must not be above /upper")
                .require(!isAbove(lower(), centre()), "/lower", "must not be above /centre")
                .require(!isAbove(centre(), upper()), "/upper", "must not be below /centre");
        requireLine(problems, centre(), "/centre");
        requireLine(problems, lower(), "/lower");
        requireLine(problems, upper(), "/upper");
        requireBounded(problems, target(), "/target");
        target().ifPresent(target -> requireTarget(problems, target, "/target"));
        for (int t = 0; t < targetChanges().size(); t++) {
            requireTarget(problems, targetChanges().get(t).target(), "/targetChanges/" + t + "/target");
        }
        return problems.returnIfNone(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from these options} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds options. */
    final class Builder extends ImmutableChartOptions.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException if a number is out of range, if a target is impossible on this kind of chart, if two changes
         *     of target have the same start, or if centre line and fixed limits are not in ascending order
         *     or impossible on this kind of chart
         */
        @Override
        public ChartOptions build() {
            return super.build().checked();
        }
    }
}
