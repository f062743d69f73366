package io.github.qic.cmoc.check;

import io.github.qic.cmoc.evidence.Bearing;
import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.inquiry.Revision;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.inquiry.VersionHistory;
import io.github.qic.cmoc.theory.Actor;
import io.github.qic.cmoc.theory.Condition;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.DemiRegularity;
import io.github.qic.cmoc.theory.ElementLink;
import io.github.qic.cmoc.theory.Intervention;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Ripple;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.cmoc.theory.TheoryIndex;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.valid.Id;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether each claim can be traced from its first to its last form. */
final class OriginChecks {
    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(OriginChecks::origins);
    private static final Rule LOST = GROUP.warning("cmoc.removed-without-revision", "RAMESES II item 15");
    private static final Rule NO_ORIGIN = GROUP.advice("cmoc.no-origin", "RAMESES II item 15");

    private OriginChecks() {}

    private static void origins(TheoryCheckContext c) {
        if (c.inquiry.versions().size() < 2) {
            return;
        }
        Set<Id<?>> leaving = new HashSet<>();
        Set<Id<?>> coming = new HashSet<>();
        for (Revision revision : c.inquiry.revisions()) {
            leaving.addAll(revision.before());
            coming.addAll(revision.after());
        }
        lost(c, leaving);
        TheoryIndex first = c.inquiry.versions().get(0).theory().index();
        List<TheoryClaim> later = claims(c.index)
                .filter(claim -> !(claim instanceof Actor) && !(claim instanceof Intervention))
                .filter(claim -> first.claim(claim.id()).isEmpty())
                .toList();
        Set<Id<?>> originating = originating(c);
        c.claims(
                NO_ORIGIN,
                later,
                claim -> !coming.contains(claim.id())
                        && !comesWithOthers(c, claim, coming)
                        && !originating.contains(claim.id()),
                "does not originate from a revision or from evidence");
    }

    /** An element comes with its configuration, and what is drawn from or connects other claims comes with one of them. */
    private static boolean comesWithOthers(TheoryCheckContext c, TheoryClaim claim, Set<Id<?>> coming) {
        Stream<? extends Id<?>> others = switch (claim.claimKind()) {
            case RIPPLE -> Stream.of(((Ripple) claim).upstream(), ((Ripple) claim).downstream());
            case ELEMENT_LINK -> Stream.of(((ElementLink) claim).cause(), ((ElementLink) claim).effect());
            case CONDITION ->
                Stream.concat(((Condition) claim).configurations().stream(), ((Condition) claim).contexts().stream());
            case DEMI_REGULARITY -> ((DemiRegularity) claim).configurations().stream();
            case CONTEXT, MECHANISM, OUTCOME, INTERVENTION, ACTOR, CONFIGURATION, LINK ->
                c.index.configurationsWith(claim.id()).stream().map(Configuration::id);
        };
        return others.anyMatch(coming::contains);
    }

    /** Links are part of their configuration and have no separate history. */
    private static Stream<TheoryClaim> claims(TheoryIndex index) {
        return index.claims().stream().filter(claim -> !(claim instanceof Link));
    }

    /** Every claim of a version that the last one goes back to must be in it or have been removed by a revision. */
    private static void lost(TheoryCheckContext c, Set<Id<?>> leaving) {
        Set<Id<?>> known = new HashSet<>(leaving);
        Set<Id<TheoryVersion>> ancestry = new HashSet<>(
                VersionHistory.of(c.inquiry).ancestry(c.inquiry.current().id()));
        c.each(c.inquiry.versions(), "/versions", (version, path) -> {
            if (!ancestry.contains(version.id())) {
                return;
            }
            TheoryIndex index = version.theory().index();
            Faults faults = new Faults(c, LOST);
            claims(index)
                    .map(TheoryClaim::id)
                    .filter(id -> c.index.claim(id).isEmpty() && known.add(id))
                    .forEach(id -> faults.add(
                            id.value(),
                            path + "/theory" + index.path(id),
                            path + "/theory",
                            "claims",
                            "is not in the last version, and no revision explains why"));
            faults.report();
        });
    }

    private static Set<Id<?>> originating(TheoryCheckContext c) {
        return c.inquiry.evidence().items().stream()
                .flatMap(item -> item.bearings().stream())
                .filter(bearing -> bearing.kind() == BearingKind.ORIGINATES)
                .map(Bearing::subject)
                .collect(Collectors.toSet());
    }
}
