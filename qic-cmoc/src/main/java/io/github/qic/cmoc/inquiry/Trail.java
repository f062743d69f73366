package io.github.qic.cmoc.inquiry;

import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds the versions of an inquiry against each other. */
final class Trail {
    private Trail() {}

    static void check(Inquiry inquiry) {
        Problems problems = new Problems().requireText(inquiry.title(), "/title");
        problems.require(!inquiry.versions().isEmpty(), "/versions", "must not be empty");
        checkVersions(inquiry.versions(), problems);
        problems.throwIfAny();
    }

    /** A version grows from one that stands before it, so versions can never form a ring. */
    private static void checkVersions(List<TheoryVersion> versions, Problems problems) {
        problems.requireUnique(versions, TheoryVersion::id, "/versions", "id");
        Set<Id<TheoryVersion>> earlier = new HashSet<>();
        for (int i = 0; i < versions.size(); i++) {
            String path = "/versions/" + i + "/basedOn";
            versions.get(i)
                    .basedOn()
                    .ifPresent(base ->
                            problems.require(earlier.contains(base), path, "refers to no earlier version: " + base));
            earlier.add(versions.get(i).id());
        }
    }
}
