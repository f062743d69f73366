package io.github.qic.core.people;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** People who work together: the team of a site, or the improvement team that serves all sites. */
@Value.Immutable
@JsonDeserialize(builder = Team.Builder.class)
public sealed interface Team permits ImmutableTeam {
    /** {@return its id} */
    Id<Team> id();

    /** {@return its name} */
    String name();

    /** {@return the site it improves; empty for the improvement team, which serves all sites} */
    Optional<Id<Site>> site();

    /** {@return the organisation that recruited it, if it is known} */
    Optional<Id<Organisation>> recruitedBy();

    /** {@return its members} */
    List<Id<Participant>> members();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableTeam.Builder {
        Builder() {}

        /** @throws InvalidValueException if the name is blank or has more than 1,000 characters, or a member is duplicated */
        @Override
        public Team build() {
            Team team = super.build();
            Problems problems = new Problems().requireName(team.name(), "/name");
            List<Id<Participant>> members = team.members();
            Set<Id<Participant>> seen = new HashSet<>();
            for (int i = 0; i < members.size(); i++) {
                problems.require(seen.add(members.get(i)), "/members/" + i, "is a duplicate");
            }
            return problems.returnIfNone(team);
        }
    }
}
