package io.github.qic.cmoc.inquiry;

import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.merge.Merge;
import io.github.qic.core.merge.MergeResult;
import io.github.qic.core.valid.Id;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which versions of a theory are based on which. Versions that are based on the same version are branches until a version is based on
 * all of them. A version after the first that does not say what it is based on counts as based on the one before it. Immutable.
 */
public final class VersionHistory {
    private final Inquiry inquiry;
    private final Map<Id<TheoryVersion>, List<Id<TheoryVersion>>> bases = new LinkedHashMap<>();

    private VersionHistory(Inquiry inquiry) {
        this.inquiry = inquiry;
        List<Id<TheoryVersion>> before = List.of();
        for (TheoryVersion version : inquiry.versions()) {
            bases.put(version.id(), version.basedOn().isEmpty() ? before : version.basedOn());
            before = List.of(version.id());
        }
    }

    /** {@return the history of the versions of an inquiry} */
    public static VersionHistory of(Inquiry inquiry) {
        return new VersionHistory(inquiry);
    }

    /**
     * {@return the versions that no other is based on, in order: one, the current version, unless there are branches}
     */
    public List<Id<TheoryVersion>> heads() {
        Set<Id<TheoryVersion>> heads = new LinkedHashSet<>(bases.keySet());
        bases.values().forEach(each -> each.forEach(heads::remove));
        return List.copyOf(heads);
    }

    /**
     * {@return the versions that a version is based on}
     *
     * @throws IllegalArgumentException if the inquiry has no such version
     */
    public List<Id<TheoryVersion>> bases(Id<TheoryVersion> version) {
        return bases.getOrDefault(inquiry.version(version).id(), List.of());
    }

    /**
     * {@return a version and all that it goes back to, in order}
     *
     * @throws IllegalArgumentException if the inquiry has no such version
     */
    public List<Id<TheoryVersion>> ancestry(Id<TheoryVersion> version) {
        Set<Id<TheoryVersion>> found =
                new HashSet<>(Set.of(inquiry.version(version).id()));
        List<Id<TheoryVersion>> all = List.copyOf(bases.keySet());
        // A version is based on earlier ones only.
        for (int i = all.size() - 1; i >= 0; i--) {
            if (found.contains(all.get(i))) {
                found.addAll(bases.getOrDefault(all.get(i), List.of()));
            }
        }
        return all.stream().filter(found::contains).toList();
    }

    /**
     * {@return the last version that two versions both go back to; empty if there is none}
     *
     * @throws IllegalArgumentException if the inquiry has no such version
     */
    public Optional<Id<TheoryVersion>> origin(Id<TheoryVersion> one, Id<TheoryVersion> other) {
        Set<Id<TheoryVersion>> known = new HashSet<>(ancestry(other));
        return ancestry(one).stream().filter(known::contains).reduce((earlier, later) -> later);
    }

    /**
     * {@return the theories of two branches merged claim by claim, from the version that both go back to; to be added as a version
     * that is based on both}
     *
     * @throws IllegalArgumentException if the inquiry has no such version
     */
    public MergeResult<ProgrammeTheory> merge(Id<TheoryVersion> ours, Id<TheoryVersion> theirs) {
        return Merge.of(ProgrammeTheory.DOCUMENT)
                .merge(
                        origin(ours, theirs).map(id -> inquiry.version(id).theory()),
                        inquiry.version(ours).theory(),
                        inquiry.version(theirs).theory());
    }
}
