package io.github.qic.cmoc.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.cmoc.evidence.Stage;
import io.github.qic.cmoc.inquiry.ClaimChange;
import io.github.qic.cmoc.inquiry.RevisionKind;
import io.github.qic.cmoc.inquiry.TheoryDiff;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.inquiry.VersionHistory;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.cmoc.theory.TheoryIndex;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.json.Json;
import io.github.qic.core.valid.Id;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether versions say what they are based on, move forwards and are merged, and whether their changes are recorded. */
final class VersionChecks {
    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(VersionChecks::check);
    private static final Rule UNRECORDED = GROUP.warning("cmoc.change-without-revision", "Dalkin et al. 2021");
    private static final Rule CHAIN = GROUP.error("cmoc.version-chain", "audit trail: Dalkin et al. 2021");
    private static final Rule BRANCH = GROUP.advice("cmoc.unmerged-version", "audit trail: Dalkin et al. 2021");
    private static final Rule BACKWARDS = GROUP.error("cmoc.stage-backwards", "Manzano 2016; retroduction");

    private static final JsonMapper JSON = Json.newMapper();

    /** What may change without a reason; links are compared by themselves. */
    private static final List<String> DESCRIPTION =
            List.of("shortName", "note", "tags", "provenance", "codingProvenance", "links");

    private VersionChecks() {}

    private static void check(TheoryCheckContext c) {
        List<TheoryVersion> versions = c.inquiry.versions();
        List<Id<Stage>> stages =
                c.inquiry.evidence().stages().stream().map(Stage::id).toList();
        for (int i = 1; i < versions.size(); i++) {
            TheoryVersion version = versions.get(i);
            String path = "/versions/" + i;
            if (version.basedOn().isEmpty()) {
                c.found(CHAIN, path, version.id() + " does not say which version it is based on");
                continue;
            }
            List<TheoryVersion> bases =
                    version.basedOn().stream().map(c.inquiry::version).toList();
            bases.forEach(base -> backwards(c, base, version, stages, path));
            unrecorded(c, bases, version, path);
        }
        branches(c);
    }

    /** Work side by side is usual, so a branch is only a reminder. */
    private static void branches(TheoryCheckContext c) {
        Set<Id<TheoryVersion>> heads =
                new HashSet<>(VersionHistory.of(c.inquiry).heads());
        Id<TheoryVersion> current = c.inquiry.current().id();
        c.each(c.inquiry.versions(), "/versions", (version, path) -> {
            boolean open = heads.contains(version.id()) && !version.id().equals(current);
            c.foundIf(open, BRANCH, path, version.id() + " is not part of the current version, " + current);
        });
    }

    /** Going back is allowed, and often right, but a note on the version must say why. */
    private static void backwards(
            TheoryCheckContext c, TheoryVersion base, TheoryVersion version, List<Id<Stage>> stages, String path) {
        int from = base.stage().map(stages::indexOf).orElse(-1);
        int to = version.stage().map(stages::indexOf).orElse(from);
        String message = version.id() + " is from an earlier stage than " + base.id() + ", and no note explains why";
        c.foundIf(to < from && version.note().isEmpty(), BACKWARDS, path + "/stage", message);
    }

    /**
     * A revision of a configuration records the changes of its links and elements. What a version takes over from one of those it
     * merges has been recorded there.
     */
    private static void unrecorded(
            TheoryCheckContext c, List<TheoryVersion> bases, TheoryVersion version, String path) {
        TheoryVersion base = bases.get(0);
        TheoryIndex after = version.theory().index();
        Set<Id<?>> revised = new HashSet<>();
        c.inquiry.revisionsByVersion().getOrDefault(version.id(), List.of()).stream()
                .filter(revision -> revision.kind() != RevisionKind.KEPT)
                .forEach(revision -> revision.touched().forEach(revised::add));
        Faults faults = new Faults(c, UNRECORDED);
        for (ClaimChange change :
                TheoryDiff.between(c.inquiry, base.id(), version.id()).changes()) {
            Id<? extends TheoryClaim> id = change.subject();
            boolean recorded = revised.contains(id)
                    || after.configurationsWith(id).stream().anyMatch(each -> revised.contains(each.id()));
            boolean own = bases.stream()
                    .allMatch(each -> isAltered(change, each.theory().index(), after));
            if (!recorded && own) {
                String message = "changed since " + base.id() + ", but no revision records it";
                faults.add(id.value(), path + "/theory" + after.path(id), path + "/theory", "claims", message);
            }
        }
        faults.report();
    }

    private static boolean isAltered(ClaimChange change, TheoryIndex before, TheoryIndex after) {
        Id<? extends TheoryClaim> id = change.subject();
        return switch (change.kind()) {
            case REWORDED, CHANGED ->
                before.claim(id).isPresent() && !meaning(before, id).equals(meaning(after, id));
            case ADDED, REMOVED -> false;
        };
    }

    /** {@return a claim without what only describes it; a link with its configuration} */
    private static JsonNode meaning(TheoryIndex index, Id<? extends TheoryClaim> id) {
        TheoryClaim claim = index.claim(id).orElseThrow();
        ObjectNode meaning = JSON.valueToTree(claim);
        if (claim instanceof Link) {
            meaning.put(
                    "configuration", index.configurationsWith(id).get(0).id().value());
        }
        return meaning.remove(DESCRIPTION);
    }
}
