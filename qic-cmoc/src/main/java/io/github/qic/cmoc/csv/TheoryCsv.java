package io.github.qic.cmoc.csv;

import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import java.util.List;

/**
 * The links of a theory as CSV. The first line of a link holds its first context, mechanism and outcome, the next line its second,
 * and so on. Required headings are {@code configuration}, {@code context}, {@code mechanism} and {@code outcome}; optional ones are {@code short_name},
 * {@code heading}, {@code row}, {@code intervention}, {@code actor}, {@code resource}, {@code reasoning}, and the id of each element
 * under a heading such as {@code context_id}. Lines of one configuration with the same {@code row} are one link with several
 * elements. The file leaves out what has no column, such as polarity or evidence, and elements without a link.
 */
public final class TheoryCsv {
    /** The columns of ids, where they are given. */
    static final List<String> IDS =
            List.of("configuration", "row", "intervention_id", "context_id", "actor_id", "mechanism_id", "outcome_id");

    private TheoryCsv() {}

    /** {@return the links of a theory as CSV; cells are escaped so that no spreadsheet runs them as formulas} */
    public static String write(ProgrammeTheory theory) {
        return new TheoryCsvWriter(theory).write();
    }

    /**
     * {@return the theory in a sheet of links, as an initial theory}
     *
     * <p>A cell of {@code configuration} that is an id is taken as one, any other text as a short name. Elements of one kind
     * with the same text and no id are one element. If the mechanism cell is blank, its text is that of the resource and the reasoning. Lines
     * that contradict each other about one configuration or mechanism are refused.
     *
     * @param sheet the sheet
     * @param blanks what a blank cell means
     * @throws java.io.UncheckedIOException if the source cannot be read
     */
    public static SheetResult<ProgrammeTheory> read(SheetSource sheet, BlankCells blanks) {
        return new TheoryCsvReader(blanks).read(sheet);
    }
}
