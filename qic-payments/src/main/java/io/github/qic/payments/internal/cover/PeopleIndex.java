package io.github.qic.payments.internal.cover;

import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out whether a rule covers any of some people, by the employers that it names and the roles of the people there. */
public final class PeopleIndex {
    private final Map<Id<Organisation>, Group> byEmployer = new HashMap<>();
    private final Map<Optional<OrganisationKind>, Group> byKind = new HashMap<>();

    /** People of one employer, or one kind of employer. */
    private record Group(Coverage first, Set<Role> roles) {
        static Group of(Coverage first) {
            return new Group(first, new HashSet<>());
        }

        boolean hasOneIn(Coverage rule) {
            return rule.coversKind(first)
                    && (rule.roles().isEmpty()
                            || (rule.roles().size() < roles.size()
                                    ? haveOne(rule.roles(), roles)
                                    : haveOne(roles, rule.roles())));
        }

        private static boolean haveOne(Collection<Role> fewer, Collection<Role> more) {
            return fewer.stream().anyMatch(more::contains);
        }
    }

    /** Adds a person. */
    public void add(Participant person, Optional<Organisation> employer) {
        Coverage covered = Coverage.of(person, employer);
        employer.ifPresent(known -> byEmployer
                .computeIfAbsent(known.id(), id -> Group.of(covered))
                .roles()
                .add(person.role()));
        byKind.computeIfAbsent(employer.map(Organisation::kind), kind -> Group.of(covered))
                .roles()
                .add(person.role());
    }

    /** {@return whether a rule covers one of these people at some gathering} */
    public boolean hasOneIn(Coverage rule) {
        Coverage sets = rule.asSets();
        Stream<Group> groups = sets.employers().isEmpty()
                ? byKind.values().stream()
                : sets.employers().stream().map(byEmployer::get).filter(Objects::nonNull);
        return groups.anyMatch(group -> group.hasOneIn(sets));
    }
}
