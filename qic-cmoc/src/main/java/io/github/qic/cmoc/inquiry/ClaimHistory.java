package io.github.qic.cmoc.inquiry;

import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.valid.Id;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * The history of one claim: its form in each version, its ancestors and its descendants.
 *
 * @param subject the claim
 * @param versions the claim in every version, the oldest first
 * @param ancestors the claims that revisions derived it from, the nearest first
 * @param descendants the claims that revisions derived from it, the nearest first
 */
public record ClaimHistory(
        Id<? extends TheoryClaim> subject,
        List<ClaimVersion> versions,
        List<Id<? extends TheoryClaim>> ancestors,
        List<Id<? extends TheoryClaim>> descendants) {
    public ClaimHistory {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(versions, "versions");
        Objects.requireNonNull(ancestors, "ancestors");
        Objects.requireNonNull(descendants, "descendants");
        versions = List.copyOf(versions);
        ancestors = List.copyOf(ancestors);
        descendants = List.copyOf(descendants);
    }

    /** {@return the history of a claim, which is empty in every version if none makes it} */
    public static ClaimHistory of(Inquiry inquiry, Id<? extends TheoryClaim> subject) {
        Objects.requireNonNull(subject, "subject");
        Map<Id<TheoryVersion>, List<Revision>> revisions =
                Maps.groups(RevisionIndex.all(inquiry).touching(subject), Revision::toVersion);
        List<ClaimVersion> versions = inquiry.versions().stream()
                .map(version -> new ClaimVersion(
                        version.id(),
                        version.theory().index().claim(subject),
                        revisions.getOrDefault(version.id(), List.of())))
                .toList();
        return new ClaimHistory(
                subject,
                versions,
                kin(inquiry, subject, Revision::after, Revision::before),
                kin(inquiry, subject, Revision::before, Revision::after));
    }

    /** {@return the claims that a revision keeps or rewords alongside others, from which they are then not derived} */
    private static Set<Id<? extends TheoryClaim>> staying(Revision revision) {
        if (revision.kind() != RevisionKind.KEPT && revision.kind() != RevisionKind.REWORDED) {
            return Set.of();
        }
        Set<Id<? extends TheoryClaim>> staying = new HashSet<>(revision.before());
        staying.retainAll(new HashSet<>(revision.after()));
        return staying;
    }

    private static List<Id<? extends TheoryClaim>> kin(
            Inquiry inquiry,
            Id<? extends TheoryClaim> subject,
            Function<Revision, List<Id<? extends TheoryClaim>>> here,
            Function<Revision, List<Id<? extends TheoryClaim>>> there) {
        Map<Id<? extends TheoryClaim>, List<Revision>> at = new HashMap<>();
        for (Revision revision : inquiry.revisions()) {
            Set<Id<? extends TheoryClaim>> staying = staying(revision);
            here.apply(revision).stream()
                    .distinct()
                    .filter(id -> !staying.contains(id))
                    .forEach(id ->
                            at.computeIfAbsent(id, key -> new ArrayList<>()).add(revision));
        }
        Set<Id<? extends TheoryClaim>> found = new LinkedHashSet<>();
        Set<Id<Revision>> seen = new HashSet<>();
        Deque<Id<? extends TheoryClaim>> open = new ArrayDeque<>(List.of(subject));
        while (!open.isEmpty()) {
            for (Revision revision : at.getOrDefault(open.remove(), List.of())) {
                if (seen.add(revision.id())) {
                    there.apply(revision).stream()
                            .filter(id -> !id.equals(subject) && found.add(id))
                            .forEach(open::add);
                }
            }
        }
        return List.copyOf(found);
    }
}
