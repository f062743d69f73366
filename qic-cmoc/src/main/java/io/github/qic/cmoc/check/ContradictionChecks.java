package io.github.qic.cmoc.check;

import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.inquiry.Challenge;
import io.github.qic.cmoc.inquiry.ChallengeStatus;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.Polarity;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.valid.Id;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether contradictory evidence and links are explained, and whether counter-cases were sought. */
final class ContradictionChecks {
    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(ContradictionChecks::check);
    private static final Rule UNRESOLVED = GROUP.warning("cmoc.contradiction", "LLM-Knowledge-Graph: contradictions");
    private static final Rule OPPOSITE =
            GROUP.warning("cmoc.opposite-outcomes", "LLM-Knowledge-Graph: opposite polarity");
    private static final Rule NO_COUNTER_CASE = GROUP.countAdvice("cmoc.no-counter-case", "confirmation bias");

    private ContradictionChecks() {}

    private static void check(TheoryCheckContext c) {
        c.challenges.stream()
                .filter(challenge -> challenge.status() == ChallengeStatus.OPEN
                        && !challenge.evidence().isEmpty()
                        && c.index.claim(challenge.subject()).isPresent()
                        && c.evidence.bearingOn(challenge.subject()).stream()
                                .anyMatch(item -> supports(item, challenge)))
                .forEach(challenge ->
                        c.claim(UNRESOLVED, challenge.subject(), "is both supported and refuted, with no resolution"));
        opposites(c);
        boolean contrast = c.configurations().stream()
                .anyMatch(configuration -> configuration.contrasts().isPresent());
        if (c.underTest() && !contrast && c.challenges.stream().noneMatch(Challenge::refuted)) {
            c.theory(NO_COUNTER_CASE, "", "there is no refuting evidence and no configuration is a counter-case");
        }
    }

    private static boolean supports(Evidence item, Challenge challenge) {
        return item.bearings().stream()
                .anyMatch(b -> b.subject().equals(challenge.subject()) && b.kind() == BearingKind.SUPPORTS);
    }

    /** If the same cause has opposite outcomes, the context that explains the difference is missing. */
    private static void opposites(TheoryCheckContext c) {
        Map<Cause, Id<Link>> positive = new HashMap<>();
        Map<Cause, Id<Link>> negative = new HashMap<>();
        for (Link link : c.links()) {
            boolean good = has(c, link, Polarity.POSITIVE);
            boolean bad = has(c, link, Polarity.NEGATIVE);
            causes(c, link).forEach((cause, path) -> {
                String same = " with the same cause, " + cause.driver() + ", in the same contexts";
                Optional.ofNullable(good ? negative.get(cause) : null)
                        .or(() -> Optional.ofNullable(bad ? positive.get(cause) : null))
                        .map(other -> "has the opposite outcome to " + other + same)
                        .ifPresent(message -> c.claim(OPPOSITE, link.id(), path, message));
                if (good) {
                    positive.putIfAbsent(cause, link.id());
                }
                if (bad) {
                    negative.putIfAbsent(cause, link.id());
                }
            });
        }
    }

    private record Cause(Id<?> driver, Set<Id<Context>> contexts) {}

    /** {@return the possible causes of the outcomes of a link, each with its path in the link} */
    private static Map<Cause, String> causes(TheoryCheckContext c, Link link) {
        Set<Id<Context>> contexts = new HashSet<>(link.contexts());
        Map<Cause, String> causes = new LinkedHashMap<>();
        c.each(link.mechanisms(), "/mechanisms", (id, path) -> causes.put(new Cause(id, contexts), path));
        c.each(link.interventions(), "/interventions", (id, path) -> causes.put(new Cause(id, contexts), path));
        return causes;
    }

    private static boolean has(TheoryCheckContext c, Link link, Polarity polarity) {
        return link.outcomes().stream()
                .map(id -> (Outcome) c.index.element(id))
                .anyMatch(outcome -> outcome.polarity().filter(polarity::equals).isPresent());
    }
}
