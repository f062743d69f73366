package io.github.qic.core.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Merges JSON trees, in which null stands for what is absent. */
final class TreeMerge {
    /** The field that names the subtype. */
    private static final String TYPE = "type";

    /** What each coder says about one thing, which both sides may have anew. */
    private static final List<String> CODINGS = List.of("bearings", "codedBy");

    /** What a judgement says: without it, its explanation means nothing. */
    private static final String LEVEL = "level";

    private final Function<MergeConflict, MergeSide> choice;
    private final boolean ofForm;
    private final List<MergeConflict> conflicts = new ArrayList<>();

    TreeMerge(Function<MergeConflict, MergeSide> choice) {
        this(choice, false);
    }

    private TreeMerge(Function<MergeConflict, MergeSide> choice, boolean ofForm) {
        this.choice = choice;
        this.ofForm = ofForm;
    }

    /** {@return a merge of what a form changes, which may hold some fields of an object, and so no object where all of these are blank} */
    static TreeMerge ofForm() {
        return new TreeMerge(conflict -> MergeSide.THEIRS, true);
    }

    List<MergeConflict> conflicts() {
        return conflicts;
    }

    /** {@return two documents merged} */
    JsonNode merge(JsonNode base, JsonNode ours, JsonNode theirs) {
        return Objects.requireNonNull(merge(new Place("", ""), base, ours, theirs), "documents are objects");
    }

    @Nullable
    JsonNode merge(Place place, @Nullable JsonNode base, @Nullable JsonNode ours, @Nullable JsonNode theirs) {
        if (Objects.equals(ours, theirs) || Objects.equals(base, theirs)) {
            return ours;
        }
        if (Objects.equals(base, ours)) {
            return theirs;
        }
        if (base instanceof ObjectNode b
                && ours instanceof ObjectNode o
                && theirs instanceof ObjectNode t
                && sameType(o, t)) {
            return fields(place, b, o, t);
        }
        if (base == null
                && ours instanceof ObjectNode o
                && theirs instanceof ObjectNode t
                && (ofForm ? sameType(o, t) : differInCodingsOnly(o, t))) {
            return fields(place, JsonNodeFactory.instance.objectNode(), o, t);
        }
        if (ofForm && base instanceof ObjectNode b && ours instanceof ObjectNode o && theirs == null && !b.has(LEVEL)) {
            ObjectNode rest = fields(place, b, o, JsonNodeFactory.instance.objectNode());
            return rest.isEmpty() ? null : rest;
        }
        if (isList(base) && isList(ours) && isList(theirs)) {
            return list(place, entries(base), entries(ours), entries(theirs));
        }
        return chosen(place, base, ours, theirs);
    }

    /** {@return the side chosen at a conflict} */
    @Nullable
    JsonNode chosen(Place place, @Nullable JsonNode base, @Nullable JsonNode ours, @Nullable JsonNode theirs) {
        return conflict(place, base, ours, theirs) == MergeSide.OURS ? ours : theirs;
    }

    MergeSide conflict(Place place, @Nullable JsonNode base, @Nullable JsonNode ours, @Nullable JsonNode theirs) {
        MergeConflict conflict = new MergeConflict(place.path(), place.subject(), json(base), json(ours), json(theirs));
        conflicts.add(conflict);
        return choice.apply(conflict);
    }

    private static Optional<String> json(@Nullable JsonNode node) {
        return Optional.ofNullable(node).map(JsonNode::toString);
    }

    private static boolean sameType(ObjectNode ours, ObjectNode theirs) {
        return Objects.equals(ours.get(TYPE), theirs.get(TYPE));
    }

    private static boolean differInCodingsOnly(ObjectNode ours, ObjectNode theirs) {
        return ours.deepCopy().without(CODINGS).equals(theirs.deepCopy().without(CODINGS));
    }

    private ObjectNode fields(Place place, ObjectNode base, ObjectNode ours, ObjectNode theirs) {
        Set<String> names = new LinkedHashSet<>();
        Stream.of(ours, theirs).forEach(side -> side.fieldNames().forEachRemaining(names::add));
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        for (String name : names) {
            JsonNode value = merge(place.field(name), base.get(name), ours.get(name), theirs.get(name));
            if (value != null) {
                merged.set(name, value);
            }
        }
        return merged;
    }

    /** An empty list is not written, so what is absent may be one. */
    private static boolean isList(@Nullable JsonNode node) {
        return node == null || node.isArray();
    }

    static List<JsonNode> entries(@Nullable JsonNode list) {
        List<JsonNode> entries = new ArrayList<>();
        if (list != null) {
            list.forEach(entries::add);
        }
        return entries;
    }

    private @Nullable JsonNode list(Place place, List<JsonNode> base, List<JsonNode> ours, List<JsonNode> theirs) {
        Optional<EntryKey> key = EntryKey.of(place.list(), base, ours, theirs);
        if (key.isEmpty()) {
            return chosen(place, array(base), array(ours), array(theirs));
        }
        return new ListMerge(this, place, key.get(), base, ours, theirs).merged();
    }

    static ArrayNode array(Iterable<JsonNode> entries) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        entries.forEach(array::add);
        return array;
    }
}
