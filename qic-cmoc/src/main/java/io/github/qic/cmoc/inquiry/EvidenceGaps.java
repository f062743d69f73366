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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

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
        EvidenceIndex evidence = inquiry.evidence().index();
        Map<Id<Outcome>, NavigableSet<Id<Site>>> sites = new LinkedHashMap<>();
        for (Configuration configuration : inquiry.theory().configurations()) {
            for (Link link : configuration.links()) {
                for (Id<Outcome> outcome : link.outcomes()) {
                    Set<Id<Site>> from = sites.computeIfAbsent(outcome, id -> sites(evidence, id));
                    from.addAll(evidence.sites(evidence.supporting(link)));
                    from.addAll(sites(evidence, configuration.id()));
                }
            }
        }
        sites.values().removeIf(from -> from.size() != 1);
        Map<Id<Outcome>, Id<Site>> found = new LinkedHashMap<>();
        sites.forEach((outcome, from) -> found.put(outcome, from.first()));
        return Collections.unmodifiableMap(found);
    }

    private static NavigableSet<Id<Site>> sites(EvidenceIndex evidence, Id<? extends TheoryClaim> claim) {
        return evidence.sites(evidence.bearingOn(claim).stream()
                .filter(item -> item.isFor(claim))
                .toList());
    }

    /** {@return the roles of the actors of the theory that no evidence comes from, in alphabetical order} */
    public static NavigableSet<Role> rolesNeverHeard(Inquiry inquiry) {
        Set<Role> roles = new HashSet<>();
        inquiry.theory().actors().forEach(actor -> roles.addAll(actor.roles()));
        return rolesNeverHeard(inquiry, roles);
    }

    /** {@return those of some roles, such as of all participants, that no evidence comes from, in alphabetical order} */
    public static NavigableSet<Role> rolesNeverHeard(Inquiry inquiry, Set<Role> roles) {
        Objects.requireNonNull(roles, "roles");
        NavigableSet<Role> silent = new TreeSet<>(roles);
        silent.removeAll(EvidenceIndex.roles(inquiry.evidence().items()));
        return Collections.unmodifiableNavigableSet(silent);
    }
}
