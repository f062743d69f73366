package io.github.qic.cmoc.csv;

import io.github.qic.cmoc.theory.Actor;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.Intervention;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.ProgrammeTheory;
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

/** Builds a theory from the lines of a sheet. */
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

    /** The lines of one configuration. */
    private static final class Block {
        final Line first;
        final Id<Configuration> id;
        final Configuration.Builder builder;
        final Map<String, Row> rows = new LinkedHashMap<>();

        Block(Line first, Id<Configuration> id) {
            this.first = first;
            this.id = id;
            this.builder = Configuration.builder().id(id);
        }
    }

    /** The lines of one row, the first of them, and what stands in it by column. */
    private record Row(Line first, Link.Builder link, Map<String, Set<String>> filled) {}

    ProgrammeTheory read(String csv) {
        Sheet sheet = Sheet.read(csv, TheoryCsv.REQUIRED, TheoryCsv.OPTIONAL);
        sheet.lines()
                .forEach(line ->
                        TheoryCsv.IDS.forEach(column -> line.text(column).ifPresent(taken::tell)));
        sheet.lines().forEach(this::line);
        blocks.values().forEach(block -> block.rows.values().forEach(this::requireSlots));
        sheet.problems().throwIfAny();
        ProgrammeTheory.Builder theory = ProgrammeTheory.builder();
        interventions.forEach((id, line, text) -> theory.addInterventions(
                Intervention.builder().id(Id.of(id)).text(text).build()));
        actors.forEach((id, line, text) ->
                theory.addActors(Actor.builder().id(Id.of(id)).text(text).build()));
        contexts.forEach((id, line, text) ->
                theory.addContexts(Context.builder().id(Id.of(id)).text(text).build()));
        mechanisms.forEach((id, line, text) -> theory.addMechanisms(Mechanism.builder()
                .id(Id.of(id))
                .text(text)
                .resource(line.text("resource"))
                .reasoning(line.text("reasoning"))
                .build()));
        outcomes.forEach((id, line, text) ->
                theory.addOutcomes(Outcome.builder().id(Id.of(id)).text(text).build()));
        for (Block block : blocks.values()) {
            block.rows.values().forEach(row -> block.builder.addLinks(row.link().build()));
            theory.addConfigurations(block.builder.build());
        }
        return theory.build();
    }

    private void line(Line line) {
        Optional<String> told = line.text("configuration");
        if (told.isEmpty() && (blanks != BlankCells.MERGED || above.isEmpty())) {
            line.refuse("configuration", "must not be blank");
        }
        Optional<String> name = told.or(() -> above);
        if (name.isEmpty()) {
            return;
        }
        if (!name.equals(above)) {
            List.of(interventions, contexts, actors, mechanisms, outcomes).forEach(ElementColumn::newBlock);
        }
        above = name;
        Block block = blocks.computeIfAbsent(name.get(), key -> block(line, key));
        if (told.isPresent()) {
            line.requireSame(block.first, List.of("short_name", "heading"));
        }
        String key = line.text("row").orElseGet(() -> taken.free(block.id + "-", block.rows.size() + 1));
        Row row = block.rows.computeIfAbsent(key, k -> row(line, k));
        slot(line, interventions, row, id -> row.link().addInterventions(Id.of(id)));
        slot(line, contexts, row, id -> row.link().addContexts(Id.of(id)));
        slot(line, actors, row, id -> row.link().addActors(Id.of(id)));
        slot(line, mechanisms, row, id -> row.link().addMechanisms(Id.of(id)));
        slot(line, outcomes, row, id -> row.link().addOutcomes(Id.of(id)));
    }

    private Block block(Line line, String name) {
        Optional<String> shortName = line.text("short_name");
        Block block;
        try {
            block = new Block(line, Id.of(name));
        } catch (InvalidValueException e) {
            block = new Block(line, Id.of(taken.free("configuration-", blocks.size() + 1)));
            shortName = shortName.or(() -> Optional.of(name));
        }
        taken.take(block.id.value(), "configuration", line, "configuration");
        block.builder.shortName(shortName).heading(line.text("heading"));
        return block;
    }

    private Row row(Line line, String key) {
        Link.Builder link = Link.builder();
        line.value("row", Id::<Link>of).ifPresentOrElse(link::id, () -> link.id(Id.of("row-" + line.number())));
        if (line.text("row").isEmpty()) {
            link.id(Id.of(key));
        }
        taken.take(key, "row", line, "row");
        return new Row(line, link, new HashMap<>());
    }

    private void slot(Line line, ElementColumn elements, Row row, Consumer<String> add) {
        boolean merged = blanks == BlankCells.MERGED && row.first() == line;
        elements.id(line, merged).ifPresent(id -> {
            if (row.filled()
                    .computeIfAbsent(elements.column(), key -> new HashSet<>())
                    .add(id)) {
                add.accept(id);
            }
        });
    }

    /** Not every form of a theory has interventions and actors in its rows. */
    private void requireSlots(Row row) {
        for (ElementColumn elements : List.of(contexts, mechanisms, outcomes)) {
            if (blanks != BlankCells.EMPTY && !row.filled().containsKey(elements.column())) {
                row.first()
                        .refuse(
                                elements.column(),
                                "is blank; if cells are merged or slots still empty, the reader has to be told");
            }
        }
    }
}
