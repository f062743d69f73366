package io.github.qic.cmoc.check;

import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.inquiry.ChallengeStatus;
import io.github.qic.cmoc.inquiry.Response;
import io.github.qic.cmoc.inquiry.ResponseKind;
import io.github.qic.cmoc.inquiry.Revision;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.cmoc.theory.TheoryIndex;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.valid.Id;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the theory was put to people, and whether each claim can be traced from its first to its last form. */
final class IterationChecks {
    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(IterationChecks::check);
    private static final Rule UNANSWERED = GROUP.warning("cmoc.challenge-unanswered", "PEACH: testing stage");
    private static final Rule NO_REASON = GROUP.warning("cmoc.revision-without-reason", "Dalkin et al. 2021");
    private static final Rule NO_EVIDENCE = GROUP.warning("cmoc.revision-without-evidence", "Dalkin et al. 2021");
    private static final Rule LOST = GROUP.warning("cmoc.lost-on-the-way", "RAMESES II item 15");
    private static final Rule NO_ORIGIN = GROUP.advice("cmoc.no-origin", "RAMESES II item 15");
    private static final Rule NOT_PUT = GROUP.countWarning("cmoc.never-put-to-anybody", "Manzano 2016");
    private static final Rule CONFIRMED_ONLY = GROUP.countAdvice("cmoc.confirmed-only", "Manzano 2016");

    private IterationChecks() {}

    private static void check(TheoryCheckContext c) {
        c.challenges.stream()
                .filter(challenge -> challenge.status() == ChallengeStatus.OPEN)
                .forEach(challenge -> c.found(
                        UNANSWERED,
                        path(c, challenge.subject()),
                        challenge.subject() + " was challenged but neither revised nor kept with a reason"));
        c.each(c.inquiry.revisions(), "/revisions", (revision, path) -> {
            c.foundIf(revision.reason().isEmpty(), NO_REASON, path, revision.id() + " gives no reason");
            boolean unfounded =
                    revision.evidence().isEmpty() && revision.responses().isEmpty();
            c.foundIf(unfounded, NO_EVIDENCE, path, revision.id() + " names no evidence and no response");
        });
        origins(c);
        responses(c);
    }

    /** {@return the path of a claim in the newest version that contains it} */
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
        TheoryIndex first = c.inquiry.versions().get(0).theory().index();
        claims(c.index)
                .filter(id -> first.claim(id).isEmpty() && !coming.contains(id) && !originates(c, id))
                .forEach(id -> c.claim(NO_ORIGIN, id, "does not originate from a revision or from evidence"));
    }

    /** Links are part of their configuration and have no separate history. */
    private static Stream<Id<? extends TheoryClaim>> claims(TheoryIndex index) {
        return index.claims().stream().filter(claim -> !(claim instanceof Link)).map(TheoryClaim::id);
    }

    /** Every claim of an earlier version must be in the last one or have been removed by a revision. */
    private static void lost(TheoryCheckContext c, Set<Id<?>> leaving) {
        Set<Id<?>> known = new HashSet<>(leaving);
        c.each(c.inquiry.versions(), "/versions", (version, path) -> {
            TheoryIndex index = version.theory().index();
            claims(index)
                    .filter(id -> c.index.claim(id).isEmpty() && known.add(id))
                    .forEach(id -> {
                        String message = id + " is not in the last version, and no revision explains why";
                        c.found(LOST, path + "/theory" + index.path(id), message);
                    });
        });
    }

    private static boolean originates(TheoryCheckContext c, Id<? extends TheoryClaim> id) {
        return c.evidence.bearingOn(id).stream()
                .flatMap(item -> item.bearings().stream())
                .anyMatch(b -> b.kind() == BearingKind.ORIGINATES && b.subject().equals(id));
    }

    private static void responses(TheoryCheckContext c) {
        if (!c.underTest()) {
            return;
        }
        Map<Id<Configuration>, List<Response>> answers =
                c.inquiry.responses().stream().collect(Collectors.groupingBy(Response::configuration));
        if (answers.isEmpty()) {
            c.found(NOT_PUT, "/responses", "no response to any configuration is recorded");
            return;
        }
        for (Configuration configuration : c.configurations()) {
            List<Response> given = answers.getOrDefault(configuration.id(), List.of());
            if (given.isEmpty()) {
                c.claim(NOT_PUT, configuration.id(), "was never discussed with a respondent");
            } else if (given.stream().allMatch(response -> response.answer() == ResponseKind.CONFIRM)) {
                c.claim(CONFIRMED_ONLY, configuration.id(), "was confirmed by every respondent asked");
            }
        }
    }
}
