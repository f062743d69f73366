package io.github.qic.cmoc.sheet;

import io.github.qic.cmoc.theory.ClaimKind;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.merge.Edits;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads sheets of a theory that were exported and edited. Immutable. */
public final class TheoryOverlay {
    /** Also the names of the elements of a link, which come in the order of its rows. */
    private static final Set<String> ROWS = Set.of(
            "configurations",
            "links",
            "interventions",
            "contexts",
            "actors",
            "mechanisms",
            "outcomes",
            "ripples",
            "elementLinks",
            "demiRegularities",
            "conditions");

    private final ProgrammeTheory theory;
    private final Function<ClaimKind, BlankCells> blanks;

    TheoryOverlay(ProgrammeTheory theory, Function<ClaimKind, BlankCells> blanks) {
        this.theory = theory;
        this.blanks = blanks;
    }

    /**
     * {@return what a sheet changes in the theory} Columns that the sheet does not have hold nothing, so their attributes stay, as does
     * what never has a column: programme, formal theories, limitations and recommendations. A blank cell clears its attribute.
     * A row without an id is the element of the theory with the same text, or a new one; an id that the theory does not have is a new
     * claim.
     *
     * @throws java.io.UncheckedIOException if the source cannot be read
     */
    public SheetResult<Edits<ProgrammeTheory>> read(SheetSource source) {
        TheorySheetReader reader = new TheorySheetReader(blanks, Optional.of(theory));
        SheetResult<ProgrammeTheory> edited = reader.read(source);
        if (!edited.problems().isEmpty()) {
            return SheetResult.refused(edited.problems());
        }
        ProgrammeTheory exported = new TheorySheetReader(kind -> BlankCells.EMPTY, Optional.of(theory))
                .read(SheetSource.of(
                        new TheorySheetWriter(theory).table(reader::hasColumn).csv()))
                .orThrow();
        return SheetResult.of(
                Edits.of(ProgrammeTheory.DOCUMENT, theory, exported, edited.orThrow(), ROWS),
                edited.skipped(),
                edited.ignored());
    }
}
