package io.github.qic.cmoc.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.cmoc.evidence.Stage;
import io.github.qic.cmoc.inquiry.RevisionKind;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.inquiry.VersionHistory;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.cmoc.theory.TheoryIndex;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.json.Json;
import io.github.qic.core.valid.Id;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Map<Id<Stage>, Integer> stages = new HashMap<>();
        c.inquiry.evidence().stages().forEach(stage -> stages.put(stage.id(), stages.size()));
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
            TheoryCheckContext c,
            TheoryVersion base,
            TheoryVersion version,
            Map<Id<Stage>, Integer> stages,
            String path) {
        int from = base.stage().map(stages::get).orElse(-1);
        int to = version.stage().map(stages::get).orElse(from);
        String message = version.id() + " is from an earlier stage than " + base.id() + ", and no note explains why";
        c.foundIf(to < from && version.note().isEmpty(), BACKWARDS, path + "/stage", message);
    }

    /**
     * A revision of a configuration records the changes of its links and elements. What a version takes over from one of those it
     * merges has been recorded there.
     */
    private static void unrecorded(
            TheoryCheckContext c, List<TheoryVersion> bases, TheoryVersion version, String path) {
        TheoryIndex after = version.theory().index();
        Set<Id<?>> revised = new HashSet<>();
        c.inquiry.revisionsByVersion().getOrDefault(version.id(), List.of()).stream()
                .filter(revision -> revision.kind() != RevisionKind.KEPT)
                .forEach(revision -> revision.touched().forEach(revised::add));
        Faults faults = new Faults(c, UNRECORDED);
        for (TheoryClaim claim : after.claims()) {
            Id<? extends TheoryClaim> id = claim.id();
            boolean own = bases.stream()
                    .allMatch(each -> isAltered(claim, each.theory().index(), after));
            boolean recorded = revised.contains(id)
                    || after.configurationsWith(id).stream().anyMatch(each -> revised.contains(each.id()));
            if (own && !recorded) {
                String message = "changed since " + bases.get(0).id() + ", but no revision records it";
                faults.add(id.value(), path + "/theory" + after.path(id), path + "/theory", "claims", message);
            }
        }
        faults.report();
    }

    /** {@return whether a version has the claim in another meaning} */
    private static boolean isAltered(TheoryClaim claim, TheoryIndex before, TheoryIndex after) {
        Optional<TheoryClaim> was = before.claim(claim.id());
        return was.isPresent()
                && !(was.get().equals(claim) && home(before, claim).equals(home(after, claim)))
                && !meaning(before, claim.id()).equals(meaning(after, claim.id()));
    }

    /** {@return the id of the configuration of a link; empty for other claims} */
    private static String home(TheoryIndex index, TheoryClaim claim) {
        return claim instanceof Link
                ? index.configurationsWith(claim.id()).get(0).id().value()
                : "";
    }

    /** {@return a claim without what only describes it; a link with its configuration} */
    private static JsonNode meaning(TheoryIndex index, Id<? extends TheoryClaim> id) {
        TheoryClaim claim = index.claim(id).orElseThrow();
        ObjectNode meaning = JSON.valueToTree(claim);
        meaning.put("configuration", home(index, claim));
        return meaning.remove(DESCRIPTION);
    }
}
