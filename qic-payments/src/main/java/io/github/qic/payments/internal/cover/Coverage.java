package io.github.qic.payments.internal.cover;

import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Sector;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.valid.Id;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;

/**
 * Whom a rule covers; an empty condition covers everybody.
 *
 * @param roles the roles
 * @param sectors the sectors, by the employer, {@code public} for people without one
 * @param kinds the kinds of employer
 * @param employers the employers
 * @param gatherings the gatherings
 */
public record Coverage(
        Collection<Role> roles,
        Collection<Sector> sectors,
        Collection<OrganisationKind> kinds,
        Collection<Id<Organisation>> employers,
        Collection<Id<Gathering>> gatherings) {
    /** {@return the same as sets: a rule may name thousands of employers, and be asked about thousands of people} */
    public Coverage asSets() {
        return new Coverage(
                new HashSet<>(roles),
                new HashSet<>(sectors),
                new HashSet<>(kinds),
                new HashSet<>(employers),
                new HashSet<>(gatherings));
    }

    /** {@return whether it covers a person at some gathering; a member of the public has no employer} */
    public boolean covers(Participant person, Optional<Organisation> employer) {
        Sector sector = employer.map(o -> o.kind().sector()).orElse(Sector.PUBLIC);
        return hasOne(roles, Optional.of(person.role()))
                && hasOne(sectors, Optional.of(sector))
                && hasOne(kinds, employer.map(Organisation::kind))
                && hasOne(employers, employer.map(Organisation::id));
    }

    /** {@return whether it covers everybody everywhere whom another covers there} */
    public boolean covers(Coverage other) {
        return hasAll(roles, other.roles)
                && hasAll(sectors, other.sectors)
                && hasAll(kinds, other.kinds)
                && hasAll(employers, other.employers)
                && hasAll(gatherings, other.gatherings);
    }

    private static <T> boolean hasOne(Collection<T> all, Optional<T> one) {
        return all.isEmpty() || one.filter(all::contains).isPresent();
    }

    private static boolean hasAll(Collection<?> all, Collection<?> some) {
        return all.isEmpty() || (!some.isEmpty() && all.containsAll(some));
    }
}
