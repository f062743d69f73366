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
import java.util.List;
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

    /** {@return a person, where no rule names the gathering; a member of the public has no employer} */
    public static Coverage of(Participant person, Optional<Organisation> employer) {
        return new Coverage(
                List.of(person.role()),
                List.of(employer.map(o -> o.kind().sector()).orElse(Sector.PUBLIC)),
                employer.map(Organisation::kind).stream().toList(),
                employer.map(Organisation::id).stream().toList(),
                List.of());
    }

    /** {@return the same at one gathering} */
    Coverage at(Id<Gathering> gathering) {
        return new Coverage(roles, sectors, kinds, employers, List.of(gathering));
    }

    /** {@return the same at all gatherings} */
    public Coverage anywhere() {
        return new Coverage(roles, sectors, kinds, employers, List.of());
    }

    /** {@return whether it covers everybody whom another covers, wherever the other covers them} */
    public boolean covers(Coverage other) {
        return hasAll(roles, other.roles)
                && coversKind(other)
                && hasAll(employers, other.employers)
                && hasAll(gatherings, other.gatherings);
    }

    /** Whether it covers the sectors and kinds of employer that another covers. */
    boolean coversKind(Coverage other) {
        return hasAll(sectors, other.sectors) && hasAll(kinds, other.kinds);
    }

    private static boolean hasAll(Collection<?> all, Collection<?> some) {
        return all.isEmpty() || (!some.isEmpty() && all.containsAll(some));
    }
}
