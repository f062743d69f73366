package io.github.qic.cmoc.indicator;

import io.github.qic.core.internal.text.Words;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether a context is there. What is not known is never taken for absent: wherever something unknown could change the
 * answer, the answer is {@link #UNKNOWN}, so that to fill in what is unknown never overturns one of the other three.
 */
public enum Presence {
    /** It is there, as far as the indicator asks. */
    IN_PLACE,
    /** Something of it is there, but less than the indicator asks. */
    PARTLY,
    /** It is known not to be there. */
    ABSENT,
    /** Not enough is known to tell. */
    UNKNOWN;

    /**
     * {@return whether all of several parts are there: in place or absent where every part is, partly where they differ}
     *
     * @param parts the parts; unknown when there are none
     */
    public static Presence all(Collection<Presence> parts) {
        Set<Presence> known = distinct(parts);
        boolean unknown = known.remove(UNKNOWN);
        if (known.size() > 1 || known.contains(PARTLY)) {
            return PARTLY;
        }
        return unknown || known.isEmpty() ? UNKNOWN : known.iterator().next();
    }

    /**
     * {@return whether any of several alternatives is there: the best of them}
     *
     * @param alternatives the alternatives; unknown when there are none
     */
    public static Presence any(Collection<Presence> alternatives) {
        Set<Presence> found = distinct(alternatives);
        if (found.contains(IN_PLACE)) {
            return IN_PLACE;
        }
        if (found.isEmpty() || found.contains(UNKNOWN)) {
            return UNKNOWN;
        }
        return found.contains(PARTLY) ? PARTLY : ABSENT;
    }

    private static Set<Presence> distinct(Collection<Presence> values) {
        Set<Presence> distinct = EnumSet.noneOf(Presence.class);
        distinct.addAll(values);
        return distinct;
    }

    /** {@return its name in a sentence, such as {@code in place}} */
    public String title() {
        return Words.of(this);
    }
}
