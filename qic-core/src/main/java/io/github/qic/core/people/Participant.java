package io.github.qic.core.people;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A person who takes part, identified by a pseudonym only. */
@Value.Immutable
@JsonDeserialize(builder = Participant.Builder.class)
public sealed interface Participant permits ImmutableParticipant {
    /** {@return the pseudonym: never a name, payroll or National Insurance number} */
    Id<Participant> id();

    /** {@return the role} */
    Role role();

    /** {@return the employer; empty for a member of the public} */
    Optional<Id<Organisation>> employer();

    /** {@return the site; empty for people who serve all sites} */
    Optional<Id<Site>> site();

    /** {@return the expertise that the programme draws on, in words that identify nobody} */
    List<String> expertise();

    /** {@return the first day, if known} */
    Optional<LocalDate> joined();

    /** {@return the last day, if the person has left} */
    Optional<LocalDate> left();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableParticipant.Builder {
        Builder() {}

        /** @throws InvalidValueException if a day is not in the years 1900 to 2200, the last is before the first, or an area of expertise is blank */
        @Override
        public Participant build() {
            Participant person = super.build();
            boolean inOrder = person.joined().isEmpty()
                    || person.left().filter(person.joined().get()::isAfter).isEmpty();
            return new Problems()
                    .requireDate(person.joined(), "/joined")
                    .requireDate(person.left(), "/left")
                    .require(inOrder, "/left", "must not be before /joined")
                    .requireTexts(person.expertise(), "/expertise")
                    .returnIfNone(person);
        }
    }
}
