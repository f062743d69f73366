package io.github.qic.cmoc.inquiry;

import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.internal.collect.PairLimit;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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

    /**
     * {@return the history of a claim, which is empty in every version if none makes it}
     *
     * @throws InvalidValueException if there are more than 1,000,000 pairs of a branch and a claim that this one is derived from or led to
     */
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
        return new ClaimHistory(subject, versions, kin(inquiry, subject, true), kin(inquiry, subject, false));
    }

    /** {@return the claims that a revision keeps or rewords alongside others, from which they are then not derived} */
    static Set<Id<? extends TheoryClaim>> staying(Revision revision) {
        if (revision.kind() != RevisionKind.KEPT && revision.kind() != RevisionKind.REWORDED) {
            return Set.of();
        }
        Set<Id<? extends TheoryClaim>> staying = new HashSet<>(revision.before());
        staying.retainAll(new HashSet<>(revision.after()));
        return staying;
    }

    /** A revision counts where a version goes back to it: what later became of a claim does not change what came of it before. */
    private static List<Id<? extends TheoryClaim>> kin(
            Inquiry inquiry, Id<? extends TheoryClaim> subject, boolean back) {
        Map<Id<TheoryVersion>, List<Revision>> revisions =
                back ? inquiry.revisionsByVersion() : Maps.groups(inquiry.revisions(), Revision::fromVersion);
        List<Id<TheoryVersion>> versions =
                new ArrayList<>(inquiry.versionsById().keySet());
        Map<Id<TheoryVersion>, List<Id<TheoryVersion>>> next = next(VersionHistory.of(inquiry), versions, back);
        if (back) {
            Collections.reverse(versions);
        }
        Set<Id<? extends TheoryClaim>> found = new LinkedHashSet<>();
        Map<Id<TheoryVersion>, Set<Id<? extends TheoryClaim>>> reached = new HashMap<>();
        long copied = 0;
        for (Id<TheoryVersion> version : versions) {
            Set<Id<? extends TheoryClaim>> here = reached.getOrDefault(version, Set.of());
            for (Revision revision : revisions.getOrDefault(version, List.of())) {
                Set<Id<? extends TheoryClaim>> staying = staying(revision);
                if ((back ? revision.after() : revision.before())
                        .stream().anyMatch(id -> !staying.contains(id) && (id.equals(subject) || here.contains(id)))) {
                    Set<Id<? extends TheoryClaim>> kin =
                            new LinkedHashSet<>(back ? revision.before() : revision.after());
                    kin.remove(subject);
                    found.addAll(kin);
                    reached.merge(back ? revision.fromVersion() : revision.toVersion(), kin, ClaimHistory::union);
                }
            }
            reached.remove(version);
            List<Id<TheoryVersion>> onwards = next.getOrDefault(version, List.of());
            copied += (long) here.size() * Math.max(0, onwards.size() - 1);
            PairLimit.require(copied, "/versions", "branches x claims that one claim derives from or leads to");
            for (int i = 0; i < onwards.size(); i++) {
                reached.merge(
                        onwards.get(i), i + 1 == onwards.size() ? here : new HashSet<>(here), ClaimHistory::union);
            }
        }
        return List.copyOf(found);
    }

    private static Map<Id<TheoryVersion>, List<Id<TheoryVersion>>> next(
            VersionHistory history, List<Id<TheoryVersion>> versions, boolean back) {
        Map<Id<TheoryVersion>, List<Id<TheoryVersion>>> next = new HashMap<>();
        for (Id<TheoryVersion> version : versions) {
            for (Id<TheoryVersion> base : history.bases(version)) {
                next.computeIfAbsent(back ? version : base, key -> new ArrayList<>(1))
                        .add(back ? base : version);
            }
        }
        return next;
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> larger = one.size() < other.size() ? other : one;
        Set<T> smaller = larger == one ? other : one;
        if (!smaller.isEmpty()) {
            larger.addAll(smaller);
        }
        return larger;
    }
}
