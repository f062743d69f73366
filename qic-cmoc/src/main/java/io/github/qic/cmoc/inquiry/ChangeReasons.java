package io.github.qic.cmoc.inquiry;

import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.internal.collect.PairLimit;
import io.github.qic.core.valid.Id;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Why two versions differ: the revisions and versions since their common origin. A step back to an earlier version has no reasons;
 * between two branches, the reasons of both count.
 */
final class ChangeReasons {
    private final List<RevisionIndex> revisions;
    private final List<ChangeOrigins> origins;
    private long pairs;

    ChangeReasons(Inquiry earlier, Id<TheoryVersion> from, Inquiry later, Id<TheoryVersion> to) {
        VersionHistory before = VersionHistory.of(earlier);
        VersionHistory after = VersionHistory.of(later);
        Set<Id<TheoryVersion>> left = new LinkedHashSet<>(before.ancestry(from));
        Set<Id<TheoryVersion>> right = new LinkedHashSet<>(after.ancestry(to));
        boolean branches = !left.contains(to) && !right.contains(from);
        Set<Id<TheoryVersion>> common = new LinkedHashSet<>(left);
        common.retainAll(right);
        left.removeAll(common);
        right.removeAll(common);
        if (!branches) {
            left.clear();
        }
        revisions =
                List.of(RevisionIndex.leadingTo(earlier, before, left), RevisionIndex.leadingTo(later, after, right));
        origins = List.of(new ChangeOrigins(earlier, before, left), new ChangeOrigins(later, after, right));
    }

    ClaimChange change(ChangeKind kind, TheoryClaim claim, String before, String after) {
        Id<? extends TheoryClaim> id = claim.id();
        // The two have no version in common, and so no revision.
        List<Revision> reasons =
                revisions.stream().flatMap(index -> index.touching(id).stream()).toList();
        pairs += reasons.size();
        PairLimit.require(pairs, "/revisions", "changes x revisions");
        Stream<Id<TheoryVersion>> versions = origins.stream().flatMap(each -> each.of(id).stream());
        return new ClaimChange(
                kind,
                id,
                claim.claimKind(),
                before,
                after,
                reasons,
                versions.distinct().toList());
    }
}
