package io.github.qic.payments.internal.cover;

import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Finds the first rule that covers a person at a gathering, when an attendance asks for it: thousands of people and thousands of
 * rules must not fill the memory together. People whom the rules do not tell apart are one group.
 */
public final class RuleFinder {
    private final List<Coverage> rules;
    private final Set<Integer> bySalary;
    private final Set<Role> roles = new HashSet<>();
    private final Set<Id<Organisation>> employers = new HashSet<>();
    /** The positions of the rules for all gatherings. */
    private final List<Integer> general = new ArrayList<>();
    /** The positions of the rules that name a gathering. */
    private final Map<Id<Gathering>, List<Integer>> byGathering = new HashMap<>();

    private final Map<String, Group> groups = new HashMap<>();

    /**
     * Takes the rules in order.
     *
     * @param bySalary the positions of the rules that pay by the salary of the person
     */
    public RuleFinder(List<Coverage> rules, Set<Integer> bySalary) {
        this.rules = rules.stream().map(Coverage::asSets).toList();
        this.bySalary = bySalary;
        for (int i = 0; i < rules.size(); i++) {
            Coverage rule = this.rules.get(i);
            roles.addAll(rule.roles());
            employers.addAll(rule.employers());
            if (rule.gatherings().isEmpty()) {
                general.add(i);
            }
            for (Id<Gathering> gathering : rule.gatherings()) {
                byGathering.computeIfAbsent(gathering, id -> new ArrayList<>()).add(i);
            }
        }
    }

    /** {@return whether a rule names a gathering} */
    public boolean namesGatherings() {
        return !byGathering.isEmpty();
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
        return groups.computeIfAbsent(likeness, key -> new Group(person, employer));
    }

    /** People who are covered by the same rules. */
    public final class Group {
        private final Participant person;
        private final Optional<Organisation> employer;
        private final int elsewhere;
        private final boolean covered;
        private final boolean mayBePaidBySalary;
        private final Map<Id<Gathering>, Integer> found = new ConcurrentHashMap<>();

        private Group(Participant person, Optional<Organisation> employer) {
            this.person = person;
            this.employer = employer;
            this.elsewhere = first(general);
            this.covered = IntStream.range(0, rules.size()).anyMatch(this::isCoveredBy);
            this.mayBePaidBySalary = bySalary.stream().anyMatch(rule -> rule <= elsewhere && isCoveredBy(rule));
        }

        private boolean isCoveredBy(int rule) {
            return rules.get(rule).covers(person, employer);
        }

        /** The first of some rules that covers the group, as its position; that after the last if none does. */
        private int first(List<Integer> positions) {
            return positions.stream().filter(this::isCoveredBy).findFirst().orElse(rules.size());
        }

        /** {@return the position of the rule that applies at gatherings that no rule before it names; that after the last if none does} */
        public int elsewhere() {
            return elsewhere;
        }

        /** {@return the position of the rule that applies at a gathering; that after the last if none does} */
        public int at(Id<Gathering> gathering) {
            List<Integer> named = byGathering.get(gathering);
            if (named == null) {
                return elsewhere;
            }
            Integer known = found.get(gathering);
            return known != null ? known : found.computeIfAbsent(gathering, id -> Math.min(first(named), elsewhere));
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
