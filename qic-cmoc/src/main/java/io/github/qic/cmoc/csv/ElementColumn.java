package io.github.qic.cmoc.csv;

import io.github.qic.cmoc.theory.Element;
import io.github.qic.core.internal.sheet.SheetRow;
import io.github.qic.core.valid.Id;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The elements of one kind that the rows of a sheet name: by id, or else by text. */
final class ElementColumn {
    private final String column;
    private final List<String> parts;
    private final TakenIds taken;
    private final Map<String, SheetRow> rows = new LinkedHashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> byText = new HashMap<>();
    private Optional<String> above = Optional.empty();

    /** Takes each element with the row that names it first. */
    interface Sink {
        void take(String id, SheetRow row, String text);
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

    /** {@return the id of the element that a row names} */
    Optional<String> id(SheetRow row, boolean merged) {
        Optional<String> text = row.text(column).or(() -> ofParts(row));
        String idColumn = column + "_id";
        if (text.isEmpty()) {
            if (row.text(idColumn).isPresent()) {
                row.refuse(column, "is missing: the row gives its id");
            }
            return merged ? above : Optional.empty();
        }
        Optional<String> given = row.value(idColumn, Id::<Element>of).map(Id::value);
        String id = given.orElseGet(() ->
                byText.computeIfAbsent(text.get(), key -> taken.free(column + "-", byText.size() + 1)));
        SheetRow first = rows.putIfAbsent(id, row);
        if (first == null) {
            taken.take(id, column, row, given.isPresent() ? idColumn : column);
            texts.put(id, text.get());
        } else if (!text.get().equals(texts.get(id))) {
            row.refuse(column, "differs from the text of " + id + " in line " + first.line());
        } else {
            row.requireSame(first, parts);
        }
        above = Optional.of(id);
        return above;
    }

    /** Tables that give the parts in columns of their own may leave the whole blank. */
    private Optional<String> ofParts(SheetRow row) {
        String joined = parts.stream().flatMap(part -> row.text(part).stream()).collect(Collectors.joining("; "));
        return Optional.of(joined).filter(text -> !text.isEmpty());
    }

    void forEach(Sink sink) {
        rows.forEach((id, row) -> sink.take(id, row, texts.getOrDefault(id, "")));
    }
}
