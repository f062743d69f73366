package io.github.qic.cmoc.inquiry;

import io.github.qic.cmoc.Claim;
import io.github.qic.cmoc.Configuration;
import io.github.qic.cmoc.Element;
import io.github.qic.cmoc.Link;
import io.github.qic.cmoc.ProgrammeTheory;
import io.github.qic.cmoc.TheoryIndex;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The difference between two versions of a theory: claim by claim with the reason for each change, then what stands around
 * the claims. A configuration that is added or removed counts once, with all its rows.
 *
 * @param from the earlier version
 * @param to the later version
 * @param changes the claims that differ: what is gone first, then what is new or changed, each in the order of its document
 * @param frame what differs around the claims, in the same order
 */
public record TheoryDiff(Id<TheoryVersion> from, Id<TheoryVersion> to, List<Change> changes, List<FrameChange> frame) {
    public TheoryDiff {
        changes = List.copyOf(changes);
        frame = List.copyOf(frame);
    }

    /**
     * {@return the difference between two versions, which need not follow one another}
     *
     * @param inquiry the inquiry
     * @param from the earlier version
     * @param to the later version
     * @throws IllegalArgumentException if a version is not of this inquiry
     */
    public static TheoryDiff between(Inquiry inquiry, Id<TheoryVersion> from, Id<TheoryVersion> to) {
        ProgrammeTheory earlierTheory = inquiry.version(from).theory();
        ProgrammeTheory laterTheory = inquiry.version(to).theory();
        TheoryIndex before = earlierTheory.index();
        TheoryIndex after = laterTheory.index();
        Revisions revisions = Revisions.between(inquiry, from, to);
        List<Change> changes = new ArrayList<>();
        for (Claim claim : before.claims()) {
            if (after.claim(claim.claimId()).isEmpty() && !goesWithOwner(claim, before, after)) {
                changes.add(change(ChangeKind.REMOVED, claim, text(claim, before), "", revisions));
            }
        }
        for (Claim claim : after.claims()) {
            Optional<Claim> earlier = before.claim(claim.claimId());
            if (earlier.isPresent()) {
                compared(earlier.get(), claim, before, after, revisions).ifPresent(changes::add);
            } else if (!goesWithOwner(claim, after, before)) {
                changes.add(change(ChangeKind.ADDED, claim, "", text(claim, after), revisions));
            }
        }
        return new TheoryDiff(from, to, changes, Frame.changes(earlierTheory, laterTheory));
    }

    /** {@return the changes of claims for which no revision gives a reason} */
    public List<Change> unexplained() {
        return changes.stream().filter(change -> !change.explained()).toList();
    }

    /** A row comes and goes with its configuration. */
    private static boolean goesWithOwner(Claim claim, TheoryIndex here, TheoryIndex there) {
        return claim instanceof Link link
                && here.configurationsWith(link.id()).stream()
                        .allMatch(owner -> there.claim(owner.id()).isEmpty());
    }

    private static Optional<Change> compared(
            Claim earlier, Claim later, TheoryIndex before, TheoryIndex after, Revisions revisions) {
        String from = home(earlier, before);
        String to = home(later, after);
        if (bare(earlier).equals(bare(later)) && from.equals(to)) {
            return Optional.empty();
        }
        String was = text(earlier, before);
        String is = text(later, after);
        boolean reworded = !was.equals(is);
        Attributes differing = new Attributes(bare(earlier), bare(later), reworded);
        return Optional.of(change(
                reworded && !(later instanceof Link) ? ChangeKind.REWORDED : ChangeKind.CHANGED,
                later,
                was + differing.before() + (from.equals(to) ? "" : from),
                is + differing.after() + (from.equals(to) ? "" : to),
                revisions));
    }

    /** The configuration of a row: it may move from one to another. */
    private static String home(Claim claim, TheoryIndex index) {
        return claim instanceof Link link
                ? " [configuration: "
                        + index.configurationsWith(link.id()).get(0).id() + "]"
                : "";
    }

    /** The rows of a configuration are compared one by one. */
    private static Claim bare(Claim claim) {
        return claim instanceof Configuration c ? c.toBuilder().links(List.of()).build() : claim;
    }

    private static Change change(ChangeKind kind, Claim claim, String before, String after, Revisions revisions) {
        return new Change(kind, claim.claimId(), claim.claimKind(), before, after, revisions.touching(claim.claimId()));
    }

    /** What a claim says; a row says which elements it links. */
    private static String text(Claim claim, TheoryIndex index) {
        if (claim instanceof Link link) {
            return Stream.of(link.interventions(), link.actors(), link.contexts(), link.mechanisms(), link.outcomes())
                    .filter(ids -> !ids.isEmpty())
                    .map(ids -> labels(ids, index))
                    .collect(Collectors.joining(" \u2192 "));
        }
        return claim.wording().isEmpty() ? claim.label() : claim.wording();
    }

    private static String labels(List<? extends Id<? extends Element>> ids, TheoryIndex index) {
        return ids.stream().map(id -> index.element(id).label()).collect(Collectors.joining(" + "));
    }
}
