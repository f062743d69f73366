package io.github.qic.core.internal.collect;

import java.util.HashMap;
import java.util.Map;

/** Keeps one instance of equal values: a register of a million attendances holds few distinct ids, dates and times. */
public final class Interner {
    private final Map<Object, Object> seen = new HashMap<>();

    /** {@return the first value equal to this one} */
    @SuppressWarnings("unchecked") // equal values are of one type, but for the type an id is of, which is erased
    public <T> T intern(T value) {
        Object known = seen.putIfAbsent(value, value);
        return known == null ? value : (T) known;
    }
}
