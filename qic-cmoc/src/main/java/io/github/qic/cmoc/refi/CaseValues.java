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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the variables of cases and sources say: role, site and stage. */
final class CaseValues {
    private static final List<String> ROLES = List.of("role", "job", "job role", "occupation", "profession");
    private static final List<String> SITES = List.of("site", "setting", "care home", "organisation", "organization");
    private static final List<String> STAGES = List.of("stage", "phase", "round");

    /** One word of few letters with a number, such as {@code P07} or {@code nurse-2}: nobody is called that. */
    private static final Pattern PSEUDONYM = Pattern.compile("[A-Za-z]{0,10}[-_. ]?[0-9]{1,6}[A-Za-z]?");

    private final Map<Guid, String> variables;
    private final Optional<String> role;
    private final Optional<String> site;
    private final Optional<String> stage;
    private final Set<String> unused = new HashSet<>();
    final Map<Id<Stage>, String> stages = new HashMap<>();

    CaseValues(Map<Guid, String> variables, ProjectMapping mapping) {
        this.variables = variables;
        this.role = mapping.roleVariable();
        this.site = mapping.siteVariable();
        this.stage = mapping.stageVariable();
    }

    /** {@return the variables that say nothing about role, site or stage} */
    Set<String> unused() {
        variables.values().stream()
                .filter(name ->
                        !isNamed(name, role, ROLES) && !isNamed(name, site, SITES) && !isNamed(name, stage, STAGES))
                .forEach(unused::add);
        return unused;
    }

    private static boolean isNamed(String name, Optional<String> given, List<String> usual) {
        return given.map(name::equals).orElseGet(() -> usual.contains(name.toLowerCase(Locale.ROOT)));
    }

    private Optional<String> value(Map<Guid, String> values, Optional<String> given, List<String> usual) {
        return values.entrySet().stream()
                .filter(value -> isNamed(variables.getOrDefault(value.getKey(), ""), given, usual))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    Optional<Id<Site>> site(Map<Guid, String> values) {
        return value(values, site, SITES)
                .map(CodeIds::of)
                .filter(id -> !id.isEmpty())
                .map(Id::of);
    }

    Optional<Id<Stage>> stage(Map<Guid, String> values) {
        Optional<String> label =
                value(values, stage, STAGES).filter(text -> !CodeIds.of(text).isEmpty());
        return label.map(text -> {
            Id<Stage> id = Id.of(CodeIds.of(text));
            stages.putIfAbsent(id, text);
            return id;
        });
    }

    Optional<Speaker> speaker(RawCase of) {
        Optional<String> said = value(of.values(), role, ROLES);
        return Speaker.ifKnown(Optional.of(pseudonym(of)), said, said.flatMap(CaseValues::role));
    }

    private static Optional<Role> role(String label) {
        try {
            return Optional.of(Role.fromLabel(label));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    static boolean isPseudonym(RawCase of) {
        return of.name().filter(name -> PSEUDONYM.matcher(name).matches()).isPresent();
    }

    private static Id<Participant> pseudonym(RawCase of) {
        return Id.of(of.name()
                .filter(name -> PSEUDONYM.matcher(name).matches())
                .map(name -> name.replace(' ', '-'))
                .orElseGet(() -> "case-" + of.guid().digits().substring(0, 8)));
    }
}
