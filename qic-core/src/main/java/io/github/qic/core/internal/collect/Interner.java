package io.github.qic.core.internal.collect;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Keeps one instance of equal values: a register of a million attendances holds few distinct ids, dates and times. Of different values
 * with one hash only the first is kept, since whoever fills in a document chooses its texts, and a map would compare them all.
 */
public final class Interner {
    private final Map<Integer, Object> seen = new HashMap<>();

    /**
     * {@return the first value equal to this one}
     *
     * @param guess one that was returned before and is likely to be equal
     */
    public <T> T intern(T value, T guess) {
        return value.equals(guess) ? guess : intern(value);
    }

    /** {@return the first value equal to this one, if it was kept, or this one} */
    public <T> T intern(T value) {
        return intern(value, () -> value);
    }

    /** {@return the first value equal to this one, if it was kept, or its {@code copy}, which is made of shared parts} */
    @SuppressWarnings("unchecked") // equal values are of one type, but for the type an id is of, which is erased
    public <T> T intern(T value, Supplier<T> copy) {
        // A short id and an amount of money may have the same hash.
        int hash = 31 * value.hashCode() + value.getClass().getName().hashCode();
        Object known = seen.get(hash);
        if (known != null && value.equals(known)) {
            return (T) known;
        }
        T made = copy.get();
        seen.putIfAbsent(hash, made);
        return made;
    }
}
