package io.github.qic.cmoc.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Where in its source evidence stands. Positions count Unicode characters (code points) from 0, the end exclusive; the
 * quoted text beside them makes sure that the place is found again.
 */
@Value.Immutable
@JsonDeserialize(builder = Locator.Builder.class)
public interface Locator {
    /** {@return the place in words, such as a page or section} */
    Optional<String> place();

    /** {@return the text itself} */
    Optional<String> quote();

    /** {@return the text just before it} */
    Optional<String> prefix();

    /** {@return the text just behind it} */
    Optional<String> suffix();

    /** {@return where it begins} */
    OptionalInt start();

    /** {@return where it ends} */
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
                        "must tell a place, text or positions")
                .require(start().isPresent() == end().isPresent(), "/end", "must stand with start, or neither")
                .require(start().orElse(0) >= 0, "/start", "must not be negative")
                .require(end().isEmpty() || start().orElse(0) < end().getAsInt(), "/end", "must be behind start")
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
         * @throws InvalidValueException for a locator that says nothing, half a range, an end that is not behind
         *     the start, and blank text for place or quote
         */
        @Override
        public Locator build() {
            return super.build().checked();
        }
    }
}
