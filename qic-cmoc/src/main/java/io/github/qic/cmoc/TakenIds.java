package io.github.qic.cmoc;

import io.github.qic.cmoc.internal.Line;
import java.util.HashMap;
import java.util.Map;

/** What each id of a sheet names: one thing only, as in the theory that is made of it. */
final class TakenIds {
    private final Map<String, Owner> owners = new HashMap<>();

    private record Owner(String what, int line) {}

    /** Gives an id to something new, or tells what has it already. */
    void take(String id, String what, Line line, String column) {
        Owner owner = owners.putIfAbsent(id, new Owner(what, line.number()));
        if (owner != null) {
            line.refuse(column, id + " already names a " + owner.what() + " in line " + owner.line());
        }
    }
}
