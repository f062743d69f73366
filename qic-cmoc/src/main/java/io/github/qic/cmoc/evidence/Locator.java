package io.github.qic.cmoc.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.internal.text.Spaces;
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
public sealed interface Locator permits ImmutableLocator {
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

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds locators. */
    final class Builder extends ImmutableLocator.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException if it is empty, its range is invalid or incomplete, its place or quote is blank, or what is before or after
         *     the quote has characters that no text may have
         */
        @Override
        public Locator build() {
            Locator at = super.build();
            boolean start = at.start().isPresent();
            boolean end = at.end().isPresent();
            boolean text = at.place().isPresent()
                    || at.quote().isPresent()
                    || at.prefix().isPresent();
            int first = at.start().orElse(0);
            return new Problems()
                    .require(
                            start || end || text || at.suffix().isPresent(), "", "must have a place, text or positions")
                    .require(start == end, "/end", "must be given together with start")
                    .requireAtLeast(first, 0, "/start")
                    .require(!end || first < at.end().getAsInt(), "/end", "must be after start")
                    .requireText(at.place(), "/place")
                    .requireText(at.quote(), "/quote")
                    .requireText(besideBlank(at.prefix()), "/prefix")
                    .requireText(besideBlank(at.suffix()), "/suffix")
                    .returnIfNone(at);
        }

        /** A quote may be the whole of a paragraph. */
        private static Optional<String> besideBlank(Optional<String> text) {
            return text.filter(t -> !Spaces.isBlank(t));
        }
    }
}
