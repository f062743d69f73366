package io.github.qic.cmoc.quote;

import java.util.Objects;
import java.util.Optional;

/**
 * A quote compared with the text of its source.
 *
 * @param place where it is
 * @param span its passage; empty if it is missing, or occurs more than once and the locator does not say which is meant
 * @param count what its positions count; empty if it is not at its positions
 */
public record QuoteMatch(QuotePlace place, Optional<TextSpan> span, Optional<PositionCount> count) {
    public QuoteMatch {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(count, "count");
    }
}
