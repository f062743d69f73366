package io.github.qic.cmoc.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/** The speaker: a pseudonym, a role, or both. Role, site and date together may still identify a person. */
@Value.Immutable
@JsonDeserialize(builder = Speaker.Builder.class)
public sealed interface Speaker permits ImmutableSpeaker {
    /** {@return the pseudonym} */
    Optional<Id<Participant>> participant();

    /** {@return the role as the source words it} */
    Optional<String> roleAsSaid();

    /** {@return the normalised role} */
    Optional<Role> role();

    /**
     * {@return a speaker; empty if neither a pseudonym nor a role is given}
     *
     * @throws InvalidValueException if the role as the source words it is blank
     */
    static Optional<Speaker> ifKnown(
            Optional<Id<Participant>> participant, Optional<String> roleAsSaid, Optional<Role> role) {
        return participant.isEmpty() && roleAsSaid.isEmpty() && role.isEmpty()
                ? Optional.empty()
                : Optional.of(builder()
                        .participant(participant)
                        .roleAsSaid(roleAsSaid)
                        .role(role)
                        .build());
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds speakers. */
    final class Builder extends ImmutableSpeaker.Builder {
        Builder() {}

        /** @throws InvalidValueException if it has neither a participant nor a role, or the role as the source words it is blank */
        @Override
        public Speaker build() {
            Speaker speaker = super.build();
            boolean role = speaker.roleAsSaid().isPresent() || speaker.role().isPresent();
            return new Problems()
                    .require(role || speaker.participant().isPresent(), "", "must have a participant or a role")
                    .requireText(speaker.roleAsSaid(), "/roleAsSaid")
                    .returnIfNone(speaker);
        }
    }
}
