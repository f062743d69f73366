package io.github.qic.core.internal.collect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list that only grows: each one shares all but its last item with the list before.
 *
 * @param <T> the type of the items
 * @param last its last item
 * @param before the list without it, null if it would be empty
 */
public record Chain<T>(T last, @Nullable Chain<T> before) {
    /** {@return the items in the order in which they were added} */
    public static <T> List<T> list(@Nullable Chain<T> chain) {
        List<T> items = new ArrayList<>();
        for (Chain<T> link = chain; link != null; link = link.before()) {
            items.add(link.last());
        }
        Collections.reverse(items);
        return items;
    }
}
