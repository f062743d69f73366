package io.github.qic.payments.claim;

import java.util.HashMap;
import java.util.Map;

/**
 * How much of a limit is used in each period. What is billed has priority: it keeps its room before anything not yet billed. If the
 * limit does not hold all that is billed, the order in which it is looked at decides.
 */
final class LimitUse {
    /** By everything billed and everything granted beyond that. */
    private final Map<Object, Long> used = new HashMap<>();
    /** By what has been granted so far. */
    private final Map<Object, Long> granted = new HashMap<>();

    /** Counts something that is not looked at again. */
    void addEarlier(Object period, long amount) {
        used.merge(period, amount, Math::addExact);
        granted.merge(period, amount, Math::addExact);
    }

    /** Reserves what is billed. */
    void addBilled(Object period, long amount) {
        used.merge(period, amount, Math::addExact);
    }

    /** {@return what may be granted of a limit; 0 or less if it is used up} */
    long left(Object period, long limit, long billed) {
        long free = limit - granted.getOrDefault(period, 0L);
        return Math.min(free, billed + Math.max(0, limit - used.getOrDefault(period, 0L)));
    }

    /** Grants an amount, of which part may be billed; if less is granted than billed, the rest stays reserved until credited. */
    void grant(Object period, long amount, long billed) {
        granted.merge(period, Math.max(amount, billed), Math::addExact);
        used.merge(period, Math.max(0, amount - billed), Math::addExact);
    }
}
