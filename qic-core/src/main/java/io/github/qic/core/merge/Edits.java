package io.github.qic.core.merge;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.json.Document;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.InvalidValueException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What an edited form of a value, such as a spreadsheet, changes in the value it came from. The form may hold less than the value: what it
 * does not hold stays. Immutable.
 *
 * @param <T> the type of the value
 */
public final class Edits<T> {
    private final List<Edit> all;
    private final Supplier<T> keeping;
    private final Supplier<T> removing;

    private Edits(List<Edit> all, Supplier<T> keeping, Supplier<T> removing) {
        this.all = List.copyOf(all);
        this.keeping = keeping;
        this.removing = removing;
    }

    /**
     * {@return what an edited form changes}
     *
     * @param document the type of document of the value
     * @param value the value
     * @param exported the value as the form held it before it was edited, written and read in the same way
     * @param edited the value as the form holds it now
     * @param rows the names of the lists whose entries are rows of the form: an entry without a row is missing, and rows in another order
     *     change nothing
     * @param <T> the type of the value
     */
    public static <T> Edits<T> of(Document<T> document, T value, T exported, T edited, Set<String> rows) {
        Objects.requireNonNull(exported, "exported");
        Objects.requireNonNull(edited, "edited");
        return of(
                Trees.of(document, value),
                Trees.of(document, exported),
                Trees.of(document, edited),
                rows,
                tree -> document.read(tree.toString()));
    }

    /**
     * {@return what an edited form changes in a list whose entries are its rows}
     *
     * @param entry the type of document of an entry
     * @param name the name of the list, with which subjects begin
     * @param value the entries
     * @param exported the entries as the form held them before it was edited
     * @param edited the entries as the form holds them now
     * @param <E> the type of the entries
     */
    public static <E> Edits<List<E>> ofList(
            Document<E> entry,
            String name,
            Collection<? extends E> value,
            Collection<? extends E> exported,
            Collection<? extends E> edited) {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(exported, "exported");
        Objects.requireNonNull(edited, "edited");
        ListTrees<E> trees = new ListTrees<>(entry, name);
        List<JsonNode> forms = trees.of(List.of(value, exported, edited));
        return of(forms.get(0), forms.get(1), forms.get(2), Set.of(name), trees::read);
    }

    private static <T> Edits<T> of(
            JsonNode ours, JsonNode exported, JsonNode edited, Set<String> rows, Function<JsonNode, T> reader) {
        RowOrder order = new RowOrder(rows);
        JsonNode base = order.like(ours, exported);
        JsonNode theirs = order.like(ours, edited);
        JsonNode rest = ours.deepCopy();
        new RowMoves(rows).carry(base, rest, theirs);
        RowFinder missing = new RowFinder(rows);
        JsonNode keeping = merge(missing.withoutMissing(rest, base, theirs), rest, theirs);
        JsonNode removing = merge(base, rest, theirs);
        List<Edit> all = new ArrayList<>(TreeDiff.between(ours, keeping));
        all.addAll(missing.found());
        return new Edits<>(all, () -> reader.apply(keeping), () -> reader.apply(removing));
    }

    /** {@return the same edits of a value made of this one} */
    public <U> Edits<U> map(Function<? super T, U> made) {
        Objects.requireNonNull(made, "made");
        return new Edits<>(all, () -> made.apply(keeping.get()), () -> made.apply(removing.get()));
    }

    static JsonNode merge(JsonNode base, JsonNode ours, JsonNode theirs) {
        return TreeMerge.ofForm().merge(base, ours, theirs);
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
                                        Words.hyphenated(edit.kind()),
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
        return keeping.get();
    }

    /**
     * {@return the value with what was changed and added, and without what is missing}
     *
     * @throws InvalidValueException if the result is invalid, as when something else refers to what is missing
     */
    public T applyWithRemovals() {
        return removing.get();
    }
}
