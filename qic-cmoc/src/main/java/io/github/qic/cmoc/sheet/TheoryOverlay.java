package io.github.qic.cmoc.sheet;

import io.github.qic.cmoc.theory.ClaimKind;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.merge.Edits;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Merges sheets that were exported from a theory and edited back into it. */
final class TheoryOverlay {
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

    SheetResult<Edits<ProgrammeTheory>> read(SheetSource source) {
        TheorySheetReader reader = new TheorySheetReader(blanks, Optional.of(theory));
        SheetResult<ProgrammeTheory> edited = reader.read(source);
        if (!edited.problems().isEmpty()) {
            return SheetResult.refused(edited.problems());
        }
        ProgrammeTheory exported = new TheorySheetReader(kind -> BlankCells.EMPTY, Optional.of(theory))
                .read(SheetSource.of(
                        TheorySheet.table(theory).withColumns(reader::hasColumn).csv()))
                .orThrow();
        return SheetResult.of(
                Edits.of(
                        ProgrammeTheory.DOCUMENT,
                        theory,
                        exported,
                        new SameClaims(theory, exported, reader::isMade).identified(edited.orThrow()),
                        ROWS),
                edited.skipped(),
                edited.ignored());
    }
}
