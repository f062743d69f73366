package io.github.qic.cmoc.inquiry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.core.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The attributes in which two forms of a claim or another part of a theory differ, under the names they have in the document. */
final class AttributeDiff {
    private static final JsonMapper JSON = Json.newMapper();

    /** What the text of a claim tells already. */
    private static final Set<String> IN_WORDS = Set.of("name", "text", "heading", "statement", "wordings", "bridge");

    private static final Set<String> IN_ROWS = Set.of("interventions", "actors", "contexts", "mechanisms", "outcomes");

    private final JsonNode before;
    private final JsonNode after;
    private final List<String> names = new ArrayList<>();

    /**
     * @param earlier the earlier form
     * @param later the later form
     * @param told whether their texts differ, so that what stands in them need not be told again
     */
    AttributeDiff(Object earlier, Object later, boolean told) {
        before = JSON.valueToTree(earlier);
        after = JSON.valueToTree(later);
        Set<String> all = new TreeSet<>();
        before.fieldNames().forEachRemaining(all::add);
        after.fieldNames().forEachRemaining(all::add);
        if (told) {
            all.removeAll(later instanceof Link ? IN_ROWS : IN_WORDS);
        }
        all.stream().filter(name -> !before.path(name).equals(after.path(name))).forEach(names::add);
    }

    /** {@return such as {@code  [polarity: positive]}; nothing if no attribute differs} */
    String before() {
        return told(before);
    }

    String after() {
        return told(after);
    }

    private String told(JsonNode form) {
        List<String> parts =
                names.stream().map(name -> name + ": " + value(form.path(name))).toList();
        return parts.isEmpty() ? "" : " [" + String.join("; ", parts) + "]";
    }

    private static String value(JsonNode value) {
        if (value.isArray()) {
            List<String> items = new ArrayList<>();
            value.forEach(item -> items.add(value(item)));
            return String.join(", ", items);
        }
        return value.isMissingNode() ? "not told" : value.isValueNode() ? value.asText() : value.toString();
    }
}
