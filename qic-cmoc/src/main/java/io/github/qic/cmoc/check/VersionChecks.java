package io.github.qic.cmoc.check;

import static io.github.qic.core.finding.RuleKind.STRUCTURAL;
import static io.github.qic.core.finding.Severity.ERROR;
import static io.github.qic.core.finding.Severity.WARNING;

import io.github.qic.cmoc.evidence.Stage;
import io.github.qic.cmoc.inquiry.ChangeKind;
import io.github.qic.cmoc.inquiry.ClaimChange;
import io.github.qic.cmoc.inquiry.RevisionKind;
import io.github.qic.cmoc.inquiry.TheoryDiff;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.valid.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether versions form one chain that goes forwards, and whether what changed in it is recorded. */
final class VersionChecks {
    static final Rule UNRECORDED = new Rule("cmoc.change-without-revision", STRUCTURAL, WARNING, "Dalkin et al. 2021");
    static final Rule CHAIN = new Rule("cmoc.version-chain", STRUCTURAL, ERROR, "audit trail: Dalkin et al. 2021");
    static final Rule BACKWARDS = new Rule("cmoc.stage-backwards", STRUCTURAL, ERROR, "Manzano 2016; retroduction");
    static final List<Rule> RULES = List.of(UNRECORDED, CHAIN, BACKWARDS);

    private VersionChecks() {}

    static void check(TheoryCheckContext c) {
        List<TheoryVersion> versions = c.inquiry.versions();
        List<Id<Stage>> stages =
                c.inquiry.evidence().stages().stream().map(Stage::id).toList();
        Map<Id<TheoryVersion>, Id<TheoryVersion>> grown = new HashMap<>();
        for (int i = 1; i < versions.size(); i++) {
            TheoryVersion version = versions.get(i);
            String path = "/versions/" + i;
            if (version.basedOn().isEmpty()) {
                c.document(CHAIN, path, version.id() + " does not tell which version it grew from");
                continue;
            }
            Id<TheoryVersion> base = version.basedOn().get();
            Id<TheoryVersion> sibling = grown.putIfAbsent(base, version.id());
            if (sibling != null) {
                c.document(CHAIN, path + "/basedOn", version.id() + " and " + sibling + " both grew from " + base);
            }
            backwards(c, c.inquiry.version(base), version, stages, path);
            unrecorded(c, base, version, path);
        }
    }

    /** Going back is allowed, and often right; the version then tells of it in its note. */
    private static void backwards(
            TheoryCheckContext c, TheoryVersion base, TheoryVersion version, List<Id<Stage>> stages, String path) {
        if (base.stage().isPresent()
                && version.stage().isPresent()
                && version.note().isEmpty()) {
            int from = stages.indexOf(base.stage().get());
            int to = stages.indexOf(version.stage().get());
            if (to < from) {
                c.document(
                        BACKWARDS,
                        path + "/stage",
                        version.id() + " comes out of an earlier stage than " + base.id() + ", and no note tells why");
            }
        }
    }

    private static void unrecorded(TheoryCheckContext c, Id<TheoryVersion> base, TheoryVersion version, String path) {
        for (ClaimChange change :
                TheoryDiff.between(c.inquiry, base, version.id()).changes()) {
            boolean altered = change.kind() == ChangeKind.REWORDED || change.kind() == ChangeKind.CHANGED;
            if (altered && change.revisions().stream().allMatch(revision -> revision.kind() == RevisionKind.KEPT)) {
                c.document(
                        UNRECORDED,
                        path + "/theory" + version.theory().index().path(change.subject()),
                        change.subject() + " changed since " + base + ", and no revision tells so");
            }
        }
    }
}
