package io.github.qic.core.retention;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who came to the learning events and who stayed. People who serve all sites (members of teams without a site) deliver the
 * programme and are not counted.
 *
 * @param definition what counts as staying
 * @param came the people who came to at least one learning event, in the order of the collaborative
 * @param retained those of them who stayed, in the same order
 */
public record Retention(RetentionDefinition definition, List<Participant> came, List<Participant> retained) {
    private static final int RATIO_SCALE = 3;

    public Retention {
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(came, "came");
        Objects.requireNonNull(retained, "retained");
        came = List.copyOf(came);
        retained = List.copyOf(retained);
    }

    /** {@return the retention of a collaborative by its own register} */
    public static Retention of(Collaborative collaborative, RetentionDefinition definition) {
        return of(collaborative, collaborative.register(), definition);
    }

    /** {@return the retention by a separate register, whose people and gatherings unknown to the collaborative are ignored} */
    public static Retention of(Collaborative collaborative, Register register, RetentionDefinition definition) {
        AttendanceIndex presence = new AttendanceIndex(collaborative, register);
        List<Participant> came =
                collaborative.participants().stream().filter(presence::came).toList();
        List<Participant> retained =
                came.stream().filter(p -> presence.stayed(p, definition)).toList();
        return new Retention(definition, came, retained);
    }

    /** {@return the number of people who stayed} */
    public int retainedCount() {
        return retained.size();
    }

    /** {@return the number of people who came to at least one learning event} */
    public int cameCount() {
        return came.size();
    }

    /** {@return the proportion who stayed, 0 to 1, rounded half up to three decimals; empty if nobody came} */
    public Optional<BigDecimal> ratio() {
        return came.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(retainedCount())
                        .divide(BigDecimal.valueOf(cameCount()), RATIO_SCALE, RoundingMode.HALF_UP));
    }

    /** {@return the retention of each group, such as {@code Participant::role}, in the order in which groups first appear} */
    public <K> Map<K, Retention> by(Function<Participant, K> group) {
        Set<Id<Participant>> stayed = retained.stream().map(Participant::id).collect(Collectors.toSet());
        return Collections.unmodifiableMap(came.stream()
                .collect(Collectors.groupingBy(
                        group,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                people -> new Retention(
                                        definition,
                                        people,
                                        people.stream()
                                                .filter(person -> stayed.contains(person.id()))
                                                .toList())))));
    }

    /** {@return the figures as facts: how many came, how many stayed and, if anybody came, the proportion} */
    public List<Fact> facts() {
        return facts(Optional.empty());
    }

    /** {@return the figures of one group, such as a site, as facts} */
    public List<Fact> factsAbout(Id<?> group) {
        return facts(Optional.of(group));
    }

    private List<Fact> facts(Optional<Id<?>> about) {
        Fact.Builder fact = Fact.builder();
        fact.about(about).definition(definition.text()).source("calculated from the attendance register");
        List<Fact> facts = new ArrayList<>();
        facts.add(fact.name("attendance.came")
                .value(BigDecimal.valueOf(cameCount()))
                .unit("people")
                .build());
        facts.add(fact.name("attendance.retained")
                .value(BigDecimal.valueOf(retainedCount()))
                .build());
        ratio().ifPresent(ratio -> facts.add(
                fact.name("attendance.retention").value(ratio).unit("1").build()));
        return List.copyOf(facts);
    }
}
