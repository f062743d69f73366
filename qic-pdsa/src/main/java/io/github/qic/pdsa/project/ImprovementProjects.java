package io.github.qic.pdsa.project;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.Collaborative;
import io.github.qic.core.fact.Provenance;
import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.json.Document;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.pdsa.cycle.Cycle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** The improvement projects of a collaborative, and the materials they adopted from each other. */
@Value.Immutable
@JsonDeserialize(builder = ImprovementProjects.Builder.class)
public sealed interface ImprovementProjects permits ImmutableImprovementProjects {
    /** The JSON document type. */
    Document<ImprovementProjects> DOCUMENT = Document.of("qic/improvement-projects", 1, ImprovementProjects.class);

    /** {@return the collaborative} */
    Id<Collaborative> collaborative();

    /** {@return the projects} */
    List<Project> projects();

    /** {@return the materials that one project adopted from another} */
    List<Sharing> sharings();

    /** {@return the accepted findings} */
    List<Acceptance> acceptances();

    /** {@return the provenance of the values, field by field, as far as recorded} */
    List<Provenance> provenance();

    /** {@return the projects by id, in order; built once} */
    @Value.Lazy
    @JsonIgnore
    default Map<Id<Project>, Project> projectsById() {
        return Maps.byKey(projects(), Project::id);
    }

    /** {@return the cycles of all projects by id, in order; built once} */
    @Value.Lazy
    @JsonIgnore
    default Map<Id<Cycle>, Cycle> cyclesById() {
        return Maps.byKey(projects().stream().flatMap(p -> p.cycles().stream()).toList(), Cycle::id);
    }

    /** {@return the project with an id} */
    default Optional<Project> project(Id<Project> id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(projectsById().get(id));
    }

    /** {@return the cycle with an id, in any project} */
    default Optional<Cycle> cycle(Id<Cycle> id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(cyclesById().get(id));
    }

    /**
     * {@return these projects with the next state of one, identified by its id}
     *
     * @throws InvalidValueException if there is no such project, if a cycle or an idea has lost moves of its history, or if a cycle
     *     whose test has begun is gone or has another plan
     */
    default ImprovementProjects with(Project next) {
        project(next.id()).ifPresent(before -> ProjectTransitionRules.check(before, next));
        return toBuilder()
                .projects(ProjectTransitionRules.replace(projects(), next, Project::id, "/projects", "project"))
                .build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values. */
    final class Builder extends ImmutableImprovementProjects.Builder {
        Builder() {}

        /** @throws InvalidValueException if an id is a duplicate, or if a sharing refers to an unknown project or idea */
        @Override
        public ImprovementProjects build() {
            ImprovementProjects improvementProjects = super.build();
            return ImprovementProjectsRules.check(improvementProjects).returnIfNone(improvementProjects);
        }
    }
}
