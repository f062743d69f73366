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

    /** {@return which of some roles the evidence for a configuration, its links and their elements comes from} */
    Set<Role> heard(Configuration configuration, Set<Role> wanted) {
        Set<Role> missing = new HashSet<>(wanted);
        of(configuration).forEach(voice -> missing.removeAll(voice.roles()));
        Set<Role> heard = new HashSet<>(wanted);
        heard.removeAll(missing);
        return heard;
    }

    boolean hasRoles(Configuration configuration) {
        return of(configuration).stream().anyMatch(voice -> !voice.roles().isEmpty());
    }

    /**
     * {@return which of some sites no evidence for a configuration comes from; none without evidence, or if the site of any is
     * unknown}
     */
    Set<Id<Site>> missing(Configuration configuration, Collection<Id<Site>> wanted) {
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
                new HashSet<>(EvidenceIndex.roles(items)),
                new HashSet<>(evidence.sites(items)),
                items.stream().noneMatch(item -> evidence.sites(item).isEmpty()));
    }
}
