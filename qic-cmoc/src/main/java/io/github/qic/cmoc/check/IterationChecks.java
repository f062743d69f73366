package io.github.qic.cmoc.check;

import io.github.qic.cmoc.inquiry.ChallengeStatus;
import io.github.qic.cmoc.inquiry.Response;
import io.github.qic.cmoc.inquiry.ResponseKind;
import io.github.qic.cmoc.inquiry.Revision;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether the theory was put to people, and whether what they disputed was answered. */
final class IterationChecks {
    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(IterationChecks::check);
    private static final Rule UNANSWERED = GROUP.warning("cmoc.challenge-unanswered", "PEACH: testing stage");
    private static final Rule NO_REASON = GROUP.warning("cmoc.revision-without-reason", "Dalkin et al. 2021");
    private static final Rule NO_EVIDENCE = GROUP.warning("cmoc.revision-without-evidence", "Dalkin et al. 2021");
    private static final Rule NO_RESPONSE = GROUP.countAdvice("cmoc.no-response", "Manzano 2016");
    private static final Rule CONFIRMED_ONLY = GROUP.countAdvice("cmoc.confirmed-only", "Manzano 2016");

    private IterationChecks() {}

    private static void check(TheoryCheckContext c) {
        c.challenges.stream()
                .filter(challenge -> challenge.status() == ChallengeStatus.OPEN)
                .forEach(challenge -> unanswered(c, challenge.subject()));
        List<Revision> revisions = c.inquiry.revisions();
        c.entries(
                NO_REASON,
                revisions,
                "/revisions",
                "revisions",
                Revision::id,
                revision -> revision.reason().isEmpty(),
                "gives no reason");
        c.entries(
                NO_EVIDENCE,
                revisions,
                "/revisions",
                "revisions",
                Revision::id,
                revision ->
                        revision.evidence().isEmpty() && revision.responses().isEmpty(),
                "names no evidence and no response");
        responses(c);
    }

    /** The claim may have been removed: then it is found in the newest version that contains it. */
    private static void unanswered(TheoryCheckContext c, Id<? extends TheoryClaim> id) {
        String message = "was challenged but neither revised nor kept with a reason";
        if (c.index.claim(id).isPresent()) {
            c.claim(UNANSWERED, id, "", message);
            return;
        }
        String path = "";
        for (int i = c.inquiry.versions().size() - 1; i >= 0 && path.isEmpty(); i--) {
            String found = c.inquiry.versions().get(i).theory().index().path(id);
            path = found.isEmpty() ? "" : "/versions/" + i + "/theory" + found;
        }
        c.found(UNANSWERED, path, id + " " + message);
    }

    private static void responses(TheoryCheckContext c) {
        if (!c.underTest() || c.isSynthesis()) {
            return;
        }
        Map<Id<Configuration>, List<Response>> answers =
                c.inquiry.responses().stream().collect(Collectors.groupingBy(Response::configuration));
        if (answers.isEmpty()) {
            c.found(NO_RESPONSE, "/responses", "no response to any configuration is recorded");
            return;
        }
        c.claims(
                NO_RESPONSE,
                c.configurations(),
                configuration -> !c.index.isArea(configuration) && !answers.containsKey(configuration.id()),
                "has no recorded response");
        c.claims(
                CONFIRMED_ONLY,
                c.configurations(),
                configuration -> {
                    List<Response> given = answers.getOrDefault(configuration.id(), List.of());
                    return given.size() >= c.thresholds.minimumVariety()
                            && given.stream().allMatch(response -> response.answer() == ResponseKind.CONFIRM);
                },
                "has only responses that confirm it");
    }
}
