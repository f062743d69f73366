package io.github.qic.cmoc.sheet;

import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.internal.sheet.SheetRow;
import io.github.qic.core.valid.Id;
import java.util.Optional;

/** A claim that a row holds in addition to its link. */
final class ClaimRow<T extends TheoryClaim, B> {
    private final ClaimFields<T, B> fields;
    private final SheetRow row;
    private final String id;
    private Optional<T> claim = Optional.empty();

    private ClaimRow(ClaimFields<T, B> fields, SheetRow row, String id) {
        this.fields = fields;
        this.row = row;
        this.id = id;
    }

    /** {@return the claim of a kind that a row holds, if it does} */
    static <T extends TheoryClaim, B> Optional<ClaimRow<T, B>> of(
            ClaimFields<T, B> fields, SheetRow row, TakenIds taken) {
        if (fields.columns().stream().noneMatch(column -> row.text(column).isPresent())) {
            return Optional.empty();
        }
        String title = fields.kind().title();
        String id = row.value(fields.column(), Id::of).map(Id::value).orElseGet(() -> taken.free(title + "-", 1));
        taken.take(id, title, row, fields.column());
        return Optional.of(new ClaimRow<>(fields, row, id));
    }

    void readFields(References references) {
        references.define(id, fields.kind());
        fields.required().forEach(row::require);
        B builder = fields.builder().apply(id);
        RowGroup rows = RowGroup.of(row);
        fields.fields().forEach(field -> field.read(rows, references, builder));
        if (row.isSound()) {
            claim = row.build(() -> fields.build().apply(builder));
        }
    }

    void addTo(ProgrammeTheory.Builder theory) {
        claim.ifPresent(found -> fields.adding().accept(theory, found));
    }
}
