package io.github.qic.cmoc.sheet;

import io.github.qic.core.internal.sheet.SheetRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** What each id of a sheet names: one thing only, as in the theory that is made of it. */
final class TakenIds {
    /** With any number after it, an id has at most 64 characters. */
    private static final int MAX_BEGINNING = 54;

    private final Map<String, Owner> owners = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    private final Set<String> made = new HashSet<>();

    /** The number after the last one generated, by the beginning of the id. */
    private final Map<String, Integer> next = new HashMap<>();

    private record Owner(String what, int line) {}

    /** Keeps an id that some line gives from being generated for anything else. */
    void give(String id) {
        given.add(id);
    }

    /** {@return an unused id: the beginning, shortened if it is long, and a number that is at least the one given} */
    String free(String beginning, int number) {
        String kept = StringUtils.truncate(beginning, MAX_BEGINNING);
        int free = Math.max(number, next.getOrDefault(kept, 1));
        while (given.contains(kept + free) || owners.containsKey(kept + free)) {
            free++;
        }
        next.put(kept, free + 1);
        made.add(kept + free);
        return kept + free;
    }

    /** {@return whether an id was generated} */
    boolean isMade(String id) {
        return made.contains(id);
    }

    /** Takes an id for something new, or reports what has it already. */
    void take(String id, String what, SheetRow row, String column) {
        Owner owner = owners.putIfAbsent(id, new Owner(what, row.line()));
        if (owner != null) {
            String article = "aeiou".indexOf(owner.what().charAt(0)) >= 0 ? "an " : "a ";
            row.refuse(column, id + " already names " + article + owner.what() + " in line " + owner.line());
        }
    }
}
