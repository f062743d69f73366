package io.github.qic.cmoc.sheet;

import io.github.qic.cmoc.theory.Actor;
import io.github.qic.cmoc.theory.ClaimKind;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.Intervention;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.internal.sheet.Sheet;
import io.github.qic.core.internal.sheet.SheetRow;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The elements of one kind that the rows of a sheet name: by id, or else by text. */
final class ElementColumn<B> {
    private final ClaimKind kind;
    private final String column;
    private final List<String> parts;
    private final List<? extends Field<?, B>> fields;
    private final BiFunction<String, String, B> builder;
    private final BiConsumer<ProgrammeTheory.Builder, B> adding;
    private final TakenIds taken;
    private final List<String> names;
    private final Map<String, RowGroup> rows = new LinkedHashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> byText = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private final List<B> read = new ArrayList<>();
    private Optional<String> above = Optional.empty();
    private boolean hasTexts = true;

    /**
     * Starts without elements.
     *
     * @param kind the kind of element
     * @param parts columns that make up the text if it has no cell
     * @param fields the other columns
     * @param builder makes a builder with an id and a text
     * @param adding adds what was read to a theory
     */
    ElementColumn(
            TakenIds taken,
            ClaimKind kind,
            List<String> parts,
            List<? extends Field<?, B>> fields,
            BiFunction<String, String, B> builder,
            BiConsumer<ProgrammeTheory.Builder, B> adding) {
        this.taken = taken;
        this.kind = kind;
        this.column = kind.title();
        this.parts = parts;
        this.fields = fields;
        this.names = Stream.concat(naming(), Stream.of(idColumn())).toList();
        this.builder = builder;
        this.adding = adding;
    }

    /** {@return the columns of a sheet in the order of its headings, without elements yet} */
    static List<ElementColumn<?>> all(TakenIds taken) {
        return List.of(
                new ElementColumn<>(
                        taken,
                        ClaimKind.INTERVENTION,
                        List.of(),
                        ElementFields.INTERVENTION,
                        (id, text) -> Intervention.builder().id(Id.of(id)).text(text),
                        (theory, b) -> theory.addInterventions(b.build())),
                new ElementColumn<>(
                        taken,
                        ClaimKind.CONTEXT,
                        List.of(),
                        ElementFields.CONTEXT,
                        (id, text) -> Context.builder().id(Id.of(id)).text(text),
                        (theory, b) -> theory.addContexts(b.build())),
                new ElementColumn<>(
                        taken,
                        ClaimKind.ACTOR,
                        List.of(),
                        ElementFields.ACTOR,
                        (id, text) -> Actor.builder().id(Id.of(id)).text(text),
                        (theory, b) -> theory.addActors(b.build())),
                new ElementColumn<>(
                        taken,
                        ClaimKind.MECHANISM,
                        List.of(ElementFields.RESOURCE, ElementFields.REASONING),
                        ElementFields.MECHANISM,
                        (id, text) -> Mechanism.builder().id(Id.of(id)).text(text),
                        (theory, b) -> theory.addMechanisms(b.build())),
                new ElementColumn<>(
                        taken,
                        ClaimKind.OUTCOME,
                        List.of(),
                        ElementFields.OUTCOME,
                        (id, text) -> Outcome.builder().id(Id.of(id)).text(text),
                        (theory, b) -> theory.addOutcomes(b.build())));
    }

    ClaimKind kind() {
        return kind;
    }

    String column() {
        return column;
    }

    String idColumn() {
        return column + "_id";
    }

    /** {@return the columns that name an element; one of them is enough} */
    Stream<String> naming() {
        return Stream.concat(Stream.of(column), parts.stream());
    }

    /** {@return the columns that name an element, or want to} */
    List<String> names() {
        return names;
    }

    /** {@return whether a row names an element, or wants to} */
    boolean isIn(SheetRow row) {
        return names.stream().anyMatch(name -> row.text(name).isPresent());
    }

    /** Takes an element of a theory for the one that a row names by its text alone, or by its id where the sheet has no texts. */
    void know(ProgrammeTheory theory) {
        theory.index().claims().stream()
                .filter(claim -> claim.claimKind() == kind)
                .map(Element.class::cast)
                .forEach(element -> {
                    byText.putIfAbsent(element.text(), element.id().value());
                    known.put(element.id().value(), element.text());
                });
    }

    /** Learns which columns the sheet has. */
    void start(Sheet sheet) {
        hasTexts = sheet.has(column);
    }

    /** A merged cell never reaches beyond its configuration. */
    void newBlock() {
        above = Optional.empty();
    }

    /** {@return the id of the element that a row names} */
    Optional<String> id(SheetRow row, boolean merged) {
        Optional<String> text = row.text(column).or(() -> knownText(row)).or(() -> ofParts(row));
        if (text.isEmpty()) {
            if (row.text(idColumn()).isPresent()) {
                row.refuse(column, "is missing: the row gives its id");
            }
            return merged ? above : Optional.empty();
        }
        Optional<String> given = row.value(idColumn(), Id::<Element>of).map(Id::value);
        String id = given.orElseGet(() ->
                byText.computeIfAbsent(text.get(), key -> taken.free(column + "-", byText.size() + 1)));
        RowGroup group = rows.get(id);
        if (group == null) {
            taken.take(id, column, row, given.isPresent() ? idColumn() : column);
            texts.put(id, text.get());
            rows.put(id, RowGroup.of(row));
        } else {
            group.add(row);
            if (!text.get().equals(texts.get(id))) {
                row.refuse(
                        column,
                        "differs from the text of " + id + " in line "
                                + group.first().line());
            }
        }
        above = Optional.of(id);
        return above;
    }

    private Optional<String> knownText(SheetRow row) {
        return hasTexts ? Optional.empty() : row.text(idColumn()).map(known::get);
    }

    /** Tables that give the parts in columns of their own may leave the whole blank. */
    private Optional<String> ofParts(SheetRow row) {
        String joined = parts.stream().flatMap(part -> row.text(part).stream()).collect(Collectors.joining("; "));
        return Optional.of(joined).filter(text -> !text.isEmpty());
    }

    /** Reads what the rows say of each element. */
    void readFields(References references) {
        rows.forEach((id, group) -> {
            references.define(id, kind);
            B element = builder.apply(id, texts.getOrDefault(id, ""));
            fields.forEach(field -> field.read(group, references, element));
            read.add(element);
        });
    }

    void addTo(ProgrammeTheory.Builder theory) {
        read.forEach(element -> adding.accept(theory, element));
    }
}
