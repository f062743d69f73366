package io.github.qic.cmoc.indicator;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Site;
import io.github.qic.core.programme.Answer;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.valid.Id;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sites that attended each gathering. */
final class GatheringSites {
    private final Optional<Id<Site>> host;
    private final Map<Id<Gathering>, Set<Id<Site>>> sites = new HashMap<>();

    GatheringSites(IndicatorScope scope) {
        host = scope.site();
        Map<Id<Participant>, Id<Site>> homes = new HashMap<>();
        scope.collaborative()
                .participants()
                .forEach(person -> person.site().ifPresent(site -> homes.put(person.id(), site)));
        for (Attendance attendance : scope.collaborative().register().attendances()) {
            Set<Id<Site>> there = sites.computeIfAbsent(attendance.gathering(), gathering -> new HashSet<>());
            Optional.ofNullable(homes.get(attendance.participant())).ifPresent(there::add);
        }
    }

    Answer shared(Id<Gathering> event, int fewest) {
        Set<Id<Site>> there = sites.get(event);
        if (there == null) {
            return Answer.UNKNOWN;
        }
        return there.size() >= fewest && host.stream().allMatch(there::contains) ? Answer.YES : Answer.NO;
    }
}
