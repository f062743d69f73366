package io.github.qic.cmoc.inquiry;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.cmoc.theory.TheoryIndex;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the versions that brought a claim, changed it or removed it: those that differ in it from every version they are based on. */
final class ChangeOrigins {
    private final Inquiry inquiry;
    private final VersionHistory history;
    private final Map<Id<TheoryVersion>, TheoryIndex> indexes = new LinkedHashMap<>();
    private final Set<Id<TheoryVersion>> among;

    /** @param among the versions that are asked for */
    ChangeOrigins(Inquiry inquiry, VersionHistory history, Set<Id<TheoryVersion>> among) {
        this.inquiry = inquiry;
        this.history = history;
        this.among = new LinkedHashSet<>(among);
    }

    List<Id<TheoryVersion>> of(Id<? extends TheoryClaim> claim) {
        List<Id<TheoryVersion>> found = new ArrayList<>();
        for (Id<TheoryVersion> version : among) {
            if (isChanged(claim, version)) {
                found.add(version);
            }
        }
        return found;
    }

    private boolean isChanged(Id<? extends TheoryClaim> claim, Id<TheoryVersion> version) {
        Optional<TheoryClaim> now = form(claim, version);
        List<Id<TheoryVersion>> bases = history.bases(version);
        if (now.isPresent()) {
            return bases.stream().noneMatch(base -> form(claim, base).equals(now));
        }
        boolean had = bases.stream().anyMatch(base -> form(claim, base).isPresent());
        return had && bases.stream().noneMatch(base -> isRemoved(claim, base));
    }

    private boolean isRemoved(Id<? extends TheoryClaim> claim, Id<TheoryVersion> version) {
        return form(claim, version).isEmpty()
                && history.ancestry(version).stream()
                        .anyMatch(earlier -> form(claim, earlier).isPresent());
    }

    /** The links of a configuration are claims of their own. */
    private Optional<TheoryClaim> form(Id<? extends TheoryClaim> claim, Id<TheoryVersion> version) {
        TheoryIndex index = indexes.computeIfAbsent(
                version, id -> inquiry.version(id).theory().index());
        return index.claim(claim)
                .map(found -> found instanceof Configuration c
                        ? c.toBuilder().links(List.of()).build()
                        : found);
    }
}
