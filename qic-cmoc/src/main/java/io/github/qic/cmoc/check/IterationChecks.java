package io.github.qic.cmoc.check;

import static io.github.qic.core.finding.RuleKind.COUNT;
import static io.github.qic.core.finding.RuleKind.STRUCTURAL;
import static io.github.qic.core.finding.Severity.ADVICE;
import static io.github.qic.core.finding.Severity.WARNING;

import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.inquiry.Challenge;
import io.github.qic.cmoc.inquiry.ChallengeStatus;
import io.github.qic.cmoc.inquiry.Response;
import io.github.qic.cmoc.inquiry.ResponseKind;
import io.github.qic.cmoc.inquiry.Revision;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.valid.Id;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the theory was put before people, and whether each claim can be followed from first idea to last form. */
final class IterationChecks {
    static final Rule UNANSWERED = new Rule("cmoc.challenge-unanswered", STRUCTURAL, WARNING, "PEACH: testing stage");
    static final Rule NO_REASON = new Rule("cmoc.revision-without-reason", STRUCTURAL, WARNING, "Dalkin et al. 2021");
    static final Rule NO_EVIDENCE =
            new Rule("cmoc.revision-without-evidence", STRUCTURAL, WARNING, "Dalkin et al. 2021");
    static final Rule LOST = new Rule("cmoc.lost-on-the-way", STRUCTURAL, WARNING, "RAMESES II item 15");
    static final Rule NO_ORIGIN = new Rule("cmoc.no-origin", STRUCTURAL, ADVICE, "RAMESES II item 15");
    static final Rule NOT_PUT = new Rule("cmoc.never-put-to-anybody", COUNT, WARNING, "Manzano 2016");
    static final Rule CONFIRMED_ONLY = new Rule("cmoc.confirmed-only", COUNT, ADVICE, "Manzano 2016");
    static final List<Rule> RULES =
            List.of(UNANSWERED, NO_REASON, NO_EVIDENCE, LOST, NO_ORIGIN, NOT_PUT, CONFIRMED_ONLY);

    private IterationChecks() {}

    static void check(TheoryCheckContext c, List<Challenge> challenges) {
        challenges.stream()
                .filter(challenge -> challenge.status() == ChallengeStatus.OPEN)
                .forEach(challenge -> c.document(
                        UNANSWERED,
                        path(c, challenge.subject()),
                        challenge.subject() + " was challenged, and neither revised nor kept for a reason"));
        for (int i = 0; i < c.inquiry.revisions().size(); i++) {
            Revision revision = c.inquiry.revisions().get(i);
            if (revision.reason().isEmpty()) {
                c.document(NO_REASON, "/revisions/" + i, revision.id() + " gives no reason");
            }
            if (revision.evidence().isEmpty() && revision.responses().isEmpty()) {
                c.document(NO_EVIDENCE, "/revisions/" + i, revision.id() + " names no evidence and no response");
            }
        }
        origins(c);
        responses(c);
    }

    /** {@return where the newest version that makes a claim holds it} */
    private static String path(TheoryCheckContext c, Id<? extends TheoryClaim> id) {
        for (int i = c.inquiry.versions().size() - 1; i >= 0; i--) {
            String found = c.inquiry.versions().get(i).theory().index().path(id);
            if (!found.isEmpty()) {
                return "/versions/" + i + "/theory" + found;
            }
        }
        return "";
    }

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
        var first = c.inquiry.versions().get(0).theory().index();
        for (TheoryClaim claim : c.index.claims()) {
            if (!(claim instanceof Link)
                    && first.claim(claim.claimId()).isEmpty()
                    && !coming.contains(claim.claimId())
                    && !originates(c, claim)) {
                c.claim(NO_ORIGIN, claim.claimId(), "comes from no revision and no evidence it was formed from");
            }
        }
    }

    /** Whatever some version claimed has to be in the last one or to have left it by a revision. */
    private static void lost(TheoryCheckContext c, Set<Id<?>> leaving) {
        Set<Id<?>> told = new HashSet<>(leaving);
        for (int i = 0; i < c.inquiry.versions().size() - 1; i++) {
            var index = c.inquiry.versions().get(i).theory().index();
            for (TheoryClaim claim : index.claims()) {
                if (!(claim instanceof Link) && c.index.claim(claim.claimId()).isEmpty() && told.add(claim.claimId())) {
                    c.document(
                            LOST,
                            "/versions/" + i + "/theory" + index.path(claim.claimId()),
                            claim.claimId() + " is not in the last version, and no revision tells why");
                }
            }
        }
    }

    private static boolean originates(TheoryCheckContext c, TheoryClaim claim) {
        return c.evidence.bearingOn(claim.claimId()).stream()
                .flatMap(item -> item.bearings().stream())
                .anyMatch(b -> b.kind() == BearingKind.ORIGINATES && b.subject().equals(claim.claimId()));
    }

    private static void responses(TheoryCheckContext c) {
        if (!c.underTest()) {
            return;
        }
        Map<Id<Configuration>, List<Response>> answers =
                c.inquiry.responses().stream().collect(Collectors.groupingBy(Response::configuration));
        if (answers.isEmpty()) {
            c.document(NOT_PUT, "/responses", "no response to any configuration is recorded");
            return;
        }
        for (Configuration configuration : c.configurations()) {
            List<Response> given = answers.getOrDefault(configuration.id(), List.of());
            if (given.isEmpty()) {
                c.claim(NOT_PUT, configuration.id(), "was never put to a respondent");
            } else if (given.stream().allMatch(response -> response.answer() == ResponseKind.CONFIRM)) {
                c.claim(CONFIRMED_ONLY, configuration.id(), "was confirmed by all who were asked");
            }
        }
    }
}
