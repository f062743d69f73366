package io.github.qic.cmoc;

import io.github.qic.cmoc.internal.Line;
import io.github.qic.core.valid.Id;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The elements of one kind that the lines of a sheet name: by id, or by text where there is none. */
final class ElementRows {
    private final String column;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> byText = new HashMap<>();
    private Optional<String> above = Optional.empty();

    /** Takes each element in order. */
    interface Sink {
        void take(String id, Line line, String text);
    }

    ElementRows(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /** A merged cell never reaches beyond its configuration. */
    void newBlock() {
        above = Optional.empty();
    }

    /** {@return the id of the element a line names} */
    Optional<String> id(Line line, boolean merged) {
        Optional<String> text = line.text(column);
        if (text.isEmpty()) {
            if (line.text(column + "_id").isPresent()) {
                line.refuse(column, "is blank beside an id");
            }
            return merged ? above : Optional.empty();
        }
        String id = line.value(column + "_id", Id::<Element>of)
                .map(Id::value)
                .orElseGet(() -> byText.computeIfAbsent(text.get(), key -> column + "-" + (byText.size() + 1)));
        lines.putIfAbsent(id, line);
        if (!texts.computeIfAbsent(id, key -> text.get()).equals(text.get())) {
            line.refuse(
                    column,
                    "differs from the text of " + id + " in line "
                            + lines.get(id).number());
        }
        above = Optional.of(id);
        return above;
    }

    void forEach(Sink sink) {
        lines.forEach((id, line) -> sink.take(id, line, texts.getOrDefault(id, "")));
    }
}
