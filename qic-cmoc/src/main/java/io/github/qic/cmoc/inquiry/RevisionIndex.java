package io.github.qic.cmoc.inquiry;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.valid.Id;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the revisions that touch a claim. A revision of a configuration also touches its links. */
final class RevisionIndex {
    private final Map<Id<?>, Map<Id<Revision>, Revision>> byClaim = new HashMap<>();
    private final Map<Id<?>, Map<Id<Revision>, Revision>> byClaimBefore = new HashMap<>();
    private final Map<Id<?>, Set<Id<?>>> owners = new HashMap<>();

    /** @param versions where a link may have been in a configuration that a revision names */
    private RevisionIndex(Collection<Revision> revisions, Collection<TheoryVersion> versions) {
        for (Revision revision : revisions) {
            revision.touched().forEach(id -> add(byClaim, id, revision));
            revision.before().forEach(id -> add(byClaimBefore, id, revision));
        }
        for (TheoryVersion version : revisions.isEmpty() ? List.<TheoryVersion>of() : versions) {
            for (Configuration configuration : version.theory().configurations()) {
                for (Link link : configuration.links()) {
                    owners.computeIfAbsent(link.id(), key -> new LinkedHashSet<>(2))
                            .add(configuration.id());
                }
            }
        }
    }

    static RevisionIndex all(Inquiry inquiry) {
        return new RevisionIndex(inquiry.revisions(), inquiry.versions());
    }

    /** {@return the revisions that led to some versions, from those that they are based on} */
    static RevisionIndex leadingTo(Inquiry inquiry, VersionHistory history, Set<Id<TheoryVersion>> wanted) {
        Set<Id<TheoryVersion>> bases = new LinkedHashSet<>(wanted);
        wanted.forEach(version -> bases.addAll(history.bases(version)));
        return new RevisionIndex(
                wanted.stream()
                        .flatMap(version -> inquiry.revisionsByVersion().getOrDefault(version, List.of()).stream())
                        .toList(),
                bases.stream().map(inquiry::version).toList());
    }

    private static void add(Map<Id<?>, Map<Id<Revision>, Revision>> index, Id<?> claim, Revision revision) {
        index.computeIfAbsent(claim, key -> new LinkedHashMap<>()).put(revision.id(), revision);
    }

    /** {@return the revisions that start from a claim, or from the configuration that holds the link} */
    List<Revision> of(Id<? extends TheoryClaim> claim) {
        return of(claim, byClaimBefore);
    }

    List<Revision> touching(Id<? extends TheoryClaim> claim) {
        return of(claim, byClaim);
    }

    private List<Revision> of(Id<? extends TheoryClaim> claim, Map<Id<?>, Map<Id<Revision>, Revision>> index) {
        Map<Id<Revision>, Revision> found = new LinkedHashMap<>(index.getOrDefault(claim, Map.of()));
        owners.getOrDefault(claim, Set.of()).forEach(owner -> found.putAll(index.getOrDefault(owner, Map.of())));
        return List.copyOf(found.values());
    }
}
