package io.github.qic.cmoc.inquiry;

import io.github.qic.cmoc.evidence.Bearing;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.Stage;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.cmoc.theory.TheoryIndex;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Validates the references between versions, evidence, responses and revisions of an inquiry. */
final class InquiryRules {
    private final Inquiry inquiry;
    private final Problems problems = new Problems();
    private final Map<Id<TheoryVersion>, TheoryIndex> claims = new HashMap<>();
    private final Map<Id<TheoryVersion>, Integer> order = new HashMap<>();
    private final Set<Id<Stage>> stages;
    private final Set<Id<Evidence>> evidence;

    private InquiryRules(Inquiry inquiry) {
        this.inquiry = inquiry;
        stages = inquiry.evidence().stages().stream().map(Stage::id).collect(Collectors.toSet());
        // Most inquiries hold far more evidence than is referred to by its id.
        evidence = inquiry.responses().isEmpty() && inquiry.revisions().isEmpty()
                ? Set.of()
                : inquiry.evidence().items().stream().map(Evidence::id).collect(Collectors.toSet());
    }

    static void check(Inquiry inquiry) {
        InquiryRules rules = new InquiryRules(inquiry);
        rules.problems.requireName(inquiry.title(), "/title");
        rules.problems.require(!inquiry.versions().isEmpty(), "/versions", "must not be empty");
        rules.checkVersions();
        rules.checkBearings();
        rules.checkResponses();
        rules.checkRevisions();
        rules.problems.throwIfAny();
    }

    /** A version is based on an earlier one, so versions cannot form a cycle. */
    private void checkVersions() {
        problems.requireUnique(inquiry.versions(), TheoryVersion::id, "/versions", "id");
        for (int i = 0; i < inquiry.versions().size(); i++) {
            TheoryVersion version = inquiry.versions().get(i);
            String path = "/versions/" + i;
            known(version.stage(), stages, path + "/stage", "stage");
            all(version.basedOn(), order.keySet(), path + "/basedOn", "earlier version");
            problems.require(
                    new HashSet<>(version.basedOn()).size() == version.basedOn().size(),
                    path + "/basedOn",
                    "must not name a version twice");
            order.putIfAbsent(version.id(), i);
            claims.putIfAbsent(version.id(), version.theory().index());
        }
    }

    private void checkBearings() {
        List<TheoryIndex> all = inquiry.versions().stream()
                .map(version -> version.theory().index())
                .toList();
        List<Evidence> items = inquiry.evidence().items();
        for (int i = 0; i < items.size(); i++) {
            List<Bearing> bearings = items.get(i).bearings();
            for (int j = 0; j < bearings.size(); j++) {
                Id<? extends TheoryClaim> subject = bearings.get(j).subject();
                if (!known(subject, all)) {
                    problems.refuse(
                            "/evidence/items/" + i + "/bearings/" + j + "/subject",
                            "unknown claim of any version: " + subject);
                }
            }
        }
    }

    /** The last version is searched first, since it makes most claims. */
    private static boolean known(Id<? extends TheoryClaim> subject, List<TheoryIndex> versions) {
        for (int i = versions.size() - 1; i >= 0; i--) {
            if (versions.get(i).claim(subject).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void checkResponses() {
        problems.requireUnique(inquiry.responses(), Response::id, "/responses", "id");
        for (int i = 0; i < inquiry.responses().size(); i++) {
            Response response = inquiry.responses().get(i);
            String path = "/responses/" + i;
            problems.requireKnown(response.theoryVersion(), order.keySet(), path + "/theoryVersion", "version");
            known(response.stage(), stages, path + "/stage", "stage");
            known(response.evidence(), evidence, path + "/evidence", "piece of evidence");
            if (order.containsKey(response.theoryVersion())) {
                TheoryVersion version = inquiry.versions().get(order.get(response.theoryVersion()));
                problems.require(
                        version.theory().index().claim(response.configuration()).stream()
                                .anyMatch(Configuration.class::isInstance),
                        path + "/configuration",
                        "unknown configuration of that version: " + response.configuration());
            }
        }
    }

    private void checkRevisions() {
        problems.requireUnique(inquiry.revisions(), Revision::id, "/revisions", "id");
        Set<Id<Response>> responses =
                inquiry.responses().stream().map(Response::id).collect(Collectors.toSet());
        for (int i = 0; i < inquiry.revisions().size(); i++) {
            Revision revision = inquiry.revisions().get(i);
            String path = "/revisions/" + i;
            problems.requireKnown(revision.fromVersion(), order.keySet(), path + "/fromVersion", "version");
            problems.requireKnown(revision.toVersion(), order.keySet(), path + "/toVersion", "version");
            problems.require(
                    order.getOrDefault(revision.fromVersion(), -1) < order.getOrDefault(revision.toVersion(), 0),
                    path + "/toVersion",
                    "must be later than fromVersion");
            claims(revision.before(), claims.get(revision.fromVersion()), path + "/before");
            claims(revision.after(), claims.get(revision.toVersion()), path + "/after");
            all(revision.evidence(), evidence, path + "/evidence", "piece of evidence");
            all(revision.responses(), responses, path + "/responses", "response");
        }
    }

    private void known(Optional<? extends Id<?>> id, Set<? extends Id<?>> known, String path, String what) {
        id.ifPresent(present -> problems.requireKnown(present, known, path, what));
    }

    private void claims(List<? extends Id<?>> ids, @Nullable TheoryIndex version, String path) {
        for (int i = 0; version != null && i < ids.size(); i++) {
            problems.require(
                    version.claim(ids.get(i)).isPresent(),
                    path + "/" + i,
                    "unknown claim of that version: " + ids.get(i));
        }
    }

    private void all(List<? extends Id<?>> ids, Set<? extends Id<?>> known, String path, String what) {
        for (int i = 0; i < ids.size(); i++) {
            problems.requireKnown(ids.get(i), known, path + "/" + i, what);
        }
    }
}
