package io.github.qic.cmoc.csv;

import io.github.qic.cmoc.theory.ProgrammeTheory;
import java.util.List;

/**
 * The rows of a theory as CSV, one line for each context, mechanism and outcome that stand side by side. Required headings are
 * {@code configuration}, {@code context}, {@code mechanism} and {@code outcome}; {@code short_name}, {@code heading},
 * {@code row}, {@code intervention}, {@code actor}, {@code resource}, {@code reasoning}, and the id of each element under a
 * heading such as {@code context_id} may be there too. Lines of one configuration with the same {@code row} make one row with several elements. What has no column, such
 * as polarity or evidence, and what stands in no row is not in the file.
 */
public final class TheoryCsv {
    static final List<String> REQUIRED = List.of("configuration", "context", "mechanism", "outcome");
    static final List<String> OPTIONAL = List.of(
            "short_name",
            "heading",
            "row",
            "intervention_id",
            "intervention",
            "context_id",
            "actor_id",
            "actor",
            "mechanism_id",
            "resource",
            "reasoning",
            "outcome_id");

    /** Where ids stand, if they are told. */
    static final List<String> IDS =
            List.of("configuration", "row", "intervention_id", "context_id", "actor_id", "mechanism_id", "outcome_id");

    private TheoryCsv() {}

    /**
     * {@return the rows of a theory; no cell is a formula to a spreadsheet}
     *
     * @param theory the theory
     */
    public static String write(ProgrammeTheory theory) {
        return new TheoryCsvWriter(theory).write();
    }

    /**
     * {@return the theory of a file of rows, as an initial theory}
     *
     * <p>A cell of {@code configuration} that is an id is taken as one, any other text as a short name. Elements of one kind
     * with the same text and no id are one element. A blank mechanism beside its resource or reasoning is made of these. Lines
     * that say different things of one configuration or mechanism are refused.
     *
     * @param csv the file, separated by comma, semicolon or tab
     * @param blanks what a blank cell means
     * @throws io.github.qic.core.valid.InvalidValueException if anything is wrong, with every line and column
     */
    public static ProgrammeTheory read(String csv, BlankCells blanks) {
        return new TheoryCsvReader(blanks).read(csv);
    }
}
