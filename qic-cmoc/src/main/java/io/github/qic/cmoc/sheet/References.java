package io.github.qic.cmoc.sheet;

import io.github.qic.cmoc.theory.ClaimKind;
import io.github.qic.core.internal.sheet.SheetRow;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The claims of a sheet, and the cells that refer to them, which may come first. */
final class References {
    /** The kinds of claim that a cell may refer to. */
    enum Target {
        CONTEXT,
        OUTCOME,
        ACTOR,
        CONFIGURATION,
        ELEMENT;

        private boolean covers(ClaimKind kind) {
            return this == ELEMENT ? kind.isElement() : kind.name().equals(name());
        }
    }

    private final Map<String, ClaimKind> known = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    private record Reference(SheetRow row, String column, String id, Target target) {}

    void define(String id, ClaimKind kind) {
        known.put(id, kind);
    }

    void refer(SheetRow row, String column, Stream<? extends Id<?>> ids, Target target) {
        ids.forEach(id -> references.add(new Reference(row, column, id.value(), target)));
    }

    /** Refuses each cell that refers to no claim of the sheet of the right kind. */
    void check() {
        for (Reference reference : references) {
            ClaimKind kind = known.get(reference.id());
            if (kind == null || !reference.target().covers(kind)) {
                String what = Words.of(reference.target());
                reference.row().refuse(reference.column(), "has an unknown " + what + ": " + reference.id());
            }
        }
    }
}
