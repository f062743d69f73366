package io.github.qic.cmoc.indicator;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.people.Sector;
import io.github.qic.core.people.Team;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Each team has members from all these sectors, and no sector has more than a given share of the members. Absent if a team
 * lacks a sector, partly in place if a sector has more than that share.
 */
@Value.Immutable
@JsonTypeName("team-balance")
@JsonDeserialize(builder = TeamBalanceRule.Builder.class)
public sealed interface TeamBalanceRule extends IndicatorRule permits ImmutableTeamBalanceRule {
    /** {@return the sectors, at least two} */
    List<Sector> sectors();

    /** {@return the maximum share of one sector among the members of a team, above 0 and at most 1} */
    BigDecimal most();

    @Override
    default IndicatorResult evaluate(IndicatorScope scope) {
        List<IndicatorResult> teams = scope.teams().stream()
                .map(team -> IndicatorResult.of(reason(team, scope)))
                .toList();
        return teams.isEmpty()
                ? IndicatorResult.of(scope.reason("no team is known", Presence.UNKNOWN, "/teams"))
                : IndicatorResult.all(teams);
    }

    private PresenceReason reason(Team team, IndicatorScope scope) {
        List<Sector> members = scope.index().sectors(team);
        String counts = sectors().stream()
                .map(sector -> sector.label() + " " + Collections.frequency(members, sector))
                .collect(Collectors.joining(", "));
        return scope.reason(
                team.name() + ": of " + members.size() + " members " + counts,
                members.isEmpty() ? Presence.UNKNOWN : balance(members),
                "/teams/*/members");
    }

    private Presence balance(List<Sector> members) {
        BigDecimal limit = most().multiply(BigDecimal.valueOf(members.size()));
        List<Integer> counts = sectors().stream()
                .map(sector -> Collections.frequency(members, sector))
                .toList();
        if (counts.contains(0)) {
            return Presence.ABSENT;
        }
        return BigDecimal.valueOf(Collections.max(counts)).compareTo(limit) <= 0 ? Presence.IN_PLACE : Presence.PARTLY;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds rules of this type. */
    final class Builder extends ImmutableTeamBalanceRule.Builder {
        Builder() {}

        /** @throws InvalidValueException if there are fewer than two sectors, or the share is not above 0 and at most 1 */
        @Override
        public TeamBalanceRule build() {
            TeamBalanceRule rule = super.build();
            Problems problems =
                    new Problems().require(rule.sectors().size() >= 2, "/sectors", "must have at least two");
            return Tally.requireShare(problems, rule.most(), "/most").returnIfNone(rule);
        }
    }
}
