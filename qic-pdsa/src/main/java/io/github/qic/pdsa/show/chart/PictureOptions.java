package io.github.qic.pdsa.show.chart;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/** How a picture looks. Whatever is left unset is chosen to fit the chart. */
@Value.Immutable
public interface PictureOptions {
    /** {@return the title; the name of the series unless set} */
    Optional<String> title();

    /** {@return what the values are, such as {@code falls per 1,000 bed days}; stands under the title} */
    Optional<String> unit();

    /** {@return the width in pixels, 320 to 4000; 760 unless set} */
    @Value.Default
    default int width() {
        return 760;
    }

    /** {@return the height of the plot alone in pixels, 80 to 4000; 250 unless set. Title, axis, legend and notes add to it} */
    @Value.Default
    default int plotHeight() {
        return 250;
    }

    /** {@return whether values are shown as per cent; so for P and P' charts without a multiplier unless set} */
    Optional<Boolean> percent();

    /** {@return whether the icons for variation and assurance are drawn; where the chart has a direction of improvement unless set} */
    Optional<Boolean> icons();

    /** {@return the options that fit each chart} */
    static PictureOptions standard() {
        return builder().build();
    }

    private PictureOptions checked() {
        return new Problems()
                .require(width() >= 320 && width() <= 4000, "/width", "must be 320 to 4000")
                .require(plotHeight() >= 80 && plotHeight() <= 4000, "/plotHeight", "must be 80 to 4000")
                .returnIfNone(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds options. */
    final class Builder extends ImmutablePictureOptions.Builder {
        Builder() {}

        /** @throws InvalidValueException for what can never be */
        @Override
        public PictureOptions build() {
            return super.build().checked();
        }
    }
}
