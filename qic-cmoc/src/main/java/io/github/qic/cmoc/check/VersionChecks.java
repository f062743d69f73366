package io.github.qic.cmoc.check;

import io.github.qic.cmoc.evidence.Stage;
import io.github.qic.cmoc.inquiry.ChangeKind;
import io.github.qic.cmoc.inquiry.ClaimChange;
import io.github.qic.cmoc.inquiry.RevisionKind;
import io.github.qic.cmoc.inquiry.TheoryDiff;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.valid.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether versions form one chain that moves forwards, and whether their changes are recorded. */
final class VersionChecks {
    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(VersionChecks::check);
    private static final Rule UNRECORDED = GROUP.warning("cmoc.change-without-revision", "Dalkin et al. 2021");
    private static final Rule CHAIN = GROUP.error("cmoc.version-chain", "audit trail: Dalkin et al. 2021");
    private static final Rule BACKWARDS = GROUP.error("cmoc.stage-backwards", "Manzano 2016; retroduction");

    private VersionChecks() {}

    private static void check(TheoryCheckContext c) {
        List<TheoryVersion> versions = c.inquiry.versions();
        List<Id<Stage>> stages =
                c.inquiry.evidence().stages().stream().map(Stage::id).toList();
        Map<Id<TheoryVersion>, Id<TheoryVersion>> successors = new HashMap<>();
        for (int i = 1; i < versions.size(); i++) {
            TheoryVersion version = versions.get(i);
            String path = "/versions/" + i;
            if (version.basedOn().isEmpty()) {
                c.found(CHAIN, path, version.id() + " does not say which version it is based on");
                continue;
            }
            Id<TheoryVersion> base = version.basedOn().get();
            Id<TheoryVersion> sibling = successors.putIfAbsent(base, version.id());
            if (sibling != null) {
                c.found(CHAIN, path + "/basedOn", version.id() + " and " + sibling + " are both based on " + base);
            }
            backwards(c, c.inquiry.version(base), version, stages, path);
            unrecorded(c, base, version, path);
        }
    }

    /** Going back is allowed, and often right, but a note on the version must say why. */
    private static void backwards(
            TheoryCheckContext c, TheoryVersion base, TheoryVersion version, List<Id<Stage>> stages, String path) {
        int from = base.stage().map(stages::indexOf).orElse(-1);
        int to = version.stage().map(stages::indexOf).orElse(from);
        String message = version.id() + " is from an earlier stage than " + base.id() + ", and no note explains why";
        c.foundIf(to < from && version.note().isEmpty(), BACKWARDS, path + "/stage", message);
    }

    private static void unrecorded(TheoryCheckContext c, Id<TheoryVersion> base, TheoryVersion version, String path) {
        for (ClaimChange change :
                TheoryDiff.between(c.inquiry, base, version.id()).changes()) {
            boolean altered = change.kind() == ChangeKind.REWORDED || change.kind() == ChangeKind.CHANGED;
            if (altered && change.revisions().stream().allMatch(revision -> revision.kind() == RevisionKind.KEPT)) {
                String claim = path + "/theory" + version.theory().index().path(change.subject());
                String message = change.subject() + " changed since " + base + ", but no revision records it";
                c.found(UNRECORDED, claim, message);
            }
        }
    }
}
