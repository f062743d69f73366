package io.github.qic.cmoc.sheet;

import io.github.qic.cmoc.theory.Actor;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.Intervention;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.StudyCount;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Writes a theory as the rows of a sheet. */
final class TheorySheetWriter {
    /** The columns that every theory has. */
    private static final Set<String> USUAL = Set.of(
            TheoryColumns.CONFIGURATION,
            TheoryColumns.ROW,
            "context_id",
            "context",
            "mechanism_id",
            "mechanism",
            "outcome_id",
            "outcome");

    private final ProgrammeTheory theory;
    private final Set<Id<?>> unlinked = new LinkedHashSet<>();
    private final List<Map<String, String>> rows = new ArrayList<>();

    TheorySheetWriter(ProgrammeTheory theory) {
        this.theory = theory;
    }

    Table table() {
        elements().forEach(element -> unlinked.add(element.id()));
        theory.configurations().forEach(this::configuration);
        elements().filter(element -> unlinked.contains(element.id())).forEach(element -> put(newRow(), element));
        ClaimFields.ALL.forEach(this::claims);
        if (!rows.isEmpty()) {
            put(rows.get(0), TheoryColumns.THEORY, theory);
        }
        Set<String> used = new LinkedHashSet<>(USUAL);
        rows.forEach(row -> used.addAll(row.keySet()));
        List<String> headings = columns().filter(used::contains).toList();
        return Table.ofText(
                headings,
                rows.stream()
                        .map(row -> headings.stream()
                                .map(heading -> row.getOrDefault(heading, ""))
                                .toList())
                        .toList());
    }

    /** {@return every column, from left to right} */
    static Stream<String> columns() {
        return Stream.of(
                        Stream.of(TheoryColumns.CONFIGURATION),
                        Field.columns(ConfigurationFields.ALL),
                        Stream.of(TheoryColumns.ROW),
                        Field.columns(LinkFields.ALL),
                        element("intervention", ElementFields.INTERVENTION),
                        element("context", ElementFields.CONTEXT),
                        element("actor", ElementFields.ACTOR),
                        element("mechanism", ElementFields.MECHANISM),
                        element("outcome", ElementFields.OUTCOME),
                        Stream.of(TheoryColumns.STUDIES),
                        ClaimFields.ALL.stream().flatMap(claim -> claim.columns().stream()),
                        Field.columns(TheoryColumns.THEORY))
                .flatMap(names -> names);
    }

    private static Stream<String> element(String kind, List<? extends Field<?, ?>> fields) {
        return Stream.concat(Stream.of(kind + "_id", kind), Field.columns(fields));
    }

    private Stream<Element> elements() {
        return Stream.<List<? extends Element>>of(
                        theory.interventions(),
                        theory.contexts(),
                        theory.actors(),
                        theory.mechanisms(),
                        theory.outcomes())
                .flatMap(List::stream);
    }

    private Map<String, String> newRow() {
        Map<String, String> row = new HashMap<>();
        rows.add(row);
        return row;
    }

    /** What is said of the configuration as a whole is in its first row. */
    private void configuration(Configuration configuration) {
        int first = rows.size();
        configuration.links().forEach(this::link);
        if (rows.size() == first) {
            newRow();
        }
        rows.subList(first, rows.size())
                .forEach(row ->
                        row.put(TheoryColumns.CONFIGURATION, configuration.id().value()));
        put(rows.get(first), ConfigurationFields.ALL, configuration);
    }

    private void link(Link link) {
        List<List<? extends Id<? extends Element>>> slots =
                List.of(link.interventions(), link.contexts(), link.actors(), link.mechanisms(), link.outcomes());
        int lines = Math.max(1, Collections.max(slots.stream().map(List::size).toList()));
        for (int i = 0; i < lines; i++) {
            Map<String, String> row = newRow();
            row.put(TheoryColumns.ROW, link.id().value());
            for (List<? extends Id<? extends Element>> ids : slots) {
                if (i < ids.size()) {
                    unlinked.remove(ids.get(i));
                    put(row, theory.index().element(ids.get(i)));
                }
            }
            if (i < link.outcomes().size()) {
                studies(row, link, link.outcomes().get(i));
            }
            if (i == 0) {
                put(row, LinkFields.ALL, link);
            }
        }
    }

    private static void studies(Map<String, String> row, Link link, Id<Outcome> outcome) {
        for (StudyCount count : link.studies()) {
            if (count.outcome().equals(outcome)) {
                String total =
                        count.total().isPresent() ? " of " + count.total().getAsInt() : "";
                row.put(TheoryColumns.STUDIES, count.reporting() + total);
            }
        }
    }

    private static void put(Map<String, String> row, Element element) {
        String kind = element.claimKind().title();
        row.put(kind + "_id", element.id().value());
        row.put(kind, element.text());
        if (element instanceof Intervention intervention) {
            put(row, ElementFields.INTERVENTION, intervention);
        } else if (element instanceof Context context) {
            put(row, ElementFields.CONTEXT, context);
        } else if (element instanceof Actor actor) {
            put(row, ElementFields.ACTOR, actor);
        } else if (element instanceof Mechanism mechanism) {
            put(row, ElementFields.MECHANISM, mechanism);
        } else if (element instanceof Outcome outcome) {
            put(row, ElementFields.OUTCOME, outcome);
        }
    }

    private static <T> void put(Map<String, String> row, List<? extends Field<T, ?>> fields, T value) {
        for (Field<T, ?> field : fields) {
            String cell = field.cell().apply(value);
            if (!cell.isEmpty()) {
                row.put(field.column(), cell);
            }
        }
    }

    private <T extends TheoryClaim, B> void claims(ClaimFields<T, B> fields) {
        for (T claim : fields.all().apply(theory)) {
            Map<String, String> row = newRow();
            row.put(fields.column(), claim.id().value());
            put(row, fields.fields(), claim);
        }
    }
}
