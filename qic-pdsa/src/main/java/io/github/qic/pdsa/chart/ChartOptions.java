package io.github.qic.pdsa.chart;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.json.Document;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.measure.Direction;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** How a series becomes a chart. In brackets the names of the options in qicharts2 and NHSRplotthedots. */
@Value.Immutable
@JsonDeserialize(builder = ChartOptions.Builder.class)
public interface ChartOptions {
    /** The options as a document: where accepted rebases and exclusions are kept, with their reasons. */
    Document<ChartOptions> DOCUMENT = Document.of("qic/chart-options", 1, ChartOptions.class);

    /** {@return the kind of chart ({@code chart})} */
    ChartKind kind();

    /** {@return the rules for special cause; {@link RuleSet#anhoej()} unless set ({@code method})} */
    @Value.Default
    default RuleSet rules() {
        return RuleSet.anhoej();
    }

    /** {@return which way is better; neutral unless set ({@code improvement_direction})} */
    @Value.Default
    default Direction direction() {
        return Direction.NEITHER;
    }

    /** {@return whether moving ranges are screened once for outliers; yes unless set (option {@code qic.screenedmr}, {@code screen_outliers})} */
    @Value.Default
    default boolean screened() {
        return true;
    }

    /** {@return the constant between moving range and limit on I and T charts; 3/1.128 unless set} */
    @Value.Default
    default LimitFactor factor() {
        return LimitFactor.PER_D2;
    }

    /** {@return how many sigma the limits are from the centre, 3 unless set; inner limits stand at two thirds of it} */
    @Value.Default
    default double sigmas() {
        return 3;
    }

    /**
     * {@return after how many points of each phase centre and limits are fixed ({@code freeze}, {@code fix_after_n_points})}
     * Together with {@link #rebases()}, each phase has a baseline of its own.
     */
    OptionalInt fixAfter();

    /** {@return where new phases start, in any order ({@code part}, {@code rebase})} */
    List<Rebase> rebases();

    /** {@return the points that do not count ({@code exclude})} */
    List<Exclusion> exclusions();

    /**
     * {@return a centre line of one's own, before the multiplier ({@code cl})}
     * On a G chart it is the mean; the line drawn is 0.693 of it, the theoretical median, as in qicharts2.
     */
    OptionalDouble centre();

    /** {@return a lower limit of one's own, before the multiplier} */
    OptionalDouble lower();

    /** {@return an upper limit of one's own, before the multiplier} */
    OptionalDouble upper();

    /** {@return the target, as shown, after the multiplier ({@code target})} */
    OptionalDouble target();

    /** {@return what values are shown times, such as 1000 for falls per 1,000 bed days; 1 unless set ({@code multiply})} */
    @Value.Default
    default double multiplier() {
        return 1;
    }

    /** {@return below how many points a phase is told to be short; 13 unless set (option {@code ptd_spc.warning_threshold})} */
    @Value.Default
    default int shortPhase() {
        return 13;
    }

    private void requireLine(Problems problems, OptionalDouble line, String path) {
        requireBounded(problems, line, path);
        problems.require(!kind().isProportion() || !(line.orElse(0) > 1), path, "of a proportion must be at most 1")
                .require(
                        !kind().isNeverNegative() || !(line.orElse(0) < 0),
                        path,
                        "must not be negative on such a chart");
    }

    private static void requireBounded(Problems problems, OptionalDouble value, String path) {
        problems.require(
                Math.abs(value.orElse(0)) <= SeriesData.MOST, path, "must be a number between -1e100 and 1e100");
    }

    /**
     * {@return the options of a chart with the rules of qicharts2}
     *
     * @param kind the kind of chart
     */
    static ChartOptions of(ChartKind kind) {
        return builder().kind(kind).build();
    }

    /**
     * {@return the options of an XmR chart as NHSRplotthedots draws it}
     *
     * @param direction which way is better
     */
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
                .require(
                        multiplier() > 0 && multiplier() <= SeriesData.MOST,
                        "/multiplier",
                        "must be above 0 and at most 1e100")
                .require(
                        !(lower().orElse(-SeriesData.MOST) > upper().orElse(SeriesData.MOST)),
                        "/lower",
                        "must not be above /upper")
                .require(
                        !(lower().orElse(-SeriesData.MOST) > centre().orElse(SeriesData.MOST)),
                        "/lower",
                        "must not be above /centre")
                .require(
                        !(upper().orElse(SeriesData.MOST) < centre().orElse(-SeriesData.MOST)),
                        "/upper",
                        "must not be below /centre");
        requireLine(problems, centre(), "/centre");
        requireLine(problems, lower(), "/lower");
        requireLine(problems, upper(), "/upper");
        requireBounded(problems, target(), "/target");
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

        /** @throws InvalidValueException for what can never be */
        @Override
        public ChartOptions build() {
            return super.build().checked();
        }
    }
}
