package io.github.qic.cmoc.sheet;

import io.github.qic.cmoc.theory.ClaimKind;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.merge.Edits;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.show.Table;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.lang3.Validate;

/**
 * A theory as a sheet with a row for each link. The first row of a link holds its first context, mechanism and outcome, the next
 * row its second, and so on. Required headings are {@code configuration}, {@code context}, {@code mechanism} (or {@code resource}
 * and {@code reasoning}) and {@code outcome}; a list of statements has {@code if} and {@code then} instead. Rows of one configuration
 * with the same {@code row} are one link with several elements.
 *
 * <p>Each attribute of configurations, links and elements may have a column ({@code short_name}, {@code part_of}, {@code
 * context_level}, {@code polarity} ...), as {@link #table} writes it; so may ripples, links from element to element, demi-regularities
 * and conditions, in rows of their own. The headings by which papers know the columns are known too, such as {@code CMOC}, {@code
 * Strategy} or {@code Mechanism (resource)}. Several values in a cell are separated by semicolons; a semicolon within a value is
 * doubled.
 */
public final class TheorySheet {
    private final BlankCells usual;
    private final Map<ClaimKind, BlankCells> blanks;

    private TheorySheet(BlankCells usual, Map<ClaimKind, BlankCells> blanks) {
        this.usual = usual;
        this.blanks = blanks;
    }

    /** {@return a reader of sheets in which blank cells have one meaning in all columns} */
    public static TheorySheet of(BlankCells blanks) {
        return new TheorySheet(Objects.requireNonNull(blanks, "blanks"), Map.of());
    }

    /**
     * {@return this reader with another meaning of blank cells in one column}
     *
     * @param column configurations or a kind of element
     * @param meaning the meaning of blank cells in it
     * @throws IllegalArgumentException if claims of that kind have no such column
     */
    public TheorySheet with(ClaimKind column, BlankCells meaning) {
        Objects.requireNonNull(meaning, "meaning");
        Validate.isTrue(
                column.isElement() || column == ClaimKind.CONFIGURATION, "blank cells have no meaning for %s", column);
        Map<ClaimKind, BlankCells> changed = new EnumMap<>(ClaimKind.class);
        changed.putAll(blanks);
        changed.put(column, meaning);
        return new TheorySheet(usual, changed);
    }

    /**
     * {@return the theory in a sheet}
     *
     * <p>A cell of {@code configuration} that is an id is taken as one, any other text as a short name. Elements of one kind with the
     * same text and no id are one element. If the mechanism cell is blank, its text is that of the resource and the reasoning. The
     * details of one thing may be in any of its rows; rows that contradict each other are refused.
     *
     * @throws java.io.UncheckedIOException if the source cannot be read
     */
    public SheetResult<ProgrammeTheory> read(SheetSource source) {
        return new TheorySheetReader(kind -> blanks.getOrDefault(kind, usual)).read(source);
    }

    /**
     * {@return the changes to a theory made in a sheet that was exported from it and edited}
     *
     * <p>Attributes without a column in the sheet stay, as does what never has a column: programme, formal theories, limitations and
     * recommendations. A blank cell clears its attribute. A row without an id is the element of the theory with the same text, or a
     * new one; an id that the theory does not have is a new claim. The sheet must have the columns for the ids of what it holds of the
     * theory, or it is refused.
     *
     * @throws java.io.UncheckedIOException if the source cannot be read
     */
    public SheetResult<Edits<ProgrammeTheory>> readOver(SheetSource source, ProgrammeTheory theory) {
        return new TheoryOverlay(theory, kind -> blanks.getOrDefault(kind, usual)).read(source);
    }

    /**
     * {@return a theory as a table, which {@link #read} reads back with {@link BlankCells#EMPTY}} It leaves out what describes the
     * theory as a whole: its programme, formal theories, limitations and recommendations; elements come back in the order of the rows.
     * Columns without content are left out.
     */
    public static Table table(ProgrammeTheory theory) {
        return new TheorySheetWriter(theory).table();
    }
}
