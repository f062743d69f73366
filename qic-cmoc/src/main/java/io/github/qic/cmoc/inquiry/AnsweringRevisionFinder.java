package io.github.qic.cmoc.inquiry;

import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the revisions that answer a challenge. A revision made before an objection does not answer it. */
final class AnsweringRevisionFinder {
    private final RevisionIndex revisions;
    private final Map<Id<Response>, List<Revision>> naming = new HashMap<>();
    private final Map<Id<Revision>, Integer> places = new HashMap<>();
    private final Map<Id<TheoryVersion>, Integer> order = new HashMap<>();
    private final Map<Id<Revision>, Set<Id<? extends TheoryClaim>>> staying = new HashMap<>();

    AnsweringRevisionFinder(Inquiry inquiry) {
        revisions = RevisionIndex.all(inquiry);
        inquiry.versions().forEach(version -> order.put(version.id(), order.size()));
        for (Revision revision : inquiry.revisions()) {
            places.put(revision.id(), places.size());
            revision.responses()
                    .forEach(id ->
                            naming.computeIfAbsent(id, key -> new ArrayList<>()).add(revision));
        }
    }

    /** {@return the revisions that start from a claim or name one of the responses to it, in order} */
    List<Revision> of(Id<? extends TheoryClaim> subject, List<Response> responses) {
        NavigableMap<Integer, Revision> found = new TreeMap<>();
        Stream.concat(
                        revisions.of(subject).stream(),
                        responses.stream().flatMap(response -> naming.getOrDefault(response.id(), List.of()).stream()))
                .forEach(revision -> found.put(Objects.requireNonNull(places.get(revision.id())), revision));
        return List.copyOf(found.values());
    }

    /** {@return the last revision of a claim by versions, even if it brings the claim back; empty if none starts from the claim} */
    Optional<Revision> last(Id<? extends TheoryClaim> subject) {
        return revisions.of(subject).isEmpty() ? Optional.empty() : last(revisions.touching(subject));
    }

    /** {@return the revision of the latest version; empty if there are no revisions} */
    Optional<Revision> last(List<Revision> some) {
        return some.stream()
                .max(Comparator.<Revision>comparingInt(revision -> place(revision.toVersion()))
                        .thenComparing(revision -> Objects.requireNonNull(places.get(revision.id()))));
    }

    /** {@return whether one of some revisions changes something in a later version than that which another led to} */
    boolean changesLater(List<Revision> some, Revision other) {
        return some.stream()
                .anyMatch(revision ->
                        revision.kind() != RevisionKind.KEPT && place(revision.toVersion()) > place(other.toVersion()));
    }

    /**
     * {@return whether a revision names the response, or starts from the version it was given to or a later one}
     *
     * @param latest the {@link #latestOrigin} of the revisions of the claim
     */
    boolean answered(Response response, int latest) {
        return naming.containsKey(response.id()) || latest >= place(response.theoryVersion());
    }

    /** {@return the place of the latest version that one of the revisions starts from} */
    int latestOrigin(List<Revision> some) {
        return some.stream()
                .mapToInt(revision -> place(revision.fromVersion()))
                .max()
                .orElse(-1);
    }

    /** {@return the claims that stay as they were after a revision, beside others} */
    Set<Id<? extends TheoryClaim>> staying(Revision revision) {
        return staying.computeIfAbsent(revision.id(), id -> ClaimHistory.staying(revision));
    }

    private int place(Id<TheoryVersion> version) {
        return order.getOrDefault(version, -1);
    }
}
