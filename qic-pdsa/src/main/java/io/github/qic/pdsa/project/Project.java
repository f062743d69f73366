package io.github.qic.pdsa.project;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Site;
import io.github.qic.core.people.Team;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.idea.ChangeIdea;
import io.github.qic.pdsa.idea.Driver;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.MeasurementPlan;
import io.github.qic.pdsa.measure.Observation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** The improvement project of one site. References within it are validated; those to people are checked against the collaborative. */
@Value.Immutable
@JsonDeserialize(builder = Project.Builder.class)
public sealed interface Project permits ImmutableProject {
    /** {@return its id, unique in the document} */
    Id<Project> id();

    /** {@return the site} */
    Id<Site> site();

    /** {@return its title} */
    String title();

    /** {@return a short summary} */
    Optional<String> summary();

    /** {@return the team that carries it out} */
    Optional<Id<Team>> team();

    /** {@return its aim} */
    Optional<Aim> aim();

    /** {@return the primary drivers, with their secondary drivers} */
    List<Driver> drivers();

    /** {@return the change ideas} */
    List<ChangeIdea> ideas();

    /** {@return the measures} */
    List<Measure> measures();

    /** {@return how the measures are collected} */
    Optional<MeasurementPlan> measurementPlan();

    /** {@return the people who planned the project and its measurement} */
    List<Id<Participant>> plannedBy();

    /** {@return whether a task of a cycle without an owner is refused; false by default} */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    default boolean taskOwnersRequired() {
        return false;
    }

    /** {@return the cycles} */
    List<Cycle> cycles();

    /** {@return the observations} */
    List<Observation> observations();

    /** {@return the answers to the three questions of the Model for Improvement, as far as known} */
    default ThreeQuestions questions() {
        return new ThreeQuestions(
                aim().map(Aim::statement).stream().toList(),
                measures().stream().map(Measure::name).toList(),
                ideas().stream().map(ChangeIdea::title).toList());
    }

    /** {@return the change ideas by id, in order; built once} */
    @Value.Lazy
    @JsonIgnore
    default Map<Id<ChangeIdea>, ChangeIdea> ideasById() {
        return Maps.byKey(ideas(), ChangeIdea::id);
    }

    /** {@return the measures by id, in order; built once} */
    @Value.Lazy
    @JsonIgnore
    default Map<Id<Measure>, Measure> measuresById() {
        return Maps.byKey(measures(), Measure::id);
    }

    /** {@return the observations of each measure by day, those of the same day in their original order; built once} */
    @Value.Lazy
    @JsonIgnore
    default Map<Id<Measure>, List<Observation>> observationsByMeasure() {
        List<Observation> byDay = observations().stream()
                .sorted(Comparator.comparing(Observation::on))
                .toList();
        return Maps.groups(byDay, Observation::measure);
    }

    /** {@return the change idea with an id} */
    default Optional<ChangeIdea> idea(Id<ChangeIdea> id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(ideasById().get(id));
    }

    /** {@return the measure with an id} */
    default Optional<Measure> measure(Id<Measure> id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(measuresById().get(id));
    }

    /** {@return the observations of one measure by day, those of the same day in their original order} */
    default List<Observation> observationsOf(Id<Measure> measure) {
        Objects.requireNonNull(measure, "measure");
        return observationsByMeasure().getOrDefault(measure, List.of());
    }

    /**
     * {@return this project with the next state of a cycle, identified by its id}
     *
     * @throws InvalidValueException if the project has no such cycle, if it has lost moves of its history, or if its plan has
     *     changed although the test has begun
     */
    default Project with(Cycle next) {
        return checkedNext(
                toBuilder().cycles(ProjectTransitionRules.replace(cycles(), next, Cycle::id, "/cycles", "cycle")));
    }

    /**
     * {@return this project with the next state of a change idea, identified by its id}
     *
     * @throws InvalidValueException if the project has no such idea, or if it has lost moves of its history
     */
    default Project with(ChangeIdea next) {
        return checkedNext(
                toBuilder().ideas(ProjectTransitionRules.replace(ideas(), next, ChangeIdea::id, "/ideas", "idea")));
    }

    private Project checkedNext(Builder next) {
        Project project = next.build();
        ProjectTransitionRules.check(this, project);
        return project;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this project} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds projects. */
    final class Builder extends ImmutableProject.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException if a text is blank, the title has more than 1,000 characters, an id is a duplicate, a
         *     reference is unknown or circular, a required task
         *     owner is missing, or an observation does not fit its measure
         */
        @Override
        public Project build() {
            Project project = super.build();
            return ProjectRules.check(project).returnIfNone(project);
        }
    }
}
