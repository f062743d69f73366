package io.github.qic.core.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes along what an edited form does not hold of an entry that it has in the list of another entry, such as a link that was moved to
 * another configuration.
 */
final class RowMoves {
    private final Set<String> rows;

    RowMoves(Set<String> rows) {
        this.rows = rows;
    }

    /** An entry, and the path of the entry that holds its list; without a path if two hold such an entry. */
    private record Home(String path, JsonNode entry) {}

    private interface Visit {
        /** {@return what takes the place of an entry; null if nothing does} */
        @Nullable
        JsonNode entry(String key, String home, JsonNode entry);
    }

    /** Merges each entry that has moved where the edited form has it, and takes it out of the two other trees. */
    void carry(JsonNode base, JsonNode ours, JsonNode theirs) {
        Map<String, Home> before = homes(base);
        Map<String, Home> own = homes(ours);
        Map<String, Home> moved = new HashMap<>();
        homes(theirs).forEach((key, to) -> {
            Home from = before.get(key);
            Home mine = own.get(key);
            if (from != null && mine != null && isMoved(from.path(), to.path()) && isMoved(mine.path(), to.path())) {
                moved.put(key, new Home(to.path(), Edits.merge(from.entry(), mine.entry(), to.entry())));
            }
        });
        if (!moved.isEmpty()) {
            each(theirs, "", (key, home, entry) -> {
                Home merged = moved.get(key);
                return merged == null ? entry : merged.entry();
            });
            for (JsonNode tree : List.of(base, ours)) {
                each(tree, "", (key, home, entry) -> moved.containsKey(key) ? null : entry);
            }
        }
    }

    private static boolean isMoved(String from, String to) {
        return !from.isEmpty() && !to.isEmpty() && !from.equals(to);
    }

    private Map<String, Home> homes(JsonNode tree) {
        Map<String, Home> homes = new HashMap<>();
        each(tree, "", (key, home, entry) -> {
            homes.merge(key, new Home(home, entry), (one, other) -> new Home("", other.entry()));
            return entry;
        });
        return homes;
    }

    private void each(JsonNode node, String path, Visit visit) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (rows.contains(field.getKey()) && field.getValue() instanceof ArrayNode list) {
                List<JsonNode> kept = new ArrayList<>();
                for (JsonNode entry : list) {
                    String key = field.getKey() + "/" + entry.path("id").asText();
                    JsonNode now =
                            path.isEmpty() || !entry.path("id").isTextual() ? entry : visit.entry(key, path, entry);
                    if (now != null) {
                        kept.add(now);
                        each(now, path + "/" + key, visit);
                    }
                }
                list.removeAll();
                list.addAll(kept);
            }
        }
    }
}
