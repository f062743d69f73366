package io.github.qic.cmoc.inquiry;

import io.github.qic.core.valid.Id;
import java.util.Optional;

/**
 * One difference between two versions of a theory in what stands around its claims. Revisions are about claims, so none
 * explains it.
 *
 * @param kind how the part differs
 * @param part what it is
 * @param id its id; empty for what a theory has only one of
 * @param before what it said in the earlier version, with the attributes that differ in brackets; empty if it was added
 * @param after what it says in the later version, with the same attributes in brackets; empty if it was removed
 */
public record TheoryMetadataChange(
        ChangeKind kind, TheoryMetadataPart part, Optional<Id<?>> id, String before, String after) {}
