package io.github.qic.cmoc.csv;

import io.github.qic.cmoc.theory.Actor;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.Intervention;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.internal.sheet.Sheet;
import io.github.qic.core.internal.sheet.SheetColumns;
import io.github.qic.core.internal.sheet.SheetRow;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Builds a theory from the rows of a sheet. */
final class TheoryCsvReader {
    private final BlankCells blanks;
    private final TakenIds taken = new TakenIds();
    private final ElementColumn interventions = new ElementColumn("intervention", taken);
    private final ElementColumn contexts = new ElementColumn("context", taken);
    private final ElementColumn actors = new ElementColumn("actor", taken);
    private final ElementColumn mechanisms = new ElementColumn("mechanism", taken, "resource", "reasoning");
    private final ElementColumn outcomes = new ElementColumn("outcome", taken);
    private final Map<String, Block> blocks = new LinkedHashMap<>();
    private Optional<String> above = Optional.empty();

    TheoryCsvReader(BlankCells blanks) {
        this.blanks = blanks;
    }

    /** The rows of one configuration. */
    private static final class Block {
        final SheetRow first;
        final Id<Configuration> id;
        final Configuration.Builder builder;
        final Map<String, Slots> links = new LinkedHashMap<>();

        Block(SheetRow first, Id<Configuration> id) {
            this.first = first;
            this.id = id;
            this.builder = Configuration.builder().id(id);
        }
    }

    /** The rows of one link: the first of them, and the ids in it by column. */
    private record Slots(SheetRow first, Link.Builder link, Map<String, Set<String>> filled) {}

    SheetResult<ProgrammeTheory> read(SheetSource source) {
        SheetColumns columns = new SheetColumns()
                .required("configuration", "context", "mechanism", "outcome")
                .optional("short_name", "heading", "resource", "reasoning")
                .optional("intervention", "actor")
                .optional(TheoryCsv.IDS.toArray(String[]::new));
        return Sheet.read(source, columns, sheet -> {
            List<SheetRow> rows = sheet.rows();
            rows.forEach(row -> TheoryCsv.IDS.forEach(column -> row.text(column).ifPresent(taken::give)));
            rows.forEach(this::row);
            blocks.values().forEach(block -> block.links.values().forEach(this::requireSlots));
            return this::theory;
        });
    }

    private ProgrammeTheory theory() {
        ProgrammeTheory.Builder theory = ProgrammeTheory.builder();
        interventions.forEach((id, row, text) -> theory.addInterventions(
                Intervention.builder().id(Id.of(id)).text(text).build()));
        actors.forEach((id, row, text) ->
                theory.addActors(Actor.builder().id(Id.of(id)).text(text).build()));
        contexts.forEach((id, row, text) ->
                theory.addContexts(Context.builder().id(Id.of(id)).text(text).build()));
        mechanisms.forEach((id, row, text) -> theory.addMechanisms(Mechanism.builder()
                .id(Id.of(id))
                .text(text)
                .resource(row.text("resource"))
                .reasoning(row.text("reasoning"))
                .build()));
        outcomes.forEach((id, row, text) ->
                theory.addOutcomes(Outcome.builder().id(Id.of(id)).text(text).build()));
        for (Block block : blocks.values()) {
            block.links
                    .values()
                    .forEach(slots -> block.builder.addLinks(slots.link().build()));
            theory.addConfigurations(block.builder.build());
        }
        return theory.build();
    }

    private void row(SheetRow row) {
        Optional<String> given = row.text("configuration");
        if (given.isEmpty() && (blanks != BlankCells.MERGED || above.isEmpty())) {
            row.refuse("configuration", "is missing");
        }
        Optional<String> name = given.or(() -> above);
        if (name.isEmpty() || !name.equals(above)) {
            List.of(interventions, contexts, actors, mechanisms, outcomes).forEach(ElementColumn::newBlock);
        }
        above = name;
        Block block = blocks.computeIfAbsent(name.orElse(""), key -> block(row, key));
        if (given.isPresent()) {
            row.requireSame(block.first, List.of("short_name", "heading"));
        }
        String key = row.text("row").orElseGet(() -> taken.free(block.id + "-", block.links.size() + 1));
        Slots slots = block.links.computeIfAbsent(key, k -> slots(row, k));
        Link.Builder link = slots.link();
        fill(row, interventions, slots, id -> link.addInterventions(Id.of(id)));
        fill(row, contexts, slots, id -> link.addContexts(Id.of(id)));
        fill(row, actors, slots, id -> link.addActors(Id.of(id)));
        fill(row, mechanisms, slots, id -> link.addMechanisms(Id.of(id)));
        fill(row, outcomes, slots, id -> link.addOutcomes(Id.of(id)));
    }

    private Block block(SheetRow row, String name) {
        Optional<String> shortName = row.text("short_name");
        Block block;
        try {
            block = new Block(row, Id.of(name));
        } catch (InvalidValueException e) {
            block = new Block(row, Id.of(taken.free("configuration-", blocks.size() + 1)));
            shortName = shortName.or(() -> Optional.of(name));
        }
        taken.take(block.id.value(), "configuration", row, "configuration");
        block.builder.shortName(shortName).heading(row.text("heading"));
        return block;
    }

    private Slots slots(SheetRow row, String key) {
        Link.Builder link = Link.builder();
        link.id(
                row.text("row").isEmpty()
                        ? Id.of(key)
                        : row.value("row", Id::<Link>of).orElse(Id.of("refused")));
        taken.take(key, "row", row, "row");
        return new Slots(row, link, new HashMap<>());
    }

    private void fill(SheetRow row, ElementColumn elements, Slots slots, Consumer<String> add) {
        boolean merged = blanks == BlankCells.MERGED && slots.first() == row;
        elements.id(row, merged).ifPresent(id -> {
            if (slots.filled()
                    .computeIfAbsent(elements.column(), key -> new HashSet<>())
                    .add(id)) {
                add.accept(id);
            }
        });
    }

    /** Not every theory links interventions and actors. */
    private void requireSlots(Slots slots) {
        String advice = blanks == BlankCells.REFUSED
                ? "; if cells are merged or not filled in yet, say so with BlankCells"
                : "";
        for (ElementColumn elements : List.of(contexts, mechanisms, outcomes)) {
            if (blanks != BlankCells.EMPTY && !slots.filled().containsKey(elements.column())) {
                slots.first().refuse(elements.column(), "is missing" + advice);
            }
        }
    }
}
