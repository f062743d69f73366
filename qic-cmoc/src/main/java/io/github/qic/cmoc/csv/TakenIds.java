package io.github.qic.cmoc.csv;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What each id of a sheet names: one thing only, as in the theory that is made of it. */
final class TakenIds {
    private final Map<String, Owner> owners = new HashMap<>();

    private final Set<String> told = new HashSet<>();

    /** The number behind the last one made up, by the beginning of the id. */
    private final Map<String, Integer> next = new HashMap<>();

    private record Owner(String what, int line) {}

    /** Keeps an id that some line tells from being made up for anything else. */
    void tell(String id) {
        told.add(id);
    }

    /** {@return an id that no line tells and nothing has: the beginning, and a number from the one given on} */
    String free(String beginning, int number) {
        int free = Math.max(number, next.getOrDefault(beginning, 1));
        while (told.contains(beginning + free) || owners.containsKey(beginning + free)) {
            free++;
        }
        next.put(beginning, free + 1);
        return beginning + free;
    }

    /** Gives an id to something new, or tells what has it already. */
    void take(String id, String what, Line line, String column) {
        Owner owner = owners.putIfAbsent(id, new Owner(what, line.number()));
        if (owner != null) {
            String article = "aio".indexOf(owner.what().charAt(0)) >= 0 ? "an " : "a ";
            line.refuse(column, id + " already names " + article + owner.what() + " in line " + owner.line());
        }
    }
}
