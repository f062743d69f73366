package io.github.qic.cmoc.inquiry;

import io.github.qic.core.valid.Id;
import java.util.Objects;
import java.util.Optional;

/**
 * One difference between two versions of a theory outside its claims. Revisions are about claims, so none explains it.
 *
 * @param kind how the part differs
 * @param part the kind of the part
 * @param id its id; empty if a theory has only one such part
 * @param before its text in the earlier version, with the attributes that differ in brackets; empty if it was added
 * @param after its text in the later version, with the same attributes in brackets; empty if it was removed
 */
public record TheoryMetadataChange(
        ChangeKind kind, TheoryMetadataPart part, Optional<Id<?>> id, String before, String after) {
    public TheoryMetadataChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
