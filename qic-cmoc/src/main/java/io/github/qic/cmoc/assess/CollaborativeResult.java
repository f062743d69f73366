package io.github.qic.cmoc.assess;

import io.github.qic.cmoc.indicator.IndicatorResult;
import io.github.qic.cmoc.indicator.Presence;
import io.github.qic.cmoc.indicator.PresenceReason;
import io.github.qic.core.Collaborative;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.people.Site;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Derives the result for a whole collaborative from the results of its sites. */
final class CollaborativeResult {
    private CollaborativeResult() {}

    /** Empty if every site is unknown: then the whole has to be assessed instead. */
    static Optional<IndicatorResult> of(Collaborative collaborative, List<SiteResult> sites) {
        List<IndicatorResult> results = sites.stream().map(SiteResult::result).toList();
        List<Presence> presences =
                results.stream().map(IndicatorResult::presence).toList();
        if (presences.stream().allMatch(Presence.UNKNOWN::equals)) {
            return Optional.empty();
        }
        return Optional.of(IndicatorResult.of(PresenceReason.builder()
                .text(text(collaborative.sites(), presences))
                .presence(Presence.all(presences))
                .source("what was found at the sites")
                .origin(madeUp(results))
                .build()));
    }

    /** A result that rests in part on made-up values is made up as a whole. */
    private static Optional<Origin> madeUp(List<IndicatorResult> results) {
        return results.stream()
                .flatMap(result -> result.reasons().stream())
                .flatMap(reason -> reason.origin().stream())
                .filter(Origin.SYNTHETIC::equals)
                .findFirst();
    }

    /** Such as "in place: Site 1, Site 2; absent: Site 4". */
    private static String text(List<Site> sites, List<Presence> presences) {
        Map<Presence, List<String>> names = new EnumMap<>(Presence.class);
        for (int i = 0; i < sites.size(); i++) {
            names.computeIfAbsent(presences.get(i), presence -> new ArrayList<>())
                    .add(sites.get(i).name());
        }
        return names.entrySet().stream()
                .map(entry -> entry.getKey().title() + ": " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("; "));
    }
}
