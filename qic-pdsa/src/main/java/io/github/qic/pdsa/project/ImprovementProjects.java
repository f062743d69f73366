package io.github.qic.pdsa.project;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.Collaborative;
import io.github.qic.core.fact.Provenance;
import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.json.Document;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.pdsa.cycle.Cycle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The improvement projects of a collaborative, and what they took over from each other. */
@Value.Immutable
@JsonDeserialize(builder = ImprovementProjects.Builder.class)
public interface ImprovementProjects {
    /** The JSON document of a collaborative's projects. */
    Document<ImprovementProjects> DOCUMENT = Document.of("qic/improvement-projects", 1, ImprovementProjects.class);

    /** {@return the collaborative} */
    Id<Collaborative> collaborative();

    /** {@return the projects} */
    List<Project> projects();

    /** {@return what one project took over from another} */
    List<Sharing> sharings();

    /** {@return findings that somebody has accepted} */
    List<Acceptance> acceptances();

    /** {@return where the values come from, field by field, if that is told} */
    List<Provenance> provenance();

    /**
     * {@return the project of an id}
     *
     * @param id an id
     */
    default Optional<Project> project(Id<Project> id) {
        return projects().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /**
     * {@return the cycle of an id}
     *
     * @param id an id
     */
    default Optional<Cycle> cycle(Id<Cycle> id) {
        return projects().stream()
                .flatMap(p -> p.cycles().stream())
                .filter(c -> c.id().equals(id))
                .findFirst();
    }

    /**
     * {@return these projects with the next state of one}
     *
     * @param moved the project, known by its id
     * @throws io.github.qic.core.valid.InvalidValueException if there is no such project, if a cycle or an idea lost steps of its
     *     history, or if a cycle whose test had begun is gone or has another plan
     */
    default ImprovementProjects with(Project moved) {
        project(moved.id()).ifPresent(was -> ProjectTransitionRules.check(was, moved));
        return toBuilder()
                .projects(ItemReplacement.in(projects(), moved, Project::id, "/projects", "project"))
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

        /**
         * @throws InvalidValueException for ids that stand twice and sharings between projects or ideas that are
         *     not there
         */
        @Override
        public ImprovementProjects build() {
            ImprovementProjects improvementProjects = super.build();
            return ImprovementProjectsRules.check(improvementProjects).returnIfNone(improvementProjects);
        }
    }
}
