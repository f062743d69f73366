package io.github.qic.pdsa.show.chart;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/** How a picture looks. Options that are not set are chosen to fit the chart. */
@Value.Immutable
public sealed interface PictureOptions permits ImmutablePictureOptions {
    /** {@return the title; by default the name of the series} */
    Optional<String> title();

    /** {@return what the values are, such as {@code falls per 1,000 bed days}; shown below the title} */
    Optional<String> unit();

    /** {@return the width in pixels, 320 to 4000; by default 760} */
    @Value.Default
    default int width() {
        return 760;
    }

    /** {@return the height of the plot alone in pixels, 80 to 4000; by default 250. Title, axis, legend and notes add to it} */
    @Value.Default
    default int plotHeight() {
        return 250;
    }

    /**
     * {@return whether values are shown as percentages} By default they are if the multiplier is 1, on P and P' charts, and on other charts
     * of numerators and denominators if the unit begins with {@code %}.
     */
    Optional<Boolean> percent();

    /** {@return whether the icons for variation and assurance are drawn; by default if the chart has a direction of improvement} */
    Optional<Boolean> icons();

    /** {@return the colours; by default those of Making Data Count} */
    @Value.Default
    default ChartColours colours() {
        return ChartColours.NHS;
    }

    /** {@return the words; by default the English ones} */
    @Value.Default
    default PictureWords words() {
        return PictureWords.english();
    }

    /** {@return the default options} */
    static PictureOptions standard() {
        return builder().build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds options. */
    final class Builder extends ImmutablePictureOptions.Builder {
        Builder() {}

        /** @throws InvalidValueException if the width or the height of the plot is out of range */
        @Override
        public PictureOptions build() {
            PictureOptions options = super.build();
            int height = options.plotHeight();
            return new Problems()
                    .require(options.width() >= 320 && options.width() <= 4000, "/width", "must be 320 to 4000")
                    .require(height >= 80 && height <= 4000, "/plotHeight", "must be 80 to 4000")
                    .returnIfNone(options);
        }
    }
}
