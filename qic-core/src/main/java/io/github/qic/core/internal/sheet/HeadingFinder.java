package io.github.qic.core.internal.sheet;

import io.github.qic.core.sheet.RowKind;
import io.github.qic.core.sheet.SheetOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the headings of a sheet, which may have a title above them. */
final class HeadingFinder {
    private static final int MAX_TITLES = 50;

    /** Some spreadsheets write a first line that only names the separator. */
    private static final String SEPARATOR_HINT = "sep=";

    private final SheetRows rows;
    private final Function<List<String>, SheetColumns> chosen;
    private final SheetOptions options;
    private final Faults faults;

    HeadingFinder(SheetRows rows, Function<List<String>, SheetColumns> chosen, SheetOptions options, Faults faults) {
        this.rows = rows;
        this.chosen = chosen;
        this.options = options;
        this.faults = faults;
    }

    /** {@return the headings, with what is wrong with them among the faults; empty if no row can be read below them} */
    Optional<HeadingRow> find() {
        List<HeadingRow> above = new ArrayList<>();
        for (CellRow row = first(); row != null; row = above.size() < MAX_TITLES ? rows.nextOfAnyKind() : null) {
            HeadingRow headings = new HeadingRow(row, chosen, options);
            if (headings.isComplete()) {
                return below(above, headings);
            }
            above.add(headings);
        }
        if (above.isEmpty()) {
            if (faults.isEmpty()) {
                faults.refuse(1, "has no headings");
            }
            return Optional.empty();
        }
        above.stream()
                .max(Comparator.comparingInt(HeadingRow::known))
                .orElseThrow()
                .refuse(faults);
        return Optional.empty();
    }

    private @Nullable CellRow first() {
        CellRow row = rows.nextOfAnyKind();
        return row != null && row.cells().get(0).equals(SEPARATOR_HINT) ? rows.nextOfAnyKind() : row;
    }

    /** A row with one cell cannot be the headings if a later row has all that are required. */
    private Optional<HeadingRow> below(List<HeadingRow> above, HeadingRow headings) {
        if (!options.skipped().contains(RowKind.TITLE) && !above.stream().allMatch(HeadingRow::isAlone)) {
            faults.refuse(
                    above.get(0).row().line(),
                    "must have the headings, which are in line "
                            + headings.row().line() + "; the rows above can be skipped as RowKind.TITLE");
            return Optional.empty();
        }
        above.forEach(title -> rows.skip(title.row(), RowKind.TITLE));
        rows.below(headings.filled(), headings::isRepeatedBy);
        headings.refuse(faults);
        return Optional.of(headings);
    }
}
