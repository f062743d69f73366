package io.github.qic.cmoc.inquiry;

import io.github.qic.cmoc.evidence.EvidenceIndex;
import io.github.qic.cmoc.theory.Actor;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** What a writer asks of the evidence behind a theory. */
public final class EvidenceGaps {
    private EvidenceGaps() {}

    /**
     * {@return the outcomes of the last version that rest on one site only, each with that site}
     *
     * <p>An outcome rests on the evidence for itself, for the rows that lead to it and for their configurations as a whole;
     * what refutes one of these supports nothing. Evidence without a site counts for nothing here; an outcome for which no
     * site is known is left out.
     *
     * @param inquiry the inquiry
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
        Map<Id<Outcome>, Id<Site>> found = new LinkedHashMap<>();
        sites.forEach((outcome, from) -> {
            if (from.size() == 1) {
                found.put(outcome, from.first());
            }
        });
        return Collections.unmodifiableMap(found);
    }

    private static NavigableSet<Id<Site>> sites(EvidenceIndex evidence, Id<? extends TheoryClaim> claim) {
        return evidence.sites(evidence.bearingOn(claim).stream()
                .filter(item -> item.isFor(claim))
                .toList());
    }

    /**
     * {@return the roles that the last version speaks of and that no evidence comes from, in alphabetical order}
     *
     * @param inquiry the inquiry
     */
    public static NavigableSet<Role> rolesNeverHeard(Inquiry inquiry) {
        ProgrammeTheory theory = inquiry.theory();
        NavigableSet<Role> roles = new TreeSet<>();
        for (Actor actor : theory.actors()) {
            roles.addAll(actor.roles());
        }
        return rolesNeverHeard(inquiry, roles);
    }

    /**
     * {@return those of some roles that no evidence comes from, in alphabetical order}
     *
     * @param inquiry the inquiry
     * @param roles the roles, such as those of everybody in the collaborative
     */
    public static NavigableSet<Role> rolesNeverHeard(Inquiry inquiry, Set<Role> roles) {
        NavigableSet<Role> silent = new TreeSet<>(roles);
        silent.removeAll(EvidenceIndex.roles(inquiry.evidence().items()));
        return Collections.unmodifiableNavigableSet(silent);
    }
}
