package io.github.qic.payments.invoice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.qic.core.Collaborative;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.Objects;
import java.util.Optional;

/**
 * The reference of a person: {@code P} and 16 letters and digits. With it, a ledger refuses to bill the same time twice without
 * holding the pseudonym. It hides the pseudonym from readers, but not from somebody who has a list of pseudonyms and tries them. The
 * same pseudonym in two collaboratives is two people.
 *
 * @param value the text
 */
public record PersonReference(@JsonValue String value) implements Comparable<PersonReference> {
    private static final int LENGTH = 16;

    /** @throws InvalidValueException if the text is malformed */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonReference {
        Objects.requireNonNull(value, "value");
        if (!HashText.matches(value, 'P', LENGTH)) {
            throw InvalidValueException.of("", "must look like P8RT0M2J1XW5Q4K7H");
        }
    }

    /** {@return the reference of a {@code person}: the first 80 bits of the SHA-256 of {@code collaborative/person}} */
    public static PersonReference of(Id<Collaborative> collaborative, Id<Participant> person) {
        Objects.requireNonNull(collaborative, "collaborative");
        Objects.requireNonNull(person, "person");
        return new PersonReference("P" + HashText.of(collaborative + "/" + person, LENGTH));
    }

    /**
     * {@return the id under which a person without an employer is a supplier, on statements and documents and in a ledger: the text
     * of this reference}
     */
    public Id<Organisation> supplierId() {
        return Id.of(value);
    }

    /** {@return the person without an employer who is a supplier under an id; empty if it is the id of an organisation} */
    public static Optional<PersonReference> ofSupplier(Id<Organisation> id) {
        return HashText.matches(id.value(), 'P', LENGTH)
                ? Optional.of(new PersonReference(id.value()))
                : Optional.empty();
    }

    @Override
    public int compareTo(PersonReference other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
