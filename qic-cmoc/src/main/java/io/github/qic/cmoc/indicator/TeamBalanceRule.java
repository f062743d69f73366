package io.github.qic.cmoc.indicator;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.people.Sector;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;

/** Each team has members of all these sectors, and none of them has more than a stated share of the members. Absent where a
 * team lacks a sector, partly where one has more than its share. */
@Value.Immutable
@JsonTypeName("team-balance")
@JsonDeserialize(builder = TeamBalanceRule.Builder.class)
public non-sealed interface TeamBalanceRule extends IndicatorRule {
    /** {@return the sectors, at least two} */
    List<Sector> sectors();

    /** {@return the largest share of the members of a team that one of them may have, above 0 to 1} */
    BigDecimal most();

    @Override
    default IndicatorResult evaluate(IndicatorScope scope) {
        List<IndicatorResult> readings = scope.teams().stream()
                .map(team -> IndicatorResult.of(SectorBalance.of(team, scope, this)))
                .toList();
        return readings.isEmpty()
                ? IndicatorResult.of(scope.ground("no team is known", Presence.UNKNOWN, "/teams"))
                : RuleCombination.all(readings);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this rule} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds rules of this type. */
    final class Builder extends ImmutableTeamBalanceRule.Builder {
        Builder() {}

        /** @throws InvalidValueException for fewer than two sectors, and a share that is none */
        @Override
        public TeamBalanceRule build() {
            TeamBalanceRule teamBalance = super.build();
            return new Problems()
                    .require(teamBalance.sectors().size() >= 2, "/sectors", "must name at least two")
                    .require(IndicatorScope.isShare(teamBalance.most()), "/most", "must be above 0 and at most 1")
                    .returnIfNone(teamBalance);
        }
    }
}
