package io.github.qic.cmoc.refi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names of which no two are equal: a number tells equal ones apart. */
final class DistinctNames {
    private final String separator;
    private final Set<String> taken = new HashSet<>();

    /** The number to be tried next, by the name before it: to try all of them again would take long if many names are equal. */
    private final Map<String, Integer> next = new HashMap<>();

    /** @param separator what is between a name and its number */
    DistinctNames(String separator) {
        this.separator = separator;
    }

    void take(String name) {
        taken.add(name);
    }

    /** {@return the name, or, if it is taken, the name with the first number from 2 with which it is not; it is taken then} */
    String free(String name) {
        String free = name;
        int number = next.getOrDefault(name, 2);
        while (!taken.add(free)) {
            free = name + separator + number;
            number++;
        }
        next.put(name, number);
        return free;
    }
}
