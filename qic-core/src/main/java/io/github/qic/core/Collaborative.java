package io.github.qic.core;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.fact.Provenance;
import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.json.Document;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Sector;
import io.github.qic.core.people.Site;
import io.github.qic.core.people.Team;
import io.github.qic.core.programme.Component;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A quality improvement collaborative: several teams that learn together how to improve care in one field, with its
 * people, programme and attendance. Every reference within it resolves.
 */
@Value.Immutable
@JsonDeserialize(builder = Collaborative.Builder.class)
public sealed interface Collaborative permits ImmutableCollaborative {
    /** The JSON document of a collaborative. */
    Document<Collaborative> DOCUMENT = Document.of("qic/collaborative", 1, Collaborative.class);

    /** {@return its id} */
    Id<Collaborative> id();

    /** {@return its name} */
    String name();

    /** {@return the topic of care to improve} */
    String topic();

    /** {@return the organisations that take part} */
    List<Organisation> organisations();

    /** {@return the sites} */
    List<Site> sites();

    /** {@return everybody who takes part, including the improvement team} */
    List<Participant> participants();

    /** {@return the teams} */
    List<Team> teams();

    /** {@return what is delivered and when} */
    Programme programme();

    /** {@return the attendance register; large registers may be kept apart and passed to the calculations} */
    @Value.Default
    default Register register() {
        return Register.empty();
    }

    /** {@return the findings that people have accepted, with reasons} */
    List<Acceptance> acceptances();

    /** {@return where the values come from, field by field, where recorded} */
    List<Provenance> provenance();

    /** {@return the organisations by id, in order; built once} */
    @Value.Lazy
    @JsonIgnore
    default Map<Id<Organisation>, Organisation> organisationsById() {
        return Maps.byKey(organisations(), Organisation::id);
    }

    /** {@return the participants by id, in order; built once} */
    @Value.Lazy
    @JsonIgnore
    default Map<Id<Participant>, Participant> participantsById() {
        return Maps.byKey(participants(), Participant::id);
    }

    /** {@return the gatherings by id: events, then meetings; built once} */
    @Value.Lazy
    @JsonIgnore
    default Map<Id<Gathering>, Gathering> gatheringsById() {
        return Maps.byKey(programme().gatherings().toList(), Gathering::id);
    }

    /** {@return the organisation with this id, if there is one} */
    default Optional<Organisation> organisation(Id<Organisation> id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(organisationsById().get(id));
    }

    /** {@return the participant with this id, if there is one} */
    default Optional<Participant> participant(Id<Participant> id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(participantsById().get(id));
    }

    /** {@return the gathering with this id, if there is one} */
    default Optional<Gathering> gathering(Id<Gathering> id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(gatheringsById().get(id));
    }

    /** {@return the sector of a participant: that of the employer, or the public for a participant without an employer} */
    default Sector sector(Participant person) {
        return person.employer()
                .flatMap(this::organisation)
                .map(o -> o.kind().sector())
                .orElse(Sector.PUBLIC);
    }

    /** {@return its components, as shown by its programme and teams} */
    default List<Component> components() {
        return Components.of(this);
    }

    /** {@return as facts, its figures that need no register: sites, people, events and so on} */
    default List<Fact> facts() {
        return CollaborativeFacts.of(this);
    }

    /** {@return the people who deliver the programme: the members of teams without a site} */
    default Set<Id<Participant>> improvementTeamMembers() {
        return teams().stream()
                .filter(team -> team.site().isEmpty())
                .flatMap(team -> team.members().stream())
                .collect(Collectors.toSet());
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableCollaborative.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException if a text is blank, the name or topic has more than 1,000 characters, an id is a
         *     duplicate or a reference unknown
         */
        @Override
        public Collaborative build() {
            Collaborative collaborative = super.build();
            return CollaborativeRules.check(collaborative).returnIfNone(collaborative);
        }
    }
}
