package io.github.qic.core.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Merges three forms of a list whose entries have keys: first which entries it has, then their order, then each entry. */
final class ListMerge {
    private static final String START = "\0";

    private final TreeMerge trees;
    private final Place place;
    private final EntryKey key;
    private final Map<String, JsonNode> base;
    private final Map<String, JsonNode> ours;
    private final Map<String, JsonNode> theirs;
    /** The entries that the merged list has because of a conflict: those of the side chosen. */
    private final Map<String, JsonNode> chosen = new HashMap<>();

    private final Set<String> left = new HashSet<>();

    ListMerge(
            TreeMerge trees,
            Place place,
            EntryKey key,
            List<JsonNode> base,
            List<JsonNode> ours,
            List<JsonNode> theirs) {
        this.trees = trees;
        this.place = place;
        this.key = key;
        this.base = keyed(base);
        this.ours = keyed(ours);
        this.theirs = keyed(theirs);
    }

    private Map<String, JsonNode> keyed(List<JsonNode> entries) {
        Map<String, JsonNode> keyed = new LinkedHashMap<>();
        entries.forEach(entry -> keyed.put(key.of(entry), entry));
        return keyed;
    }

    /** {@return the merged list; null if it is empty, since empty lists are not written} */
    @Nullable
    ArrayNode merged() {
        removals();
        if (!key.isId()) {
            replacements();
        }
        ArrayNode merged = JsonNodeFactory.instance.arrayNode();
        for (String each : order()) {
            JsonNode entry = chosen.containsKey(each)
                    ? chosen.get(each)
                    : entry(place.entry(merged.size(), each), base.get(each), ours.get(each), theirs.get(each));
            if (entry != null) {
                merged.add(entry);
            }
        }
        return merged.isEmpty() ? null : merged;
    }

    private @Nullable JsonNode entry(
            Place at, @Nullable JsonNode origin, @Nullable JsonNode our, @Nullable JsonNode their) {
        if (our == null || their == null) {
            return our == null ? their : our;
        }
        return trees.merge(at, origin, our, their);
    }

    /** What one side removed goes, unless the other changed it. */
    private void removals() {
        base.forEach((each, origin) -> {
            JsonNode our = ours.get(each);
            JsonNode their = theirs.get(each);
            JsonNode rest = our == null ? their : our;
            if (our != null && their != null) {
                return;
            }
            if (rest == null || rest.equals(origin)) {
                left.add(each);
                return;
            }
            JsonNode taken = trees.chosen(place.missing(each), origin, our, their);
            if (taken == null) {
                left.add(each);
            } else {
                chosen.put(each, taken);
            }
        });
    }

    /** Without ids, two entries that replace the same one cannot both be right. */
    private void replacements() {
        Map<String, List<String>> removed = runs(base, each -> !ours.containsKey(each) && !theirs.containsKey(each));
        Map<String, List<String>> our = runs(ours, each -> !base.containsKey(each));
        Map<String, List<String>> their = runs(theirs, each -> !base.containsKey(each));
        removed.forEach((after, gone) -> {
            List<String> mine = our.getOrDefault(after, List.of());
            List<String> yours = their.getOrDefault(after, List.of());
            if (!mine.equals(yours)) {
                MergeSide side =
                        trees.conflict(place, entries(gone, base), entries(mine, ours), entries(yours, theirs));
                left.addAll(side == MergeSide.OURS ? yours : mine);
                (side == MergeSide.OURS ? mine : yours).forEach(left::remove);
            }
        });
    }

    private static ArrayNode entries(List<String> keys, Map<String, JsonNode> from) {
        return TreeMerge.array(keys.stream().map(from::get).toList());
    }

    /** {@return the entries that fulfil a condition, by the entry of all three forms that they follow} */
    private Map<String, List<String>> runs(Map<String, JsonNode> form, Predicate<String> condition) {
        Map<String, List<String>> runs = new LinkedHashMap<>();
        String anchor = START;
        for (String each : form.keySet()) {
            if (isCommon(each)) {
                anchor = each;
            } else if (condition.test(each)) {
                runs.computeIfAbsent(anchor, key -> new ArrayList<>()).add(each);
            }
        }
        return runs;
    }

    private boolean isCommon(String each) {
        return ours.containsKey(each) && theirs.containsKey(each);
    }

    /** {@return the keys of the merged list, in the order of the side that changed it; what the other added comes after what it follows} */
    private List<String> order() {
        boolean oursFirst = main() == MergeSide.OURS;
        Map<String, JsonNode> main = oursFirst ? ours : theirs;
        Map<String, JsonNode> other = oursFirst ? theirs : ours;
        Map<String, List<String>> added = runs(other, each -> true);
        List<String> order = new ArrayList<>();
        List<String> own = new ArrayList<>();
        String anchor = START;
        for (String each :
                Stream.concat(main.keySet().stream(), Stream.of(START)).toList()) {
            if (!each.equals(START) && !isCommon(each)) {
                own.add(each);
                continue;
            }
            List<String> others = added.getOrDefault(anchor, List.of());
            order.addAll(oursFirst ? own : others);
            order.addAll(oursFirst ? others : own);
            own.clear();
            anchor = each;
            order.add(each);
        }
        order.removeIf(each -> each.equals(START) || left.contains(each));
        return order;
    }

    private MergeSide main() {
        List<String> our = common(ours);
        List<String> their = common(theirs);
        List<String> origin = base.keySet().stream().filter(this::isCommon).toList();
        if (our.equals(their) || their.equals(origin)) {
            return MergeSide.OURS;
        }
        if (our.equals(origin)) {
            return MergeSide.THEIRS;
        }
        return trees.conflict(place, keys(origin), keys(our), keys(their));
    }

    private List<String> common(Map<String, JsonNode> form) {
        return form.keySet().stream()
                .filter(each -> isCommon(each) && base.containsKey(each))
                .toList();
    }

    private static ArrayNode keys(List<String> keys) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        keys.forEach(array::add);
        return array;
    }
}
