package io.github.qic.cmoc.indicator;

import io.github.qic.core.people.Sector;
import io.github.qic.core.people.Team;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Evaluates the sectors of one team. */
final class SectorBalance {
    private SectorBalance() {}

    static PresenceReason of(Team team, IndicatorScope scope, TeamBalanceRule rule) {
        List<Sector> members =
                scope.members(team).stream().map(scope.collaborative()::sector).toList();
        String counts = rule.sectors().stream()
                .map(sector -> sector.label() + " " + count(members, sector))
                .collect(Collectors.joining(", "));
        return scope.reason(
                team.name() + ": of " + members.size() + " members " + counts,
                presence(members, rule),
                "/teams/*/members");
    }

    private static Presence presence(List<Sector> members, TeamBalanceRule rule) {
        if (members.isEmpty()) {
            return Presence.UNKNOWN;
        }
        BigDecimal most = rule.most().multiply(BigDecimal.valueOf(members.size()));
        if (rule.sectors().stream().anyMatch(sector -> count(members, sector) == 0)) {
            return Presence.ABSENT;
        }
        boolean balanced = rule.sectors().stream()
                .allMatch(sector -> BigDecimal.valueOf(count(members, sector)).compareTo(most) <= 0);
        return balanced ? Presence.IN_PLACE : Presence.PARTLY;
    }

    private static long count(List<Sector> members, Sector sector) {
        return members.stream().filter(sector::equals).count();
    }
}
