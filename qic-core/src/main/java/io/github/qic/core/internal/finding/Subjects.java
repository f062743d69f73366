package io.github.qic.core.internal.finding;

import io.github.qic.core.internal.text.Digest;
import io.github.qic.core.valid.Id;
import java.time.temporal.Temporal;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** What the paths into checked values lead to, by id instead of position. */
final class Subjects {
    private final List<?> roots;
    private final IdentityHashMap<Object, String> contents = new IdentityHashMap<>();

    /** What stands for the ids of entries without any. */
    private final IdentityHashMap<Object, String> keys = new IdentityHashMap<>();

    private final IdentityHashMap<List<?>, Map<String, Object>> indexes = new IdentityHashMap<>();

    /** @param roots the values that paths may lead into: a path leads into the first that has its first field */
    Subjects(List<?> roots) {
        this.roots = roots;
    }

    /** {@return a path with the id of each entry in place of its position} */
    String id(String path) {
        StringBuilder id = new StringBuilder();
        follow(path, id);
        return id.toString();
    }

    /**
     * {@return the JSON of what a path leads to, without entries that have ids, which are subjects themselves; for a list, only the
     * ids it refers to, since the message says what else matters}
     */
    String content(String path) {
        Object value = follow(path, null);
        return value == null ? "" : text(value);
    }

    private @Nullable Object follow(String path, @Nullable StringBuilder id) {
        Object value = null;
        boolean first = true;
        for (String step : steps(path)) {
            List<?> entries = Parts.entries(value);
            if (entries != null && StringUtils.isNumeric(step) && Integer.parseInt(step) < entries.size()) {
                value = entries.get(Integer.parseInt(step));
                append(id, id == null ? step : key(value));
            } else {
                value = first ? root(step) : Parts.field(value, step);
                append(id, step);
            }
            first = false;
        }
        return value;
    }

    private static void append(@Nullable StringBuilder id, String step) {
        if (id != null) {
            id.append('/').append(step);
        }
    }

    /** {@return whether every entry that a subject names is there} */
    boolean contains(String subject) {
        Object value = null;
        boolean first = true;
        for (String step : steps(subject)) {
            List<?> entries = Parts.entries(value);
            if (entries == null) {
                value = first ? root(step) : Parts.field(value, step);
            } else {
                value = indexes.computeIfAbsent(entries, this::index).get(step);
                if (value == null) {
                    return false;
                }
            }
            first = false;
        }
        return true;
    }

    private static List<String> steps(String path) {
        return path.isEmpty() ? List.of() : List.of(path.substring(1).split("/", -1));
    }

    private @Nullable Object root(String field) {
        for (Object root : roots) {
            Object value = Parts.field(root, field);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private Map<String, Object> index(List<?> entries) {
        Map<String, Object> index = new HashMap<>();
        entries.forEach(entry -> index.put(key(entry), entry));
        return index;
    }

    private String key(Object entry) {
        Object id = entry instanceof Id || entry instanceof String ? entry : Parts.field(entry, "id");
        return id == null ? keys.computeIfAbsent(entry, each -> "#" + Digest.of(json(each))) : id.toString();
    }

    private String text(Object value) {
        List<?> entries = Parts.entries(value);
        if (entries != null) {
            return entries.stream()
                    .filter(entry -> entry instanceof Id)
                    .map(Object::toString)
                    .sorted()
                    .collect(Collectors.joining(" "));
        }
        boolean scalar = value instanceof Id
                || value instanceof CharSequence
                || value instanceof Temporal
                || value instanceof Number;
        return scalar ? value.toString() : contents.computeIfAbsent(value, Subjects::json);
    }

    private static String json(Object value) {
        return Parts.withoutThings(value).toString();
    }
}
