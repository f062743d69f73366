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
    private final Map<Id<?>, Voice> voices = new HashMap<>();

    Voices(EvidenceIndex evidence) {
        this.evidence = evidence;
    }

    /** @param everySite whether the site of each piece is known */
    private record Voice(Set<Role> roles, Set<Id<Site>> sites, boolean everySite) {}

    /**
     * {@return which of some roles no evidence for a configuration, its links and their elements comes from; none if nobody's role is
     * known}
     */
    Set<Role> missingRoles(Configuration configuration, Set<Role> wanted) {
        List<Voice> all = of(configuration);
        if (all.stream().allMatch(voice -> voice.roles().isEmpty())) {
            return Set.of();
        }
        Set<Role> missing = new HashSet<>(wanted);
        all.forEach(voice -> missing.removeAll(voice.roles()));
        return missing;
    }

    /**
     * {@return which of some sites no evidence for a configuration comes from; none without evidence, or if the site of any is
     * unknown}
     */
    Set<Id<Site>> missingSites(Configuration configuration, Collection<Id<Site>> wanted) {
        List<Voice> all = of(configuration);
        if (all.isEmpty() || !all.stream().allMatch(Voice::everySite)) {
            return Set.of();
        }
        Set<Id<Site>> missing = new HashSet<>(wanted);
        all.forEach(voice -> missing.removeAll(voice.sites()));
        return missing;
    }

    private List<Voice> of(Configuration configuration) {
        return Stream.concat(
                        Stream.of(configuration.id()),
                        configuration.links().stream()
                                .flatMap(link -> Stream.concat(Stream.of(link.id()), link.elements())))
                .distinct()
                .filter(claim -> !evidence.bearingOn(claim).isEmpty())
                .map(claim -> voices.computeIfAbsent(claim, id -> voice(claim)))
                .toList();
    }

    private Voice voice(Id<? extends TheoryClaim> claim) {
        List<Evidence> items = evidence.bearingOn(claim);
        return new Voice(
                EvidenceIndex.roles(items),
                evidence.sites(items),
                items.stream().noneMatch(item -> evidence.sites(item).isEmpty()));
    }
}
