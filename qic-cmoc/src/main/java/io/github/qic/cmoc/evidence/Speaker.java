package io.github.qic.cmoc.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/** Who said something: a pseudonym, a role, or both. Role, site and date together may still point to a person. */
@Value.Immutable
@JsonDeserialize(builder = Speaker.Builder.class)
public interface Speaker {
    /** {@return the pseudonym} */
    Optional<Id<Participant>> participant();

    /** {@return the role in the words of the source} */
    Optional<String> roleAsSaid();

    /** {@return the role in its normal form} */
    Optional<Role> role();

    /**
     * {@return a speaker, if anything is known of one}
     *
     * @param participant the pseudonym
     * @param roleAsSaid the role in the words of the source
     * @param role the role in its normal form
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

    /** {@return a builder that starts from this speaker} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds speakers. */
    final class Builder extends ImmutableSpeaker.Builder {
        Builder() {}

        /** @throws InvalidValueException for a speaker about whom nothing is said, and blank text */
        @Override
        public Speaker build() {
            Speaker speaker = super.build();
            return new Problems()
                    .require(
                            speaker.participant().isPresent()
                                    || speaker.roleAsSaid().isPresent()
                                    || speaker.role().isPresent(),
                            "",
                            "must have a participant or a role")
                    .requireText(speaker.roleAsSaid(), "/roleAsSaid")
                    .returnIfNone(speaker);
        }
    }
}
