package io.github.qic.cmoc.inquiry;

import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.internal.collect.PairLimit;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A claim that was challenged, and what became of it.
 *
 * @param subject the claim
 * @param evidence the evidence that refutes it
 * @param responses the responses that refute it or ask for a change
 * @param revisions the revisions that start from it or answer one of its responses
 * @param status what became of it
 * @param successors the claims that took its place
 */
public record Challenge(
        Id<? extends TheoryClaim> subject,
        List<Evidence> evidence,
        List<Response> responses,
        List<Revision> revisions,
        ChallengeStatus status,
        List<Id<? extends TheoryClaim>> successors) {
    public Challenge {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(responses, "responses");
        Objects.requireNonNull(revisions, "revisions");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(successors, "successors");
        evidence = List.copyOf(evidence);
        responses = List.copyOf(responses);
        revisions = List.copyOf(revisions);
        successors = List.copyOf(successors);
    }

    /**
     * {@return every claim that evidence or a response refutes, or that a response asks to modify or augment}
     *
     * @throws InvalidValueException if there are more than 1,000,000 pairs of such a claim and a revision of it, or a claim that results
     *     from one
     */
    public static List<Challenge> all(Inquiry inquiry) {
        Map<Id<? extends TheoryClaim>, List<Evidence>> refuting = new LinkedHashMap<>();
        Map<Id<? extends TheoryClaim>, List<Response>> answers = new LinkedHashMap<>();
        for (Evidence item : inquiry.evidence().items()) {
            item.bearings().stream()
                    .filter(bearing -> bearing.kind() == BearingKind.REFUTES)
                    .forEach(bearing -> refuting.computeIfAbsent(bearing.subject(), id -> new ArrayList<>())
                            .add(item));
        }
        for (Response response : inquiry.responses()) {
            if (response.answer() != ResponseKind.CONFIRM) {
                refuting.computeIfAbsent(response.configuration(), id -> new ArrayList<>());
                answers.computeIfAbsent(response.configuration(), id -> new ArrayList<>())
                        .add(response);
            }
        }
        AnsweringRevisionFinder revisions = new AnsweringRevisionFinder(inquiry);
        List<Challenge> all = new ArrayList<>();
        long pairs = 0;
        for (Map.Entry<Id<? extends TheoryClaim>, List<Evidence>> entry : refuting.entrySet()) {
            List<Response> responses = answers.getOrDefault(entry.getKey(), List.of());
            List<Revision> ofClaim = revisions.of(entry.getKey(), responses);
            for (Revision revision : ofClaim) {
                pairs += 1 + revision.after().size();
            }
            PairLimit.require(pairs, "/revisions", "challenged claims x revisions and claims that result");
            all.add(of(entry.getKey(), entry.getValue(), responses, ofClaim, revisions));
        }
        return List.copyOf(all);
    }

    /** {@return whether evidence or a response refutes the claim} */
    public boolean refuted() {
        return !evidence.isEmpty() || responses.stream().anyMatch(response -> response.answer() == ResponseKind.REFUTE);
    }

    private static Challenge of(
            Id<? extends TheoryClaim> subject,
            List<Evidence> evidence,
            List<Response> responses,
            List<Revision> revisions,
            AnsweringRevisionFinder all) {
        List<Id<? extends TheoryClaim>> successors = revisions.stream()
                .flatMap(revision -> {
                    Set<Id<? extends TheoryClaim>> staying = all.staying(revision);
                    return revision.after().stream().filter(id -> !id.equals(subject) && !staying.contains(id));
                })
                .distinct()
                .toList();
        int latest = all.latestOrigin(revisions);
        boolean open = revisions.isEmpty() || responses.stream().anyMatch(response -> !all.answered(response, latest));
        return new Challenge(
                subject,
                evidence,
                responses,
                revisions,
                open ? ChallengeStatus.OPEN : status(subject, revisions, all),
                successors);
    }

    /**
     * The last revision of the claim itself counts, unless that keeps it and a later answer changes something else; to answer by retiring
     * another claim does not retire this one.
     */
    private static ChallengeStatus status(
            Id<? extends TheoryClaim> subject, List<Revision> answering, AnsweringRevisionFinder all) {
        Optional<Revision> own = all.last(subject);
        Revision last = own.or(() -> all.last(answering)).orElseThrow();
        return switch (last.kind()) {
            case KEPT -> all.changesLater(answering, last) ? ChallengeStatus.REVISED : ChallengeStatus.KEPT;
            case RETIRED -> own.isEmpty() ? ChallengeStatus.REVISED : ChallengeStatus.RETIRED;
            case ADDED, REWORDED, REPLACED, SPLIT, MERGED -> ChallengeStatus.REVISED;
        };
    }
}
