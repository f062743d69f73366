package io.github.qic.cmoc.sheet;

import io.github.qic.core.internal.sheet.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows about one thing. Its details may be in any of them, but must be the same wherever they are repeated. */
final class RowGroup {
    private final List<SheetRow> rows = new ArrayList<>();
    private final Map<String, SheetRow> found = new HashMap<>();

    static RowGroup of(SheetRow row) {
        RowGroup group = new RowGroup();
        group.add(row);
        return group;
    }

    void add(SheetRow row) {
        rows.add(row);
    }

    SheetRow first() {
        return rows.get(0);
    }

    /** {@return the row whose cell in a column counts: the first that is not blank; others that differ are refused} */
    SheetRow with(String column) {
        return rows.size() == 1 ? first() : found.computeIfAbsent(column, this::find);
    }

    private SheetRow find(String column) {
        Optional<SheetRow> filled = Optional.empty();
        for (SheetRow row : rows) {
            if (row.text(column).isPresent()) {
                filled.ifPresent(earlier -> row.requireSame(earlier, List.of(column)));
                filled = filled.or(() -> Optional.of(row));
            }
        }
        return filled.orElse(first());
    }
}
