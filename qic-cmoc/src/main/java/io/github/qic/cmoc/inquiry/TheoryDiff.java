package io.github.qic.cmoc.inquiry;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.ElementLink;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.cmoc.theory.TheoryIndex;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The difference between two versions of a theory: claim by claim with the reason for each change, then the parts outside
 * the claims. A configuration that is added or removed counts once, with all its links.
 *
 * @param from the earlier version
 * @param to the later version
 * @param changes the claims that differ: removed claims first, then those that are new or changed, in document order
 * @param metadata the differences outside the claims, in the same order
 */
public record TheoryDiff(
        Id<TheoryVersion> from, Id<TheoryVersion> to, List<ClaimChange> changes, List<TheoryMetadataChange> metadata) {
    /** The attributes that make up the text of a claim other than a link. */
    private static final Set<String> TEXTS = Set.of("text", "heading", "statement", "wordings", "bridge");

    /** The attributes that make up the text of a link. */
    private static final Set<String> ELEMENTS = Set.of("interventions", "actors", "contexts", "mechanisms", "outcomes");

    /** The attributes that make up the text of a link from element to element. */
    private static final Set<String> CAUSE_AND_EFFECT = Set.of("cause", "kind", "effect", "text");

    public TheoryDiff {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(changes, "changes");
        Objects.requireNonNull(metadata, "metadata");
        changes = List.copyOf(changes);
        metadata = List.copyOf(metadata);
    }

    /**
     * {@return the difference between two versions, which need not be consecutive, nor based on each other}
     *
     * @throws IllegalArgumentException if the inquiry has no such version
     * @throws InvalidValueException if there are more than 1,000,000 pairs of a change and a version or revision that may have led to it
     */
    public static TheoryDiff between(Inquiry inquiry, Id<TheoryVersion> from, Id<TheoryVersion> to) {
        Objects.requireNonNull(inquiry, "inquiry");
        return between(inquiry, from, inquiry, to);
    }

    /**
     * {@return the difference between versions of two inquiries, such as copies that two people changed}
     *
     * @throws IllegalArgumentException if an inquiry has no such version
     * @throws InvalidValueException if there are more than 1,000,000 pairs of a change and a version or revision that may have led to it
     */
    public static TheoryDiff between(Inquiry earlier, Id<TheoryVersion> from, Inquiry later, Id<TheoryVersion> to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(later, "later");
        Objects.requireNonNull(to, "to");
        ProgrammeTheory earlierTheory = earlier.version(from).theory();
        ProgrammeTheory laterTheory = later.version(to).theory();
        TheoryIndex before = earlierTheory.index();
        TheoryIndex after = laterTheory.index();
        ChangeReasons reasons = new ChangeReasons(earlier, from, later, to);
        List<ClaimChange> changes = new ArrayList<>();
        for (TheoryClaim claim : before.claims()) {
            if (after.claim(claim.id()).isEmpty() && !goesWithOwner(claim, before, after)) {
                changes.add(reasons.change(ChangeKind.REMOVED, claim, text(claim, before), ""));
            }
        }
        for (TheoryClaim claim : after.claims()) {
            Optional<TheoryClaim> same = before.claim(claim.id());
            if (same.isPresent()) {
                compared(same.get(), claim, before, after, reasons).ifPresent(changes::add);
            } else if (!goesWithOwner(claim, after, before)) {
                changes.add(reasons.change(ChangeKind.ADDED, claim, "", text(claim, after)));
            }
        }
        return new TheoryDiff(from, to, changes, TheoryMetadata.changes(earlierTheory, laterTheory));
    }

    /** {@return the claim changes for which no revision gives a reason} */
    public List<ClaimChange> unexplained() {
        return changes.stream().filter(change -> !change.explained()).toList();
    }

    /** A link is added and removed with its configuration. */
    private static boolean goesWithOwner(TheoryClaim claim, TheoryIndex here, TheoryIndex there) {
        return isLink(claim)
                && here.configurationsWith(claim.id()).stream()
                        .allMatch(owner -> there.claim(owner.id()).isEmpty());
    }

    /** A link is part of a configuration and shows the elements that it names; every other claim has its own wording. */
    private static boolean isLink(TheoryClaim claim) {
        return switch (claim.claimKind()) {
            case LINK -> true;
            case CONTEXT,
                    MECHANISM,
                    OUTCOME,
                    INTERVENTION,
                    ACTOR,
                    CONFIGURATION,
                    ELEMENT_LINK,
                    RIPPLE,
                    DEMI_REGULARITY,
                    CONDITION -> false;
        };
    }

    private static Optional<ClaimChange> compared(
            TheoryClaim earlier, TheoryClaim later, TheoryIndex before, TheoryIndex after, ChangeReasons reasons) {
        String from = home(earlier, before);
        String to = home(later, after);
        if (form(earlier, before).equals(form(later, after))) {
            return Optional.empty();
        }
        String was = text(earlier, before);
        String is = text(later, after);
        boolean reworded = !was.equals(is);
        Set<String> shown = isLink(later) ? ELEMENTS : later instanceof ElementLink ? CAUSE_AND_EFFECT : TEXTS;
        AttributeDiff attributes = new AttributeDiff(bare(earlier), bare(later), reworded ? shown : Set.of());
        return Optional.of(reasons.change(
                reworded && !isLink(later) ? ChangeKind.REWORDED : ChangeKind.CHANGED,
                later,
                was + attributes.before() + (from.equals(to) ? "" : from),
                is + attributes.after() + (from.equals(to) ? "" : to)));
    }

    /** {@return what makes two forms of a claim the same} */
    static List<?> form(TheoryClaim claim, TheoryIndex index) {
        return List.of(bare(claim), home(claim, index));
    }

    /** The configuration of a link, which may move from one to another. */
    private static String home(TheoryClaim claim, TheoryIndex index) {
        return isLink(claim)
                ? " [configuration: "
                        + index.configurationsWith(claim.id()).get(0).id() + "]"
                : "";
    }

    /** The links of a configuration are compared one by one. */
    private static TheoryClaim bare(TheoryClaim claim) {
        return claim instanceof Configuration c ? c.toBuilder().links(List.of()).build() : claim;
    }

    private static String text(TheoryClaim claim, TheoryIndex index) {
        if (isLink(claim)) {
            Link link = (Link) claim;
            return Stream.of(link.interventions(), link.actors(), link.contexts(), link.mechanisms(), link.outcomes())
                    .filter(ids -> !ids.isEmpty())
                    .map(ids -> labels(ids, index))
                    .collect(Collectors.joining(" \u2192 "));
        }
        if (claim instanceof ElementLink link) {
            return index.element(link.cause()).label()
                    + " " + link.kind().title() + " "
                    + index.element(link.effect()).label()
                    + link.text().map(text -> ": " + text).orElse("");
        }
        return claim.wording().isEmpty() ? claim.label() : claim.wording();
    }

    private static String labels(List<? extends Id<? extends Element>> ids, TheoryIndex index) {
        return ids.stream().map(id -> index.element(id).label()).collect(Collectors.joining(" + "));
    }
}
