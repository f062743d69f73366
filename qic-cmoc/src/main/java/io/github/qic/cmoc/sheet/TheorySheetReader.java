package io.github.qic.cmoc.sheet;

import io.github.qic.cmoc.theory.ClaimKind;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.internal.sheet.Sheet;
import io.github.qic.core.internal.sheet.SheetRow;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Builds a theory from the rows of a sheet. */
final class TheorySheetReader {
    /** The kinds of elements that every link needs. */
    private static final List<ClaimKind> SLOTS = List.of(ClaimKind.CONTEXT, ClaimKind.MECHANISM, ClaimKind.OUTCOME);

    private final Function<ClaimKind, BlankCells> blanks;
    private final Optional<ProgrammeTheory> over;
    private final Set<String> present = new HashSet<>();
    private final TakenIds taken = new TakenIds();
    private final References references = new References();
    private final List<ElementColumn<?>> elements = ElementColumn.all(taken);
    private final Map<String, ConfigurationRows> blocks = new LinkedHashMap<>();
    private final List<ClaimRow<?, ?>> claims = new ArrayList<>();
    private Optional<String> above = Optional.empty();

    /** Those with a column in the sheet: a sheet may have very many rows. */
    private List<ElementColumn<?>> shown = elements;

    private List<ClaimFields<?, ?>> kinds = ClaimFields.ALL;

    TheorySheetReader(Function<ClaimKind, BlankCells> blanks) {
        this(blanks, Optional.empty());
    }

    /** @param over the theory that the rows came from: an element without an id is the one with the same text, if there is one */
    TheorySheetReader(Function<ClaimKind, BlankCells> blanks, Optional<ProgrammeTheory> over) {
        this.blanks = blanks;
        this.over = over;
        over.ifPresent(theory -> {
            theory.index().claims().forEach(claim -> taken.give(claim.id().value()));
            elements.forEach(column -> column.know(theory));
        });
    }

    SheetResult<ProgrammeTheory> read(SheetSource source) {
        return Sheet.read(
                source,
                headings -> over.map(theory -> TheoryColumns.over(headings, theory))
                        .orElseGet(() -> TheoryColumns.of(headings))
                        .mayBeMerged(this::mayBeMerged),
                this::read);
    }

    /** {@return whether a blank cell of a column means the cell above it, or nothing more than its configuration has already} */
    private boolean mayBeMerged(String column) {
        return column.equals(TheoryColumns.CONFIGURATION)
                ? blank(ClaimKind.CONFIGURATION) == BlankCells.MERGED
                : Field.columns(ConfigurationFields.ALL).anyMatch(column::equals)
                        || elements.stream()
                                .anyMatch(element -> blank(element.kind()) == BlankCells.MERGED
                                        && element.names().contains(column));
    }

    /** {@return whether the sheet that was read has a column} */
    boolean hasColumn(String column) {
        return present.contains(column);
    }

    /** {@return whether an id was made for a claim that the sheet has without one} */
    boolean isMade(String id) {
        return taken.isMade(id);
    }

    private Supplier<ProgrammeTheory> read(Sheet sheet) {
        List<SheetRow> rows = sheet.rows();
        TheorySheetWriter.columns().filter(sheet::has).forEach(present::add);
        elements.forEach(column -> column.start(sheet));
        shown = elements.stream()
                .filter(column -> column.names().stream().anyMatch(sheet::has))
                .toList();
        kinds = ClaimFields.ALL.stream()
                .filter(kind -> kind.columns().stream().anyMatch(sheet::has))
                .toList();
        boolean linking = elements.stream().flatMap(ElementColumn::naming).anyMatch(sheet::has);
        RowGroup all = new RowGroup();
        rows.forEach(row -> TheoryColumns.IDS.forEach(column -> row.text(column).ifPresent(taken::give)));
        for (SheetRow row : rows) {
            all.add(row);
            row(row, linking);
        }
        elements.forEach(column -> column.readFields(references));
        blocks.values().forEach(block -> block.readFields(references));
        claims.forEach(claim -> claim.readFields(references));
        references.check();
        blocks.values().stream()
                .flatMap(block -> block.links().values().stream())
                .forEach(link -> requireSlots(link, sheet));
        ProgrammeTheory.Builder theory = ProgrammeTheory.builder();
        if (!rows.isEmpty()) {
            TheoryColumns.THEORY.forEach(field -> field.read(all, references, theory));
        }
        return () -> build(theory);
    }

    private ProgrammeTheory build(ProgrammeTheory.Builder theory) {
        elements.forEach(column -> column.addTo(theory));
        blocks.values().forEach(block -> theory.addConfigurations(block.build()));
        claims.forEach(claim -> claim.addTo(theory));
        try {
            return theory.build();
        } catch (InvalidValueException e) {
            List<ConfigurationRows> read = List.copyOf(blocks.values());
            throw new InvalidValueException(
                    e.problems().stream().map(problem -> placed(problem, read)).toList());
        }
    }

