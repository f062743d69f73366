package io.github.qic.cmoc.check;

import io.github.qic.cmoc.inquiry.Challenge;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.Polarity;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.valid.Id;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether links contradict each other without an explanation, and whether counter-cases were sought. */
final class ContradictionChecks {
    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(ContradictionChecks::check);
    private static final Rule OPPOSITE =
            GROUP.warning("cmoc.opposite-outcomes", "LLM-Knowledge-Graph: opposite polarity");
    private static final Rule NO_COUNTER_CASE = GROUP.countAdvice("cmoc.no-counter-case", "confirmation bias");

    private ContradictionChecks() {}

    private static void check(TheoryCheckContext c) {
        opposites(c);
        boolean counterCase = c.configurations().stream()
                        .anyMatch(each -> each.contrasts().isPresent()
                                || !each.counterExamples().isEmpty())
                || c.theory.demiRegularities().stream()
                        .anyMatch(each -> !each.counterExamples().isEmpty())
                || c.links().stream().anyMatch(link -> isBad(c, link));
        if (c.underTest() && !counterCase && c.challenges.stream().noneMatch(Challenge::refuted)) {
            c.theory(NO_COUNTER_CASE, "", "there is no refuting evidence, counter-case or negative outcome");
        }
    }

    /** If one cause has opposite outcomes, what explains the difference is missing. To hinder a bad outcome is a good one. */
    private static void opposites(TheoryCheckContext c) {
        Map<String, Id<Link>> positive = new HashMap<>();
        Map<String, Id<Link>> negative = new HashMap<>();
        for (Link link : disputed(c)) {
            boolean good = isGood(c, link);
            boolean bad = isBad(c, link);
            String circumstances = circumstances(link);
            c.each(link.mechanisms(), "/mechanisms", (mechanism, path) -> {
                String cause = mechanism + "/" + circumstances;
                String same = ", which has the same mechanism, " + mechanism + ", and everything else in common";
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

    /** {@return the ids of all that bears on the mechanisms of a link: another intervention or actor may explain another outcome as a context does} */
    private static String circumstances(Link link) {
        String activation = link.activation().map(Enum::name).orElse("");
        return Stream.of(link.contexts(), link.interventions(), link.actors())
                .map(ids -> ids.stream().map(Id::value).distinct().sorted().collect(Collectors.joining(" ")))
                .collect(Collectors.joining("/", "", "/" + activation));
    }

    /**
     * {@return the links with a mechanism that has good and bad outcomes, which few have} By id: a pair is reported at the same link
     * wherever its configuration is listed.
     */
    private static List<Link> disputed(TheoryCheckContext c) {
        Set<Id<Mechanism>> both = mechanisms(c, ContradictionChecks::isGood);
        both.retainAll(mechanisms(c, ContradictionChecks::isBad));
        return c.links().stream()
                .filter(link -> link.mechanisms().stream().anyMatch(both::contains))
                .sorted(Comparator.comparing(Link::id))
                .toList();
    }

    private static Set<Id<Mechanism>> mechanisms(TheoryCheckContext c, BiPredicate<TheoryCheckContext, Link> wanted) {
        return c.links().stream()
                .filter(link -> wanted.test(c, link))
                .flatMap(link -> link.mechanisms().stream())
                .collect(Collectors.toSet());
    }

    private static boolean isGood(TheoryCheckContext c, Link link) {
        return c.hasOutcome(link, link.kind().hinders() ? Polarity.NEGATIVE : Polarity.POSITIVE);
    }

    private static boolean isBad(TheoryCheckContext c, Link link) {
        return c.hasOutcome(link, link.kind().hinders() ? Polarity.POSITIVE : Polarity.NEGATIVE);
    }
}
