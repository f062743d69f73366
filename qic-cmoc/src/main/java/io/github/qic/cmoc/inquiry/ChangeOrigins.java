package io.github.qic.cmoc.inquiry;

import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.cmoc.theory.TheoryIndex;
import io.github.qic.core.internal.collect.PairLimit;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the versions that introduced a claim, changed it or removed it: those that differ in it from every version they are based on.
 */
final class ChangeOrigins {
    private final Inquiry inquiry;
    private final VersionHistory history;
    private final Map<Id<TheoryVersion>, TheoryIndex> indexes = new LinkedHashMap<>();
    private final Set<Id<TheoryVersion>> among;
    private final int bases;
    private long compared;

    /** @param among the versions that are asked for */
    ChangeOrigins(Inquiry inquiry, VersionHistory history, Set<Id<TheoryVersion>> among) {
        this.inquiry = inquiry;
        this.history = history;
        this.among = new LinkedHashSet<>(among);
        bases = among.stream()
                .mapToInt(version -> history.bases(version).size())
                .sum();
    }

    List<Id<TheoryVersion>> of(Id<? extends TheoryClaim> claim) {
        compare(among.size() + bases);
        Known known = new Known(claim);
        List<Id<TheoryVersion>> found = new ArrayList<>();
        for (Id<TheoryVersion> version : among) {
            if (isChanged(claim, version, known)) {
                found.add(version);
            }
        }
        return found;
    }

    private void compare(int versions) {
        compared += versions;
        PairLimit.require(compared, "/versions", "changes x versions");
    }

    private boolean isChanged(Id<? extends TheoryClaim> claim, Id<TheoryVersion> version, Known known) {
        Optional<List<?>> now = form(claim, version);
        List<Id<TheoryVersion>> bases = history.bases(version);
        if (now.isPresent()) {
            return bases.stream().noneMatch(base -> form(claim, base).equals(now));
        }
        boolean had = bases.stream().anyMatch(base -> form(claim, base).isPresent());
        return had && bases.stream().noneMatch(base -> isRemoved(claim, base, known));
    }

    private boolean isRemoved(Id<? extends TheoryClaim> claim, Id<TheoryVersion> version, Known known) {
        return form(claim, version).isEmpty() && known.in(version);
    }

    private TheoryIndex index(Id<TheoryVersion> version) {
        return indexes.computeIfAbsent(
                version, id -> inquiry.version(id).theory().index());
    }

    private Optional<List<?>> form(Id<? extends TheoryClaim> claim, Id<TheoryVersion> version) {
        TheoryIndex index = index(version);
        return index.claim(claim).map(found -> TheoryDiff.form(found, index));
    }

    /** The versions that have a claim or go back to one that had it, found once for the claim. */
    private final class Known {
        private final Id<? extends TheoryClaim> claim;
        private @Nullable Set<Id<TheoryVersion>> versions;

        Known(Id<? extends TheoryClaim> claim) {
            this.claim = claim;
        }

        boolean in(Id<TheoryVersion> version) {
            if (versions == null) {
                versions = find();
            }
            return versions.contains(version);
        }

        private Set<Id<TheoryVersion>> find() {
            compare(inquiry.versions().size());
            Set<Id<TheoryVersion>> found = new HashSet<>();
            // A version is based on earlier ones only.
            for (TheoryVersion each : inquiry.versions()) {
                if (index(each.id()).claim(claim).isPresent()
                        || history.bases(each.id()).stream().anyMatch(found::contains)) {
                    found.add(each.id());
                }
            }
            return found;
        }
    }
}
