package io.github.qic.core.merge;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.qic.core.json.Document;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an edited form of a value, such as a spreadsheet, changes in the value it came from. The form may hold less than the value: what it
 * does not hold stays. Immutable.
 *
 * @param <T> the type of the value
 */
public final class Edits<T> {
    private final Document<T> document;
    private final List<Edit> all;
    private final JsonNode keeping;
    private final JsonNode removing;

    private Edits(Document<T> document, List<Edit> all, JsonNode keeping, JsonNode removing) {
        this.document = document;
        this.all = List.copyOf(all);
        this.keeping = keeping;
        this.removing = removing;
    }

    /**
     * {@return what an edited form changes}
     *
     * @param document the type of document of the value
     * @param value the value
     * @param exported the value as the form held it before it was edited, by the same way out and in
     * @param edited the value as the form holds it now
     * @param rows the names of the lists whose entries are rows of the form: an entry without a row is missing, and rows in another order
     *     change nothing
     * @param <T> the type of the value
     */
    public static <T> Edits<T> of(Document<T> document, T value, T exported, T edited, Set<String> rows) {
        JsonNode ours = Trees.of(document, value);
        RowOrder order = new RowOrder(rows);
        JsonNode base = order.like(ours, Trees.of(document, exported));
        JsonNode theirs = order.like(ours, Trees.of(document, edited));
        RowFinder missing = new RowFinder(rows);
        JsonNode held = missing.withoutMissing(base, theirs);
        JsonNode keeping = merge(held, ours, theirs);
        List<Edit> all = new ArrayList<>(TreeDiff.between(ours, keeping));
        all.addAll(missing.found());
        return new Edits<>(document, all, keeping, merge(base, ours, theirs));
    }

    private static JsonNode merge(JsonNode base, JsonNode ours, JsonNode theirs) {
        return new TreeMerge(conflict -> MergeSide.THEIRS).merge(base, ours, theirs);
    }

    /** {@return every difference: what was changed and added in the order of the value, then what is missing} */
    public List<Edit> all() {
        return all;
    }

    /** {@return the differences as a table, to be read before they are applied} */
    public Table table() {
        return Table.ofText(
                List.of("edit", "of", "before", "after"),
                all.stream()
                        .map(edit -> Stream.of(
                                        edit.kind().name().toLowerCase(Locale.ROOT),
                                        edit.subject(),
                                        edit.before().orElse(""),
                                        edit.after().orElse(""))
                                .toList())
                        .toList());
    }

    /**
     * {@return the value with what was changed and added; what is missing stays}
     *
     * @throws InvalidValueException if the result is invalid, with every problem
     */
    public T apply() {
        return document.read(keeping.toString());
    }

    /**
     * {@return the value with what was changed and added, and without what is missing}
     *
     * @throws InvalidValueException if the result is invalid, as when something else refers to what is missing
     */
    public T applyWithRemovals() {
        return document.read(removing.toString());
    }
}
