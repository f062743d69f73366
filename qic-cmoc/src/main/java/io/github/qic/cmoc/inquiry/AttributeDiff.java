package io.github.qic.cmoc.inquiry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.qic.core.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The attributes in which two forms of a claim or another part of a theory differ, under their names in the document. */
final class AttributeDiff {
    private static final JsonMapper JSON = Json.newMapper();

    private final JsonNode before;
    private final JsonNode after;
    private final List<String> names = new ArrayList<>();

    /** @param shown the attributes that are shown already and left out here */
    AttributeDiff(Object earlier, Object later, Set<String> shown) {
        before = JSON.valueToTree(earlier);
        after = JSON.valueToTree(later);
        Set<String> all = new TreeSet<>();
        before.fieldNames().forEachRemaining(all::add);
        after.fieldNames().forEachRemaining(all::add);
        all.removeAll(shown);
        all.stream().filter(name -> !before.path(name).equals(after.path(name))).forEach(names::add);
    }

    /** {@return such as {@code  [polarity: positive]}; empty if no attribute differs} */
    String before() {
        return shown(before);
    }

    String after() {
        return shown(after);
    }

    private String shown(JsonNode form) {
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
        return value.isMissingNode() ? "none" : value.isValueNode() ? value.asText() : value.toString();
    }
}
