package io.github.qic.core.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Review;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** What becomes of accepted findings if the checked document is changed. */
public final class AcceptedFindings {
    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);
    private static final List<String> TEXTS = List.of(
            "text", "name", "label", "title", "statement", "summary", "display", "to", "population", "question");

    private final JsonNode document;
    private final BiFunction<JsonNode, List<Acceptance>, Review> check;
    private final List<Finding> findings;

    private AcceptedFindings(JsonNode document, BiFunction<JsonNode, List<Acceptance>, Review> check) {
        this.document = document;
        this.check = check;
        this.findings = check.apply(document, List.of()).open();
    }

    /** {@return the findings of a document, all of them accepted} */
    public static AcceptedFindings of(JsonNode document, BiFunction<JsonNode, List<Acceptance>, Review> check) {
        return new AcceptedFindings(document, check);
    }

    /** {@return the codes of the findings} */
    public List<String> codes() {
        return findings.stream().map(Finding::code).toList();
    }

    /** {@return the acceptances that lapse if each list of entries with ids is reversed, but for some lists whose order matters} */
    public List<String> lapsedIfMoved(Set<String> ordered) {
        JsonNode moved = document.deepCopy();
        lists(moved, ordered).forEach(list -> {
            List<JsonNode> entries = new ArrayList<>();
            list.forEach(entry -> entries.add(0, entry));
            list.removeAll().addAll(entries);
        });
        return lapsed(check.apply(moved, accepted()));
    }

    /** {@return the acceptances that lapse if an entry is put in front of a list} */
    public List<String> lapsedIfInserted(String list, JsonNode entry) {
        JsonNode changed = document.deepCopy();
        ((ObjectNode) changed.at(list.substring(0, list.lastIndexOf('/'))))
                .withArrayProperty(list.substring(list.lastIndexOf('/') + 1))
                .insert(0, entry);
        return lapsed(check.apply(changed, accepted()));
    }

    /** {@return the acceptances that still hold although a text of their subject was changed} */
    public List<String> keptAlthoughChanged() {
        List<String> kept = new ArrayList<>();
        for (Finding finding : findings) {
            JsonNode changed = document.deepCopy();
            if (!change(changed.at(finding.path()))) {
                continue;
            }
            Acceptance acceptance = finding.accept("known", "lead", DAY);
            Review review = check.apply(changed, List.of(acceptance));
            if (review.lapsed().isEmpty()) {
                kept.add(finding.toString());
            }
        }
        return kept;
    }

    /** {@return how many findings are about something whose text can be changed} */
    public long changeable() {
        return findings.stream()
                .filter(finding -> change(document.deepCopy().at(finding.path())))
                .count();
    }

    private List<Acceptance> accepted() {
        return findings.stream()
                .map(finding -> finding.accept("known", "lead", DAY))
                .toList();
    }

    private static List<String> lapsed(Review review) {
        return review.lapsed().stream()
                .map(each -> each.acceptance().code() + " " + each.acceptance().subject() + " " + each.reason())
                .toList();
    }

    private static boolean change(JsonNode part) {
        if (part instanceof ObjectNode object) {
            for (String field : TEXTS) {
                if (object.get(field) instanceof TextNode text) {
                    object.put(field, text.textValue() + " after all");
                    return true;
                }
            }
        }
        return false;
    }

    private static List<ArrayNode> lists(JsonNode node, Set<String> ordered) {
        List<ArrayNode> found = new ArrayList<>();
        node.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value instanceof ArrayNode list
                    && !list.isEmpty()
                    && list.get(0).has("id")
                    && !ordered.contains(field.getKey())) {
                found.add(list);
            }
            found.addAll(lists(value, ordered));
        });
        if (node instanceof ArrayNode list) {
            list.forEach(entry -> found.addAll(lists(entry, ordered)));
        }
        return found;
    }
}
