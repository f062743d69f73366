package io.github.qic.cmoc.check;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks whether claims rest on evidence of several sites, people and roles, or, in a synthesis, of several sources. If evidence bears
 * on a configuration as a whole, the configuration counts as one claim. Otherwise each of its links does, including the evidence for
 * its outcomes, unless it has no other evidence. Evidence is said to come from one site only if the sites of all of it are known;
 * likewise for people and roles. Sites are not compared if the configuration is about exactly the sites of its evidence.
 */
final class VarietyChecks {
    private static final String SOURCE = "PEACH: support within and across sites";

    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(VarietyChecks::check);
    private static final Rule LITTLE = GROUP.countAdvice("cmoc.little-evidence", SOURCE);
    private static final Rule NARROW = GROUP.countWarning("cmoc.narrow-evidence", SOURCE);

    private VarietyChecks() {}

    private static void check(TheoryCheckContext c) {
        Faults little = new Faults(c, LITTLE);
        Faults narrow = new Faults(c, NARROW);
        for (Configuration configuration : c.configurations()) {
            if (c.summary(configuration.id()).isBearing()) {
                claim(c, configuration, configuration, c.summary(configuration), little, narrow);
            } else {
                configuration.links().stream()
                        .filter(link -> c.isCauseSupported(link) && !TheoryCheckContext.isCounted(link))
                        .forEach(link -> claim(c, link, configuration, c.summary(link), little, narrow));
            }
        }
        little.report();
        narrow.report();
    }

    private static void claim(
            TheoryCheckContext c,
            TheoryClaim claim,
            Configuration about,
            EvidenceSummary evidence,
            Faults little,
            Faults narrow) {
        int minimum = c.thresholds.minimumVariety();
        evidence.few(minimum).ifPresent(pieces -> little.add(claim, "rests on " + pieces + " of evidence"));
        String respects = evidence.pieces.size() < minimum ? "" : narrow(c, about, evidence);
        if (!respects.isEmpty()) {
            narrow.add(claim, "rests on " + respects);
        }
    }

    /** {@return in which respects evidence has too few different values; empty if in none} */
    private static String narrow(TheoryCheckContext c, Configuration about, EvidenceSummary evidence) {
        if (c.isSynthesis()) {
            return evidence.sources.few("source", "sources").orElse("");
        }
        return Stream.of(
                        evidence.sites.few("site", "sites").filter(text -> !evidence.sites.is(about.aboutSites())),
                        evidence.participants
                                .few("participant", "participants")
                                .or(() -> evidence.roles.few("role", "roles")))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" and "));
    }
}
