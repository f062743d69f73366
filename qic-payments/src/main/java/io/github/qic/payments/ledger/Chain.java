package io.github.qic.payments.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list that only grows: each one shares all but its last item with the list before. */
record Chain<T>(T last, @Nullable Chain<T> before) {
    static <T> List<T> list(@Nullable Chain<T> chain) {
        List<T> items = new ArrayList<>();
        for (Chain<T> link = chain; link != null; link = link.before()) {
            items.add(link.last());
        }
        Collections.reverse(items);
        return items;
    }
}
