package io.github.qic.cmoc.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.qic.core.internal.text.Words;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Whether a context is in place. Unknown is never taken for absent: if something unknown could change the result, the result
 * is {@link #UNKNOWN}, so filling in what is unknown never overturns one of the other three.
 */
public enum Presence {
    /** It meets the indicator. */
    @JsonProperty("in-place")
    IN_PLACE,
    /** It meets part of the indicator. */
    @JsonProperty("partly")
    PARTLY,
    /** It is known to be absent. */
    @JsonProperty("absent")
    ABSENT,
    /** Too little is known. */
    @JsonProperty("unknown")
    UNKNOWN;

    /** {@return in place or absent if every part is, partly if they differ; unknown if there are no parts} */
    public static Presence all(Collection<Presence> parts) {
        Objects.requireNonNull(parts, "parts");
        Set<Presence> known = EnumSet.noneOf(Presence.class);
        known.addAll(parts);
        boolean unknown = known.remove(UNKNOWN);
        if (known.size() > 1 || known.contains(PARTLY)) {
            return PARTLY;
        }
        return unknown || known.isEmpty() ? UNKNOWN : known.iterator().next();
    }

    /** {@return the best of several alternatives; unknown for an empty list, or if an unknown one could be better} */
    public static Presence any(Collection<Presence> alternatives) {
        if (alternatives.contains(IN_PLACE)) {
            return IN_PLACE;
        }
        if (alternatives.isEmpty() || alternatives.contains(UNKNOWN)) {
            return UNKNOWN;
        }
        return alternatives.contains(PARTLY) ? PARTLY : ABSENT;
    }

    /** {@return its name in a sentence, such as {@code in place}} */
    public String title() {
        return Words.of(this);
    }
}
