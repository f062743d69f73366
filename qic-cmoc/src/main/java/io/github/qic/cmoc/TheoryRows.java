package io.github.qic.cmoc;

import io.github.qic.cmoc.internal.Line;
import io.github.qic.cmoc.internal.Sheet;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Builds a theory from the lines of a sheet. */
final class TheoryRows {
    private final BlankCells blanks;
    private final ElementRows contexts = new ElementRows("context");
    private final ElementRows mechanisms = new ElementRows("mechanism");
    private final ElementRows outcomes = new ElementRows("outcome");
    private final Map<String, Block> blocks = new LinkedHashMap<>();

    TheoryRows(BlankCells blanks) {
        this.blanks = blanks;
    }

    /** The lines of one configuration. */
    private static final class Block {
        final Id<Configuration> id;
        final Configuration.Builder builder;
        final Map<String, Row> rows = new LinkedHashMap<>();

        Block(Id<Configuration> id) {
            this.id = id;
            this.builder = Configuration.builder().id(id);
        }
    }

    /** The lines of one row, and the first of them. */
    private record Row(Line first, Link.Builder link, List<String> filled) {}

    ProgrammeTheory read(String csv) {
        Sheet sheet = Sheet.read(csv, TheoryCsv.REQUIRED, TheoryCsv.OPTIONAL);
        sheet.lines().forEach(this::line);
        blocks.values().forEach(block -> block.rows.values().forEach(this::requireSlots));
        sheet.problems().throwIfAny();
        ProgrammeTheory.Builder theory = ProgrammeTheory.builder();
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
        Optional<String> name = line.required("configuration", text -> text);
        if (name.isEmpty()) {
            return;
        }
        Block block = blocks.computeIfAbsent(name.get(), key -> block(line, key));
        String key = line.text("row").orElseGet(() -> block.id + "-" + (block.rows.size() + 1));
        Row row = block.rows.computeIfAbsent(key, k -> row(line, k));
        slot(line, contexts, row, id -> row.link().addContexts(Id.of(id)));
        slot(line, mechanisms, row, id -> row.link().addMechanisms(Id.of(id)));
        slot(line, outcomes, row, id -> row.link().addOutcomes(Id.of(id)));
    }

    private Block block(Line line, String name) {
        Optional<String> shortName = line.text("short_name");
        Block block;
        try {
            block = new Block(Id.of(name));
        } catch (InvalidValueException e) {
            block = new Block(Id.of("configuration-" + (blocks.size() + 1)));
            shortName = shortName.or(() -> Optional.of(name));
        }
        block.builder.shortName(shortName).heading(line.text("heading"));
        contexts.newBlock();
        mechanisms.newBlock();
        outcomes.newBlock();
        return block;
    }

    private static Row row(Line line, String key) {
        Link.Builder link = Link.builder();
        line.value("row", Id::<Link>of).ifPresentOrElse(link::id, () -> link.id(Id.of("row-" + line.number())));
        if (line.text("row").isEmpty()) {
            link.id(Id.of(key));
        }
        return new Row(line, link, new ArrayList<>());
    }

    private void slot(Line line, ElementRows elements, Row row, Consumer<String> add) {
        boolean merged = blanks == BlankCells.MERGED && row.first() == line;
        elements.id(line, merged).ifPresent(id -> {
            add.accept(id);
            row.filled().add(elements.column());
        });
    }

    private void requireSlots(Row row) {
        for (ElementRows elements : List.of(contexts, mechanisms, outcomes)) {
            if (blanks != BlankCells.EMPTY && !row.filled().contains(elements.column())) {
                row.first()
                        .refuse(
                                elements.column(),
                                "is blank; if cells are merged or slots still empty, the reader has to be told");
            }
        }
    }
}
