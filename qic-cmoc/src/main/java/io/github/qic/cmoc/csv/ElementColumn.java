package io.github.qic.cmoc.csv;

import io.github.qic.cmoc.theory.Element;
import io.github.qic.core.valid.Id;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The elements of one kind that the lines of a sheet name: by id, or by text where there is none. */
final class ElementColumn {
    private final String column;
    private final List<String> parts;
    private final TakenIds taken;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> byText = new HashMap<>();
    private Optional<String> above = Optional.empty();

    /** Takes each element in order. */
    interface Sink {
        void take(String id, Line line, String text);
    }

    /** Elements with parts in columns of their own. */
    ElementColumn(String column, TakenIds taken, String... parts) {
        this.column = column;
        this.taken = taken;
        this.parts = List.of(parts);
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
        Optional<String> text = line.text(column).or(() -> ofParts(line));
        String idColumn = column + "_id";
        if (text.isEmpty()) {
            if (line.text(idColumn).isPresent()) {
                line.refuse(column, "is blank beside an id");
            }
            return merged ? above : Optional.empty();
        }
        Optional<String> told = line.value(idColumn, Id::<Element>of).map(Id::value);
        String id = told.orElseGet(() ->
                byText.computeIfAbsent(text.get(), key -> taken.free(column + "-", byText.size() + 1)));
        Line first = lines.putIfAbsent(id, line);
        if (first == null) {
            taken.take(id, column, line, told.isPresent() ? idColumn : column);
            texts.put(id, text.get());
        } else if (!text.get().equals(texts.get(id))) {
            line.refuse(column, "differs from the text of " + id + " in line " + first.number());
        } else {
            line.requireSame(first, parts);
        }
        above = Optional.of(id);
        return above;
    }

    /** A table with columns for the parts alone has none for the whole. */
    private Optional<String> ofParts(Line line) {
        String joined = parts.stream().flatMap(part -> line.text(part).stream()).collect(Collectors.joining("; "));
        return Optional.of(joined).filter(text -> !text.isEmpty());
    }

    void forEach(Sink sink) {
        lines.forEach((id, line) -> sink.take(id, line, texts.getOrDefault(id, "")));
    }
}