    /** {@return a problem of a configuration at its line; the references of the sheet are checked before} */
    private static Problem placed(Problem problem, List<ConfigurationRows> read) {
        String[] path = problem.path().split("/", -1);
        if (path.length < 4 || !path[1].equals("configurations")) {
            return problem;
        }
        SheetRow row = read.get(Integer.parseInt(path[2])).first();
        String column = path[3].equals("partOf") ? "part_of" : path[3];
        return new Problem(row.path(), column + " " + problem.message());
    }

    private void row(SheetRow row, boolean linking) {
        List<ClaimRow<?, ?>> own = new ArrayList<>();
        kinds.forEach(kind -> ClaimRow.of(kind, row, taken).ifPresent(own::add));
        claims.addAll(own);
        List<ElementColumn<?>> named =
                shown.stream().filter(column -> column.isIn(row)).toList();
        boolean linked = !named.isEmpty() || row.text(TheoryColumns.ROW).isPresent();
        boolean merged = blank(ClaimKind.CONFIGURATION) == BlankCells.MERGED && above.isPresent();
        Optional<String> given = row.text(TheoryColumns.CONFIGURATION);
        if (given.isPresent() ? !given.equals(above) : !merged) {
            row.refuseMerged();
        }
        if (given.isEmpty() && !merged) {
            if (isUnlinked(row, named) || (!linked && !own.isEmpty())) {
                named.forEach(column -> column.id(row, false));
                return;
            }
            row.refuse(TheoryColumns.CONFIGURATION, "is missing");
        }
        Optional<String> name = given.or(() -> above);
        if (name.isEmpty() || !name.equals(above)) {
            elements.forEach(ElementColumn::newBlock);
        }
        above = name;
        ConfigurationRows block = blocks.computeIfAbsent(name.orElse(""), key -> block(row, key));
        block.add(row);
        if (linked || (linking && own.isEmpty() && isIncomplete(row, block))) {
            link(row, block);
        }
    }

    /** {@return whether a row without a configuration holds an element that no link names} */
    private boolean isUnlinked(SheetRow row, List<ElementColumn<?>> named) {
        return blank(ClaimKind.CONFIGURATION) == BlankCells.EMPTY
                && named.size() == 1
                && row.text(TheoryColumns.ROW).isEmpty();
    }

    /** {@return whether a row of a configuration lacks the elements that it must have; a statement may do without} */
    private boolean isIncomplete(SheetRow row, ConfigurationRows block) {
        boolean slots = SLOTS.stream().anyMatch(kind -> blank(kind) != BlankCells.EMPTY);
        boolean above = SLOTS.stream().anyMatch(kind -> blank(kind) == BlankCells.MERGED)
                && !block.links().isEmpty();
        return slots
                && !above
                && ConfigurationFields.statement()
                        .noneMatch(part -> row.text(part).isPresent());
    }

    private ConfigurationRows block(SheetRow row, String name) {
        ConfigurationRows block;
        try {
            block = new ConfigurationRows(row, Id.of(name), Optional.empty());
        } catch (InvalidValueException e) {
            Id<Configuration> id = Id.of(taken.free("configuration-", blocks.size() + 1));
            block = new ConfigurationRows(row, id, Optional.of(name));
        }
        taken.take(block.id().value(), "configuration", row, TheoryColumns.CONFIGURATION);
        return block;
    }

    private void link(SheetRow row, ConfigurationRows block) {
        String key = row.text(TheoryColumns.ROW)
                .orElseGet(() -> taken.free(block.id() + "-", block.links().size() + 1));
        LinkRows link = block.links().computeIfAbsent(key, k -> newLink(row, k));
        link.add(row);
        for (ElementColumn<?> column : elements) {
            boolean merged = blank(column.kind()) == BlankCells.MERGED && link.first() == row;
            Optional<String> id = column.id(row, merged);
            id.ifPresent(found -> link.fill(column.kind(), found));
            if (column.kind() == ClaimKind.OUTCOME) {
                link.count(row, id);
            }
        }
    }

    private LinkRows newLink(SheetRow row, String key) {
        Optional<Id<Link>> id = row.text(TheoryColumns.ROW).isEmpty()
                ? Optional.of(Id.of(key))
                : row.value(TheoryColumns.ROW, Id::<Link>of);
        id.ifPresent(known -> taken.take(known.value(), "row", row, TheoryColumns.ROW));
        return new LinkRows(row, id.orElse(Id.of("refused")));
    }

    /** Not every theory links interventions and actors. */
    private void requireSlots(LinkRows link, Sheet sheet) {
        for (ElementColumn<?> column : elements) {
            BlankCells blank = blank(column.kind());
            String advice = blank == BlankCells.REFUSED
                    ? "; if cells are merged or not filled in yet, say so with BlankCells"
                    : "";
            if (SLOTS.contains(column.kind())
                    && blank != BlankCells.EMPTY
                    && !link.isFilled(column.kind())
                    && column.naming().anyMatch(sheet::has)) {
                link.first().refuse(column.column(), "is missing" + advice);
            }
        }
    }

    private BlankCells blank(ClaimKind kind) {
        return blanks.apply(kind);
    }
}
