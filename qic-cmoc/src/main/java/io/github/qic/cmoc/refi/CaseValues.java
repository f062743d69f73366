package io.github.qic.cmoc.refi;

import io.github.qic.cmoc.evidence.Speaker;
import io.github.qic.cmoc.evidence.Stage;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the variables of cases and sources say: role, site and stage. */
final class CaseValues {
    private static final List<String> ROLES = List.of("role", "job", "job role", "occupation", "profession");
    private static final List<String> SITES = List.of("site", "setting", "care home", "organisation", "organization");
    private static final List<String> STAGES = List.of("stage", "phase", "round");

    /** One word of few letters with a number, such as {@code P07} or {@code nurse-2}: nobody is called that. */
    private static final Pattern PSEUDONYM = Pattern.compile("([A-Za-z]{1,10}[-_. ]?)?[0-9]{1,6}[A-Za-z]?");

    private final Map<Guid, String> variables;
    private final Set<Guid> ofRole;
    private final Set<Guid> ofSite;
    private final Set<Guid> ofStage;
    private int missing;

    /** By the case itself: the values of each are gone through once, as many sources and passages may have it. */
    private final IdentityHashMap<RawCase, CaseFacts> facts = new IdentityHashMap<>();

    private final IdentityHashMap<RawCase, Optional<Id<Site>>> siteOf = new IdentityHashMap<>();

    final Map<Id<Stage>, String> stages = new HashMap<>();

    /** Pseudonyms that several cases have: people at two sites may both be P1. */
    private final Set<Id<Participant>> shared = new HashSet<>();

    CaseValues(Map<Guid, String> variables, List<RawCase> cases, ProjectMapping mapping) {
        Set<Id<Participant>> given = new HashSet<>();
        cases.stream()
                .map(CaseValues::pseudonym)
                .filter(pseudonym -> !given.add(pseudonym))
                .forEach(shared::add);
        this.variables = variables;
        this.ofRole = named(mapping.roleVariable(), ROLES);
        this.ofSite = named(mapping.siteVariable(), SITES);
        this.ofStage = named(mapping.stageVariable(), STAGES);
    }

    /** {@return the variables that say nothing about role, site or stage} */
    Set<String> unused() {
        return variables.entrySet().stream()
                .filter(variable ->
                        Stream.of(ofRole, ofSite, ofStage).noneMatch(used -> used.contains(variable.getKey())))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    /** {@return how many variables that a mapping names are missing} */
    int missing() {
        return missing;
    }

    private Set<Guid> named(Optional<String> given, List<String> usual) {
        Set<Guid> named = variables.entrySet().stream()
                .filter(variable -> isNamed(variable.getValue(), given, usual))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        missing += given.isPresent() && named.isEmpty() ? 1 : 0;
        return named;
    }

    private static boolean isNamed(String name, Optional<String> given, List<String> usual) {
        return given.map(name::equals).orElseGet(() -> usual.contains(name.toLowerCase(Locale.ROOT)));
    }

    private static Optional<String> value(Map<Guid, String> values, Set<Guid> of) {
        return values.entrySet().stream()
                .filter(value -> of.contains(value.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** {@return what all of some cases say together} */
    CaseFacts facts(List<RawCase> of) {
        if (of.size() == 1) {
            return facts(of.get(0));
        }
        Set<Id<Stage>> ofAll = new LinkedHashSet<>();
        Set<Guid> renamed = new HashSet<>();
        for (RawCase each : of) {
            facts(each).stage().ifPresent(ofAll::add);
            renamed.addAll(facts(each).renamed());
        }
        return new CaseFacts(Optional.empty(), sites(of), only(ofAll), renamed);
    }

    private CaseFacts facts(RawCase of) {
        return facts.computeIfAbsent(
                of,
                key -> new CaseFacts(
                        speaker(of),
                        sites(List.of(of)),
                        stage(of.values()),
                        isPseudonym(of) ? Set.of() : Set.of(of.guid())));
    }

    private static <T> Optional<T> only(Set<T> all) {
        return all.size() == 1 ? all.stream().findFirst() : Optional.empty();
    }

    private Set<Id<Site>> sites(List<RawCase> of) {
        return of.stream()
                .flatMap(each -> siteOf.computeIfAbsent(each, key -> site(each.values())).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** {@return the site of all of some cases that have any} */
    Optional<Id<Site>> site(List<RawCase> of) {
        return only(sites(of));
    }

    Optional<Id<Site>> site(Map<Guid, String> values) {
        return value(values, ofSite)
                .map(CodeIds::whole)
                .filter(id -> !id.isEmpty())
                .map(Id::of);
    }

    Optional<Id<Stage>> stage(Map<Guid, String> values) {
        Optional<String> label =
                value(values, ofStage).filter(text -> !CodeIds.whole(text).isEmpty());
        return label.map(text -> {
            Id<Stage> id = Id.of(CodeIds.whole(text));
            stages.putIfAbsent(id, text);
            return id;
        });
    }

    Optional<Speaker> speaker(RawCase of) {
        Id<Participant> pseudonym = pseudonym(of);
        return speaker(
                Optional.of(
                        shared.contains(pseudonym)
                                ? Id.of(stem(of).orElse("case") + "-"
                                        + of.guid().digits())
                                : pseudonym),
                of.values());
    }

    /** {@return a speaker of whom no more is known than what the variables of a source say} */
    Optional<Speaker> speaker(Map<Guid, String> ofSource) {
        return speaker(Optional.empty(), ofSource);
    }

    private Optional<Speaker> speaker(Optional<Id<Participant>> participant, Map<Guid, String> of) {
        Optional<String> said = value(of, ofRole);
        return Speaker.ifKnown(participant, said, said.flatMap(CaseValues::role));
    }

    private static Optional<Role> role(String label) {
        try {
            return Optional.of(Role.fromLabel(label));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    static boolean isPseudonym(RawCase of) {
        return stem(of).isPresent();
    }

    private static Optional<String> stem(RawCase of) {
        return of.name().filter(name -> PSEUDONYM.matcher(name).matches()).map(name -> name.replace(' ', '-'));
    }

    private static Id<Participant> pseudonym(RawCase of) {
        return Id.of(stem(of).orElseGet(() -> "case-" + of.guid().digits().substring(0, 8)));
    }
}
