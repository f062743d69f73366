package io.github.qic.cmoc.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The location of a piece of evidence in its source. Positions count Unicode code points from 0, the end exclusive; the
 * quote allows the place to be found again if positions shift.
 */
@Value.Immutable
@JsonDeserialize(builder = Locator.Builder.class)
public interface Locator {
    /** {@return the place, such as a page or section} */
    Optional<String> place();

    /** {@return the quoted text} */
    Optional<String> quote();

    /** {@return the text immediately before the quote} */
    Optional<String> prefix();

    /** {@return the text immediately after the quote} */
    Optional<String> suffix();

    /** {@return the position of its first character} */
    OptionalInt start();

    /** {@return the position after its last character} */
    OptionalInt end();

    private Locator checked() {
        return new Problems()
                .require(
                        start().isPresent()
                                || end().isPresent()
                                || place().isPresent()
                                || quote().isPresent()
                                || prefix().isPresent()
                                || suffix().isPresent(),
                        "",
                        "must have a place, text or positions")
                .require(start().isPresent() == end().isPresent(), "/end", "must be given together with start")
                .require(start().orElse(0) >= 0, "/start", "must not be negative")
                .require(end().isEmpty() || start().orElse(0) < end().getAsInt(), "/end", "must be after start")
                .requireText(place(), "/place")
                .requireText(quote(), "/quote")
                .returnIfNone(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this locator} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds locators. */
    final class Builder extends ImmutableLocator.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException if it is empty, only one of start and end is given, the range is negative or
         *     empty, or the place or quote is blank
         */
        @Override
        public Locator build() {
            return super.build().checked();
        }
    }
}
