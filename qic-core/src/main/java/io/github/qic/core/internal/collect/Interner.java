package io.github.qic.core.internal.collect;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Keeps one instance of equal values: a register of a million attendances holds few distinct ids, dates and times. */
public final class Interner {
    private final Map<Object, Object> seen = new HashMap<>();

    /**
     * {@return the first value equal to this one}
     *
     * @param guess one that was returned before and is likely to be equal
     */
    public <T> T intern(T value, T guess) {
        return value.equals(guess) ? guess : intern(value);
    }

    /** {@return the first value equal to this one} */
    @SuppressWarnings("unchecked") // equal values are of one type, but for the type an id is of, which is erased
    public <T> T intern(T value) {
        Object known = seen.putIfAbsent(value, value);
        return known == null ? value : (T) known;
    }

    /** {@return the first value equal to this one, or its {@code copy}, which is made of shared parts} */
    @SuppressWarnings("unchecked") // as above
    public <T> T intern(T value, Supplier<T> copy) {
        Object known = seen.get(value);
        return known == null ? intern(copy.get()) : (T) known;
    }
}
