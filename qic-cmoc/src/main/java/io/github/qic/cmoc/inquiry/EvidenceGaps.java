package io.github.qic.cmoc.inquiry;

import io.github.qic.cmoc.evidence.EvidenceIndex;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gaps in the evidence for the last version of a theory. */
public final class EvidenceGaps {
    private EvidenceGaps() {}

    /**
     * {@return the outcomes whose evidence comes from one site only, each with that site}
     *
     * <p>The evidence for an outcome is that for the outcome itself, for the links that lead to it and for their configurations
     * as a whole; evidence that refutes one of these is not counted. Evidence without a site is not counted either; an outcome
     * for which no site is known is left out.
     */
    public static Map<Id<Outcome>, Id<Site>> outcomesOnOneSite(Inquiry inquiry) {
        Map<Id<?>, Set<Id<Site>>> ofClaims = new HashMap<>();
        Map<Id<Outcome>, Set<Id<Site>>> sites = new LinkedHashMap<>();
        for (Configuration configuration : inquiry.theory().configurations()) {
            for (Link link : configuration.links()) {
                Set<Id<Site>> from = twoOf(Stream.of(
                                Stream.of(configuration.id(), link.id()),
                                link.contexts().stream(),
                                link.mechanisms().stream())
                        .flatMap(claims -> claims)
                        .flatMap(claim -> sites(inquiry, claim, ofClaims).stream()));
                for (Id<Outcome> outcome : link.outcomes()) {
                    sites.computeIfAbsent(outcome, id -> new HashSet<>(sites(inquiry, id, ofClaims)))
                            .addAll(from);
                }
            }
        }
        Map<Id<Outcome>, Id<Site>> found = new LinkedHashMap<>();
        sites.forEach((outcome, from) -> {
            if (from.size() == 1) {
                found.put(outcome, from.iterator().next());
            }
        });
        return Collections.unmodifiableMap(found);
    }

    private static Set<Id<Site>> sites(
            Inquiry inquiry, Id<? extends TheoryClaim> claim, Map<Id<?>, Set<Id<Site>>> known) {
        EvidenceIndex evidence = inquiry.evidence().index();
        return known.computeIfAbsent(
                claim, id -> twoOf(evidence.supporting(claim).stream().flatMap(item -> evidence.sites(item).stream())));
    }

    /** With two sites, it does not matter how many more there are. */
    private static Set<Id<Site>> twoOf(Stream<Id<Site>> sites) {
        return sites.distinct().limit(2).collect(Collectors.toSet());
    }

    /** {@return the roles of the actors of the theory that no evidence comes from, in alphabetical order} */
    public static NavigableSet<Role> rolesNeverHeard(Inquiry inquiry) {
        Set<Role> roles = new HashSet<>();
        inquiry.theory().actors().forEach(actor -> roles.addAll(actor.roles()));
        return rolesNeverHeard(inquiry, roles);
    }

    /** {@return which of some roles, such as those of all participants, no evidence comes from, in alphabetical order} */
    public static NavigableSet<Role> rolesNeverHeard(Inquiry inquiry, Set<Role> roles) {
        Objects.requireNonNull(roles, "roles");
        NavigableSet<Role> silent = new TreeSet<>(roles);
        silent.removeAll(EvidenceIndex.roles(inquiry.evidence().items()));
        return Collections.unmodifiableNavigableSet(silent);
    }
}
