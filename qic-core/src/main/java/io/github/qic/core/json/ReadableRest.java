package io.github.qic.core.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.core.valid.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What remains of a refused document without the parts that cannot be read. */
final class ReadableRest {
    /** An object that must be there is worth more attempts than an item of a list. */
    private static final int MAX_ATTEMPTS = 5;

    private static final int MAX_OF_ITEM = 3;

    /** The fields by which other parts of a document refer to the object that has them. */
    private static final Set<String> KEY_FIELDS = Set.of("id", "number", "reference", "name", "code");

    private final ObjectNode document;

    /** The places that the items of a list had in the whole document, for lists from which an item was taken out. */
    private final IdentityHashMap<JsonNode, List<Integer>> places = new IdentityHashMap<>();

    /** The items to take out of each list at the end of a round. */
    private final IdentityHashMap<ArrayNode, Set<Integer>> marked = new IdentityHashMap<>();

    private final Map<String, Integer> attempts = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    private boolean whole = true;

    ReadableRest(ObjectNode document) {
        this.document = document;
    }

    /** {@return the place of a problem; the whole document if a rule of an application gives it in another form} */
    static JsonPointer pointer(Problem problem) {
        return problem.path().startsWith("/") ? JsonPointer.compile(problem.path()) : JsonPointer.empty();
    }

    ObjectNode document() {
        return document;
    }

    /** {@return whether nothing was taken out but unknown fields} */
    boolean isWhole() {
        return whole;
    }

    /** {@return whether the value at a place of the whole document was taken out or replaced} */
    boolean isReplaced(String place) {
        return attempts.containsKey(place);
    }

    /** {@return whether what has that id was taken out, or changed} */
    boolean lacks(String id) {
        return keys.contains(id);
    }

    /** {@return a problem of the rest with its path in the whole document} */
    Problem inWholeDocument(Problem problem) {
        if (places.isEmpty()) {
            return problem;
        }
        StringBuilder path = new StringBuilder();
        JsonNode node = document;
        for (JsonPointer at = pointer(problem); !at.matches(); at = at.tail()) {
            List<Integer> moved = places.get(node);
            int index = at.getMatchingIndex();
            path.append('/')
                    .append(
                            moved != null && index >= 0 && index < moved.size()
                                    ? moved.get(index).toString()
                                    : JsonProblems.escaped(at.getMatchingProperty()));
            node = node.isArray() ? node.path(index) : node.path(at.getMatchingProperty());
        }
        return new Problem(path.toString(), problem.message());
    }

    /**
     * Takes out the smallest parts without which the problems may go away: unknown fields, without which the document is still
     * whole, and if there are none, values.
     *
     * @return whether anything changed
     */
    boolean takeOut(Collection<Problem> problems) {
        boolean changed = false;
        for (Problem problem : problems) {
            changed |= problem.message().startsWith(JsonProblems.UNKNOWN_FIELD) && ignore(problem);
        }
        if (changed || problems.isEmpty()) {
            return changed;
        }
        whole = false;
        for (Problem problem : problems) {
            changed |= takeOut(pointer(problem), problem.message());
        }
        marked.forEach(this::sweep);
        marked.clear();
        return changed;
    }

    private boolean ignore(Problem unknownField) {
        JsonPointer at = pointer(unknownField);
        return document.at(at.head()) instanceof ObjectNode object
                && object.remove(at.last().getMatchingProperty()) != null;
    }

    /** First the value goes, then values that the messages ask for take its place, and then the object or list goes. */
    private boolean takeOut(JsonPointer at, String message) {
        if (at.matches()) {
            return false;
        }
        JsonNode holder = document.at(at.head());
        if (holder.isMissingNode()) {
            return true; // gone with another problem
        }
        if (holder instanceof ArrayNode list && mark(list, at.last().getMatchingIndex())) {
            return true;
        }
        if (holder instanceof ObjectNode object && replace(object, at, message)) {
            return true;
        }
        return takeOut(at.head(), "");
    }

    private boolean replace(ObjectNode object, JsonPointer at, String message) {
        String field = at.last().getMatchingProperty();
        String place = inWholeDocument(new Problem(at.toString(), "")).path();
        int attempt = attempts.merge(place, 1, Integer::sum);
        object.properties().forEach(own -> collectKey(own.getKey(), own.getValue(), false));
        JsonNode value = object.get(field);
        if (value != null && attempt == 1) {
            object.remove(field);
            collectKey(field, value, true);
            return true;
        }
        JsonNode substitute = StandIn.of(message, attempts.size());
        int most = document.at(at.head().matches() ? at : at.head().head()) instanceof ArrayNode
                ? MAX_OF_ITEM
                : MAX_ATTEMPTS;
        if (attempt > most || message.equals("must not be empty") || substitute.equals(value)) {
            return false;
        }
        object.set(field, substitute);
        return true;
    }

    private boolean mark(ArrayNode list, int index) {
        boolean here = index >= 0 && index < list.size();
        if (here) {
            marked.computeIfAbsent(list, key -> new HashSet<>()).add(index);
        }
        return here;
    }

    private void sweep(ArrayNode list, Set<Integer> taken) {
        List<Integer> before = places.getOrDefault(list, List.of());
        List<Integer> after = new ArrayList<>();
        List<JsonNode> kept = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            if (taken.contains(i)) {
                collectKeys(list.get(i));
            } else {
                kept.add(list.get(i));
                after.add(before.isEmpty() ? Integer.valueOf(i) : before.get(i));
            }
        }
        list.removeAll().addAll(kept);
        places.put(list, Collections.unmodifiableList(after));
    }

    private void collectKeys(JsonNode taken) {
        taken.properties().forEach(field -> collectKey(field.getKey(), field.getValue(), true));
        if (taken.isArray()) {
            taken.forEach(this::collectKeys);
        }
    }

    private void collectKey(String field, JsonNode value, boolean within) {
        if (value.isValueNode() && KEY_FIELDS.contains(field)) {
            keys.add(value.asText());
        } else if (within) {
            collectKeys(value);
        }
    }
}
