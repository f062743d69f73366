package io.github.qic.payments.internal.cover;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Sector;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The indexes find what asking one rule after the other finds. */
class RuleIndexProperties {
    private static final List<Role> ROLES = List.of(Role.GP, Role.MATRON, Role.PARAMEDIC);
    private static final List<OrganisationKind> KINDS =
            List.of(OrganisationKind.GP_PRACTICE, OrganisationKind.NHS_TRUST, OrganisationKind.UNIVERSITY);
    private static final List<Id<Gathering>> GATHERINGS = List.of(Id.of("h0"), Id.of("g1"), Id.of("g2"));
    private static final List<Organisation> EMPLOYERS = IntStream.range(0, 3)
            .mapToObj(i -> Organisation.builder()
                    .id(Id.of("h" + i))
                    .name("Home")
                    .kind(KINDS.get(i))
                    .build())
            .toList();

    private record Person(Role role, Optional<Organisation> employer) {
        Participant participant() {
            return Participant.builder()
                    .id(Id.of("p"))
                    .role(role)
                    .employer(employer.map(Organisation::id))
                    .build();
        }

        boolean isCoveredBy(Coverage rule) {
            return isNamed(rule.roles(), Optional.of(role))
                    && isNamed(
                            rule.sectors(),
                            Optional.of(employer.map(e -> e.kind().sector()).orElse(Sector.PUBLIC)))
                    && isNamed(rule.kinds(), employer.map(Organisation::kind))
                    && isNamed(rule.employers(), employer.map(Organisation::id));
        }
    }

    private static boolean isNamed(Collection<?> names, Optional<?> one) {
        return names.isEmpty() || (one.isPresent() && names.contains(one.get()));
    }

    private static final List<Person> PEOPLE = new ArrayList<>();

    static {
        for (Role role : ROLES) {
            PEOPLE.add(new Person(role, Optional.empty()));
            EMPLOYERS.forEach(employer -> PEOPLE.add(new Person(role, Optional.of(employer))));
        }
    }

    private static <T> Arbitrary<Set<T>> some(List<T> all) {
        return Arbitraries.of(all).set().ofMaxSize(2);
    }

    @Provide
    Arbitrary<List<Coverage>> rules() {
        Arbitrary<Coverage> rule = Combinators.combine(
                        some(ROLES),
                        some(List.of(Sector.NHS, Sector.UNIVERSITY, Sector.PUBLIC)),
                        some(KINDS),
                        some(EMPLOYERS.stream().map(Organisation::id).toList()),
                        some(GATHERINGS))
                .as(Coverage::new);
        return rule.list().ofMinSize(1).ofMaxSize(60);
    }

    private static int first(List<Coverage> rules, IntPredicate covers) {
        return IntStream.range(0, rules.size()).filter(covers).findFirst().orElse(rules.size());
    }

    @Property(tries = 300)
    void the_first_rule_that_covers_a_person_applies(@ForAll("rules") List<Coverage> rules) {
        List<Integer> odd =
                IntStream.range(0, rules.size()).filter(i -> i % 2 == 1).boxed().toList();
        RuleFinder finder = new RuleFinder(rules, Set.copyOf(odd));
        for (Person person : PEOPLE) {
            RuleFinder.Group group = finder.group(person.participant(), person.employer());
            int elsewhere = first(rules, i -> rules.get(i).gatherings().isEmpty() && person.isCoveredBy(rules.get(i)));
            assertThat(group.elsewhere()).isEqualTo(elsewhere);
            for (Id<Gathering> gathering : GATHERINGS) {
                assertThat(group.at(gathering))
                        .isEqualTo(first(
                                rules,
                                i -> isNamed(rules.get(i).gatherings(), Optional.of(gathering))
                                        && person.isCoveredBy(rules.get(i))));
            }
            assertThat(group.isCovered()).isEqualTo(rules.stream().anyMatch(person::isCoveredBy));
            assertThat(group.mayBePaidBySalary())
                    .isEqualTo(odd.stream().anyMatch(i -> i <= elsewhere && person.isCoveredBy(rules.get(i))));
        }
    }

    @Property(tries = 300)
    void a_rule_is_covered_by_one_that_names_all_that_it_names_or_nothing(@ForAll("rules") List<Coverage> rules) {
        List<Integer> firsts = new RuleIndex(rules).firsts();
        for (int i = 0; i < rules.size(); i++) {
            Coverage rule = rules.get(i);
            assertThat(firsts.get(i))
                    .isEqualTo(first(
                            rules,
                            earlier -> covers(rules.get(earlier).roles(), rule.roles())
                                    && covers(rules.get(earlier).sectors(), rule.sectors())
                                    && covers(rules.get(earlier).kinds(), rule.kinds())
                                    && covers(rules.get(earlier).employers(), rule.employers())
                                    && covers(rules.get(earlier).gatherings(), rule.gatherings())));
        }
    }

    private static boolean covers(Collection<?> names, Collection<?> others) {
        return names.isEmpty() || (!others.isEmpty() && names.containsAll(others));
    }

    @Property(tries = 300)
    void a_rule_applies_to_somebody_if_it_covers_one_of_the_people(
            @ForAll("rules") List<Coverage> rules, @ForAll Set<@IntRange(max = 11) Integer> chosen) {
        PeopleIndex people = new PeopleIndex();
        chosen.stream().map(PEOPLE::get).forEach(person -> people.add(person.participant(), person.employer()));
        for (Coverage rule : rules) {
            assertThat(people.hasOneIn(rule))
                    .isEqualTo(chosen.stream().map(PEOPLE::get).anyMatch(person -> person.isCoveredBy(rule)));
        }
    }
}
