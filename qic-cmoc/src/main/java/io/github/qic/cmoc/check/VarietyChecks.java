package io.github.qic.cmoc.check;

import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.Speaker;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whether claims rest on evidence of several sites, people and roles, or, in a synthesis, of several sources. A claim is a
 * configuration if evidence bears on it as a whole, and otherwise each of its links with its outcomes, which other links may
 * share. Only if all its evidence has a known site can it be said to come from one, and likewise for the others. Sites are not
 * compared if the configuration is about exactly the sites of its evidence.
 */
final class VarietyChecks {
    private static final String SOURCE = "PEACH: support within and across sites";

    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(VarietyChecks::check);
    private static final Rule LITTLE = GROUP.countAdvice("cmoc.little-evidence", SOURCE);
    private static final Rule NARROW = GROUP.countWarning("cmoc.narrow-evidence", SOURCE);

    private VarietyChecks() {}

    private static void check(TheoryCheckContext c) {
        int minimum = c.thresholds.minimumVariety();
        List<TheoryClaim> claims = new ArrayList<>();
        Map<Id<?>, List<Evidence>> evidence = new HashMap<>();
        Map<Id<?>, Configuration> owners = new HashMap<>();
        for (Configuration configuration : c.configurations()) {
            boolean whole = !c.evidence.bearingOn(configuration.id()).isEmpty();
            (whole ? Stream.of(configuration) : configuration.links().stream()).forEach(claim -> {
                claims.add(claim);
                owners.put(claim.id(), configuration);
                evidence.put(claim.id(), supporting(c, claim));
            });
        }
        c.<TheoryClaim>claims(LITTLE, claims, claim -> {
            int size = evidence.get(claim.id()).size();
            String pieces = size == 1 ? "1 piece" : size + " pieces";
            return Optional.of("rests on " + pieces + " of evidence")
                    .filter(text -> size > 0 && size < minimum);
        });
        c.<TheoryClaim>claims(NARROW, claims, claim -> {
            List<Evidence> items = evidence.get(claim.id());
            return Optional.of(narrow(c, owners.get(claim.id()), items))
                    .filter(text -> items.size() >= minimum && !text.isEmpty())
                    .map(text -> "rests on " + text);
        });
    }

    private static List<Evidence> supporting(TheoryCheckContext c, TheoryClaim claim) {
        return claim instanceof Link link ? c.supporting(link) : c.evidence.supporting((Configuration) claim);
    }

    /** {@return in which respects evidence has too few different values; empty if in none} */
    private static String narrow(TheoryCheckContext c, Configuration about, List<Evidence> items) {
        List<String> found = new ArrayList<>();
        if (c.isSynthesis()) {
            few(c, items, item -> Stream.of(item.source()), "source", "sources").ifPresent(found::add);
            return String.join(" and ", found);
        }
        if (!Set.copyOf(about.aboutSites()).equals(c.evidence.sites(items))) {
            few(c, items, item -> c.evidence.sites(item).stream(), "site", "sites").ifPresent(found::add);
        }
        few(c, items, item -> speaker(item, Speaker::participant), "participant", "participants")
                .or(() -> few(c, items, item -> speaker(item, Speaker::role), "role", "roles"))
                .ifPresent(found::add);
        return String.join(" and ", found);
    }

    private static <T> Stream<T> speaker(Evidence item, Function<Speaker, Optional<T>> part) {
        return item.speaker().flatMap(part).stream();
    }

    private static Optional<String> few(
            TheoryCheckContext c,
            List<Evidence> items,
            Function<Evidence, Stream<?>> values,
            String singular,
            String plural) {
        Set<String> distinct = new TreeSet<>();
        for (Evidence item : items) {
            List<?> found = values.apply(item).toList();
            found.forEach(value -> distinct.add(value.toString()));
            if (found.isEmpty() || distinct.size() >= c.thresholds.minimumVariety()) {
                return Optional.empty();
            }
        }
        String count = distinct.size() == 1 ? "one " + singular : distinct.size() + " " + plural;
        return Optional.of(count + " (" + String.join(", ", distinct) + ")");
    }
}
