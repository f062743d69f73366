package io.github.qic.pdsa.internal.ramp;

import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Cycles by the one each follows. Ramps that branch share their beginning, so it is not walked again for each of them.
 *
 * @param <T> the type of the cycles
 * @param id the id of a cycle
 * @param follows the cycle it follows, if any
 */
public record Followed<T>(Function<T, Id<T>> id, Function<T, Optional<Id<T>>> follows) {
    /**
     * What is known of a ramp up to one of its cycles.
     *
     * @param <T> the type of the cycles
     * @param <V> what is known
     */
    public interface Step<T, V> {
        /** {@return what is known of the ramp with one more cycle; {@code before} is null for the first} */
        V next(@Nullable V before, T cycle);
    }

    /**
     * {@return the number of cycles of the ramp up to each cycle, by its id}
     *
     * @throws InvalidValueException if a chain of cycles leads back to its start
     */
    public Map<Id<T>, Integer> lengths(List<T> cycles) {
        return along(cycles, (before, cycle) -> before == null ? 1 : before + 1);
    }

    /**
     * {@return what is known of the ramp up to each cycle, by its id; a cycle that is not in the list begins no ramp}
     *
     * @throws InvalidValueException if a chain of cycles leads back to its start
     */
    public <V> Map<Id<T>, V> along(List<T> cycles, Step<T, V> step) {
        Map<Id<T>, T> byId = Maps.byKey(cycles, id);
        Map<Id<T>, V> known = new HashMap<>();
        Deque<T> walk = new ArrayDeque<>();
        for (T start : byId.values()) {
            @Nullable T at = start;
            while (at != null && !known.containsKey(id.apply(at))) {
                if (walk.size() == byId.size()) {
                    throw InvalidValueException.of("", "must not lead back to the same cycle");
                }
                walk.push(at);
                at = follows.apply(at).map(byId::get).orElse(null);
            }
            @Nullable V value = at == null ? null : known.get(id.apply(at));
            while (!walk.isEmpty()) {
                T cycle = walk.pop();
                value = step.next(value, cycle);
                known.put(id.apply(cycle), value);
            }
        }
        return known;
    }
}
