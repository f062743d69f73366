package io.github.qic.cmoc.check;

import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceIndex;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The roles and sites that evidence comes from, found once for each claim, however many configurations use it. */
final class Voices {
    private final EvidenceIndex evidence;
    private final Map<Id<? extends TheoryClaim>, Set<Role>> roles = new HashMap<>();
    private final Map<Id<? extends TheoryClaim>, Places> places = new HashMap<>();

    Voices(EvidenceIndex evidence) {
        this.evidence = evidence;
    }

    /** @param complete whether the site of each piece is known */
    private record Places(Set<Id<Site>> sites, boolean complete) {}

    /**
     * {@return which of some roles no evidence for a configuration, its links and their elements comes from; none if nobody's role is
     * known}
     */
    Set<Role> missingRoles(Configuration configuration, Set<Role> wanted) {
        Set<Role> missing = new HashSet<>(wanted);
        boolean known = false;
        for (Id<? extends TheoryClaim> claim : claims(configuration)) {
            Set<Role> heard = roles.computeIfAbsent(claim, id -> EvidenceIndex.roles(evidence.bearingOn(id)));
            known = known || !heard.isEmpty();
            missing.removeAll(heard);
            if (missing.isEmpty()) {
                return Set.of();
            }
        }
        return known ? missing : Set.of();
    }

    /**
     * {@return which of some sites no evidence for a configuration comes from; none without evidence, or if the site of any is
     * unknown}
     */
    Set<Id<Site>> missingSites(Configuration configuration, Collection<Id<Site>> wanted) {
        Set<Id<Site>> missing = new HashSet<>(wanted);
        boolean known = false;
        for (Id<? extends TheoryClaim> claim : claims(configuration)) {
            Places heard = places.computeIfAbsent(claim, id -> places(evidence.bearingOn(id)));
            missing.removeAll(heard.sites());
            if (missing.isEmpty() || !heard.complete()) {
                return Set.of();
            }
            known = known || !heard.sites().isEmpty();
        }
        return known ? missing : Set.of();
    }

    /** {@return the claims of a configuration that have evidence} */
    private List<Id<? extends TheoryClaim>> claims(Configuration configuration) {
        Stream<Id<? extends TheoryClaim>> parts =
                configuration.links().stream().flatMap(link -> Stream.concat(Stream.of(link.id()), link.elements()));
        return Stream.concat(Stream.<Id<? extends TheoryClaim>>of(configuration.id()), parts)
                .filter(claim -> !evidence.bearingOn(claim).isEmpty())
                .toList();
    }

    private Places places(List<Evidence> items) {
        return new Places(
                evidence.sites(items),
                items.stream().noneMatch(item -> evidence.sites(item).isEmpty()));
    }
}
