package io.github.qic.payments.internal.cover;

import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.valid.Id;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the first rule that covers a person at a gathering, when an attendance asks for it: thousands of people and thousands of
 * rules must not fill the memory together. People whom the rules do not tell apart are one group.
 */
public final class RuleFinder {
    private final RuleIndex index;
    /** The same rules at any gathering. */
    private final RuleIndex anywhere;
    /** The positions of those that pay by the salary of the person, in order. */
    private final List<Integer> bySalary;

    private final RuleIndex anywhereBySalary;
    private final int size;
    private final Set<Role> roles = new HashSet<>();
    private final Set<Id<Organisation>> employers = new HashSet<>();
    private final Set<Id<Gathering>> gatherings = new HashSet<>();
    private final Map<String, Group> groups = new HashMap<>();

    /**
     * Takes the rules in order.
     *
     * @param bySalary the positions of the rules that pay by the salary of the person
     */
    public RuleFinder(List<Coverage> rules, Set<Integer> bySalary) {
        for (Coverage rule : rules) {
            roles.addAll(rule.roles());
            employers.addAll(rule.employers());
            gatherings.addAll(rule.gatherings());
        }
        List<Coverage> all = rules.stream().map(Coverage::anywhere).toList();
        this.size = rules.size();
        this.index = new RuleIndex(rules);
        this.anywhere = gatherings.isEmpty() ? index : new RuleIndex(all);
        this.bySalary = bySalary.stream().sorted().toList();
        this.anywhereBySalary =
                new RuleIndex(this.bySalary.stream().map(all::get).toList());
    }

    /** {@return whether a rule names a gathering} */
    public boolean namesGatherings() {
        return !gatherings.isEmpty();
    }

    /** {@return the group of a person, found before any attendance} */
    public Group group(Participant person, Optional<Organisation> employer) {
        String likeness = Optional.of(person.role())
                        .filter(roles::contains)
                        .map(Role::toString)
                        .orElse("") + "/"
                + employer.map(known -> known.kind().name()).orElse("") + "/"
                + employer.map(Organisation::id)
                        .filter(employers::contains)
                        .map(Id::value)
                        .orElse("");
        return groups.computeIfAbsent(likeness, key -> new Group(Coverage.of(person, employer)));
    }

    /** People who are covered by the same rules. */
    public final class Group {
        private final Coverage people;
        private final int elsewhere;
        private final boolean covered;
        private final boolean mayBePaidBySalary;
        private final Map<Id<Gathering>, Integer> found = new ConcurrentHashMap<>();

        private Group(Coverage people) {
            this.people = people;
            this.elsewhere = index.first(people);
            this.covered = anywhere.first(people) < size;
            int first = anywhereBySalary.first(people);
            this.mayBePaidBySalary = first < bySalary.size() && bySalary.get(first) <= elsewhere;
        }

        /**
         * {@return the position of the rule that applies at gatherings that no rule before it names; the one after the last rule if
         * none does}
         */
        public int elsewhere() {
            return elsewhere;
        }

        /** {@return the position of the rule that applies at a gathering; the one after the last rule if none does} */
        public int at(Id<Gathering> gathering) {
            if (!gatherings.contains(gathering)) {
                return elsewhere;
            }
            Integer known = found.get(gathering);
            return known != null ? known : found.computeIfAbsent(gathering, id -> index.first(people.at(id)));
        }

        /** {@return whether any rule applies to the group at some gathering} */
        public boolean isCovered() {
            return covered;
        }

        /** {@return whether a rule that pays by the salary of the person applies to the group at some gathering} */
        public boolean mayBePaidBySalary() {
            return mayBePaidBySalary;
        }
    }
}
